/**
 * Accounts that count a group of their own: stretches along the line, each from zero and on its own row, so that each
 * can be held against the article's number and no two are read as a sum.
 */
import { measureText } from '../../text/measure.ts';
import type { Point } from '../../scene/types.ts';
import { overlaps, type Box } from '../box.ts';
import { placeWords, rowHeight } from './others.ts';
import type { Pen } from './pen.ts';
import { fontOf } from '../text-block.ts';

export interface Part {
  /** where its number stands on the axis, px */
  readonly to: number;
  readonly number: string;
  readonly label: string;
}

/** From the line to the first row, and from row to row, px. */
const gap = 5;
const rowGap = 4;
/** From a part to its label, px. */
const labelGap = 6;
const inset = 1.5;
const arcSteps = 6;

/** A ring drawn out to a stretch. */
function outline(from: number, to: number, top: number, height: number): readonly Point[] {
  const r = Math.min(height / 2, (to - from) / 2);
  const middle = top + height / 2;
  const arc = (cx: number, start: number): readonly Point[] =>
    Array.from({ length: arcSteps + 1 }, (_, i) => {
      const angle = start + (Math.PI * i) / arcSteps;
      return [cx + r * Math.cos(angle), middle + (height / 2) * Math.sin(angle)] as const;
    });
  return [...arc(to - r, -Math.PI / 2), ...arc(from + r, Math.PI / 2)];
}

/** Draws one part with its number or label in the middle, where there is room for it. */
function drawCapsule(pen: Pen, { to }: Part, top: number, text: string): void {
  const { sketch, style, x, fact } = pen;
  const height = rowHeight(pen);
  if (to - x <= 2 * inset + 1) return;
  const points = outline(x + inset, to - inset, top, height);
  sketch.capsules.push({ points, closed: true, fill: 'paper', stroke: 'other', strokeWidth: 1.7, fact });
  pen.obstacles.push({ x, y: top - 1, width: to - x, height: height + 3 });
  const font = fontOf(style, style.text, 500);
  // Too short even for its number: the words beside or under it say it.
  if (text === '' || measureText(text, font) > to - x - 8) return;
  const y = Math.round(top + height / 2 + font.size * 0.35);
  sketch.texts.push({ ...font, text, x: (x + to) / 2, y, align: 'middle', fill: 'other', fact });
}

/** The box of a label beside its part; undefined where the line ends before it or something stands there. */
function placeBeside(pen: Pen, { to, label }: Part, top: number): Box | undefined {
  const font = fontOf(pen.style, pen.style.text, 500);
  const box = { x: to + labelGap, y: top, width: measureText(label, font), height: rowHeight(pen) };
  const isInside = box.x + box.width <= pen.x + pen.width;
  return isInside && !pen.obstacles.some((obstacle) => overlaps(box, obstacle)) ? box : undefined;
}

/** Draws a part on its own row; its label stands inside, else beside it, else under it. Returns the y under all. */
function drawPart(pen: Pen, part: Part, top: number): number {
  const { sketch, style, fact } = pen;
  const { to, number, label } = part;
  const font = fontOf(style, style.text, 500);
  const height = rowHeight(pen);
  const isInside = measureText(label, font) <= to - pen.x - height * 0.7;
  const beside = isInside ? undefined : placeBeside(pen, part, top);
  drawCapsule(pen, part, top, isInside ? label : beside ? '' : number);
  if (isInside) return top + height;
  if (!beside) return placeWords(pen, label, pen.x, top + height + 1);
  pen.obstacles.push(beside);
  sketch.texts.push({ ...font, text: label, x: beside.x, y: Math.round(top + height / 2 + font.size * 0.35), align: 'left', fill: 'other', fact });
  return top + height;
}

/** Draws the parts under the line, each from zero on a row of its own, so that no length is a sum. */
export function drawParts(pen: Pen, parts: readonly Part[]): void {
  let top = pen.line + gap;
  for (const part of parts) top = drawPart(pen, part, top) + rowGap;
}
