import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, scheduleStops, type Stop } from '../../../src/figures/timeline/upright/schedule.ts';

const room = { top: 100, gap: 10, middle: 6 };

function stop(from: number, to: number, height = 40, more: Partial<Stop> = {}): Stop {
  return { from, to, y: 100 + from, height, rank: 0, order: from, ...more };
}

const stops = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 90 }) })
    .map(({ from, length, height }) => stop(from, from + length, height)),
  { maxLength: 40 },
);

describe('scheduleStops', () => {
  it('puts a label whose mark has room level with it', () => {
    expect(scheduleStops([stop(200, 210)], room)[0]?.top).toBe(294);
  });

  it('lets a date known to the year wait for one known to the month', () => {
    const placed = scheduleStops([stop(0, 365), stop(40, 80), stop(1, 365)], { ...room, gap: 0 });
    expect(placed.map(({ stop: { from } }) => from)).toEqual([0, 40, 1]);
  });

  it('puts the exact date first where dates are the same, then keeps the story’s order', () => {
    const same = [stop(0, 9, 40, { rank: 3, order: 0 }), stop(0, 9, 40, { rank: 0, order: 2 }), stop(0, 9, 40, { rank: 0, order: 1 })];
    expect(scheduleStops(same, room).map(({ stop: { order } }) => order)).toEqual([1, 2, 0]);
  });

  it('never lets labels touch, never puts one above its mark, and places each once', () => {
    fc.assert(
      fc.property(stops, (given) => {
        const placed = scheduleStops(given, room);
        expect(new Set(placed.map((place) => place.stop)).size).toBe(given.length);
        placed.forEach(({ stop: { y }, top }, i) => {
          const before = placed[i - 1];
          expect(top).toBeGreaterThanOrEqual(before ? before.top + before.stop.height + room.gap : room.top);
          expect(top + room.middle).toBeGreaterThanOrEqual(y);
        });
      }),
    );
  });

  it('keeps dates that do not overlap in order', () => {
    fc.assert(
      fc.property(stops, (given) => {
        const placed = scheduleStops(given, room).map((place) => place.stop);
        placed.forEach((upper, i) => {
          for (const lower of placed.slice(i + 1)) expect(lower.to <= upper.from).toBe(false);
        });
      }),
    );
  });

  it('ends under the last label, or where the room begins', () => {
    expect(endOf(scheduleStops([stop(200, 210, 33)], room), room)).toBe(327);
    expect(endOf([], room)).toBe(100);
  });
});
