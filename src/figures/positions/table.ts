/** The positions as a table: one row for every position on every question it speaks to. */
import type { Dataset } from '../../dataset/types.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { createCell } from '../table-cells.ts';
import type { FigureTable } from '../types.ts';
import { messages } from './messages.ts';
import { sayStance } from './phrases.ts';
import { readPositions, type Cell, type Entry, type Voice } from './reading.ts';

function createRow({ actor }: Voice, { question }: Cell, entry: Entry, locale: Locale): FigureTable['rows'][number] {
  const { lang } = locale;
  const { position, note } = entry.assessment;
  const cells = [
    question.name[lang],
    actor.name[lang],
    actor.role?.[lang] ?? '',
    entry.label[lang],
    position[lang],
    sayStance(entry.stance, locale),
    formatParagraphs(entry.locators, locale),
    note?.[lang] ?? '',
  ];
  return { fact: entry.fact, cells: cells.map((cell) => createCell(cell, locale)) };
}

/** Question by question, in the order of the voices; a dataset without positions gives no rows. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const { caption, columns } = messages[locale.lang];
  const rows = readPositions(dataset).columns.flatMap(({ cells }) =>
    cells.flatMap(([voice, cell]) => cell.entries.map((entry) => createRow(voice, cell, entry, locale))),
  );
  return { caption, columns, rows };
}
