import { formatWhen } from '../../dataset/format-when.ts';
import { eventsInOrder, laneById, otherAccounts, paragraphLocators } from '../../dataset/queries.ts';
import type { Account, Dataset, Event } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { listSources } from '../source-names.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { sentences, words } from './messages.ts';
import { startOf } from './phrases.ts';

function formatAccount(dataset: Dataset, account: Account, locale: Locale): string {
  const sources = listSources(dataset, account, locale);
  const statement = account.statement[locale.lang];
  const who = account.speaker ? sentences[locale.lang].inSource(account.speaker[locale.lang], sources) : sources;
  return sources === '' ? statement : `${statement.replace(/\.$/, '')} (${who})`;
}

function createAccountsCell(dataset: Dataset, event: Event, locale: Locale): TableCell {
  const accounts = otherAccounts(event);
  const text = accounts.map((account) => formatAccount(dataset, account, locale)).join(sentences[locale.lang].semicolon);
  if (accounts.length === 0) return createCell(text, locale);
  const sources = accounts.flatMap(({ source, also }) => [source, ...also]);
  return { ...createCell(text, locale), sources: [...new Set(sources)] };
}

function createWhenCell(event: Event, locale: Locale): TableCell {
  return { text: formatWhen(event, locale), order: startOf(event) };
}

function cellsOf(dataset: Dataset, event: Event, locale: Locale): readonly TableCell[] {
  const { lang } = locale;
  return [
    createWhenCell(event, locale),
    createCell(event.title[lang], locale),
    createCell(laneById(dataset, event.lane)?.name[lang] ?? '', locale),
    createCell(formatParagraphs(paragraphLocators(event), locale), locale),
    createAccountsCell(dataset, event, locale),
  ];
}

/** The facts of the timeline as rows, in order of time. */
export function timelineTable(dataset: Dataset, locale: Locale): FigureTable {
  const { caption, columns } = words[locale.lang];
  const rows = eventsInOrder(dataset).map((event) => ({ fact: event.id, cells: cellsOf(dataset, event, locale) }));
  return { caption, columns, rows };
}
