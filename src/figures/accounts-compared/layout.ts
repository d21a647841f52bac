/** Small lines in two columns, dates beside numbers, or in one: those on which accounts differ first. */
import type { Dataset } from '../../dataset/types.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { axisYearOf } from './axis.ts';
import { messages } from './messages.ts';
import { drawPanel } from './panel.ts';
import { nameUndrawn } from './phrases.ts';
import { readAccounts, type Panel, type Reading, type Undrawn } from './reading.ts';
import { createSketch, toLayers, type Sketch } from './sketch.ts';
import { createText, fontOf, toMarks, type Block } from '../text-block.ts';
import { formatLeftOut, limitAccounts } from '../most-accounts.ts';
import { styleFor, type Style } from './style.ts';

/** Under the words at the foot, px. */
const footGap = 8;

/** A line of the shorter column gets at most so much more white space than one of the longer, px. */
const mostSpread = 18;

interface Column {
  readonly head: string;
  readonly panels: readonly Panel[];
}

function datesHead(panels: readonly Panel[], style: Style): string {
  const words = messages[style.locale.lang];
  const isOneYear = panels.every((panel) => axisYearOf(panel) !== undefined);
  return isOneYear ? words.datesHead : words.datesHeadYears;
}

function createColumns({ panels }: Reading, style: Style): readonly Column[] {
  const words = messages[style.locale.lang];
  const dates = panels.filter(({ kind }) => kind === 'date');
  const numbers = panels.filter(({ kind }) => kind === 'number');
  const both = [
    { head: datesHead(dates, style), panels: dates },
    { head: words.numbersHead, panels: numbers },
  ].filter((column) => column.panels.length > 0);
  if (style.columns === 2 || both.length < 2) return both;
  return [{ head: words.bothHead, panels }];
}

interface Page {
  readonly reading: Reading;
  /** how many accounts stand in the table alone */
  readonly leftOut: number;
  readonly style: Style;
  readonly columns: readonly Column[];
  readonly columnWidth: number;
  readonly width: number;
}

function createPage(reading: Reading, leftOut: number, options: LayoutOptions): Page {
  const style = styleFor(options);
  const columns = createColumns(reading, style);
  const { width } = options;
  const columnWidth = columns.length === 2 ? (width - style.gutter) / 2 : width;
  return { reading, leftOut, style, columns, columnWidth, width };
}

function columnX({ columnWidth, style }: Page, index: number): number {
  return index * (columnWidth + style.gutter);
}

/** Heads of the columns; returns the y under them. */
function drawHeads(sketch: Sketch, page: Page): number {
  const { style, columns, columnWidth } = page;
  const font = fontOf(style, style.small, 600);
  const heads = columns.map(({ head }) => createText(head, { font, fill: 'ink2', style, maxWidth: columnWidth, most: 3 }));
  heads.forEach((head, i) => {
    sketch.texts.push(...toMarks(head, columnX(page, i), 0));
  });
  return Math.max(0, ...heads.map(({ height }) => height)) + 3;
}

/** Heights of the panels of a column with their white space, px. */
function measurePanels({ reading, style, columnWidth }: Page, { panels }: Column): readonly number[] {
  const job = { sketch: createSketch(), style, reading };
  return panels.map((panel) => drawPanel(job, panel, { x: 0, y: 0, width: columnWidth }) + style.pad);
}

function countOthers({ panels }: Reading): number {
  return panels.reduce((sum, { others }) => sum + others.length, 0);
}

function saysUndrawn({ reading, leftOut, style }: Page): readonly string[] {
  const { locale } = style;
  const words = messages[locale.lang];
  const namesOf = (reason: Undrawn['reason']): string =>
    nameUndrawn(
      reading.undrawn.filter((one) => one.reason === reason),
      locale,
    ).join(words.semicolon);
  const [same, within, inWords] = [namesOf('same'), namesOf('within'), namesOf('words')];
  return [same && words.undrawnSame(same), within && words.undrawnWithin(within), inWords && words.undrawnWords(inWords), formatLeftOut(leftOut, locale)].filter((text) => text !== '');
}

/** What needs no line, in words. */
function createFoot(page: Page): Block {
  const { style, width } = page;
  return createText(saysUndrawn(page).join(' '), { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth: width, most: 16 });
}

/** Draws a column from `top` px downwards, each panel as far under the one before as `steps` say. */
function drawColumn(sketch: Sketch, page: Page, index: number, top: number, steps: readonly number[]): void {
  const { reading, style, columns, columnWidth } = page;
  const x = columnX(page, index);
  let y = top;
  columns[index]?.panels.forEach((panel, i) => {
    sketch.rules.push({ x1: x, y1: y, x2: x + columnWidth, y2: y, stroke: 'rule', strokeWidth: 1 });
    drawPanel({ sketch, style, reading }, panel, { x, y: y + style.pad / 2, width: columnWidth });
    y += steps[i] ?? 0;
  });
}

/** Lines in the longest column. */
function mostPanels({ columns }: Page): number {
  return Math.max(...columns.map(({ panels }) => panels.length));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function createEmpty(options: LayoutOptions): Body {
  const style = styleFor(options);
  const font = fontOf(style, style.text, 500);
  const block = createText(messages[style.locale.lang].nothing, { font, fill: 'ink2', style, maxWidth: options.width, most: 8 });
  const sketch = createSketch();
  sketch.texts.push(...toMarks(block, 0, 0));
  const height = Math.ceil(block.height) + 4;
  return { height: Math.max(height, options.height ?? 0), layers: toLayers(sketch) };
}

/**
 * The figure left to right, at most `options.width` px wide. It is as high as asked for, or higher where its lines
 * need more. Each column stands on its own, and room that is left over goes between its lines, up to a limit.
 */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readAccounts(limitAccounts(dataset));
  if (reading.panels.length === 0) return createEmpty(options);
  const leftOut = countOthers(readAccounts(dataset)) - countOthers(reading);
  const page = createPage(reading, leftOut, options);
  const sketch = createSketch();
  const top = drawHeads(sketch, page);
  const panels = page.columns.map((column) => measurePanels(page, column));
  const tallest = Math.max(...panels.map(sumOf));
  const foot = createFoot(page);
  const footHeight = foot.height > 0 ? foot.height + footGap : 0;
  const needed = Math.ceil(top + tallest + footHeight);
  const height = Math.max(needed, options.height ?? 0);
  panels.forEach((heights, i) => {
    const spare = (height - needed + tallest - sumOf(heights)) / heights.length;
    const most = (height - needed) / mostPanels(page) + mostSpread;
    drawColumn(sketch, page, i, top, heights.map((one) => one + Math.min(spare, most)));
  });
  sketch.texts.push(...toMarks(foot, 0, height - footHeight));
  return { height, layers: toLayers(sketch) };
}
