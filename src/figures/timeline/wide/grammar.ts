/**
 * The visual grammar of the horizontal timeline. Sizes are those of the design at k = 1; k scales the whole
 * set. y is the line a mark stands on.
 */
import type { Lang } from '../../../base/localized.ts';
import type { Role } from '../../../scene/types.ts';
import { createPalingSteps } from '../paling.ts';
import type { Band, Box, Paling, Shape, Stem } from '../shape.ts';
import type { Sketch } from './sketch.ts';

/** Where and in what a mark is drawn. */
export interface Pen {
  readonly sketch: Sketch;
  readonly place: (instant: number) => number;
  readonly role: Role;
  readonly fact?: string;
  readonly y: number;
  readonly k: number;
  readonly lang: Lang;
  /** px that a band leaves free where another band begins or ends, so that the two are not read as one */
  readonly clear?: readonly [from: number, to: number];
}

export const heights = { stem: 26, month: 16, year: 9, band: 4.5, post: 14 } as const;
const stemWidth = 3.2;
const leastBox = 5;

/** Left and right edge of a shape in px, with the widths that even a short time needs to be seen. */
export function extentOf(shape: Shape, place: (instant: number) => number, k: number): readonly [number, number] {
  const from = place(shape.from);
  const to = place(shape.to);
  if (shape.kind === 'band') return [from, to];
  const least = shape.kind === 'stem' ? stemWidth * k : leastBox;
  if (to - from >= least) return [from, to];
  // A stem stands on the start of its day, so that it never reaches into the next one.
  if (shape.kind === 'stem') return [from - least / 2, from + least / 2];
  return [(from + to - least) / 2, (from + to + least) / 2];
}

function factOf(pen: Pen): { readonly fact?: string } {
  return pen.fact === undefined ? {} : { fact: pen.fact };
}

function drawStem(pen: Pen, stem: Stem, height: number): void {
  const [x0, x1] = extentOf(stem, pen.place, pen.k);
  const h = height * pen.k;
  pen.sketch.bands.push({ x: x0, y: pen.y - h, width: x1 - x0, height: h, fill: pen.role, ...factOf(pen) });
}

/** Type and baseline of the sign in a box at k = 1. */
const boxSign = { size: 12.5, fall: 3.4, ascent: 0.78 } as const;

/** Top of a shape over its line in px, a sign that reaches out of its box included. */
export function topOfShape(shape: Exclude<Shape, Band>, k: number): number {
  if (shape.kind === 'stem') return heights.stem * k;
  const top = heights[shape.height];
  return k * (shape.sign ? Math.max(top, top / 2 - boxSign.fall + boxSign.size * boxSign.ascent) : top);
}

function drawSign(pen: Pen, box: Box, x0: number, x1: number, h: number): void {
  const { sketch, role, k, y, lang } = pen;
  const x = (x0 + x1) / 2;
  if (x1 - x0 < 24 || !box.sign) return;
  if (box.sign === 'tilde') {
    const common = { stroke: role, strokeWidth: 1.9, roundCaps: true, ...factOf(pen) };
    sketch.symbols.push({ x, y: y - h / 2 - 1, size: 8 * k, shape: 'tilde', ...common });
    return;
  }
  const baseline = y - h / 2 + boxSign.fall * k;
  // Facts with one date share one box, and its sign.
  if (sketch.signs.some((sign) => sign.x === x && sign.y === baseline)) return;
  sketch.signs.push({
    x,
    y: baseline,
    text: lang === 'ar' ? '؟' : '?',
    size: boxSign.size * k,
    weight: 600,
    family: 'sans',
    align: 'middle',
    lang,
    fill: role,
    ...factOf(pen),
  });
}

/** Two posts and a floor, no lid: it happened somewhere inside. */
function drawBox(pen: Pen, box: Box, tint = 0.2): void {
  const { sketch, role, k, y } = pen;
  const [x0, x1] = extentOf(box, pen.place, k);
  const h = heights[box.height] * k;
  const narrow = x1 - x0 < 9;
  const strokeWidth = narrow ? 1.5 : 1.9;
  const inset = strokeWidth / 2;
  sketch.tints.push({
    x: x0,
    y: y - h,
    width: x1 - x0,
    height: h,
    fill: role,
    fillOpacity: narrow ? tint * 2 : tint,
    ...factOf(pen),
  });
  const line = { stroke: role, strokeWidth, ...(box.soft && { dash: [2.2, 2.4] }), ...factOf(pen) };
  sketch.posts.push({ x1: x0, y1: y - inset, x2: x1, y2: y - inset, ...line });
  sketch.posts.push({ x1: x0 + inset, y1: y, x2: x0 + inset, y2: y - h, ...line });
  sketch.posts.push({ x1: x1 - inset, y1: y, x2: x1 - inset, y2: y - h, ...line });
  drawSign(pen, box, x0, x1, h);
}

/** Even steps in time, not in the window: the same date has the same tone at every zoom. */
function drawPaling(pen: Pen, paling: Paling): void {
  const { sketch, role, k, y, place } = pen;
  const h = heights.band * k;
  const dotGap = 5.2 * k;
  const from = place(paling.from);
  const reaches = place(paling.reaches);
  const sign = reaches > from ? 1 : -1;
  const dotsRoom = paling.dots ? Math.min(3 * dotGap + 1, Math.abs(reaches - from)) : 0;
  const seen = reaches - sign * dotsRoom;
  for (const { from: start, to: end, opacity } of createPalingSteps(paling)) {
    // A hairline of paper between the steps, on the side where the band is lost.
    const a = place(start) + (sign < 0 ? 1.2 : 0);
    const b = place(end) - (sign > 0 ? 1.2 : 0);
    const left = sign < 0 ? Math.max(a, seen) : Math.max(a, pen.clear?.[1] ?? a);
    const right = sign > 0 ? Math.min(b, seen) : Math.min(b, pen.clear?.[0] ?? b);
    if (right <= left) continue;
    const rect = { x: left, y: y - h, width: right - left, height: h, fill: role, fillOpacity: opacity };
    sketch.bands.push({ ...rect, ...factOf(pen) });
  }
  if (!paling.dots) return;
  for (const i of [0, 1, 2]) {
    const x = seen + sign * dotGap * (i + 0.55);
    sketch.dots.push({ x, y: y - h / 2, r: 1.45 * k, fill: role, ...factOf(pen) });
  }
}

function drawBand(pen: Pen, band: Band): void {
  const { sketch, role, k, y, place } = pen;
  const h = heights.band * k;
  for (const paling of band.palings) drawPaling(pen, paling);
  if (band.solid) {
    const x = place(band.solid.from);
    sketch.bands.push({ x, y: y - h, width: place(band.solid.to) - x, height: h, fill: role, ...factOf(pen) });
  }
  for (const end of band.ends) {
    if (end.kind === 'stem') drawStem(pen, end, heights.post);
    else drawBox(pen, end, 0.1);
  }
}

/** Draws the mark of one fact. */
export function drawShape(pen: Pen, shape: Shape): void {
  if (shape.kind === 'stem') drawStem(pen, shape, heights.stem);
  else if (shape.kind === 'box') drawBox(pen, shape);
  else drawBand(pen, shape);
}

const ring = { r: 4.4, drop: 12, stroke: 1.9 } as const;

/** Another account's date: an open ring hanging under the line, with a bar as wide as that date is unsure. */
export function drawRing(pen: Pen, from: number, to: number): number {
  const { sketch, k, y, place } = pen;
  const x = (place(from) + place(to)) / 2;
  const width = place(to) - place(from);
  const cy = y + ring.drop * k;
  const thread = { stroke: 'other', strokeWidth: 1.4, ...factOf(pen) } as const;
  sketch.threads.push({ x1: x, y1: y, x2: x, y2: cy - ring.r * k, ...thread });
  if (width > 4 * ring.r * k) sketch.threads.push({ x1: place(from), y1: cy, x2: place(to), y2: cy, ...thread });
  sketch.rings.push({
    x,
    y: cy,
    r: ring.r * k,
    fill: 'paper',
    stroke: 'other',
    strokeWidth: ring.stroke,
    ...factOf(pen),
  });
  return x;
}

/** The dotted tie from the article's mark to a ring outside it: the accounts differ. */
export function drawTie(pen: Pen, shape: Shape, ringX: number): void {
  const { sketch, k, y } = pen;
  const [x0, x1] = extentOf(shape, pen.place, k);
  const x = (x0 + x1) / 2;
  const cy = y + ring.drop * k;
  const end = ringX > x ? ringX - ring.r * k - 1 : ringX + ring.r * k + 1;
  const points = [
    [x, y + 1],
    [x, cy],
    [end, cy],
  ] as const;
  sketch.ties.push({ points, stroke: 'other', strokeWidth: 1.5, dash: [1.5, 3], roundCaps: true, ...factOf(pen) });
}

export const ringReach = ring.drop + ring.r + ring.stroke / 2;
