/**
 * Facts as typed columns: sorted once, then asked for any window in time that does not depend on how many there are.
 *
 *   lane 0                      lane 1                     …
 *   ├─ dates ──┼─ intervals ─┤  ├─ dates ──┼─ intervals ─┤     each of these runs sorted by its earliest instant
 *
 * Ends are sorted a second time within each run, on their own: what touches a moment is what began before it less what
 * ended by then, two binary searches and no look at a single fact.
 */
import { bisectLeft } from 'd3-array';
import { createReach, type Reach } from './reach.ts';
import { encodeShape } from './shape-code.ts';
import type { ColumnEvent, EventList } from './types.ts';
import type { TimeWindow } from '../time/types.ts';

/** Plain typed arrays: a worker can build them and hand them over. About 31 bytes a fact. */
export interface Columns {
  readonly count: number;
  readonly laneCount: number;
  /** where each run begins, two runs a lane (dates, then intervals), and at the end `count` */
  readonly offsets: Uint32Array;
  /** first possible instant, ms UTC, or −Infinity; sorted within each run */
  readonly earliest: Float64Array;
  /** first instant no longer possible, or +Infinity; beside its `earliest` */
  readonly latest: Float64Array;
  /** the values of `latest`, sorted within each run */
  readonly ends: Float64Array;
  /** see shape-code.ts */
  readonly shapes: Uint16Array;
  /** position of each fact in the list given */
  readonly order: Uint32Array;
  readonly reach: Reach;
  /** from the first to the last finite instant; absent where there is none */
  readonly domain?: TimeWindow;
}

const MOST_LANES = 32_767;
/** No position: there are never so many facts. */
const DROPPED = 0xffff_ffff;

/** What one pass over the events finds, in the order given. */
interface ReadEvents {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly shapes: Uint16Array;
  readonly runs: Uint16Array;
  readonly offsets: Uint32Array;
}

/**
 * Reads `events` once and keeps none of them. Facts that begin together stay in order of their ends, then in the order
 * given. An instant lasts a millisecond, so that a window which begins with it holds it.
 * Throws a RangeError, naming the position, for a lane that is none of `laneCount`, for a date that is not a number, that
 * ends before it begins, or that lies wholly at infinity.
 */
export function createColumns(events: readonly ColumnEvent[] | EventList, laneCount: number): Columns {
  if (!Number.isInteger(laneCount) || laneCount < 0 || laneCount > MOST_LANES) throw new RangeError(`Not a number of lanes: ${laneCount}`);
  const read = readEvents(events, laneCount);
  const order = sortEvents(read);
  const earliest = gather(read.earliest, order, Float64Array);
  const latest = gather(read.latest, order, Float64Array);
  const domain = domainOf(earliest, latest);
  return {
    count: events.length,
    laneCount,
    offsets: read.offsets,
    earliest,
    latest,
    ends: sortEnds(latest, read.offsets),
    shapes: gather(read.shapes, order, Uint16Array),
    order,
    reach: createReach(latest),
    ...(domain && { domain }),
  };
}

/**
 * The columns without the facts for which `isKept` is false; it is given their position in the list the columns were made of.
 * Lanes stay, empty ones too.
 */
export function filterColumns(columns: Columns, isKept: (order: number) => boolean): Columns {
  const kept = columns.order.map((order, index) => (isKept(order) ? index : DROPPED)).filter((index) => index !== DROPPED);
  const latest = gather(columns.latest, kept, Float64Array);
  const earliest = gather(columns.earliest, kept, Float64Array);
  const offsets = columns.offsets.map((offset) => bisectLeft(kept, offset));
  const domain = domainOf(earliest, latest);
  return {
    count: kept.length,
    laneCount: columns.laneCount,
    offsets,
    earliest,
    latest,
    ends: sortEnds(latest, offsets),
    shapes: gather(columns.shapes, kept, Uint16Array),
    order: kept.map((index) => columns.order[index] ?? 0),
    reach: createReach(latest),
    ...(domain && { domain }),
  };
}

/** The two runs of a lane: [dates from, intervals from, end), as positions in the columns. */
export function runsOf({ offsets }: Columns, lane: number): readonly [number, number, number] {
  return [offsets[2 * lane] ?? 0, offsets[2 * lane + 1] ?? 0, offsets[2 * lane + 2] ?? 0];
}

function readEvents(events: readonly ColumnEvent[] | EventList, laneCount: number): ReadEvents {
  const count = events.length;
  const earliest = new Float64Array(count);
  const latest = new Float64Array(count);
  const shapes = new Uint16Array(count);
  const runs = new Uint16Array(count);
  const offsets = new Uint32Array(2 * laneCount + 1);
  for (let i = 0; i < count; i += 1) {
    const event = events.at(i);
    if (!event) continue;
    requireSound(event, i, laneCount);
    const run = 2 * event.lane + (event.kind === 'interval' ? 1 : 0);
    earliest[i] = event.earliest;
    latest[i] = Math.max(event.latest, event.earliest + 1);
    shapes[i] = encodeShape(event);
    runs[i] = run;
    offsets[run + 1] = (offsets[run + 1] ?? 0) + 1;
  }
  for (let run = 1; run < offsets.length; run += 1) offsets[run] = (offsets[run] ?? 0) + (offsets[run - 1] ?? 0);
  return { earliest, latest, shapes, runs, offsets };
}

function requireSound({ earliest, latest, lane }: ColumnEvent, position: number, laneCount: number): void {
  if (!Number.isInteger(lane) || lane < 0 || lane >= laneCount) throw new RangeError(`No such lane: ${lane}, event at position ${position}`);
  // Written so that NaN fails it too.
  if (!(earliest <= latest)) throw new RangeError(`Not a span of time: ${earliest} to ${latest}, event at position ${position}`);
  if (earliest === Infinity || latest === -Infinity) throw new RangeError(`Nowhere in time: ${earliest} to ${latest}, event at position ${position}`);
}

/** Positions of the events as the columns want them: by run, then by their dates. */
function sortEvents(read: ReadEvents): Uint32Array {
  const order = scatter(read);
  for (let run = 0; run + 1 < read.offsets.length; run += 1) {
    const part = order.subarray(read.offsets[run], read.offsets[run + 1]);
    // Most lists come sorted already, and looking costs less than sorting.
    if (!isSorted(part, read)) part.sort((a, b) => compareDates(read, a, b));
  }
  return order;
}

/** A counting sort by run; within a run the order given stays. */
function scatter({ runs, offsets }: ReadEvents): Uint32Array {
  const next = offsets.slice();
  const order = new Uint32Array(runs.length);
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i] ?? 0;
    const place = next[run] ?? 0;
    order[place] = i;
    next[run] = place + 1;
  }
  return order;
}

function isSorted(part: Uint32Array, read: ReadEvents): boolean {
  for (let i = 1; i < part.length; i += 1) {
    if (compareDates(read, part[i - 1] ?? 0, part[i] ?? 0) > 0) return false;
  }
  return true;
}

function compareDates({ earliest, latest }: ReadEvents, a: number, b: number): number {
  return compareNumbers(earliest[a] ?? 0, earliest[b] ?? 0) || compareNumbers(latest[a] ?? 0, latest[b] ?? 0) || a - b;
}

/** By comparison, not by difference: two open ends are both infinite. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

type NumberArray = Float64Array | Uint16Array;

function gather<A extends NumberArray>(values: A, order: Uint32Array, Type: new (length: number) => A): A {
  const gathered = new Type(order.length);
  for (let i = 0; i < order.length; i += 1) gathered[i] = values[order[i] ?? 0] ?? 0;
  return gathered;
}

function sortEnds(latest: Float64Array, offsets: Uint32Array): Float64Array {
  const ends = latest.slice();
  for (let run = 0; run + 1 < offsets.length; run += 1) ends.subarray(offsets[run], offsets[run + 1]).sort();
  return ends;
}

function domainOf(earliest: Float64Array, latest: Float64Array): TimeWindow | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const column of [earliest, latest]) {
    for (let i = 0; i < column.length; i += 1) {
      const instant = column[i] ?? NaN;
      if (instant < from && instant > -Infinity) from = instant;
      if (instant > to && instant < Infinity) to = instant;
    }
  }
  return from < to ? [from, to] : undefined;
}
