import fc from 'fast-check';
import type { ColumnEvent, FactKind } from '../../src/timeline/types.ts';
import type { TimeWindow } from '../../src/time/types.ts';

export const laneCount = 3;

const dayMs = 86_400_000;
/** Few distinct instants, so that equal dates, and dates equal to the ends of windows, are common. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((day) => day * dayMs),
  fc.integer({ min: -50 * dayMs, max: 90 * dayMs }),
);
const kind = fc.constantFrom<FactKind>('instant', 'day', 'month', 'year', 'one-of', 'interval');

/** An event anywhere, with any length, open ends among them. */
export const anyEvent: fc.Arbitrary<ColumnEvent> = fc
  .record({ a: instant, b: instant, open: fc.constantFrom('no', 'no', 'no', 'start', 'end', 'both'), lane: fc.nat(laneCount - 1), kind })
  .map(({ a, b, open, lane, kind }) => ({
    earliest: open === 'start' || open === 'both' ? -Infinity : Math.min(a, b),
    latest: open === 'end' || open === 'both' ? Infinity : Math.max(a, b),
    lane,
    kind,
  }));

export const anyEvents = fc.array(anyEvent, { maxLength: 120, size: 'max' });

/** Windows of a millisecond to centuries, outside the data among them. */
export const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(instant, fc.oneof(instant, fc.integer({ min: 1, max: 60_000 }).map((ms) => ms), fc.constant(4e12)))
  .map(([from, length]) => [from, from + Math.max(1, Math.abs(length))] as const);

/** What the columns promise, by looking at every event: an instant lasts a millisecond. */
export function touches({ earliest, latest }: ColumnEvent, [from, to]: TimeWindow): boolean {
  return earliest < to && Math.max(latest, earliest + 1) > from;
}
