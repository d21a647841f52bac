/** Above the line: what the article says, as wide as it is unsure and as tall as it is exact. Sizes px at k = 1. */
import type { TimeScale } from '../../time/scale.ts';
import type { Edtf } from '../../time/types.ts';
import { placeNumber, type NumberScale } from './axis.ts';
import type { Extent, Pen } from './pen.ts';
import { articleSpan, type Amount, type DatePanel } from './reading.ts';
import { fontOf } from '../text-block.ts';

const heights = { stem: 22, month: 16, year: 9, band: 4.5, tick: 17 } as const;
const stemWidth = 3.2;
const leastBox = 5;
const soft = [2.2, 2.4] as const;
const palingSteps = 6;
/** Opacity of the palest step; below it a band could not be told from the paper in print. */
const palest = 0.18;
const dotGap = 5;

function isSoft(when: Edtf): boolean {
  if (when.kind === 'one-of') return true;
  return when.kind === 'date' && (when.approximate || when.uncertain);
}

function heightOf(when: Edtf): number {
  if (when.kind === 'interval') return heights.band;
  if (when.kind === 'one-of') return heights.month;
  if (when.precision === 'day') return isSoft(when) ? heights.month : heights.stem;
  return when.precision === 'year' ? heights.year : heights.month;
}

/** How high the article's mark stands over the line, px. */
export function dateHeight({ event: { when } }: DatePanel, k: number): number {
  return heightOf(when) * k;
}

export function numberHeight(k: number): number {
  return heights.tick * k;
}

/** Edges of the article's date, open ends at the ends of the axis, px. */
export function dateExtent(panel: DatePanel, time: TimeScale, k: number): Extent {
  const [from, to] = articleSpan(panel.event).map((instant) =>
    time.place(Math.min(Math.max(instant, time.domain[0]), time.domain[1])),
  ) as [number, number];
  const { when } = panel.event;
  const isStem = when.kind === 'date' && when.precision === 'day' && !isSoft(when);
  const missing = Math.max(0, (isStem ? stemWidth * k : leastBox) - (to - from)) / 2;
  const shift = Math.max(0, time.range[0] - (from - missing)) - Math.max(0, to + missing - time.range[1]);
  return [from - missing + shift, to + missing + shift];
}

/** Two posts and a floor, no lid: somewhere in here. */
function drawBox(pen: Pen, [from, to]: Extent, height: number, isDotted: boolean): void {
  const { sketch, line, role, fact } = pen;
  const strokeWidth = to - from < 9 ? 1.5 : 1.9;
  const inset = strokeWidth / 2;
  sketch.tints.push({ x: from, y: line - height, width: to - from, height, fill: role, fillOpacity: 0.2, fact });
  const paint = { stroke: role, strokeWidth, fact, ...(isDotted && { dash: soft }) };
  sketch.posts.push(
    { x1: from, y1: line - inset, x2: to, y2: line - inset, ...paint },
    { x1: from + inset, y1: line, x2: from + inset, y2: line - height, ...paint },
    { x1: to - inset, y1: line, x2: to - inset, y2: line - height, ...paint },
  );
}

function drawOpenDots(pen: Pen, from: number, direction: -1 | 1): void {
  const { sketch, line, role, fact, style } = pen;
  for (const step of [1, 2, 3]) {
    const x = from + direction * dotGap * step;
    sketch.dots.push({ x, y: line - (heights.band * style.k) / 2 - 1, r: 1.45 * style.k, fill: role, fact });
  }
}

/** Pales from the end that is known to the one that is not, then three dots. */
function drawPaling(pen: Pen, known: number, unknown: number): void {
  const { sketch, line, role, fact, style } = pen;
  const height = heights.band * style.k;
  const direction = unknown > known ? 1 : -1;
  const length = Math.max(0, Math.abs(unknown - known) - dotGap * 3.5);
  for (let step = 0; step < palingSteps; step += 1) {
    const a = known + (direction * length * step) / palingSteps;
    const width = Math.max(0, length / palingSteps - 1.2);
    const fillOpacity = 1 - ((1 - palest) * step) / (palingSteps - 1);
    const x = direction === 1 ? a : a - width;
    sketch.bars.push({ x, y: line - height, width, height, fill: role, fillOpacity, fact });
  }
  if (length > 0) drawOpenDots(pen, known + direction * length, direction);
}

function drawBand(pen: Pen, when: Extract<Edtf, { kind: 'interval' }>, [from, to]: Extent): void {
  const { sketch, line, role, fact, style } = pen;
  const height = heights.band * style.k;
  if (typeof when.start === 'string') drawPaling(pen, to, from);
  else if (typeof when.end === 'string') drawPaling(pen, from, to);
  else sketch.bars.push({ x: from, y: line - height, width: to - from, height, fill: role, fact });
}

function drawSign(pen: Pen, when: Edtf, [from, to]: Extent, height: number): void {
  const { sketch, line, role, fact, style } = pen;
  if (when.kind !== 'date' || to - from < 24) return;
  const x = (from + to) / 2;
  if (when.approximate) {
    const paint = { stroke: role, strokeWidth: 1.9, roundCaps: true, fact };
    sketch.symbols.push({ x, y: line - height / 2 - 1, size: 6.5, shape: 'tilde', ...paint });
  } else if (when.uncertain) {
    const text = style.locale.lang === 'ar' ? '؟' : '?';
    sketch.texts.push({ ...fontOf(style, 12, 600), x, y: line - 2, text, align: 'middle', fill: role, fact });
  }
}

/** Draws the article's date. */
export function drawDate(pen: Pen, panel: DatePanel, extent: Extent): void {
  const { when } = panel.event;
  const { sketch, line, role, fact, style } = pen;
  const height = heightOf(when) * style.k;
  const [from, to] = extent;
  if (when.kind === 'interval') drawBand(pen, when, extent);
  else if (height === heights.stem * style.k) {
    sketch.bars.push({ x: from, y: line - height, width: to - from, height, fill: role, fact });
  } else {
    drawBox(pen, extent, height, isSoft(when));
    drawSign(pen, when, extent, height);
  }
}

/** Edges of the article's number, px: a range as wide as it is, anything else a stem. */
export function numberExtent(amount: Amount, scale: NumberScale, line: Pick<Pen, 'x' | 'width'>, k: number): Extent {
  const from = placeNumber(scale, amount.low, line);
  const to = placeNumber(scale, amount.high, line);
  const missing = Math.max(0, (amount.kind === 'range' ? leastBox : stemWidth * k) - (to - from)) / 2;
  const shift = Math.max(0, line.x - (from - missing)) - Math.max(0, to + missing - line.x - line.width);
  return [from - missing + shift, to + missing + shift];
}

/** Draws the article's number: a stem, a dotted one for "about", three dots beyond a lower bound, a box for a range. */
export function drawNumber(pen: Pen, { kind }: Amount, extent: Extent): void {
  const { sketch, line, role, fact, style } = pen;
  const height = heights.tick * style.k;
  const [from, to] = extent;
  if (kind === 'range') return drawBox(pen, extent, height, false);
  if (kind === 'approximate') {
    const x = (from + to) / 2;
    sketch.posts.push({ x1: x, y1: line, x2: x, y2: line - height, stroke: role, strokeWidth: to - from, dash: [4, 2.5], fact });
    return;
  }
  sketch.bars.push({ x: from, y: line - height, width: to - from, height, fill: role, fact });
  if (kind === 'at-least' && to + dotGap * 4 < pen.x + pen.width) drawOpenDots(pen, to, 1);
}

/** How far a mark's own dots reach beyond it, px: labels keep clear of them. */
export function dotsReach({ kind }: Amount, k: number): number {
  return kind === 'at-least' ? dotGap * 3 + 3 * k : 0;
}
