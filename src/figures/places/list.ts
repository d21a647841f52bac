/** The list beside the map: how many facts each place has, a symbol of its lane for each, and the key of the lanes. */
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import type { Event, LaneId } from '../../dataset/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import type { HitMark, Layer, LineMark, SymbolMark, SymbolShape, TextMark } from '../../scene/types.ts';
import { nameElsewhere, nameGroup, speakFact } from './phrases.ts';
import type { Reading } from './reading.ts';
import { breakLines, fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

interface Row {
  readonly events: readonly Event[];
  readonly lines: readonly string[];
  readonly font: Font;
  /** without its white space, px */
  readonly height: number;
}

export interface List {
  readonly rows: readonly Row[];
  readonly width: number;
  /** symbols on one line */
  readonly perLine: number;
  /** room of the numbers before the names, px */
  readonly indent: number;
  /** true: symbols end where the list ends; false: they begin at one place */
  readonly endsFlush: boolean;
}

/** Marks of the list, gathered. */
export interface ListMarks {
  readonly texts: TextMark[];
  readonly symbols: SymbolMark[];
  readonly rules: LineMark[];
  readonly hits: HitMark[];
}

const laneShapes: Readonly<Record<LaneId, SymbolShape>> = {
  attacks: 'diamond',
  control: 'square',
  cooperation: 'disc',
  state: 'triangle',
};

/** As much of the list as symbols may take. */
const mostSymbols = 0.45;

/** What the list says, in the order of the reading, for a column so many px wide. */
export function createList(reading: Reading, style: Style, width: number, endsFlush: boolean): List {
  const { locale } = style;
  const entries = [
    ...reading.groups.map((group) => ({ events: group.events, name: nameGroup(group, locale), isStrong: group.isFocus })),
    { events: reading.elsewhere, name: nameElsewhere(reading, locale), isStrong: false },
  ].filter(({ events }) => events.length > 0);
  const most = Math.max(1, ...entries.map(({ events }) => events.length));
  const [cellWidth, cellHeight] = style.cell;
  const perLine = Math.max(1, Math.min(most, Math.floor((width * mostSymbols) / cellWidth)));
  const indent = Math.ceil(measureText(formatNumber(most, locale), fontOf(style, style.list, 600))) + style.list * 0.8;
  const room = width - indent - perLine * cellWidth - 8;
  const rows = entries.map(({ events, name, isStrong }): Row => {
    const font = fontOf(style, style.list, isStrong ? 600 : 400);
    const lines = breakLines(formatDigits(name, locale), room, font, { most: style.mostLines, balance: true });
    const step = style.list * style.lineHeight;
    const textHeight = lines.length * step + Math.max(0, cellHeight - step);
    const symbolLines = Math.ceil(events.length / perLine);
    const height = Math.max(textHeight, symbolLines * (symbolLines > 1 ? style.crowded : cellHeight));
    return { events, lines, font, height };
  });
  return { rows, width, perLine, indent, endsFlush };
}

/** Height of rows with so much white space each, px. */
export function heightOf(rows: List['rows'], pad: number): number {
  return rows.reduce((sum, row) => sum + row.height + pad, 0);
}

/** Where a row stands and how much white space it has, px. */
interface RowSpot {
  readonly x: number;
  readonly y: number;
  readonly pad: number;
}

function drawSymbols(marks: ListMarks, reading: Reading, list: List, row: Row, style: Style, { x, y, pad }: RowSpot): void {
  const [cellWidth] = style.cell;
  const lines = Math.ceil(row.events.length / list.perLine);
  const cellHeight = lines > 1 ? style.crowded : style.cell[1];
  row.events.forEach((event, i) => {
    const line = Math.floor(i / list.perLine);
    const onLine = Math.min(list.perLine, row.events.length - line * list.perLine);
    const skipped = list.endsFlush ? list.perLine - onLine : 0;
    const left = x + list.width - (list.perLine - skipped - (i % list.perLine)) * cellWidth;
    const top = y + line * cellHeight;
    const fact = event.id;
    marks.symbols.push({
      x: left + cellWidth / 2, y: top + cellHeight / 2, size: style.symbol, shape: laneShapes[event.lane], fill: event.lane, fact,
    });
    const label = speakFact(reading.dataset, event, style.locale);
    // The first and the last line of symbols have the white space of their row too.
    const from = line === 0 ? top - pad / 2 : top;
    const to = line === lines - 1 ? y + row.height + pad / 2 : top + cellHeight;
    marks.hits.push({ fact, x: left, y: Math.max(0, from), width: cellWidth, height: to - Math.max(0, from), label });
  });
}

/** Draws some rows of a list from x, y on; gives where they end. */
export function drawRows(
  marks: ListMarks,
  reading: Reading,
  { list, rows, style, pad }: { readonly list: List; readonly rows: List['rows']; readonly style: Style; readonly pad: number },
  [x, top]: readonly [number, number],
): number {
  let y = top;
  const step = style.list * style.lineHeight;
  rows.forEach((row, i) => {
    if (i > 0) marks.rules.push({ x1: x, y1: y, x2: x + list.width, y2: y, stroke: 'rule', strokeWidth: 0.9 });
    const start = y + pad / 2;
    const first = start + Math.max(step, style.cell[1]) / 2 + style.list * 0.35;
    const count = formatNumber(row.events.length, style.locale);
    const common = { fill: 'ink', align: 'left' } as const;
    marks.texts.push({ ...fontOf(style, style.list, 600), ...common, text: count, x, y: Math.round(first) });
    row.lines.forEach((text, n) => {
      marks.texts.push({ ...row.font, ...common, text, x: x + list.indent, y: Math.round(first + n * step) });
    });
    drawSymbols(marks, reading, list, row, style, { x, y: start, pad });
    y += row.height + pad;
  });
  return y;
}

/** Draws the lanes' symbols with their names from x, y on, in as many lines as they need; gives where they end. */
export function drawKey(marks: ListMarks, { dataset }: Reading, style: Style, [x, y]: readonly [number, number], width: number): number {
  const font = fontOf(style, style.small);
  const step = style.small * (style.lineHeight + 0.25);
  const [inset, gap] = [style.symbol + 5, style.small * 1.3];
  let [left, top] = [x, y];
  for (const { id, name } of dataset.lanes) {
    const text = truncateText(formatDigits(name[style.locale.lang], style.locale), width - inset, font);
    const needed = inset + measureText(text, font);
    if (left > x && left + needed > x + width) [left, top] = [x, top + step];
    const middle = top + step / 2;
    marks.symbols.push({ x: left + style.symbol / 2, y: middle, size: style.symbol * 0.9, shape: laneShapes[id], fill: id });
    marks.texts.push({ ...font, text, x: left + inset, y: Math.round(middle + style.small * 0.35), align: 'left', fill: 'ink2' });
    left += needed + gap;
  }
  return top + step;
}

export function toLayers({ texts, symbols, rules, hits }: ListMarks): readonly Layer[] {
  return [
    { id: 'places-rules', type: 'line', marks: rules },
    { id: 'places-symbols', type: 'symbol', marks: symbols },
    { id: 'places-texts', type: 'text', marks: texts },
    { id: 'places-hits', type: 'hit', marks: hits },
  ];
}
