/** `createColumns` for facts that stand in typed arrays already, in pieces of work that fit between two frames. */
import type { TimeWindow } from '../../time/types.ts';
import type { Columns } from '../columns.ts';
import { createReach } from '../reach.ts';
import { decodeShape } from '../shape-code.ts';
import type { StoredFacts } from './fact-store.ts';
import { sortingWork, sortInSteps } from './merge-sort.ts';

/** Facts looked at between two pauses. */
const STRIDE = 32_768;
/** Passes over all facts beside the two sorts: lanes, counting, order, columns, reach and domain. */
const PASSES = 5;

/**
 * The same columns as `createColumns` makes of the same events. `laneOf` gives the lane of a fact's own number for it, from 0 to
 * `laneCount` − 1. Yields the share done so far, from 0 to 1, never less than before.
 */
export function* createColumnsInSteps(facts: StoredFacts, laneCount: number, laneOf: Uint16Array): Generator<number, Columns> {
  const { count } = facts;
  const total = PASSES * count + 2 * sortingWork(count) + 1;
  let done = 0;
  const advance = (work: number): number => Math.min(1, (done += work) / total);
  const offsets = new Uint32Array(2 * laneCount + 1);
  const runs = new Uint16Array(count);
  for (const [from, to] of strides(count)) {
    countRuns(facts, laneOf, runs, offsets, from, to);
    yield advance(to - from);
  }
  for (let run = 1; run < offsets.length; run += 1) offsets[run] = (offsets[run] ?? 0) + (offsets[run - 1] ?? 0);
  const order = new Uint32Array(count);
  const next = offsets.slice();
  for (const [from, to] of strides(count)) {
    scatter(runs, next, order, from, to);
    yield advance(to - from);
  }
  const compare = comparison(facts);
  for (const part of partsOf(order, offsets)) for (const work of sortUnlessSorted(part, compare)) yield advance(work);
  const columns = emptyColumns(count);
  for (const [from, to] of strides(count)) {
    gather(facts, order, columns, from, to);
    yield advance(to - from);
  }
  const ends = columns.latest.slice();
  for (const part of partsOf(ends, offsets)) for (const work of sortUnlessSorted(part, compareNumbers)) yield advance(work);
  yield advance(count);
  const domain = domainOf(columns.earliest, columns.latest);
  return { count, laneCount, offsets, ...columns, ends, order, reach: createReach(columns.latest), ...(domain && { domain }) };
}

function* strides(count: number): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < count; from += STRIDE) yield [from, Math.min(count, from + STRIDE)];
}

function* partsOf<A extends Uint32Array | Float64Array>(values: A, offsets: Uint32Array): Generator<A> {
  for (let run = 0; run + 1 < offsets.length; run += 1) yield values.subarray(offsets[run], offsets[run + 1]) as A;
}

function countRuns({ lanes, shapes }: StoredFacts, laneOf: Uint16Array, runs: Uint16Array, offsets: Uint32Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const run = 2 * (laneOf[lanes[i] ?? 0] ?? 0) + (decodeShape(shapes[i] ?? 0).kind === 'interval' ? 1 : 0);
    runs[i] = run;
    offsets[run + 1] = (offsets[run + 1] ?? 0) + 1;
  }
}

/** A counting sort by run; within a run the order of the file stays. */
function scatter(runs: Uint16Array, next: Uint32Array, order: Uint32Array, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const run = runs[i] ?? 0;
    order[next[run] ?? 0] = i;
    next[run] = (next[run] ?? 0) + 1;
  }
}

/** Most files are in order of time already, and looking costs less than sorting. */
function* sortUnlessSorted<A extends Uint32Array | Float64Array>(part: A, compare: (a: number, b: number) => number): Generator<number, void> {
  let isSorted = true;
  for (let i = 1; i < part.length && isSorted; i += 1) {
    isSorted = compare(part[i - 1] ?? 0, part[i] ?? 0) <= 0;
    if (i % STRIDE === 0) yield 0;
  }
  if (!isSorted) yield* sortInSteps(part, compare);
  else yield sortingWork(part.length);
}

function comparison({ earliest, latest }: StoredFacts): (a: number, b: number) => number {
  return (a, b) => compareNumbers(earliest[a] ?? 0, earliest[b] ?? 0) || compareNumbers(latest[a] ?? 0, latest[b] ?? 0) || a - b;
}

/** By comparison, not by difference: two open ends are both infinite. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

function emptyColumns(count: number) {
  return { earliest: new Float64Array(count), latest: new Float64Array(count), shapes: new Uint16Array(count) };
}

function gather(facts: StoredFacts, order: Uint32Array, columns: ReturnType<typeof emptyColumns>, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const place = order[i] ?? 0;
    columns.earliest[i] = facts.earliest[place] ?? 0;
    columns.latest[i] = facts.latest[place] ?? 0;
    columns.shapes[i] = facts.shapes[place] ?? 0;
  }
}

function domainOf(...columns: readonly Float64Array[]): TimeWindow | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const column of columns) {
    for (const instant of column) {
      if (instant > -Infinity && instant < from) from = instant;
      if (instant < Infinity && instant > to) to = instant;
    }
  }
  return from < to ? [from, to] : undefined;
}
