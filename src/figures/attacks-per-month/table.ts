/** The measure as a table: one row for every value and every account, the drawn and the undrawn. */
import { articleAccount, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, MeasureValue, Quantity } from '../../dataset/types.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages } from './messages.ts';
import { formatGiven } from './phrases.ts';
import { factOf, readMeasure, toAmount, whenOf, type Reading } from './reading.ts';

/** Low, best, high: a bound stands in its own column and leaves the others empty. */
function toBounds(quantity: Quantity | undefined, locale: Locale): readonly [string, string, string] {
  const amount = toAmount(quantity);
  if (!amount) return ['', formatGiven(quantity, locale), ''];
  const low = formatNumber(amount.low, locale);
  if (amount.kind === 'at-least') return [low, '', ''];
  if (amount.kind === 'range') return [low, '', formatNumber(amount.high, locale)];
  return ['', formatGiven(quantity, locale), ''];
}

function formatWho({ dataset }: Reading, account: Account, { lang }: Locale): string {
  const words = messages[lang];
  const names = [account.source, ...account.also]
    .map((id) => sourceById(dataset, id))
    .filter((source) => source !== undefined)
    .map(({ short, secondary }) => (secondary ? words.secondary(short[lang]) : short[lang]));
  const who = names.join(words.semicolon);
  const isArticles = account.relation === undefined;
  if (!account.speaker) return isArticles ? words.articleInSource : who;
  const speaker = account.speaker[lang];
  // The article's word for what somebody said is not yet that somebody's own word.
  return isArticles ? words.citing(words.articleInSource, speaker) : words.inParentheses(speaker, who);
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
  const cells = [
    when ? formatEdtf(when, locale) : '',
    ...toBounds(quantity, locale),
    what?.[locale.lang] ?? '',
    account ? formatWho(reading, account, locale) : '',
    account && account.locators.length > 0 ? formatParagraphs(account.locators, locale) : '',
  ];
  return { fact: factOf(value), cells: cells.map((cell) => createCell(cell, locale)) };
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
