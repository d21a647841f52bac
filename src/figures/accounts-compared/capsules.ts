/**
 * Accounts that count a group of their own: stretches end to end along the line, each as long as its number, so that
 * they can be held against the article's without being added up.
 */
import { measureText } from '../../text/measure.ts';
import type { Point } from '../../scene/types.ts';
import { placeNumber, type NumberScale } from './axis.ts';
import { placeWords, rowHeight } from './others.ts';
import type { Pen } from './pen.ts';
import { fontOf } from '../text-block.ts';

export interface Part {
  readonly from: number;
  readonly to: number;
  readonly number: string;
  readonly label: string;
}

const gap = 5;
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

/** Places the parts one after the other from zero; the sum is a place on the axis, never a number in print. */
export function placeParts(
  parts: readonly { readonly value: number; readonly number: string; readonly label: string }[],
  scale: NumberScale,
  pen: Pen,
): readonly Part[] {
  let sum = 0;
  return parts.map(({ value, number, label }) => {
    const from = placeNumber(scale, sum, pen);
    sum = Math.min(Number.MAX_VALUE, sum + value);
    return { from, to: placeNumber(scale, sum, pen), number, label };
  });
}

/** Draws the parts; labels stand inside where all of them fit, else the numbers do and the words stand under them. */
export function drawParts(pen: Pen, parts: readonly Part[]): void {
  const { sketch, style, line, fact } = pen;
  const font = fontOf(style, style.text, 500);
  const height = rowHeight(pen) + 2;
  const top = line + gap;
  const fits = (text: string, { from, to }: Part): boolean => measureText(text, font) <= to - from - height * 0.7;
  const isInside = parts.every((part) => fits(part.label, part));
  for (const part of parts) {
    const { from, to } = part;
    if (to - from <= 2 * inset + 1) continue;
    const points = outline(from + inset, to - inset, top, height);
    sketch.capsules.push({ points, closed: true, fill: 'paper', stroke: 'other', strokeWidth: 1.7, fact });
    pen.obstacles.push({ x: from, y: top - 1, width: to - from, height: height + 3 });
    const text = isInside ? part.label : part.number;
    // Too short even for its number: the words under it say it.
    if (measureText(text, font) > to - from - 8) continue;
    const y = Math.round(top + height / 2 + font.size * 0.35);
    sketch.texts.push({ ...font, text, x: (from + to) / 2, y, align: 'middle', fill: 'other', fact });
  }
  if (isInside) return;
  for (const { label, from } of parts) placeWords(pen, label, from, top + height + 3);
}
