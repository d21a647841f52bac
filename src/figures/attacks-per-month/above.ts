/** Above the line: the article's averages, each a level block as wide as its period and as tall as its number. */
import { createRow, createStack, type Saying } from './saying.ts';
import { toMarks, type Block } from '../text-block.ts';
import { formatAmount, labelLevel } from './phrases.ts';
import { messages } from './messages.ts';
import { boxAt, placePeriod, wordsRoom, type Plot } from './plot.ts';
import type { Level } from './reading.ts';
import { enclose, isFree, settle } from './room.ts';
import type { Box } from '../box.ts';
import type { Sketch } from './sketch.ts';
import { drawOpenDots } from './signs.ts';

/** A target is at least this high, px, however low its level. */
const leastTarget = 24;

function columnOf(plot: Plot, { period, amount }: Level): Box {
  const { x, width } = placePeriod(plot, period);
  const height = amount.high * plot.pxPerAttack;
  // One px of paper between two years, so that equal levels stay two.
  return { x: x + 1, y: -height, width: Math.max(1, width - 2), height };
}

function drawRule(sketch: Sketch, plot: Plot, level: Level, column: Box, value: number): void {
  const { fact, amount } = level;
  const y = -value * plot.pxPerAttack;
  const { rule } = plot.style;
  const box = { x: column.x, y, width: column.width, height: rule };
  sketch.obstacles.push(box);
  if (amount.kind === 'approximate') {
    const middle = y + rule / 2;
    const ends = { x1: box.x, y1: middle, x2: box.x + box.width, y2: middle };
    sketch.strokes.push({ ...ends, stroke: 'attacks', strokeWidth: rule, dash: [rule * 1.5, rule], fact });
  } else {
    sketch.levels.push({ ...box, fill: 'attacks', fact });
  }
}

/** A range of a number is drawn like a range of time: a tinted box with posts, from the low to the high bound. */
function drawRange(sketch: Sketch, plot: Plot, { fact, amount }: Level, column: Box): void {
  const low = -amount.low * plot.pxPerAttack;
  const { x, width, y } = column;
  sketch.tints.push({ x, y, width, height: low - y, fill: 'attacks', fillOpacity: 0.1, fact });
  for (const post of [x + 1, x + width - 1]) {
    sketch.strokes.push({ x1: post, y1: y, x2: post, y2: low, stroke: 'attacks', strokeWidth: plot.style.stroke, fact });
  }
}

function drawLevel(sketch: Sketch, plot: Plot, level: Level): void {
  const column = columnOf(plot, level);
  const { fact, amount } = level;
  sketch.tints.push({ ...column, fill: 'attacks', fillOpacity: 0.1, fact });
  drawRule(sketch, plot, level, column, amount.high);
  if (amount.kind === 'range') {
    drawRule(sketch, plot, level, column, amount.low);
    drawRange(sketch, plot, level, column);
  }
  if (amount.kind === 'at-least') drawOpenDots(sketch, column.x + column.width - 6, column.y, -1, 'attacks', fact);
}

interface Placed {
  readonly block: Block;
  readonly box: Box;
}

/** Inside the block, under its rule; undefined where it is too low, too narrow or taken. */
function placeInside(sketch: Sketch, plot: Plot, saying: Saying, column: Box): Placed | undefined {
  const { pad, rule } = plot.style;
  const room = column.width - 2 * pad;
  if (room < 72) return undefined;
  const block = createStack(saying, plot.style, room);
  const box = { x: column.x + pad - 1, y: column.y + rule + pad * 0.4, width: block.width, height: block.height };
  const fits = box.y + box.height <= -4 && box.width <= room;
  return fits && isFree(box, sketch.obstacles) ? { block, box } : undefined;
}

/** On top of the block, and higher up where that is taken. */
function placeOnTop(sketch: Sketch, plot: Plot, saying: Saying, column: Box): Placed {
  const { style } = plot;
  const { pad } = style;
  const room = wordsRoom(plot, column.width - 2 * pad);
  const block = createRow(saying, style, room, { hangs: false, least: 76 }) ?? createStack(saying, style, room);
  const box = boxAt(plot, block, column.x + pad - 1, column.y - block.height - 5);
  return { block, box: settle(box, sketch.obstacles, -1) };
}

function labelColumn(sketch: Sketch, plot: Plot, level: Level): void {
  const { wording } = plot;
  const { locale } = wording;
  const { fact } = level;
  const column = columnOf(plot, level);
  const saying: Saying = { number: formatAmount(level.amount, locale), text: labelLevel(wording, level), fill: 'attacks' };
  const { block, box } = placeInside(sketch, plot, saying, column) ?? placeOnTop(sketch, plot, saying, column);
  sketch.obstacles.push(box);
  sketch.labels.push(...toMarks(block, box.x, box.y, { fact }));
  const target = { ...column, y: Math.min(column.y, -leastTarget), height: Math.max(column.height, leastTarget) };
  const whole = enclose([target, box]) ?? target;
  const words = messages[locale.lang];
  sketch.articleHits.push({ ...whole, fact, label: words.spoken(words.article, `${saying.number} ${saying.text}`) });
}

/** Draws the article's side into `sketch`; all levels first, so that no label covers a rule. */
export function drawAbove(sketch: Sketch, plot: Plot): void {
  for (const level of plot.reading.levels) drawLevel(sketch, plot, level);
  for (const level of plot.reading.levels) labelColumn(sketch, plot, level);
}
