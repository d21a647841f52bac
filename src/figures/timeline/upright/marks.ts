/**
 * The visual grammar turned upright: the article's marks grow from a track's line to the start side. A mark that
 * crosses the border of a section is cut there and goes on in the next one, without a closing post. Sizes are px
 * at k = 1.
 */
import type { Lang } from '../../../base/localized.ts';
import type { Role } from '../../../scene/types.ts';
import type { Band, Box, Paling, Shape, Span, Stem } from '../shape.ts';
import { createPalingSteps } from '../paling.ts';
import type { UprightSketch } from './sketch.ts';

/** Where and in what a mark is drawn. */
export interface UprightPen {
  readonly sketch: UprightSketch;
  /** time of the section; only what lies in it is drawn */
  readonly window: Span;
  /** time of all sections together */
  readonly whole: Span;
  readonly place: (instant: number) => number;
  readonly role: Role;
  readonly fact: string;
  /** x of the track's line */
  readonly x: number;
  readonly k: number;
  readonly lang: Lang;
}

const sizes = {
  stem: 13.5,
  post: 11,
  leastStem: 3.4,
  leastPost: 2.6,
  month: 10.5,
  year: 6.5,
  leastBox: 5,
  band: 4.2,
  line: 1.7,
  dots: 15,
  stepGap: 1.2,
} as const;

function cutTo(window: Span, span: Span): Span | undefined {
  const from = Math.max(span.from, window.from);
  const to = Math.min(span.to, window.to);
  return from < to ? { from, to } : undefined;
}

/** Upper and lower edge of what is drawn for a span, px, at least `least` apart; undefined outside the window. */
function edgesOf(pen: UprightPen, span: Span, least: number): readonly [number, number] | undefined {
  const cut = cutTo(pen.window, span);
  if (!cut) return undefined;
  const [a, b] = [pen.place(cut.from), pen.place(cut.to)];
  const missing = Math.max(0, least - (b - a)) / 2;
  return [a - missing, b + missing];
}

function drawStem(pen: UprightPen, stem: Stem, width: number, least: number): void {
  const edges = edgesOf(pen, stem, least);
  if (!edges) return;
  const w = width * pen.k;
  const [y, end] = edges;
  pen.sketch.bands.push({ x: pen.x - w, y, width: w, height: end - y, fill: pen.role, fact: pen.fact });
}

function drawSign(pen: UprightPen, box: Box, width: number, y: number, height: number): void {
  const { sketch, role, fact, lang } = pen;
  // Clear of the floor, partly outside: a year's box is narrower than the sign.
  const x = pen.x - width * 0.85;
  if (!box.sign || height < 20 || pen.k < 0.8) return;
  if (box.sign === 'tilde') {
    sketch.symbols.push({ x, y, size: 2.7, shape: 'tilde', stroke: role, strokeWidth: 1.4, roundCaps: true, fact });
    return;
  }
  // Facts with one date share one box, and its sign.
  if (sketch.signs.some((sign) => sign.x === x && Math.abs(sign.y - y - 4.2) < 1)) return;
  const text = lang === 'ar' ? '؟' : '?';
  const font = { size: 12, weight: 600, family: 'sans', lang } as const;
  sketch.signs.push({ x, y: y + 4.2, text, ...font, align: 'middle', fill: role, fact });
}

/** A floor along the line and a post at each end that lies in the window; open to the start side. */
function drawBox(pen: UprightPen, box: Box, tint: number): void {
  const { sketch, role, fact, x, window } = pen;
  const edges = edgesOf(pen, box, sizes.leastBox);
  if (!edges) return;
  const [a, b] = edges;
  const w = sizes[box.height] * pen.k;
  const fillOpacity = b - a < 15 ? tint * 2 : tint;
  sketch.tints.push({ x: x - w, y: a, width: w, height: b - a, fill: role, fillOpacity, fact });
  const inset = sizes.line / 2;
  const line = { stroke: role, strokeWidth: sizes.line, ...(box.soft && { dash: [2.2, 2.4] }), fact };
  sketch.posts.push({ x1: x - inset, y1: a, x2: x - inset, y2: b, ...line });
  if (box.from >= window.from) sketch.posts.push({ x1: x, y1: a + inset, x2: x - w, y2: a + inset, ...line });
  if (box.to <= window.to) sketch.posts.push({ x1: x, y1: b - inset, x2: x - w, y2: b - inset, ...line });
  if (box.from >= window.from) drawSign(pen, box, w, (a + b) / 2, b - a);
}

function drawFlat(pen: UprightPen, y: number, end: number, opacity: number): void {
  if (end <= y) return;
  const w = sizes.band * pen.k;
  const common = { x: pen.x - w, y, width: w, height: end - y, fill: pen.role, fact: pen.fact } as const;
  pen.sketch.bands.push(opacity < 1 ? { ...common, fillOpacity: opacity } : common);
}

/** Three dots where nobody says how far it goes. Returns the y beyond which the band itself is not drawn. */
function drawDots(pen: UprightPen, paling: Paling): number | undefined {
  const { window, whole, place, sketch, k } = pen;
  const { from, dots } = paling;
  // The first section may begin after the figure's time does: the dots then stand at its start.
  const reaches = Math.min(Math.max(paling.reaches, whole.from), whole.to);
  if (!dots || reaches < window.from || reaches > window.to || from === reaches) return undefined;
  const near = place(Math.min(Math.max(from, window.from), window.to));
  const end = place(reaches);
  const room = Math.min(sizes.dots, Math.abs(end - near));
  const sign = end > near ? 1 : -1;
  for (const i of [0, 1, 2]) {
    const y = end - sign * room * (1 - (i + 0.55) / 3);
    const r = Math.min(1.4, room / 8) * k;
    sketch.dots.push({ x: pen.x - (sizes.band * k) / 2, y, r, fill: pen.role, fact: pen.fact });
  }
  return end - sign * room;
}

function drawPaling(pen: UprightPen, paling: Paling): void {
  const { window, place } = pen;
  const runsOn = paling.reaches > paling.from;
  const seen = drawDots(pen, paling);
  for (const step of createPalingSteps(paling)) {
    const cut = cutTo(window, step);
    if (!cut) continue;
    // The gap to the next step belongs to the step's far end, and only where that end is not a cut.
    const trimStart = !runsOn && step.from > window.from ? sizes.stepGap : 0;
    const trimEnd = runsOn && step.to < window.to ? sizes.stepGap : 0;
    const a = place(cut.from) + trimStart;
    const b = place(cut.to) - trimEnd;
    if (seen === undefined) drawFlat(pen, a, b, step.opacity);
    else if (runsOn) drawFlat(pen, a, Math.min(b, seen), step.opacity);
    else drawFlat(pen, Math.max(a, seen), b, step.opacity);
  }
}

function drawBand(pen: UprightPen, band: Band): void {
  for (const paling of band.palings) drawPaling(pen, paling);
  const solid = band.solid && cutTo(pen.window, band.solid);
  if (solid) drawFlat(pen, pen.place(solid.from), pen.place(solid.to), 1);
  for (const end of band.ends) {
    if (end.kind === 'stem') drawStem(pen, end, sizes.post, sizes.leastPost);
    else drawBox(pen, end, 0.1);
  }
}

/** Draws the part of a fact's mark that lies in the pen's window. */
export function drawUprightShape(pen: UprightPen, shape: Shape): void {
  if (shape.kind === 'stem') drawStem(pen, shape, sizes.stem, sizes.leastStem);
  else if (shape.kind === 'box') drawBox(pen, shape, 0.2);
  else drawBand(pen, shape);
}
