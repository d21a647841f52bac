import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumns, type Columns } from '../../src/timeline/columns.ts';
import type { ColumnEvent } from '../../src/timeline/types.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { viewWindow, type LaneView } from '../../src/timeline/window.ts';
import { anyEvents, anyWindow, laneCount, touches } from './random-events.ts';

const dayMs = 86_400_000;
const day = (at: number, rest: Partial<ColumnEvent> = {}): ColumnEvent => ({ earliest: at * dayMs, latest: (at + 1) * dayMs, lane: 0, kind: 'day', ...rest });
const anyWidth = fc.integer({ min: 1, max: 1500 });

/** Dense enough for bins, or sparse enough for facts, by chance. */
const anyOptions = fc.constantFrom({}, { factPx: 1, leastPx: 1, tracks: 200 }, { factPx: 1e9 });

function sumOf(lane: LaneView): number {
  return lane.form === 'facts' ? lane.facts.length : lane.earlier + lane.bins.reduce((sum, { count }) => sum + count, 0);
}

function eventsAt(columns: Columns, events: readonly ColumnEvent[], first: number, end: number): readonly (ColumnEvent | undefined)[] {
  return Array.from({ length: end - first }, (_, i) => events[columns.order[first + i] ?? -1]);
}

describe('viewWindow', () => {
  it('counts exactly the facts that touch the window, lane by lane, for every window', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, anyOptions, (events, window, width, options) => {
        const view = viewWindow(createColumns(events, laneCount), window, width, options);
        const touching = events.filter((event) => touches(event, window));
        for (const lane of view.lanes) {
          const own = touching.filter((event) => event.lane === lane.lane);
          expect(lane.total).toBe(own.length);
          expect(lane.earlier).toBe(own.filter(({ earliest }) => earliest < window[0]).length);
          expect(sumOf(lane)).toBe(lane.total);
        }
        expect(view.total).toBe(touching.length);
      }),
      { numRuns: 400 },
    );
  });

  it('puts each fact into the bin it begins in, and counts every interval that goes on in a bin', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const columns = createColumns(events, laneCount);
        for (const lane of viewWindow(columns, window, width, { factPx: 1e9 }).lanes) {
          if (lane.form !== 'bins') continue;
          for (const bin of lane.bins) {
            const begun = [...eventsAt(columns, events, ...bin.dates), ...eventsAt(columns, events, ...bin.intervals)];
            expect(begun.length).toBe(bin.count);
            for (const event of begun) expect(event && event.earliest >= bin.from && event.earliest < bin.to).toBe(true);
            const going = events.filter((event) => event.lane === lane.lane && event.kind === 'interval' && touches(event, [bin.from, bin.to]));
            expect(bin.cover).toBe(going.length);
          }
        }
      }),
    );
  });

  it('shows as facts exactly those that touch the window, no two over one another', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const columns = createColumns(events, laneCount);
        for (const lane of viewWindow(columns, window, width, { factPx: 1, leastPx: 1, tracks: 200 }).lanes) {
          if (lane.form !== 'facts') continue;
          const shown = lane.facts.map(({ index }) => columns.order[index]);
          const expected = events.flatMap((event, i) => (event.lane === lane.lane && touches(event, window) ? [i] : []));
          expect([...shown].sort()).toEqual([...expected].sort());
          for (const [i, a] of lane.facts.entries()) {
            for (const b of lane.facts.slice(i + 1)) {
              if (a.track !== b.track) continue;
              const over = Math.min(window[1], columns.latest[a.index] ?? 0) - Math.max(window[0], columns.earliest[b.index] ?? 0);
              expect((over / (window[1] - window[0])) * width).toBeLessThan(0.001);
            }
          }
        }
      }),
    );
  });

  it('covers exactly the samples an interval touches', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, (events, window) => {
        const width = 40;
        for (const lane of viewWindow(createColumns(events, laneCount), window, width, { factPx: 1e9 }).lanes) {
          if (lane.form !== 'bins') continue;
          const length = (window[1] - window[0]) / 20;
          for (let sample = 0; sample < 20; sample += 1) {
            const start = window[0] + length * sample;
            const stop = sample === 19 ? window[1] : window[0] + length * (sample + 1);
            const isCovered = lane.covered.some(([from, to]) => from <= start && to >= stop);
            const going = events.some((event) => event.lane === lane.lane && event.kind === 'interval' && touches(event, [start, stop]));
            expect([sample, isCovered]).toEqual([sample, going]);
          }
        }
      }),
    );
  });

  it('is the same for the same columns, window and width', () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, anyWidth, (events, window, width) => {
        const columns = createColumns(events, laneCount);
        expect(viewWindow(columns, window, width)).toEqual(viewWindow(columns, window, width));
      }),
    );
  });

  it('keeps the counts of bins that stay in sight while the window moves', () => {
    const columns = createColumns(Array.from({ length: 4000 }, (_, i) => day(i % 1000)), 1);
    const binsAt = (from: number) => {
      const lane = viewWindow(columns, [from * dayMs, (from + 400) * dayMs], 1000).lanes[0];
      return lane?.form === 'bins' ? lane.bins.slice(1, -1) : [];
    };
    const [before, after] = [binsAt(100), binsAt(103)];
    const shared = before.filter(({ from }) => after.some((bin) => bin.from === from));
    expect(shared.length).toBeGreaterThan(5);
    for (const bin of shared) expect(after).toContainEqual(bin);
  });

  it('draws facts while each has 40 px on average, and bins from there on', () => {
    const spread = (count: number) => createColumns(Array.from({ length: count }, (_, i) => day(i * 10)), 1);
    const formOf = (count: number) => viewWindow(spread(count), [0, count * 10 * dayMs], 1000).lanes[0]?.form;
    expect([formOf(24), formOf(25), formOf(26)]).toEqual(['facts', 'facts', 'bins']);
  });

  it('bins facts that would need a fourth track', () => {
    const formOf = (count: number) => viewWindow(createColumns(Array.from({ length: count }, () => day(5)), 1), [0, 10 * dayMs], 1000).lanes[0]?.form;
    expect([formOf(3), formOf(4)]).toEqual(['facts', 'bins']);
  });

  it('says of an empty window what goes on through it, and of no other', () => {
    const events = [day(0), day(50), day(0, { kind: 'interval', latest: Infinity }), day(0, { kind: 'year', latest: 365 * dayMs, lane: 1 })];
    const columns = createColumns(events, 2);
    const view = viewWindow(columns, [10 * dayMs, 20 * dayMs], 500);
    expect(view.isEmpty).toBe(true);
    expect(view.through.map((index) => columns.order[index])).toEqual([2, 3]);
    expect(viewWindow(columns, [10 * dayMs, 51 * dayMs], 500)).toMatchObject({ isEmpty: false, through: [] });
    expect(viewWindow(columns, [1000 * dayMs, 1001 * dayMs], 500).through.map((index) => columns.order[index])).toEqual([2]);
    expect(viewWindow(createColumns([], 2), [0, 1], 500)).toMatchObject({ isEmpty: true, through: [], total: 0 });
  });

  it('names a dozen at most of what goes on', () => {
    const columns = createColumns(Array.from({ length: 40 }, () => day(0, { kind: 'interval', latest: Infinity })), 1);
    expect(viewWindow(columns, [10 * dayMs, 20 * dayMs], 500).through).toHaveLength(12);
  });

  it('looks at no single fact where there are many: eight times the facts cost three more steps a search', () => {
    const readsFor = (count: number): number => {
      const columns = createColumns(Array.from({ length: count }, (_, i) => day(i % 5000, { lane: i % 12, kind: i % 7 ? 'day' : 'interval' })), 12);
      let reads = 0;
      const counting = (array: Float64Array) => new Proxy(array, { get: (target, key) => ((reads += 1), Reflect.get(target, key) as unknown) });
      const watched: Columns = { ...columns, earliest: counting(columns.earliest), latest: counting(columns.latest), ends: counting(columns.ends) };
      expect(viewWindow(watched, [0, 5000 * dayMs], 1000).total).toBe(count);
      return reads;
    };
    expect(readsFor(200_000)).toBeLessThan(readsFor(25_000) * 1.6);
  });

  it.each<[string, TimeWindow, number]>([
    ['no length', [5, 5], 100],
    ['an end before its start', [6, 5], 100],
    ['an infinite end', [0, Infinity], 100],
    ['no width', [0, 1], 0],
    ['a width that is no number', [0, 1], NaN],
  ])('refuses a window with %s', (_, window, width) => {
    expect(() => viewWindow(createColumns([], 1), window, width)).toThrow(RangeError);
  });
});
