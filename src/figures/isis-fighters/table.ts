/** The figure as a table: a row for every account of every value, and for every amount in words. */
import { articleAccount } from '../../dataset/queries.ts';
import type { Account, Dataset, Measure, MeasureValue } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { listSources } from '../source-names.ts';
import { createAmountCells, createCell, createDateCell, createWhoCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { formatStanding } from './phrases.ts';
import { factOf, readFighters, type Reading } from './reading.ts';

function formatWho({ dataset }: Reading, account: Account, isOwn: boolean, locale: Locale): string {
  const words = messages[locale.lang];
  const speaker = account.speaker?.[locale.lang];
  const sources = listSources(dataset, account, locale);
  if (isOwn || account.source === dataset.article) {
    return [speaker ? words.inArticle(speaker) : words.article, sources].filter((part) => part !== '').join(words.semicolon);
  }
  return speaker ? words.via(speaker, sources) : sources;
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
      createCell(what[locale.lang], locale),
      createDateCell(when, locale),
      // The value itself is what the article says; its account only tells where.
      ...createAmountCells(isOwn ? value.quantity : account?.quantity, locale),
      createWhoCell(account ? formatWho(reading, account, isOwn, locale) : '', account, locale),
      createCell(formatParagraphs(account?.locators ?? [], locale), locale),
      createCell(account ? standingOf(reading, account, locale) : '', locale),
    ];
    return { fact, cells };
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
