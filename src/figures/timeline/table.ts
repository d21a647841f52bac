import { formatWhen } from '../../dataset/format-when.ts';
import { eventsInOrder, otherAccounts, paragraphLocators, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, Event } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { words } from './messages.ts';

function accountCell(dataset: Dataset, account: Account, locale: Locale): string {
  const name = sourceById(dataset, account.source)?.short[locale.lang] ?? account.source;
  return `${account.statement[locale.lang]} (${name})`;
}

function cellsOf(dataset: Dataset, event: Event, locale: Locale): readonly TableCell[] {
  const { lang } = locale;
  const lane = dataset.lanes.find(({ id }) => id === event.lane);
  const accounts = otherAccounts(event).map((account) => accountCell(dataset, account, locale));
  return [
    formatWhen(event, locale),
    event.title[lang],
    lane?.name[lang] ?? '',
    formatParagraphs(paragraphLocators(event), locale),
    accounts.join(words[lang].separator),
  ].map((cell) => createCell(cell, locale));
}

/** The facts of the timeline as rows, in order of time. */
export function timelineTable(dataset: Dataset, locale: Locale): FigureTable {
  const { caption, columns } = words[locale.lang];
  const rows = eventsInOrder(dataset).map((event) => ({ fact: event.id, cells: cellsOf(dataset, event, locale) }));
  return { caption, columns, rows };
}
