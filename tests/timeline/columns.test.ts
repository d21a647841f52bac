import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumns, filterColumns, runsOf } from '../../src/timeline/columns.ts';
import { decodeShape, encodeShape } from '../../src/timeline/shape-code.ts';
import type { ColumnEvent } from '../../src/timeline/types.ts';
import { anyEvents, laneCount } from './random-events.ts';

const event = (earliest: number, latest: number, rest: Partial<ColumnEvent> = {}): ColumnEvent => ({ earliest, latest, lane: 0, kind: 'day', ...rest });

describe('createColumns', () => {
  it('holds every event once, in the run of its lane and kind, sorted by start', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const columns = createColumns(events, laneCount);
        expect([...columns.order].sort((a, b) => a - b)).toEqual(events.map((_, i) => i));
        for (let lane = 0; lane < laneCount; lane += 1) {
          const [dates, intervals, end] = runsOf(columns, lane);
          for (let i = dates; i < end; i += 1) {
            const found = events[columns.order[i] ?? -1];
            expect(found).toMatchObject({ lane, earliest: columns.earliest[i] });
            expect(found?.kind === 'interval').toBe(i >= intervals);
            const isFirst = i === dates || i === intervals;
            if (!isFirst) expect(columns.earliest[i - 1]).toBeLessThanOrEqual(columns.earliest[i] ?? NaN);
            if (!isFirst) expect(columns.ends[i - 1]).toBeLessThanOrEqual(columns.ends[i] ?? NaN);
          }
        }
        expect([...columns.ends].sort((a, b) => (a < b ? -1 : 1))).toEqual([...columns.latest].sort((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('keeps equal dates in the order given, and never changes what it is given', () => {
    const events = Object.freeze([event(5, 9), event(5, 7), event(5, 9), event(1, 2)].map((one) => Object.freeze(one)));
    expect([...createColumns(events, 1).order]).toEqual([3, 1, 0, 2]);
  });

  it('lets an instant last a millisecond', () => {
    expect([...createColumns([event(5, 5, { kind: 'instant' })], 1).latest]).toEqual([6]);
  });

  it('knows the first and last finite instant, or that there is none', () => {
    expect(createColumns([event(-Infinity, 7), event(3, Infinity)], 1).domain).toEqual([3, 7]);
    expect(createColumns([], 4).domain).toBeUndefined();
    expect(createColumns([event(-Infinity, Infinity)], 1).domain).toBeUndefined();
  });

  it('takes at most 40 bytes an event', () => {
    const events = Array.from({ length: 5000 }, (_, i) => event(i, i + 1, { lane: i % 12 }));
    const columns = createColumns(events, 12);
    const arrays = [columns.offsets, columns.earliest, columns.latest, columns.ends, columns.shapes, columns.order, ...columns.reach];
    expect(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / events.length).toBeLessThan(40);
  });

  it('is plain data: a worker can hand it over', () => {
    const columns = createColumns([event(1, 2), event(0, 5, { kind: 'interval' })], 1);
    expect(structuredClone(columns)).toEqual(columns);
  });

  it.each([
    ['a lane that is none', event(1, 2, { lane: 1 }), 'No such lane: 1, event at position 1'],
    ['half a lane', event(1, 2, { lane: 0.5 }), 'No such lane: 0.5, event at position 1'],
    ['a date that is no number', event(NaN, 2), 'Not a span of time: NaN to 2, event at position 1'],
    ['an end before the start', event(3, 2), 'Not a span of time: 3 to 2, event at position 1'],
    ['a date at infinity', event(Infinity, Infinity), 'Nowhere in time'],
    ['an end at minus infinity', event(-Infinity, -Infinity), 'Nowhere in time'],
  ])('refuses %s, and says which', (_, broken, message) => {
    expect(() => createColumns([event(1, 2), broken], 1)).toThrow(message);
  });

  it('refuses a number of lanes that is none', () => {
    for (const lanes of [-1, 1.5, NaN, 40_000]) expect(() => createColumns([], lanes)).toThrow(RangeError);
  });
});

describe('shape codes', () => {
  it('come back as what went in', () => {
    const precision = fc.constantFrom('day', 'month', 'season', 'year', undefined);
    const kinds = fc.constantFrom('instant', 'day', 'month', 'season', 'year', 'one-of', 'interval');
    fc.assert(
      fc.property(fc.record({ kind: kinds, approximate: fc.boolean(), uncertain: fc.boolean(), startPrecision: precision, endPrecision: precision }), (shape) => {
        expect(decodeShape(encodeShape({ ...event(0, 1), ...shape } as ColumnEvent))).toEqual(shape);
      }),
    );
  });

  it('refuse a kind they do not know', () => {
    expect(() => encodeShape({ ...event(0, 1), kind: 'decade' as 'year' })).toThrow('Not a kind of fact: decade');
  });
});

describe('filterColumns', () => {
  it('gives the columns that the kept events alone would give, with their old positions', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 5 }), (events, every) => {
        const isKept = (order: number) => order % every === 0;
        const { order, ...filtered } = filterColumns(createColumns(events, laneCount), isKept);
        const alone = createColumns(events.filter((_, i) => isKept(i)), laneCount);
        expect([...order]).toEqual([...alone.order].map((position) => position * every));
        expect({ ...filtered, order: alone.order }).toEqual(alone);
      }),
    );
  });
});
