import type { Band, Shape } from '../shape.ts';
import type { DrawnFact } from '../tracks.ts';
import { extentOf, heights, topOfShape } from './grammar.ts';
import type { NumberedFact } from './number-text.ts';
import type { MarkPart, NumberedMark } from './place-numbers.ts';

type Place = (instant: number) => number;

/** A part of a band at least this wide (px) carries the band's number. */
const leastCarrier = 16;

function standingPart(shape: Exclude<Shape, Band>, place: Place, k: number): MarkPart {
  const [x0, x1] = extentOf(shape, place, k);
  return { x0, x1, top: topOfShape(shape, k) };
}

/** At the end of a band a day is a post, lower than a stem. */
function endPart(end: Exclude<Shape, Band>, place: Place, k: number): MarkPart {
  const part = standingPart(end, place, k);
  return end.kind === 'stem' ? { ...part, top: heights.post * k } : part;
}

function isCarrier({ x0, x1 }: MarkPart): boolean {
  return x1 - x0 >= leastCarrier;
}

/** What stands at a date, in px: the parts of its mark, the first of them the one that carries the number. */
function partsOf(shape: Shape, place: Place, k: number): readonly MarkPart[] {
  if (shape.kind !== 'band') return [standingPart(shape, place, k)];
  const band = (from: number, to: number) => ({ x0: place(from), x1: place(to), top: heights.band * k });
  const whole = band(shape.from, shape.to);
  const solid = shape.solid ? [band(shape.solid.from, shape.solid.to)] : [];
  const ends = shape.ends.map((end) => endPart(end, place, k));
  // What is surely known carries the number: all of the time, else the end that has a date, else the whole.
  const carrier = [...solid, ...ends, whole].find(isCarrier) ?? whole;
  return [carrier, whole, ...ends];
}

/** The mark of a fact in px, as its number has to know it. */
export function createNumberedMark({ shape }: DrawnFact, fact: NumberedFact, place: Place, k: number): NumberedMark {
  const parts = partsOf(shape, place, k);
  const tallest = Math.max(...parts.map(({ top }) => top));
  const [carrier = { x0: place(shape.from), x1: place(shape.to), top: tallest }] = parts;
  // Over a mark too narrow to carry a number, the number stands over all of it.
  return { fact, parts, anchor: isCarrier(carrier) ? carrier : { ...carrier, top: tallest } };
}
