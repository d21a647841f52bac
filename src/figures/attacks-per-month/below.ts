/**
 * Below the line: the other accounts, hanging from it at the same scale. A period is an open block, a single month
 * a short rule, and the article's number that counts something else a dotted level.
 */
import { createRow, createStack, type Saying } from './saying.ts';
import { createText, toMarks, type Block } from '../text-block.ts';
import { labelMonth, labelNamesake, labelOther, formatAmount } from './phrases.ts';
import { boxAt, placePeriod, wordsRoom, type Plot } from './plot.ts';
import type { Namesake, OtherLevel } from './reading.ts';
import { isFree, settle } from './room.ts';
import type { Box } from '../box.ts';
import { drawOpenDots } from './signs.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';

/** What is drawn of an account and where: the targets are made of these. */
export interface Hanging {
  readonly fact: string;
  readonly box: Box;
}

/** A single day is still seen, px. */
const leastWidth = 3;

function boxOf(plot: Plot, { period, amount }: OtherLevel | Namesake): Box {
  const placed = placePeriod(plot, period);
  const width = Math.max(leastWidth, placed.width);
  return { x: Math.min(placed.x, plot.to - width), y: 0, width, height: amount.high * plot.pxPerAttack };
}

function drawBlock(sketch: Sketch, plot: Plot, { fact, amount }: OtherLevel, box: Box): void {
  const { stroke } = plot.style;
  const half = stroke / 2;
  const [left, right, bottom] = [box.x + half, box.x + box.width - half, box.height - half];
  const isDotted = amount.kind === 'approximate';
  const paint = { stroke: 'other', strokeWidth: stroke, fact, ...(isDotted && { dash: [1.5, 3] }) } as const;
  sketch.strokes.push(
    { x1: left, y1: 0, x2: left, y2: bottom, ...paint },
    { x1: left - half, y1: bottom, x2: right + half, y2: bottom, ...paint },
    { x1: right, y1: bottom, x2: right, y2: 0, ...paint },
  );
  if (amount.kind === 'at-least') drawOpenDots(sketch, right - 5, box.height, 1, 'other', fact);
  if (amount.kind === 'range') {
    const low = amount.low * plot.pxPerAttack;
    sketch.tints.push({ x: box.x, y: low, width: box.width, height: box.height - low, fill: 'other', fillOpacity: 0.2, fact });
    sketch.strokes.push({ x1: left, y1: low, x2: right, y2: low, ...paint });
    sketch.obstacles.push({ x: box.x, y: low - stroke, width: box.width, height: stroke * 2 });
  }
  sketch.obstacles.push(
    { x: box.x, y: bottom - stroke, width: box.width, height: stroke * 2 },
    { x: left - half, y: 0, width: stroke, height: box.height },
    { x: right - half, y: 0, width: stroke, height: box.height },
  );
}

function drawMonth(sketch: Sketch, plot: Plot, { fact }: OtherLevel, box: Box): void {
  const { rule } = plot.style;
  const mark = { x: box.x, y: box.height - rule, width: box.width, height: rule };
  sketch.levels.push({ ...mark, fill: 'other', fact });
  sketch.obstacles.push(mark);
}

function drawDotted(sketch: Sketch, { fact }: Namesake, box: Box): void {
  const inset = Math.min(2, box.width / 4);
  const ends = { x1: box.x + inset, y1: box.height, x2: box.x + box.width - inset, y2: box.height };
  sketch.strokes.push({ ...ends, stroke: 'other', strokeWidth: 2.2, dash: [1, 5], roundCaps: true, fact });
  sketch.obstacles.push({ x: box.x, y: box.height - 2, width: box.width, height: 4 });
}

function keep(sketch: Sketch, fact: string, block: Block, box: Box, atEnd = false): Hanging {
  sketch.obstacles.push(box);
  sketch.labels.push(...toMarks(block, atEnd ? box.x + box.width : box.x, box.y, { fact, align: atEnd ? 'right' : 'left' }));
  return { fact, box };
}

/** From a label to its month's rule, px: Arabic letters and brackets reach lower. */
const labelGaps = { ar: 3, en: 1 } as const;

/** Widths, px, that a month's label is set to: on one line where it can be, or broken in two. */
const oneLine = 320;
const twoLines = 116;

/** A label's best place, if that is free; the second is for when all best places are given away. */
interface Candidate {
  readonly best: () => Hanging | undefined;
  readonly elsewhere: () => Hanging;
}

/** Over its rule, ending where the month ends, or starting there; else under it, wherever there is room. */
function hangMonth(sketch: Sketch, plot: Plot, other: OtherLevel): Candidate {
  const { style } = plot;
  const { fact } = other;
  const mark = boxOf(plot, other);
  const font = fontOf(style, style.small);
  const set = (text: string, width: number): Block =>
    createText(text, { font, fill: 'other', style, maxWidth: wordsRoom(plot, width) });
  const [alone, named, bare] = labelMonth(plot.wording, other);
  const blocks = [set(alone, oneLine), set(named, oneLine), set(named, twoLines), set(bare, oneLine)];
  const placeOver = (block: Block, atEnd: boolean): Hanging | undefined => {
    const x = atEnd ? mark.x + mark.width - block.width : mark.x;
    const box = boxAt(plot, block, x, mark.height - style.rule - block.height - labelGaps[style.locale.lang]);
    return box.y >= 2 && isFree(box, sketch.obstacles) ? keep(sketch, fact, block, box, atEnd) : undefined;
  };
  return {
    best: () => {
      for (const block of blocks) {
        const hanging = placeOver(block, true) ?? placeOver(block, false);
        if (hanging) return hanging;
      }
      return undefined;
    },
    elsewhere: () => {
      const block = set(named, oneLine);
      const under = boxAt(plot, block, mark.x, mark.height + 2);
      return keep(sketch, fact, block, settle(under, sketch.obstacles, 1));
    },
  };
}

interface Placed {
  readonly block: Block;
  readonly box: Box;
}

function placeInside(sketch: Sketch, plot: Plot, saying: Saying, outline: Box): Placed | undefined {
  const { pad } = plot.style;
  const room = outline.width - 2 * pad;
  if (room < 72) return undefined;
  const block = createStack(saying, plot.style, room);
  const box = { x: outline.x + pad, y: pad * 0.6, width: block.width, height: block.height };
  const fits = box.y + box.height <= outline.height - 4 && box.width <= room;
  return fits && isFree(box, sketch.obstacles) ? { block, box } : undefined;
}

/** Where the next block begins after px `x`, or the plot ends: words must not stand in another account's block. */
function nextStart(plot: Plot, x: number): number {
  const starts = plot.reading.others.map((other) => boxOf(plot, other).x).filter((start) => start > x - 1);
  return Math.min(plot.to, ...starts);
}

function placeBeside(sketch: Sketch, plot: Plot, saying: Saying, outline: Box): Placed | undefined {
  const x = outline.x + outline.width + 14;
  const room = nextStart(plot, outline.x + outline.width) - x;
  const block = createRow(saying, plot.style, room, { hangs: true, least: 160 });
  if (!block) return undefined;
  const box = { x, y: 8, width: block.width, height: block.height };
  return isFree(box, sketch.obstacles) ? { block, box } : undefined;
}

/** Under the block, and lower down where that is taken. */
function placeUnder(sketch: Sketch, plot: Plot, saying: Saying, outline: Box): Placed {
  const { pad } = plot.style;
  const inset = pad / 2;
  const room = wordsRoom(plot, nextStart(plot, outline.x + outline.width) - outline.x - 2 * inset);
  const block = createStack(saying, plot.style, room);
  const box = boxAt(plot, block, outline.x + inset, outline.height + 4);
  return { block, box: settle(box, sketch.obstacles, 1) };
}

function hangBlock(sketch: Sketch, plot: Plot, other: OtherLevel): Candidate {
  const { wording } = plot;
  const { fact } = other;
  const outline = boxOf(plot, other);
  const say = (besides: OtherLevel['besides']): Saying => ({
    number: formatAmount(other.amount, wording.locale),
    text: labelOther(wording, { ...other, besides }),
    fill: 'other',
  });
  const saying = say(other.besides);
  return {
    best: () => {
      const placed =
        placeInside(sketch, plot, saying, outline) ??
        placeBeside(sketch, plot, saying, outline) ??
        // A number outside its block could be taken for another one's: the table says the rest.
        placeInside(sketch, plot, say([]), outline);
      return placed && keep(sketch, fact, placed.block, placed.box);
    },
    elsewhere: () => {
      const { block, box } = placeUnder(sketch, plot, saying, outline);
      return keep(sketch, fact, block, box);
    },
  };
}

function hangNamesake(sketch: Sketch, plot: Plot, namesake: Namesake): Hanging {
  const { style } = plot;
  const mark = boxOf(plot, namesake);
  const text = labelNamesake(plot.wording, namesake);
  const block = createText(text, {
    font: fontOf(style, style.text, 600),
    fill: 'other',
    style,
    maxWidth: wordsRoom(plot, mark.width - 4),
    balance: true,
  });
  const under = boxAt(plot, block, mark.x, mark.height + 4);
  return keep(sketch, namesake.fact, block, settle(under, sketch.obstacles, 1));
}

/** Draws the other accounts into `sketch`, all marks before all labels; gives what each target has to cover. */
export function drawBelow(sketch: Sketch, plot: Plot): readonly Hanging[] {
  const { others, namesakes } = plot.reading;
  const blocks = others.filter(({ isMonth }) => !isMonth);
  const months = others.filter(({ isMonth }) => isMonth);
  for (const other of blocks) drawBlock(sketch, plot, other, boxOf(plot, other));
  for (const other of months) drawMonth(sketch, plot, other, boxOf(plot, other));
  for (const namesake of namesakes) drawDotted(sketch, namesake, boxOf(plot, namesake));
  const candidates = [
    ...months.map((other) => hangMonth(sketch, plot, other)),
    ...blocks.map((other) => hangBlock(sketch, plot, other)),
  ];
  const tried = candidates.map(({ best, elsewhere }) => ({ hanging: best(), elsewhere }));
  const labels = namesakes.map((namesake) => hangNamesake(sketch, plot, namesake));
  // Blocks before months: the bigger the label, the nearer to its mark.
  const byWeight = [...tried.slice(months.length), ...tried.slice(0, months.length)];
  const homeless = byWeight.filter(({ hanging }) => !hanging);
  return [
    ...[...others, ...namesakes].map((mark) => ({ fact: mark.fact, box: boxOf(plot, mark) })),
    ...tried.flatMap(({ hanging }) => hanging ?? []),
    ...labels,
    ...homeless.map(({ elsewhere }) => elsewhere()),
  ];
}
