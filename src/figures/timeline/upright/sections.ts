/**
 * Cuts the time of a story into stretches that each keep one scale, so that eleven sparse years and one dense
 * month both fit a phone:
 *
 *   dates ─► runs (a long empty stretch parts them) ─► a dense end of a run is cut off ─► segments and gaps
 */
import { addUnits, DAY_MS, toCalendarDay, toInstant } from '../../../time/calendar.ts';
import type { TickUnit } from '../../../time/ticks.ts';
import type { Reach, Span } from '../shape.ts';
import type { DatedFact } from './dated-facts.ts';

/** A stretch drawn to one linear scale. Instants are ms UTC. */
export interface Segment extends Span {
  readonly kind: 'segment';
  readonly unit: TickUnit;
}

/** A stretch without any new dated fact, drawn compressed and said in words. */
export interface Gap extends Span {
  readonly kind: 'gap';
  /** what its two ends are counted in: the units of its neighbours */
  readonly units: readonly [TickUnit, TickUnit];
}

export type Section = Segment | Gap;

/** An empty stretch longer than this share of the whole is compressed. */
const longShare = 0.25;
const leastGapUnits = 2;
/** A run is cut where at most so many whole months at its end hold at least this share of its facts. */
const denseMonths = 3;
const denseShare = 1 / 3;
const denseFacts = 3;
const padDays = 3;

const daysOf: Readonly<Record<TickUnit, number>> = { year: 366, month: 31, day: 1 };

function unitOf(span: Span): TickUnit {
  const days = (span.to - span.from) / DAY_MS;
  if (days > 3 * 365.25) return 'year';
  return days > 70 ? 'month' : 'day';
}

/** Start of the year, month or day (ms UTC) that an instant lies in. */
export function startOfUnit(ms: number, unit: TickUnit): number {
  const { year, month, day } = toCalendarDay(ms);
  return toInstant(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1) ?? ms;
}

function endOfUnit(ms: number, unit: TickUnit): number {
  const start = startOfUnit(ms, unit);
  return start === ms ? ms : addUnits(start, 1, unit);
}

/** Unbroken runs of dates: a new one begins after every stretch that is long and empty. */
function findRuns(spans: readonly Span[], reach: Reach): readonly Span[] {
  const length = reach.horizon - reach.from;
  const unit = unitOf({ from: reach.from, to: reach.horizon });
  const least = Math.max(length * longShare, leastGapUnits * daysOf[unit] * DAY_MS);
  const runs: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && span.from - last.to <= least) runs[runs.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else runs.push({ from: span.from, to: span.to });
  }
  return runs;
}

/** Where the dense end of a run begins, if it has one: the fewest whole months that hold enough of its facts. */
function denseFrom(run: Span, starts: readonly number[]): number | undefined {
  const own = starts.filter((start) => start >= run.from && start < run.to);
  const least = Math.max(denseFacts, own.length * denseShare);
  let from = startOfUnit(run.to - 1, 'month');
  for (let months = 1; months <= denseMonths; months += 1) {
    if (from <= run.from) return undefined;
    const inside = own.filter((start) => start >= from).length;
    if (inside >= least) return inside < own.length ? from : undefined;
    from = addUnits(from, -1, 'month');
  }
  return undefined;
}

function splitRun(run: Span, starts: readonly number[]): readonly Span[] {
  if (unitOf(run) === 'day') return [run];
  const dense = denseFrom(run, starts);
  return dense === undefined
    ? [run]
    : [
        { from: run.from, to: dense },
        { from: dense, to: run.to },
      ];
}

/** Rounds a part out to whole units; a run of days gets some air, so that a single day is not a wall of colour. */
function createSegment(part: Span, room: Span, opens: boolean, closes: boolean): Segment {
  const unit = unitOf(part);
  const air = unit === 'day' ? padDays * DAY_MS : 0;
  const from = startOfUnit(part.from - (opens ? Math.min(air, (part.from - room.from) / 4) : 0), unit);
  const to = endOfUnit(part.to + (closes ? Math.min(air, (room.to - part.to) / 4) : 0), unit);
  return { kind: 'segment', unit, from: Math.max(from, room.from), to: Math.min(to, room.to) };
}

function createSegments(runs: readonly Span[], starts: readonly number[], reach: Reach): readonly Segment[] {
  return runs.flatMap((run, i) => {
    const room = { from: runs[i - 1]?.to ?? reach.from, to: runs[i + 1]?.from ?? reach.horizon };
    const parts = splitRun(run, starts);
    return parts.map((part, j) => {
      const isFirst = j === 0;
      const isLast = j === parts.length - 1;
      const own = { from: isFirst ? room.from : part.from, to: isLast ? room.to : part.to };
      return createSegment(part, own, isFirst, isLast);
    });
  });
}

function withGaps(segments: readonly Segment[], reach: Reach): readonly Section[] {
  return segments.flatMap((segment, i): readonly Section[] => {
    const to = segments[i + 1]?.from ?? reach.horizon;
    if (to <= segment.to) return [segment];
    const units = [segment.unit, segments[i + 1]?.unit ?? unitOf({ from: segment.to, to })] as const;
    return [segment, { kind: 'gap', from: segment.to, to, units }];
  });
}

/**
 * The stretches of a story from its first date to the horizon, in order and without a hole. Time before the first
 * date is drawn only as far as the first segment's units are rounded. A last stretch that
 * would hold nothing but the day of publication is not drawn to a scale; a gap leads up to the horizon instead.
 * @param publication span of the day of publication
 */
export function createSections(facts: readonly DatedFact[], publication: Span, reach: Reach): readonly Section[] {
  const dates = facts.flatMap((fact) => [...fact.dates, ...fact.rings.map(({ from, to }) => ({ from, to }))]);
  const within = dates.map(({ from, to }) => ({
    from: Math.max(from, reach.from),
    to: Math.min(Math.max(to, from), reach.horizon),
  }));
  const runs = findRuns([...within, publication], reach);
  const last = runs.at(-1);
  const isBare = runs.length > 1 && last !== undefined && within.every(({ from }) => from < last.from);
  const starts = facts.map(({ anchor }) => anchor.from);
  return withGaps(createSegments(isBare ? runs.slice(0, -1) : runs, starts, reach), reach);
}
