/**
 * The visual grammar of a fact's mark: as wide as its date is unsure, as tall as it is exact. `y` is the line it stands on
 * and k scales the whole set; edges that lie outside the window get no post, so a cut never looks like a date.
 */
import type { Lang } from '../base/localized.ts';
import type { Role } from '../scene/types.ts';
import { addUnits } from '../time/calendar.ts';
import type { Precision } from '../time/types.ts';
import type { FactShape } from './shape-code.ts';
import type { Sketch } from './sketch.ts';
import type { TimeWindow } from '../time/types.ts';

/** Heights at k = 1. */
export const heights = { stem: 26, month: 16, year: 9, band: 4.5, post: 14 } as const;

const stemWidth = 3.2;
const leastBox = 5;
/** One tone for everything that is less known; the drawing of the whole story has six. */
const pale = 0.35;
const dotGap = 5;

/** Where and in what a mark is drawn. */
export interface Pen {
  readonly sketch: Sketch;
  readonly place: (ms: number) => number;
  /** visible time, ended by the horizon where that comes first */
  readonly window: TimeWindow;
  readonly role: Role;
  readonly fact: string;
  readonly y: number;
  readonly k: number;
  readonly lang: Lang;
}

/** Left and right edge in px of what is drawn of a span. */
export type Extent = readonly [x0: number, x1: number];

/** The visible part of [earliest, latest) with the width that even an instant needs to be seen. */
function extentOf({ place, window: [from, to], k }: Pen, [earliest, latest]: TimeWindow, kind: FactShape['kind']): Extent {
  const [x0, x1] = [place(Math.min(to, Math.max(from, earliest))), place(Math.max(from, Math.min(to, latest)))];
  const least = kind === 'instant' || kind === 'day' ? stemWidth * k : kind === 'interval' ? 1 : leastBox;
  if (x1 - x0 >= least) return [x0, x1];
  // A stem stands on the start of its day, so that it never reaches into the next one.
  const middle = kind === 'day' || kind === 'instant' ? x0 : (x0 + x1) / 2;
  return [middle - least / 2, middle + least / 2];
}

/** Draws one fact; `span` may reach beyond the window and to infinity. */
export function drawFact(pen: Pen, span: TimeWindow, shape: FactShape): Extent {
  const extent = extentOf(pen, span, shape.kind);
  if (shape.kind === 'interval') drawBand(pen, span, shape);
  else if (isExact(shape)) drawStem(pen, extent);
  else drawBox(pen, span, shape, extent);
  return extent;
}

function isExact({ kind, approximate, uncertain }: FactShape): boolean {
  return (kind === 'day' || kind === 'instant') && !approximate && !uncertain;
}

function drawStem({ sketch, role, fact, y, k }: Pen, [x0, x1]: Extent): void {
  const height = heights.stem * k;
  sketch.bars.push({ x: x0, y: y - height, width: x1 - x0, height, fill: role, fact });
}

/** Two posts and a floor, no lid: it happened somewhere inside. Dotted where the source is unsure. */
function drawBox(pen: Pen, [earliest, latest]: TimeWindow, shape: FactShape, [x0, x1]: Extent): void {
  const { sketch, role, fact, y, k, window: [from, to] } = pen;
  const h = heights[shape.kind === 'year' ? 'year' : 'month'] * k;
  const strokeWidth = x1 - x0 < 9 ? 1.5 : 1.9;
  const inset = strokeWidth / 2;
  const soft = shape.approximate || shape.uncertain || shape.kind === 'one-of';
  const [left, right] = [x0 + inset, x1 - inset];
  sketch.tints.push({ x: x0, y: y - h, width: x1 - x0, height: h, fill: role, fillOpacity: x1 - x0 < 9 ? 0.4 : 0.2, fact });
  const floor = [[left, y - inset], [right, y - inset]] as const;
  const points = [...(earliest >= from ? [[left, y - h] as const] : []), ...floor, ...(latest <= to ? [[right, y - h] as const] : [])];
  sketch.boxes.push({ points, stroke: role, strokeWidth, ...(soft && { dash: [2.2, 2.4] }), fact });
  if (x1 - x0 >= 24) drawSign(pen, shape, (x0 + x1) / 2, h);
}

function drawSign({ sketch, role, fact, y, k, lang }: Pen, { approximate, uncertain }: FactShape, x: number, h: number): void {
  if (approximate) sketch.symbols.push({ x, y: y - h / 2 - 1, size: 8 * k, shape: 'tilde', stroke: role, strokeWidth: 1.9, roundCaps: true, fact });
  else if (uncertain) {
    const font = { family: 'sans', weight: 600, size: 12, lang } as const;
    sketch.words.push({ x, y: y - 3.5, text: lang === 'ar' ? '؟' : '?', ...font, align: 'middle', fill: role, fact });
  }
}

/** It went on all this while: solid where that is certain, pale where an end is known to a month or a year, or not at all. */
function drawBand(pen: Pen, span: TimeWindow, shape: FactShape): void {
  const [earliest, latest] = span;
  const isOpen = earliest === -Infinity || latest === Infinity;
  const sureFrom = Math.min(latest, inset(earliest, shape.startPrecision, 1));
  const sureTo = Math.max(sureFrom, inset(latest, shape.endPrecision, -1));
  drawStretch(pen, [earliest, sureFrom], pale);
  drawStretch(pen, [sureFrom, sureTo], isOpen ? pale : 1);
  drawStretch(pen, [sureTo, latest], pale);
  const isDoubtful = shape.approximate || shape.uncertain;
  if (!isDoubtful && isExactEnd(shape.startPrecision)) drawPost(pen, earliest);
  if (!isDoubtful && isExactEnd(shape.endPrecision)) drawPost(pen, latest);
  if (earliest === -Infinity) drawDots(pen, pen.place(pen.window[0]) + 1, 1);
  if (latest === Infinity) drawDots(pen, pen.place(pen.window[1]) - 1, -1);
}

function isExactEnd(precision: Precision | undefined): boolean {
  return precision === undefined || precision === 'day';
}

/** The other side of an end that is known to a month, a season or a year; of a day or an instant, the end itself. */
function inset(end: number, precision: Precision | undefined, side: 1 | -1): number {
  if (!Number.isFinite(end) || precision === undefined || precision === 'day') return end;
  return precision === 'season' ? addUnits(end, 3 * side, 'month') : addUnits(end, side, precision);
}

function drawStretch({ sketch, place, window: [first, last], role, fact, y, k }: Pen, [from, to]: TimeWindow, opacity: number): void {
  const [x0, x1] = [place(Math.max(first, from)), place(Math.min(last, to))];
  if (!(x1 > x0)) return;
  const height = heights.band * k;
  sketch.bars.push({ x: x0, y: y - height, width: x1 - x0, height, fill: role, ...(opacity < 1 && { fillOpacity: opacity }), fact });
}

/** A post where an end is known to the day, if it lies in the window. */
function drawPost({ sketch, place, window: [first, last], role, fact, y, k }: Pen, instant: number): void {
  if (instant < first || instant > last) return;
  const x = place(instant);
  sketch.posts.push({ x1: x, y1: y, x2: x, y2: y - heights.post * k, stroke: role, strokeWidth: 1.9, fact });
}

/** Three dots above the end of a band: nobody says where it ends. */
function drawDots({ sketch, role, fact, y, k }: Pen, x: number, side: 1 | -1): void {
  const at = y - heights.band * k - 4;
  const line = { x1: x + side, y1: at, x2: x + side * (1 + 2 * dotGap), y2: at };
  // Dashes of no length with round caps are dots.
  sketch.posts.push({ ...line, stroke: role, strokeWidth: 2.6, dash: [0.01, dotGap - 0.01], roundCaps: true, fact });
}
