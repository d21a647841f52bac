/**
 * What a window shows: for each lane its facts where they are few, else bins with counts. The cost depends on the pixels
 * and on the logarithm of the number of facts; the same columns, window and width give the same view.
 */
import { bisectLeft, bisectRight } from 'd3-array';
import { requireForwardDomain } from '../time/scale.ts';
import { chooseStep, turnsWithin } from './bin-edges.ts';
import { runsOf, type Columns } from './columns.ts';
import { coverOf } from './cover.ts';
import { placeTracks, type ViewFact } from './place-tracks.ts';
import { findReaching } from './reach.ts';
import type { TimeWindow } from '../time/types.ts';

/** Positions in the columns: the first and the one after the last. */
export type IndexRange = readonly [first: number, end: number];

/** A mark takes at least so many px of its track, and a bin is as wide: a target (WCAG 2.5.8). */
export const leastTargetPx = 24;

/** What a pixel can hold. */
export interface ViewOptions {
  /** a lane draws its facts while it has so many px for each, on average; default 40 */
  readonly factPx?: number;
  /** least width of marks on their tracks, and of bins; default `leastTargetPx` */
  readonly leastPx?: number;
  /** marks that would cover each other go on so many tracks at most; default 3 */
  readonly tracks?: number;
}

/** The facts that begin in a stretch of time; bins in which nothing begins or goes on are left out. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** facts that begin here: `dates` and `intervals` hold their positions */
  readonly count: number;
  readonly dates: IndexRange;
  readonly intervals: IndexRange;
  /** intervals that go on at any time in it, those that begin here among them */
  readonly cover: number;
}

interface LaneCounts {
  readonly lane: number;
  /** facts that touch the window */
  readonly total: number;
  /** of them those that began before it */
  readonly earlier: number;
}

/** `total` = the number of `facts`. */
export interface FactsLane extends LaneCounts {
  readonly form: 'facts';
  readonly facts: readonly ViewFact[];
  /** tracks in use */
  readonly tracks: number;
}

/** `total` = `earlier` + the counts of `bins`. */
export interface BinsLane extends LaneCounts {
  readonly form: 'bins';
  readonly bins: readonly Bin[];
  /** stretches on which any interval goes on, to 2 px */
  readonly covered: readonly TimeWindow[];
}

export type LaneView = FactsLane | BinsLane;

export interface WindowView {
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly lanes: readonly LaneView[];
  readonly total: number;
  /** nothing begins in the window and nothing ends in it: whatever touches it covers all of it */
  readonly isEmpty: boolean;
  /** where it is empty: what covers it, intervals before dates, `mostNamed` at most (positions in the columns) */
  readonly through: readonly number[];
}

/** Nobody reads more names than these in a sentence. */
export const mostNamed = 12;

interface Frame {
  readonly columns: Columns;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly options: Required<ViewOptions>;
  /** ends of the window and the bin edges between them */
  readonly edges: readonly number[];
}

/**
 * The view of `window` at `widthPx`. A lane shows its facts where they have `factPx` each on average *and* fit on `tracks`
 * tracks, each mark at least `leastPx` wide; where one of the two fails, bins that begin at turns of the calendar (the first
 * and last cut by the window). A fact touches the window where it begins before its end and ends after its start.
 * Throws a RangeError for a window that is not finite or not forwards, and for a width that is not above 0.
 */
export function viewWindow(columns: Columns, window: TimeWindow, widthPx: number, options: ViewOptions = {}): WindowView {
  requireForwardDomain(window);
  if (!Number.isFinite(widthPx) || widthPx <= 0) throw new RangeError(`Width is not above 0: ${widthPx}`);
  const { factPx = 40, leastPx = leastTargetPx, tracks = 3 } = options;
  const turns = turnsWithin(window, chooseStep(window, widthPx, leastPx));
  const edges = [window[0], ...turns, window[1]];
  const frame: Frame = { columns, window, widthPx, options: { factPx, leastPx, tracks }, edges };
  const lanes = Array.from({ length: columns.laneCount }, (_, lane) => viewLane(frame, lane));
  const isEmpty = lanes.every(({ lane }) => isQuiet(columns, lane, window));
  return {
    window,
    widthPx,
    lanes,
    total: lanes.reduce((sum, { total }) => sum + total, 0),
    isEmpty,
    through: isEmpty ? findThrough(columns, window) : [],
  };
}

function viewLane(frame: Frame, lane: number): LaneView {
  const { columns, window: [from, to], widthPx, options: { factPx } } = frame;
  const [dates, intervals, end] = runsOf(columns, lane);
  const runs: readonly IndexRange[] = [[dates, intervals], [intervals, end]];
  const begun = sum(runs, (run) => begunBefore(columns, run, to));
  const earlier = sum(runs, (run) => begunBefore(columns, run, from) - endedBy(columns, run, from));
  const total = begun - sum(runs, (run) => endedBy(columns, run, from));
  const counts = { lane, total, earlier };
  if (total * factPx <= widthPx) {
    const facts = placeFacts(frame, runs);
    if (facts) return { ...counts, form: 'facts', facts, tracks: 1 + Math.max(-1, ...facts.map(({ track }) => track)) };
  }
  return {
    ...counts,
    form: 'bins',
    bins: createBins(frame, [dates, intervals], [intervals, end]),
    covered: coverOf(columns, [intervals, end], frame.window, widthPx),
  };
}

function sum(runs: readonly IndexRange[], of: (run: IndexRange) => number): number {
  return runs.reduce((total, run) => total + of(run), 0);
}

function begunBefore({ earliest }: Columns, [first, end]: IndexRange, instant: number): number {
  return bisectLeft(earliest, instant, first, end) - first;
}

/** Spans are half-open: what ends at the instant is over by then. */
function endedBy({ ends }: Columns, [first, end]: IndexRange, instant: number): number {
  return bisectRight(ends, instant, first, end) - first;
}

/** The facts of a lane on their tracks, in order of time; undefined where they need too many. */
function placeFacts({ columns, window, widthPx, options }: Frame, runs: readonly IndexRange[]): readonly ViewFact[] | undefined {
  const indices = runs.flatMap((run) => findTouching(columns, run, window));
  return placeTracks(columns, indices, window, widthPx, options);
}

function findTouching({ earliest, latest, reach }: Columns, [first, end]: IndexRange, [from, to]: TimeWindow): readonly number[] {
  const [begun, beyond] = [bisectLeft(earliest, from, first, end), bisectLeft(earliest, to, first, end)];
  const inside = Array.from({ length: beyond - begun }, (_, i) => begun + i);
  return [...findReaching(reach, latest, [first, begun], from), ...inside];
}

function createBins({ columns, edges }: Frame, dates: IndexRange, intervals: IndexRange): readonly Bin[] {
  const bins: Bin[] = [];
  let nextDate = bisectLeft(columns.earliest, edges[0] ?? 0, ...dates);
  let nextInterval = bisectLeft(columns.earliest, edges[0] ?? 0, ...intervals);
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    const [date, interval] = [nextDate, nextInterval];
    nextDate = bisectLeft(columns.earliest, to, date, dates[1]);
    nextInterval = bisectLeft(columns.earliest, to, interval, intervals[1]);
    const count = nextDate - date + nextInterval - interval;
    const cover = nextInterval - intervals[0] - endedBy(columns, intervals, from);
    if (count + cover > 0) bins.push({ from, to, count, dates: [date, nextDate], intervals: [interval, nextInterval], cover });
  }
  return bins;
}

function isQuiet(columns: Columns, lane: number, [from, to]: TimeWindow): boolean {
  const { earliest, ends } = columns;
  const [dates, intervals, beyond] = runsOf(columns, lane);
  return [[dates, intervals] as const, [intervals, beyond] as const].every(([first, end]) => {
    const begins = bisectLeft(earliest, to, first, end) > bisectLeft(earliest, from, first, end);
    return !begins && bisectLeft(ends, to, first, end) === bisectRight(ends, from, first, end);
  });
}

function findThrough(columns: Columns, window: TimeWindow): readonly number[] {
  const lanes = Array.from({ length: columns.laneCount }, (_, lane) => runsOf(columns, lane));
  const intervals = lanes.map(([, first, end]) => [first, end] as const);
  const dates = lanes.map(([first, end]) => [first, end] as const);
  const named: number[] = [];
  for (const [first, end] of [...intervals, ...dates]) {
    const begun = bisectLeft(columns.earliest, window[0], first, end);
    named.push(...findReaching(columns.reach, columns.latest, [first, begun], window[0], mostNamed - named.length));
  }
  return named;
}
