import { DAY_MS } from './calendar.ts';

/** Where an instant stands on the page, and back. The only place where time becomes pixels. */
export interface TimeScale {
  /** ms UTC, the earlier first */
  readonly domain: readonly [number, number];
  /** px; the second may be the smaller one */
  readonly range: readonly [number, number];
  /** width of a day in px, never negative */
  readonly pxPerDay: number;
  /** px of an instant (ms); instants outside the domain fall outside the range, on the same line */
  readonly place: (ms: number) => number;
  /** ms of a px: the inverse of `place`; the domain's start where the range has no width */
  readonly invert: (px: number) => number;
}

/**
 * A linear scale from `domain` (ms UTC) to `range` (px). Linear always: a stretch without facts keeps its length.
 * Throws a RangeError where a number is not finite or the domain does not run forwards.
 */
export function createTimeScale(domain: readonly [number, number], range: readonly [number, number]): TimeScale {
  requireForwardDomain(domain);
  if (!range.every(Number.isFinite)) throw new RangeError(`Range is not finite: ${range.join(' to ')} px`);
  const [start, end] = domain;
  const [from, to] = range;
  const pxPerMs = (to - from) / (end - start);
  return {
    domain,
    range,
    pxPerDay: Math.abs(pxPerMs) * DAY_MS,
    place: (ms) => from + (ms - start) * pxPerMs,
    invert: (px) => (pxPerMs === 0 ? start : start + (px - from) / pxPerMs),
  };
}

/** Throws a RangeError unless both ends (ms) are finite and the first comes before the second. */
export function requireForwardDomain([start, end]: readonly [number, number]): void {
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    throw new RangeError(`Domain is not finite: ${start} to ${end}; clip open dates first`);
  }
  if (start >= end) throw new RangeError(`Domain does not run forwards: ${start} to ${end}`);
}
