/** The wide form: voices in rows, questions in columns. */
import { createTagged } from './tagged.ts';
import { createText, stackBlocks, toMarks, type Block } from '../text-block.ts';
import { drawKey } from './key.ts';
import { shortRole, speakEntry, tagParagraphs } from './phrases.ts';
import { drawnStances, type Cell, type Entry, type Reading, type Voice } from './reading.ts';
import { drawCellSign } from './signs.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

/** Cells narrower than this are lists instead, px. */
const leastCell = 98;

/** Slack that one row can take without falling apart, px. */
const mostSlack = 14;

interface Grid {
  readonly style: Style;
  readonly width: number;
  /** width of the column of names */
  readonly names: number;
  readonly cell: number;
}

interface SetEntry {
  readonly entry: Entry;
  readonly block: Block;
  /** of its target, which may be higher than its words, px */
  readonly height: number;
}

interface SetCell {
  readonly cell: Cell;
  readonly x: number;
  readonly entries: readonly SetEntry[];
  readonly height: number;
}

interface Row {
  readonly voice: Voice;
  readonly name: Block;
  readonly cells: readonly SetCell[];
  readonly height: number;
}

function cellWidth(width: number, columns: number): readonly [number, number] {
  const names = Math.min(190, Math.max(124, width * 0.14));
  return [names, (width - names) / columns];
}

/** True where every question gets a column wide enough to read. */
export function fitsMatrix({ columns }: Reading, width: number): boolean {
  return cellWidth(width, columns.length)[1] >= leastCell;
}

/** From a cell's left edge to its words, px. */
function indentOf({ sign }: Style): number {
  return sign * 2 + 14;
}

function setCell(cell: Cell, x: number, { style, cell: width }: Grid): SetCell {
  const { lang } = style.locale;
  const room = width - indentOf(style) - 8;
  const isAlone = cell.entries.length === 1;
  const entries = cell.entries.map((entry): SetEntry => {
    const block = createTagged(entry.label[lang], tagParagraphs(entry.locators, style.locale), style, room, isAlone);
    return { entry, block, height: Math.max(block.height, isAlone ? 0 : style.leastTarget) };
  });
  return { cell, x, entries, height: entries.reduce((sum, entry) => sum + entry.height, 0) };
}

function setRow(reading: Reading, voice: Voice, grid: Grid): Row {
  const { style, names } = grid;
  const { lang } = style.locale;
  const maxWidth = names - 10;
  const nameOptions = { style, font: fontOf(style, style.name, 600), fill: 'ink', maxWidth, most: 3 } as const;
  const roleOptions = { style, font: fontOf(style, style.small), fill: 'ink3', maxWidth, most: 3 } as const;
  const name = stackBlocks([
    createText(voice.actor.name[lang], nameOptions),
    createText(shortRole(voice.actor, style.locale), roleOptions),
  ]);
  const cells = voice.cells.map((cell) => {
    const index = reading.columns.findIndex(({ question }) => question.id === cell.question.id);
    return setCell(cell, names + index * grid.cell, grid);
  });
  const height = Math.max(name.height, ...cells.map((cell) => cell.height)) + 2 * style.pad;
  return { voice, name, cells, height };
}

function drawCell(sketch: Sketch, voice: Voice, set: SetCell, grid: Grid, top: number, height: number): void {
  const { style } = grid;
  drawCellSign(sketch, set.cell, set.x + 5 + style.sign, top + height / 2, style.sign);
  let y = top + (height - set.height) / 2;
  let from = top;
  for (const { entry, block, height: room } of set.entries) {
    sketch.labels.push(...toMarks(block, set.x + indentOf(style), y + (room - block.height) / 2, { fact: entry.fact }));
    y += room;
    // Targets share the whole cell, so that none is smaller than its words.
    const to = entry === set.entries.at(-1)?.entry ? top + height : y;
    const label = speakEntry(voice, set.cell, entry, style.locale);
    sketch.hits.push({ fact: entry.fact, x: set.x, y: from, width: grid.cell - 8, height: to - from, label });
    from = to;
  }
}

function drawHeader(sketch: Sketch, reading: Reading, { style, width, names, cell }: Grid): number {
  const font = fontOf(style, style.heading, 700);
  const { lang } = style.locale;
  const blocks = reading.columns.map(({ question }) =>
    createText(question.name[lang], { font, fill: 'ink', maxWidth: cell - 14, most: 3, style }),
  );
  const height = Math.round(Math.max(...blocks.map((block) => block.height)) + 10);
  blocks.forEach((block, i) => {
    sketch.names.push(...toMarks(block, names + i * cell + 5, height - 6 - block.height));
  });
  sketch.rules.push({ x1: 0, y1: height, x2: width, y2: height, stroke: 'ink', strokeWidth: 1.4 });
  return height;
}

function drawTints(sketch: Sketch, { columns }: Reading, { names, cell }: Grid, height: number): void {
  columns.forEach(({ isAgreed }, i) => {
    if (isAgreed) sketch.tints.push({ x: names + i * cell - 1, y: 0, width: cell - 6, height, fill: 'wash' });
  });
}

/** The matrix in one style; its rows take up slack to fill `room` px, where that is given. */
export function drawMatrix(reading: Reading, style: Style, width: number, room?: number): readonly [Sketch, number] {
  const [names, cell] = cellWidth(width, reading.columns.length);
  const grid: Grid = { style, width, names, cell };
  const sketch = createSketch();
  const rows = reading.voices.map((voice) => setRow(reading, voice, grid));
  const header = drawHeader(sketch, reading, grid);
  const keyGap = 8;
  const keyHeight = drawKey(createSketch(), drawnStances(reading), style, 0, width);
  const needed = header + rows.reduce((sum, row) => sum + row.height, 0) + keyGap + keyHeight;
  const slack = Math.min(mostSlack, Math.max(0, (room ?? 0) - needed) / rows.length);
  let y = header;
  rows.forEach((row, i) => {
    const height = row.height + slack;
    if (i > 0) sketch.rules.push({ x1: 0, y1: y, x2: width, y2: y, stroke: 'rule', strokeWidth: 0.9 });
    sketch.names.push(...toMarks(row.name, 0, y + (height - row.name.height) / 2));
    for (const set of row.cells) drawCell(sketch, row.voice, set, grid, y, height);
    y += height;
  });
  sketch.rules.push({ x1: 0, y1: y, x2: width, y2: y, stroke: 'rule2', strokeWidth: 1 });
  drawTints(sketch, reading, grid, y);
  drawKey(sketch, drawnStances(reading), style, y + keyGap, width);
  return [sketch, y + keyGap + keyHeight];
}
