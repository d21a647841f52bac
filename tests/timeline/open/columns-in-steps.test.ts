import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumns } from '../../../src/timeline/columns.ts';
import { createColumnsInSteps } from '../../../src/timeline/open/columns-in-steps.ts';
import { createFactStore } from '../../../src/timeline/open/fact-store.ts';
import { sortingWork, sortInSteps } from '../../../src/timeline/open/merge-sort.ts';
import type { ColumnEvent } from '../../../src/timeline/types.ts';
import { anyEvents, laneCount } from '../random-events.ts';

const dayMs = 86_400_000;

/** Columns made in steps, and the shares told on the way. */
function build(events: readonly ColumnEvent[], laneOf = Uint16Array.from({ length: laneCount }, (_, i) => i)) {
  const store = createFactStore(1);
  for (const event of events) store.add(event, event.lane);
  const shares: number[] = [];
  const steps = createColumnsInSteps(store.take(), laneCount, laneOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return { columns: step.value, shares };
    shares.push(step.value);
  }
}

describe('createColumnsInSteps', () => {
  it('makes the columns that createColumns makes', () => {
    const inTime = anyEvents.map((events) => events.filter(({ earliest, latest }) => earliest < Infinity && latest > -Infinity));
    fc.assert(
      fc.property(inTime, (events) => {
        expect(build(events).columns).toEqual(createColumns(events, laneCount));
      }),
    );
  });

  it('makes them of many facts in no order, in small steps, and tells shares that only grow', () => {
    const events = Array.from({ length: 40_000 }, (_, i): ColumnEvent => {
      const earliest = ((i * 7919) % 10_007) * dayMs;
      return { earliest, latest: i % 50 === 0 ? Infinity : earliest + (i % 9) * dayMs, lane: i % 20 === 0 ? 2 : 0, kind: i % 3 ? 'day' : 'interval' };
    });
    const { columns, shares } = build(events);
    expect(columns).toEqual(createColumns(events, laneCount));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(30);
    expect([Math.min(...shares) >= 0, Math.max(...shares) <= 1]).toEqual([true, true]);
  });

  it('puts facts on the lanes their numbers stand for', () => {
    const events = [2, 0, 1].map((lane): ColumnEvent => ({ earliest: 0, latest: dayMs, lane, kind: 'day' }));
    const swapped = build(events, Uint16Array.of(1, 2, 0)).columns;
    expect(swapped).toEqual(createColumns(events.map((event) => ({ ...event, lane: [1, 2, 0][event.lane] ?? 0 })), laneCount));
  });
});

describe('sortInSteps', () => {
  it('sorts as the engine does, whatever the length', () => {
    for (const length of [0, 1, 2, 2047, 2048, 2049, 4096, 5000, 40_000]) {
      const values = Float64Array.from({ length }, (_, i) => (i % 97 === 0 ? Infinity : (i * 7919) % 10_007));
      const sorted = values.slice().sort();
      const work = [...sortInSteps(values, (a, b) => (a < b ? -1 : Number(a > b)))];
      expect(values).toEqual(sorted);
      expect(work.reduce((sum, step) => sum + step, 0)).toBeLessThanOrEqual(sortingWork(length));
      expect(Math.max(0, ...work)).toBeLessThanOrEqual(16_384);
    }
  });
});
