/** The shape of a fact's mark in sixteen bits: kind, doubt, and for intervals the precision of each end. */
import type { Precision } from '../time/types.ts';
import type { ColumnEvent, FactKind } from './types.ts';

const KINDS: readonly FactKind[] = ['instant', 'day', 'month', 'season', 'year', 'one-of', 'interval'];
const PRECISIONS: readonly (Precision | undefined)[] = [undefined, 'day', 'month', 'season', 'year'];

/** A million facts are encoded one by one, so their codes are looked up and not searched for. */
const KIND_CODES: ReadonlyMap<string, number> = new Map(KINDS.map((kind, code) => [kind, code]));
const PRECISION_CODES: ReadonlyMap<string | undefined, number> = new Map(PRECISIONS.map((precision, code) => [precision, code]));

const KIND_MASK = 7;
const APPROXIMATE = 8;
const UNCERTAIN = 16;
const START_SHIFT = 5;
const END_SHIFT = 8;

/** What a mark's form depends on, beside its place. */
export interface FactShape {
  readonly kind: FactKind;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly startPrecision: Precision | undefined;
  readonly endPrecision: Precision | undefined;
}

/** The code of an event's shape, 0 to 2047. Throws a RangeError for a kind that is none. */
export function encodeShape({ kind, approximate, uncertain, startPrecision, endPrecision }: ColumnEvent): number {
  const code = KIND_CODES.get(kind);
  if (code === undefined) throw new RangeError(`Not a kind of fact: ${kind}`);
  return (
    code |
    (approximate ? APPROXIMATE : 0) |
    (uncertain ? UNCERTAIN : 0) |
    (codeOf(startPrecision) << START_SHIFT) |
    (codeOf(endPrecision) << END_SHIFT)
  );
}

function codeOf(precision: Precision | undefined): number {
  return precision === undefined ? 0 : (PRECISION_CODES.get(precision) ?? 0);
}

/** The shape a code stands for: the inverse of `encodeShape`. */
export function decodeShape(code: number): FactShape {
  return {
    kind: KINDS[code & KIND_MASK] ?? 'instant',
    approximate: (code & APPROXIMATE) !== 0,
    uncertain: (code & UNCERTAIN) !== 0,
    startPrecision: PRECISIONS[(code >> START_SHIFT) & KIND_MASK],
    endPrecision: PRECISIONS[(code >> END_SHIFT) & KIND_MASK],
  };
}
