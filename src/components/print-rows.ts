import { formatWhen } from '../dataset/format-when.ts';
import { eventsInOrder, otherAccounts, paragraphLocators, sourceById } from '../dataset/queries.ts';
import type { Account, Dataset, Event } from '../dataset/types.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatEdtf } from '../time/format.ts';

/** What another account adds, in one line. */
export interface PrintAccount {
  readonly differs: boolean;
  readonly text: string;
}

/** A fact as the printed table has it; `number` is what stands on its mark. */
export interface PrintRow {
  readonly id: string;
  readonly number: string;
  readonly when: string;
  readonly title: string;
  /** numbers alone, the head of their column names them */
  readonly paragraphs: string;
  readonly others: readonly PrintAccount[];
}

/** The exact date that an account gives; one that gives none, or that of another thing, says what it says, and who says it. */
function createAccount(dataset: Dataset, account: Account, locale: Locale): PrintAccount {
  const { when, relation, statement, speaker } = account;
  const who = (speaker ?? sourceById(dataset, account.source)?.publisher)?.[locale.lang];
  const said = [who, statement[locale.lang]].filter(Boolean).join(': ');
  const text = when && relation !== 'other-scope' ? formatEdtf(when, locale) : formatDigits(said, locale);
  return { differs: relation === 'differs', text };
}

function createRow(dataset: Dataset, event: Event, order: number, locale: Locale): PrintRow {
  const paragraphs = paragraphLocators(event).map((locator) => locator.replace(/^P(?=\d)/, ''));
  return {
    id: event.id,
    number: formatDigits(String(order), locale),
    when: formatWhen(event, locale),
    title: formatDigits(event.title[locale.lang], locale),
    paragraphs: formatDigits(paragraphs.join(locale.lang === 'ar' ? '، ' : ', '), locale),
    others: otherAccounts(event).map((account) => createAccount(dataset, account, locale)),
  };
}

/** The rows of the printed table, in the order of the numbers on the marks. */
export function createPrintRows(dataset: Dataset, locale: Locale): readonly PrintRow[] {
  return eventsInOrder(dataset).map((event, i) => createRow(dataset, event, i + 1, locale));
}
