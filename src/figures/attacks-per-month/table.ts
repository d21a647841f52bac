/** The measure as a table: one row for every value and every account, the drawn and the undrawn. */
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, Dataset, MeasureValue, Quantity } from '../../dataset/types.ts';
import { listSources } from '../source-names.ts';
import { createAmountCells, createCell, createDateCell, createWhoCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { messages } from './messages.ts';
import { factOf, readMeasure, whenOf, type Reading } from './reading.ts';

function formatWho({ dataset }: Reading, account: Account, { lang }: Locale, sources: string): string {
  const words = messages[lang];
  const speaker = account.speaker?.[lang];
  if (account.relation !== undefined && account.source !== dataset.article) {
    return speaker ? words.inParentheses(speaker, sources) : sources;
  }
  // The article's word for what somebody said is not yet that somebody's own word.
  const own = speaker ? words.citing(words.articleInSource, speaker) : words.articleInSource;
  return [own, sources].filter((part) => part !== '').join(words.semicolon);
}

interface RowOptions {
  readonly reading: Reading;
  readonly value: MeasureValue;
  readonly account: Account | undefined;
  readonly quantity: Quantity | undefined;
  readonly locale: Locale;
}

function createRow({ reading, value, account, quantity, locale }: RowOptions): FigureTable['rows'][number] {
  const when = account ? whenOf(account, value) : value.period;
  // The unit speaks of the article's periods; another account may be about a single month.
  const name = account?.relation === undefined ? reading.measure?.unit : reading.measure?.name;
  const what = account?.counts ?? value.category ?? name;
  const who = account ? formatWho(reading, account, locale, listSources(reading.dataset, account, locale)) : '';
  const cells = [
    createDateCell(when, locale),
    ...createAmountCells(quantity, locale),
    createCell(what?.[locale.lang] ?? '', locale),
    createWhoCell(who, account, locale),
    createCell(formatParagraphs(account?.locators ?? [], locale), locale),
  ];
  return { fact: factOf(value), cells };
}

function createRows(reading: Reading, value: MeasureValue, locale: Locale): FigureTable['rows'] {
  const own = articleAccount(value);
  const others = value.accounts.filter((account) => account !== own);
  return [
    // The value itself is what the article says; its account only tells where.
    createRow({ reading, value, account: own, quantity: value.quantity, locale }),
    ...others.map((account) => createRow({ reading, value, account, quantity: account.quantity, locale })),
  ];
}

/** Period, low, best, high, what, who, where; a dataset without the measure gives no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const reading = readMeasure(dataset);
  const { caption, columns } = messages[locale.lang];
  const rows = (reading.measure?.values ?? []).flatMap((value) => createRows(reading, value, locale));
  return { caption, columns, rows };
}
