import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../src/time/scale.ts';

const DAY = 86_400_000;
const start = Date.UTC(2014, 0, 1);
const end = Date.UTC(2026, 0, 1);

const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
const domain = fc.tuple(instant, fc.integer({ min: DAY, max: 10_000 * DAY })).map(([a, length]) => [a, a + length] as const);
const range = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 20, max: 4000 }), fc.boolean())
  .map(([from, width, reversed]) => (reversed ? [from + width, from] as const : [from, from + width] as const));

describe('createTimeScale(domain, range)', () => {
  it('places the ends of the domain at the ends of the range', () => {
    const scale = createTimeScale([start, end], [0, 970]);
    expect(scale.place(start)).toBe(0);
    expect(scale.place(end)).toBe(970);
    expect(scale.invert(485)).toBe((start + end) / 2);
  });

  it('runs backwards over a reversed range', () => {
    const scale = createTimeScale([start, end], [970, 0]);
    expect(scale.place(start)).toBe(970);
    expect(scale.place(end)).toBe(0);
  });

  it('goes on in a straight line outside the domain', () => {
    const scale = createTimeScale([0, 10 * DAY], [0, 100]);
    expect(scale.place(-DAY)).toBeCloseTo(-10);
    expect(scale.place(11 * DAY)).toBeCloseTo(110);
  });

  it('gives the width of a day, whichever way the range runs', () => {
    expect(createTimeScale([0, 10 * DAY], [0, 130]).pxPerDay).toBeCloseTo(13);
    expect(createTimeScale([0, 10 * DAY], [130, 0]).pxPerDay).toBeCloseTo(13);
  });

  it('inverts every pixel of a range without width to the start', () => {
    const scale = createTimeScale([start, end], [40, 40]);
    expect(scale.place(end)).toBe(40);
    expect(scale.invert(40)).toBe(start);
    expect(scale.invert(90)).toBe(start);
  });

  it('inverts what it places, to the second', () => {
    fc.assert(fc.property(domain, range, instant, (d, r, ms) => {
      const scale = createTimeScale(d, r);
      expect(Math.abs(scale.invert(scale.place(ms)) - ms)).toBeLessThan(1000);
    }));
  });

  it('never changes the order of two instants, or turns all of it around', () => {
    fc.assert(fc.property(domain, range, instant, fc.integer({ min: 1000, max: 1000 * DAY }), (d, r, ms, gap) => {
      const scale = createTimeScale(d, r);
      const moved = scale.place(ms + gap) - scale.place(ms);
      expect(Math.sign(moved)).toBe(Math.sign(r[1] - r[0]));
    }));
  });

  it.each([
    [[-Infinity, end]], [[start, Infinity]], [[NaN, end]], [[end, start]], [[start, start]],
  ] as const)('refuses the domain %j', (bad) => {
    expect(() => createTimeScale([bad[0], bad[1]], [0, 100])).toThrow(RangeError);
  });

  it('refuses a range that is not finite', () => {
    expect(() => createTimeScale([start, end], [0, NaN])).toThrow(RangeError);
    expect(() => createTimeScale([start, end], [Infinity, 0])).toThrow(RangeError);
  });
});
