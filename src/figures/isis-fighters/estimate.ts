/** One estimate of the article above its line, and the other accounts of it in rings below. */
import { axisHeight, drawAxis, type Axis } from './axis.ts';
import { createText, stackBlocks, toMarks } from '../text-block.ts';
import { messages } from './messages.ts';
import { formatAmount, labelOther, labelOwn, speakOther, speakOwn } from './phrases.ts';
import { highestDrawn, type Amount, type Estimate, type Other, type Reading } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';
import type { Role } from '../../scene/types.ts';

export interface Plot {
  readonly reading: Reading;
  readonly style: Style;
  readonly axis: Axis;
}

const stem = 14;
/** Three dots after a lower bound: it may be more. */
const dotGap = 5;

function drawOpenDots(sketch: Sketch, x: number, y: number, width: number, fill: Role, fact: string): void {
  for (const step of [1, 2, 3]) {
    const dotX = x + step * dotGap + 2;
    if (dotX + 1.5 <= width) sketch.dots.push({ x: dotX, y, r: 1.5, fill, fact });
  }
}

/** A range as a box without a lid, a single number as a stem; what is only about right is dotted. */
function drawOwn(sketch: Sketch, { style, axis }: Plot, { fact, amount }: Estimate, y: number, height: number): void {
  const { post } = style;
  const top = y - height;
  const paint = { stroke: 'attacks', strokeWidth: post, fact } as const;
  const low = axis.place(amount.low);
  if (amount.kind !== 'range') {
    const isDotted = amount.kind === 'approximate';
    sketch.strokes.push({ x1: low, y1: top, x2: low, y2: y, ...paint, ...(isDotted && { dash: [1.5, 3] }) });
    if (amount.kind === 'at-least') drawOpenDots(sketch, low, y - height / 2, axis.width, 'attacks', fact);
    return;
  }
  // A range of nothing is still seen.
  const high = Math.max(axis.place(amount.high), low + 2 * post);
  sketch.tints.push({ x: low, y: top, width: high - low, height, fill: 'attacks', fillOpacity: 0.2, fact });
  const [left, right, floor] = [low + post / 2, high - post / 2, y - post / 2];
  sketch.strokes.push(
    { x1: left, y1: top, x2: left, y2: y, ...paint },
    { x1: right, y1: top, x2: right, y2: y, ...paint },
    { x1: low, y1: floor, x2: high, y2: floor, ...paint },
  );
}

/** Number and speaker over the box, starting where it starts; returns the y under them. */
function labelBox(sketch: Sketch, { reading, style, axis }: Plot, estimate: Estimate, y: number): number {
  const { locale, isShort } = style;
  const block = stackBlocks([
    createText(formatAmount(estimate.amount, locale), { font: fontOf(style, style.number, 600), fill: 'attacks', style, maxWidth: axis.width }),
    createText(labelOwn(reading, estimate, locale, isShort), { font: fontOf(style, style.text), fill: 'ink2', style, maxWidth: axis.width }),
  ]);
  const x = Math.max(0, Math.min(axis.place(estimate.amount.low), axis.width - block.width));
  sketch.labels.push(...toMarks(block, x, y, { fact: estimate.fact }));
  return y + block.height + 5;
}

/** The end of the article's amount that lies nearest to a number. */
function nearestEnd({ low, high }: Amount, value: number): number {
  return Math.min(Math.max(value, low), high);
}

interface Ring {
  readonly estimate: Estimate;
  readonly other: Other;
  /** centre */
  readonly x: number;
  readonly y: number;
}

/** Dots from the ring to the article's nearest number, level and then up towards the line. */
function drawTie(sketch: Sketch, { style, axis }: Plot, { estimate, other, x, y }: Ring): void {
  const end = axis.place(nearestEnd(estimate.amount, other.amount.low));
  const start = x + Math.sign(end - x) * style.ring;
  if (Math.abs(end - x) <= style.ring) return;
  const points = [[start, y], [end, y], [end, y - stem - style.ring]] as const;
  sketch.ties.push({ points, stroke: 'other', strokeWidth: 1.5, dash: [1.5, 3], roundCaps: true, fact: estimate.fact });
}

function drawRing(sketch: Sketch, plot: Plot, ring: Ring): void {
  const { style, axis } = plot;
  const { estimate: { fact }, other, x, y } = ring;
  const paint = { stroke: 'other', strokeWidth: 2.2, fact } as const;
  sketch.strokes.push({ x1: x, y1: y - style.ring - stem, x2: x, y2: y - style.ring, ...paint });
  const end = axis.place(highestDrawn(other.amount));
  if (end > x) {
    // Two rings on one bar: another account's range has no number in its middle.
    if (end - x > 2 * style.ring) sketch.strokes.push({ x1: x + style.ring, y1: y, x2: end - style.ring, y2: y, ...paint });
    sketch.dots.push({ x: end, y, r: style.ring, fill: 'paper', ...paint });
  }
  sketch.dots.push({ x, y, r: style.ring, fill: 'paper', ...paint });
  if (other.amount.kind === 'at-least') drawOpenDots(sketch, x + style.ring, y, axis.width, 'other', fact);
  if (other.differs) drawTie(sketch, plot, ring);
}

/** Words under the ring, centred on it as far as the edges let them; returns the y under them. */
function labelRing(sketch: Sketch, { reading, style, axis }: Plot, { estimate, other, x, y }: Ring): number {
  const { locale } = style;
  const font = fontOf(style, style.other, 600);
  const sign = style.other * 0.8;
  const number = createText(formatAmount(other.amount, locale), { font, fill: 'other', style, maxWidth: axis.width - 2.6 * sign });
  const small = fontOf(style, style.text);
  const lines = labelOther(reading, other, locale).map((line) => createText(line, { font: small, fill: 'ink2', style, maxWidth: axis.width }));
  const block = stackBlocks([number, ...lines]);
  const half = Math.max(block.width, number.width + 2.6 * sign) / 2;
  const centre = Math.max(half, Math.min(x, axis.width - half));
  const top = y + style.ring + 4;
  sketch.labels.push(...toMarks(block, centre, top, { fact: estimate.fact, align: 'middle' }));
  if (other.differs) {
    const at = { x: centre - number.width / 2 - 0.8 * sign, y: top + (style.other * style.lineHeight) / 2 };
    sketch.signs.push({ ...at, size: sign, shape: 'not-equal', stroke: 'other', strokeWidth: 2, fact: estimate.fact });
  }
  return top + block.height;
}

function drawOther(sketch: Sketch, plot: Plot, estimate: Estimate, other: Other, top: number): number {
  const { style, axis } = plot;
  const y = top + stem + style.ring;
  // At zero and at the edge a ring still stands inside the picture.
  const reach = style.ring + 1.2;
  const x = Math.max(reach, Math.min(axis.place(other.amount.low), axis.width - reach));
  const ring = { estimate, other, x, y };
  drawRing(sketch, plot, ring);
  return labelRing(sketch, plot, ring);
}

/** Draws the estimate from y px downwards, its box `height` px high; returns the y under it. */
export function drawEstimate(sketch: Sketch, plot: Plot, estimate: Estimate, y: number, height: number): number {
  const { reading, style, axis } = plot;
  const { locale } = style;
  const line = Math.round(labelBox(sketch, plot, estimate, y) + height);
  drawOwn(sketch, plot, estimate, line, height);
  drawAxis(sketch, axis, line, style);
  let bottom = line + axisHeight(style);
  for (const other of estimate.others) bottom = drawOther(sketch, plot, estimate, other, bottom + 4);
  const said = [speakOwn(reading, estimate, locale), ...estimate.others.map((other) => speakOther(reading, other, locale))];
  const label = said.join(messages[locale.lang].semicolon);
  sketch.hits.push({ fact: estimate.fact, x: 0, y, width: axis.width, height: bottom - y, label });
  return bottom;
}
