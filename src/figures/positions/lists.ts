/** The narrow and middle forms: one list for each question, in one column or in several. */
import { measureText } from '../../text/measure.ts';
import { createText, stackBlocks, stepOf, toMarks, type Block } from '../text-block.ts';
import { drawKey } from './key.ts';
import { leastTarget } from '../targets.ts';
import { speakEntry, tagParagraphs } from './phrases.ts';
import { drawnStances, type Cell, type Column, type Entry, type Reading, type Voice } from './reading.ts';
import { drawCellSign } from './signs.ts';
import { createSketch, type Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

const leastColumn = 220;
const columnGap = 28;
const itemGap = 7;
const listGap = 11;

interface SetEntry {
  readonly entry: Entry;
  readonly block: Block;
  /** of its target, which may be higher than its words, px */
  readonly height: number;
}

interface Item {
  readonly voice: Voice;
  readonly cell: Cell;
  readonly name: Block;
  readonly entries: readonly SetEntry[];
  readonly height: number;
}

interface List {
  readonly heading: Block;
  readonly items: readonly Item[];
  readonly height: number;
}

function indentOf({ sign }: Style): number {
  return sign * 2 + 9;
}

/** Label with its paragraphs at the end of its first line; under it where both are long. */
function setEntry(entry: Entry, style: Style, width: number): Block {
  const font = fontOf(style, style.small);
  const tag = tagParagraphs(entry.locators, style.locale);
  const tagWidth = measureText(tag, font);
  const isBeside = tagWidth < width * 0.45;
  const maxWidth = isBeside ? width - tagWidth - 10 : width;
  const options = { style, font: fontOf(style, style.label), fill: 'ink2', maxWidth } as const;
  const block = createText(entry.label[style.locale.lang], options);
  if (!isBeside) return stackBlocks([block, createText(tag, { font, fill: 'ink3', maxWidth, most: 2, style })]);
  const line = { text: tag, font, fill: 'ink3', x: width - tagWidth, y: block.lines[0]?.y ?? 0, width: tagWidth } as const;
  return { ...block, lines: [...block.lines, line] };
}

function setItem(voice: Voice, cell: Cell, style: Style, width: number): Item {
  const room = width - indentOf(style);
  const options = { style, font: fontOf(style, style.name, 600), fill: 'ink', maxWidth: room, most: 3 } as const;
  const name = createText(voice.actor.name[style.locale.lang], options);
  const entries = cell.entries.map((entry, i): SetEntry => {
    const block = setEntry(entry, style, room);
    // The name and the gap above it belong to the first target; a further one has its words alone.
    const least = i === 0 ? style.leastTarget - itemGap - name.height : leastTarget;
    return { entry, block, height: Math.max(block.height, least) };
  });
  const height = name.height + entries.reduce((sum, entry) => sum + entry.height, 0);
  return { voice, cell, name, entries, height };
}

function setList({ question, cells }: Column, style: Style, width: number): List {
  const options = { style, font: fontOf(style, style.heading, 700), fill: 'ink', maxWidth: width } as const;
  const heading = createText(question.name[style.locale.lang], options);
  const items = cells.map(([voice, cell]) => setItem(voice, cell, style, width));
  const height = heading.height + items.reduce((sum, item) => sum + itemGap + item.height, 0) + listGap;
  return { heading, items, height };
}

/** Where a block of the page begins, and how wide it is, px. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawItem(sketch: Sketch, item: Item, style: Style, { x, y: top, width }: Place): void {
  const { voice, cell, name, entries } = item;
  const left = x + indentOf(style);
  const firstLine = stepOf(fontOf(style, style.name), style);
  drawCellSign(sketch, cell, x + style.sign + 1, top + firstLine / 2, style.sign);
  sketch.names.push(...toMarks(name, left, top));
  let y = top + name.height;
  let from = top - itemGap;
  for (const { entry, block, height } of entries) {
    sketch.labels.push(...toMarks(block, left, y, { fact: entry.fact }));
    y += height;
    const label = speakEntry(voice, cell, entry, style.locale);
    sketch.hits.push({ fact: entry.fact, x, y: from, width, height: y - from, label });
    from = y;
  }
}

function drawList(sketch: Sketch, { heading, items }: List, style: Style, { x, y: top, width }: Place): void {
  sketch.names.push(...toMarks(heading, x, top));
  let y = top + heading.height;
  for (const item of items) {
    drawItem(sketch, item, style, { x, y: y + itemGap, width });
    y += itemGap + item.height;
  }
}

/** Shares the lists out over columns in reading order, so that the longest column is as short as can be. */
function shareOut(lists: readonly List[], count: number): readonly (readonly List[])[] {
  const heightOf = (part: readonly List[]): number => part.reduce((sum, { height }) => sum + height, 0);
  const fill = (limit: number): readonly (readonly List[])[] => {
    const columns: List[][] = [[]];
    for (const list of lists) {
      const last = columns.at(-1) ?? [];
      if (last.length > 0 && heightOf([...last, list]) > limit) columns.push([list]);
      else last.push(list);
    }
    return columns;
  };
  const limits = lists.flatMap((_, i) => lists.slice(i).map((__, j) => heightOf(lists.slice(i, i + j + 1))));
  const limit = limits.sort((a, b) => a - b).find((height) => fill(height).length <= count);
  return fill(limit ?? Infinity);
}

/** The lists with the key under them; `height` is what they need, px. */
export function drawLists(reading: Reading, style: Style, width: number): readonly [Sketch, number] {
  const count = Math.max(1, Math.floor((width + columnGap) / (leastColumn + columnGap)));
  const column = (width - (count - 1) * columnGap) / count;
  const sketch = createSketch();
  let bottom = 0;
  shareOut(reading.columns.map((one) => setList(one, style, column)), count).forEach((lists, i) => {
    const x = i * (column + columnGap);
    let y = 0;
    lists.forEach((list, j) => {
      if (j > 0) sketch.rules.push({ x1: x, y1: y, x2: x + column, y2: y, stroke: 'rule', strokeWidth: 1 });
      const top = y + (j > 0 ? listGap - 3 : 0);
      drawList(sketch, list, style, { x, y: top, width: column });
      y = top + list.height;
    });
    bottom = Math.max(bottom, y);
  });
  sketch.rules.push({ x1: 0, y1: bottom, x2: width, y2: bottom, stroke: 'rule2', strokeWidth: 1 });
  const keyHeight = drawKey(sketch, drawnStances(reading), style, bottom + 8, width);
  return [sketch, bottom + 8 + keyHeight];
}
