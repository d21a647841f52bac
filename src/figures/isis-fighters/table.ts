/** The figure as a table: a row for every account of every value, and for every amount in words. */
import { formatQuantity } from '../../dataset/format-quantity.ts';
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, Dataset, Measure, MeasureValue, Quantity } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { formatOrigin, formatStanding } from './phrases.ts';
import { factOf, readFighters, toAmount, type Reading } from './reading.ts';

/** Low, best, high: a bound stands in its own column and leaves the others empty. */
function toBounds(quantity: Quantity | undefined, locale: Locale): readonly [string, string, string] {
  if (quantity?.kind === 'words') return ['', formatQuantity(quantity, locale), ''];
  const amount = toAmount(quantity);
  if (!quantity || !amount) return ['', '', ''];
  const low = formatNumber(amount.low, locale);
  if (amount.kind === 'at-least') return [low, '', ''];
  return amount.kind === 'range' ? [low, '', formatNumber(amount.high, locale)] : ['', formatQuantity(quantity, locale), ''];
}

function formatWho({ dataset }: Reading, account: Account, isOwn: boolean, locale: Locale): string {
  const words = messages[locale.lang];
  if (!isOwn) return formatOrigin(dataset, account, locale);
  const speaker = account.speaker?.[locale.lang];
  return speaker ? words.inArticle(speaker) : words.article;
}

function standingOf({ estimates }: Reading, account: Account, locale: Locale): string {
  const other = estimates.flatMap(({ others }) => others).find((candidate) => candidate.account === account);
  return other ? formatStanding(other, locale) : '';
}

function createRows(reading: Reading, measure: Measure, value: MeasureValue, locale: Locale): FigureTable['rows'] {
  const own = articleAccount(value);
  const fact = factOf(measure, value);
  const others = value.accounts.filter((account) => account !== own);
  return [own, ...others].map((account) => {
    const isOwn = account === own;
    const when = account?.when ?? (isOwn ? value.period : undefined);
    const what = account?.counts ?? value.category ?? measure.name;
    const cells = [
      what[locale.lang],
      when ? formatEdtf(when, locale) : '',
      // The value itself is what the article says; its account only tells where.
      ...toBounds(isOwn ? value.quantity : account?.quantity, locale),
      account ? formatWho(reading, account, isOwn, locale) : '',
      formatParagraphs(account?.locators ?? [], locale),
      account ? standingOf(reading, account, locale) : '',
    ];
    return { fact, cells: cells.map((cell) => createCell(cell, locale)) };
  });
}

/** What, date, low, best, high, who, where, against the article; a dataset without the measures gives no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const reading = readFighters(dataset);
  const { caption, columns } = messages[locale.lang];
  const { measure } = reading;
  const values = (measure?.values ?? []).map((value) => ({ measure, value }));
  const beside = reading.inWords.filter((item) => item.measure !== measure);
  const rows = [...values, ...beside].flatMap((item) =>
    item.measure ? createRows(reading, item.measure, item.value, locale) : [],
  );
  return { caption, columns, rows };
}
