/**
 * Below the line: the other accounts. A ring hangs where its account says; rings that would collide hang one row
 * lower. Labels stand beside their ring, or under it where neither side has room.
 */
import { measureText } from '../../text/measure.ts';
import type { Extent, Pen } from './pen.ts';
import { overlaps, type Box } from '../box.ts';
import { createText, fontOf, toMarks } from '../text-block.ts';

const ring = { r: 4.4, drop: 13, stroke: 1.9, thread: 1.4 } as const;
const labelGap = 5;
/** Three dots beyond a lower bound, px. */
const openReach = 16;

/** Another account, placed on the axis. */
export interface Hanging {
  /** where its date or number begins and ends, px */
  readonly extent: Extent;
  readonly label: string;
  /** a lower bound: three dots beyond the ring */
  readonly isOpen: boolean;
  /** x the dotted tie comes from, where the accounts differ */
  readonly tieFrom?: number;
}

export function rowHeight({ style }: Pick<Pen, 'style'>): number {
  return style.text * style.lineHeight;
}

/** y of the middle of a row under the line, px. */
export function rowMiddle(pen: Pick<Pen, 'style' | 'line'>, row: number): number {
  return pen.line + ring.drop * pen.style.k + row * rowHeight(pen);
}

function rowBox(pen: Pen, row: number, from: number, to: number): Box {
  const height = rowHeight(pen);
  return { x: from, y: rowMiddle(pen, row) - height / 2 + 0.5, width: to - from, height: height - 1 };
}

function isFree(pen: Pen, boxes: readonly Box[]): boolean {
  return !boxes.some((box) => pen.obstacles.some((obstacle) => overlaps(box, obstacle)));
}

interface Place {
  readonly row: number;
  readonly side: 'left' | 'right' | 'under';
  /** room taken by ring, tie, bar and dots */
  readonly body: Box;
  readonly stem: Box;
  readonly label?: Box;
}

/** x of the ring: the middle of its date or number, and never outside the picture where that is the axis' start. */
export function ringX({ x, style }: Pick<Pen, 'x' | 'style'>, [from, to]: Extent): number {
  return Math.max((from + to) / 2, x + (ring.r + ring.stroke / 2) * style.k);
}

function reachOf(pen: Pen, { extent, isOpen }: Hanging): Extent {
  const r = (ring.r + ring.stroke / 2) * pen.style.k;
  const x = ringX(pen, extent);
  return [Math.min(extent[0], x - r), Math.max(extent[1], x + r) + (isOpen ? openReach : 0)];
}

/** The tie comes from the article's mark, along the row; undefined where the two are too close for one. */
function tieOf(pen: Pen, { extent, tieFrom }: Hanging): Extent | undefined {
  if (tieFrom === undefined) return undefined;
  const x = ringX(pen, extent);
  const clear = (ring.r + 1.4) * pen.style.k;
  if (Math.abs(x - tieFrom) < clear + 3) return undefined;
  return x > tieFrom ? [tieFrom, x - clear] : [x + clear, tieFrom];
}

/** Ring, tie and stem in a row, with the label under them. */
function placeUnder(pen: Pen, hanging: Hanging, row: number): Place {
  const [from, to] = reachOf(pen, hanging);
  const tie = tieOf(pen, hanging);
  const body = rowBox(pen, row, Math.min(from, tie?.[0] ?? from), Math.max(to, tie?.[1] ?? to));
  const x = ringX(pen, hanging.extent);
  const stem = { x: x - 1, y: pen.line + 1, width: 2, height: rowMiddle(pen, row) - pen.line - 1 };
  return { row, side: 'under', body, stem };
}

/** The same with the label beside the ring; undefined where neither side has room. */
function placeBeside(pen: Pen, hanging: Hanging, row: number, labelWidth: number): Place | undefined {
  const under = placeUnder(pen, hanging, row);
  const { body, stem } = under;
  const tie = tieOf(pen, hanging);
  const x = ringX(pen, hanging.extent);
  const [start, end] = [body.x - labelGap, body.x + body.width + labelGap];
  // Never at the far end of its tie, where it would name the article's mark.
  const sides = [
    { side: 'right', label: rowBox(pen, row, end, end + labelWidth), isOpen: !tie || tie[0] < x },
    { side: 'left', label: rowBox(pen, row, start - labelWidth, start), isOpen: !tie || tie[1] > x },
  ] as const;
  for (const { side, label, isOpen } of sides) {
    const isInside = label.x >= pen.x && label.x + label.width <= pen.x + pen.width;
    const isClear = !pen.coming.some((thread) => thread > label.x - labelGap && thread < label.x + label.width);
    if (isOpen && isInside && isClear && isFree(pen, [body, stem, label])) return { ...under, side, label };
  }
  return undefined;
}

const mostRows = 40;

function findPlace(pen: Pen, hanging: Hanging, labelWidth: number): Place {
  // A lower row with the label beside the ring reads better than a ring with its label under it.
  const beside = [0, 1, 2].map((row) => placeBeside(pen, hanging, row, labelWidth)).find((place) => place !== undefined);
  if (beside) return beside;
  for (let row = 0; row < mostRows; row += 1) {
    const place = placeUnder(pen, hanging, row);
    if (isFree(pen, [place.body])) return place;
  }
  return placeUnder(pen, hanging, mostRows);
}

function drawTie(pen: Pen, hanging: Hanging, y: number): void {
  const tie = tieOf(pen, hanging);
  if (!tie || hanging.tieFrom === undefined) return;
  const start = hanging.tieFrom;
  const end = tie[0] === start ? tie[1] : tie[0];
  const points = [[start, pen.line + 1], [start, y], [end, y]] as const;
  const paint = { stroke: 'other', strokeWidth: 1.5, dash: [1.5, 3], roundCaps: true } as const;
  pen.sketch.ties.push({ points, ...paint, fact: pen.fact });
}

function drawRing(pen: Pen, hanging: Hanging, row: number): void {
  const { sketch, line, style, fact } = pen;
  const y = rowMiddle(pen, row);
  const r = ring.r * style.k;
  const [from, to] = hanging.extent;
  const x = ringX(pen, hanging.extent);
  const thread = { stroke: 'other', strokeWidth: ring.thread, fact } as const;
  sketch.threads.push({ x1: x, y1: line + 1, x2: x, y2: y - r, ...thread });
  if (to - from > 4 * r) sketch.threads.push({ x1: from, y1: y, x2: to, y2: y, ...thread });
  drawTie(pen, hanging, y);
  sketch.rings.push({ x, y, r, fill: 'paper', stroke: 'other', strokeWidth: ring.stroke, fact });
  const edge = Math.max(to, x + r);
  if (!hanging.isOpen || edge + openReach > pen.x + pen.width) return;
  for (const step of [1, 2, 3]) sketch.dots.push({ x: edge + step * 4.6, y, r: 1.4, fill: 'other', fact });
}

/** Words at the first free place from `top` px downwards, as near to `x` as the line's ends allow; returns the y under them. */
export function placeWords(pen: Pen, text: string, x: number, top: number): number {
  const { sketch, style, fact } = pen;
  const font = fontOf(style, style.text, 500);
  const block = createText(text, { font, fill: 'other', style, maxWidth: pen.width });
  const { width } = block;
  const left = Math.max(pen.x, Math.min(x, pen.x + pen.width - width));
  const height = block.lines.length * rowHeight(pen);
  const boxAt = (y: number): Box => ({ x: left - 4, y: y + 0.5, width: width + 8, height: height - 1 });
  const hits = (y: number): Box | undefined => pen.obstacles.find((obstacle) => overlaps(boxAt(y), obstacle));
  let y = top;
  for (let hit = hits(y); hit; hit = hits(y)) y = hit.y + hit.height;
  pen.obstacles.push(boxAt(y));
  sketch.texts.push(...toMarks(block, left, y, { fact }));
  return y + height;
}

function drawBeside(pen: Pen, text: string, { label, row, side }: Place): void {
  if (!label) return;
  const font = fontOf(pen.style, pen.style.text, 500);
  const align = side === 'right' ? 'left' : 'right';
  const x = side === 'right' ? label.x : label.x + label.width;
  const y = Math.round(rowMiddle(pen, row) + font.size * 0.35);
  pen.sketch.texts.push({ ...font, text, x, y, align, fill: 'other', fact: pen.fact });
  pen.obstacles.push(label);
}

/** Hangs one account under the line. */
export function drawHanging(pen: Pen, hanging: Hanging): void {
  pen.coming.shift();
  const font = fontOf(pen.style, pen.style.text, 500);
  const place = findPlace(pen, hanging, measureText(hanging.label, font));
  drawRing(pen, hanging, place.row);
  pen.obstacles.push(place.body, place.stem);
  if (place.label) return drawBeside(pen, hanging.label, place);
  const half = measureText(hanging.label, font) / 2;
  placeWords(pen, hanging.label, ringX(pen, hanging.extent) - half, place.body.y + place.body.height);
}
