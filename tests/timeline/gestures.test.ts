import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, createLimits, panBy, zoomAt } from '../../src/timeline/gestures.ts';
import type { TimeWindow } from '../../src/time/types.ts';

const hour = 3_600_000;
const limits = createLimits([0, 4000 * 24 * hour], 0.05);
const width = 1000;
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const px = fc.integer({ min: 0, max: width });

/** Well inside the bounds, so that nothing is pushed. */
const inner: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.integer({ min: 1500, max: 2500 }), fc.integer({ min: 10, max: 300 }))
  .map(([start, days]) => [start * 24 * hour, (start + days) * 24 * hour] as const);
const any: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.000_02, max: 1, noNaN: true }))
  .map(([at, share]) => clampWindow([at * 4000 * 24 * hour, (at + share) * 4000 * 24 * hour], limits));

function instantAt([from, to]: TimeWindow, at: number, dir: 'ltr' | 'rtl'): number {
  return from + (to - from) * (dir === 'rtl' ? 1 - at / width : at / width);
}

describe('zoomAt', () => {
  it('keeps the instant under the cursor where it is', () => {
    fc.assert(
      fc.property(inner, px, fc.double({ min: 0.5, max: 4, noNaN: true }), direction, (window, at, factor, dir) => {
        const zoomed = zoomAt(window, factor, at, width, limits, dir);
        expect(Math.abs(instantAt(zoomed, at, dir) - instantAt(window, at, dir))).toBeLessThan(1);
      }),
    );
  });

  it('comes back when zoomed in and out again', () => {
    fc.assert(
      fc.property(inner, px, fc.double({ min: 1, max: 8, noNaN: true }), direction, (window, at, factor, dir) => {
        const back = zoomAt(zoomAt(window, factor, at, width, limits, dir), 1 / factor, at, width, limits, dir);
        expect(Math.abs(back[0] - window[0])).toBeLessThan(1);
        expect(Math.abs(back[1] - window[1])).toBeLessThan(1);
      }),
    );
  });

  it('never leaves its limits, whatever is asked', () => {
    fc.assert(
      fc.property(any, px, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), direction, (window, at, factor, dir) => {
        const [from, to] = zoomAt(window, factor, at, width, limits, dir);
        expect(from).toBeGreaterThanOrEqual(limits.bounds[0]);
        expect(to).toBeLessThanOrEqual(limits.bounds[1] + 1);
        expect(to - from).toBeGreaterThanOrEqual(hour - 1);
      }),
    );
  });

  it('shows an hour at least and all at most', () => {
    const near = zoomAt([0, 24 * hour], 1e9, 500, width, limits);
    expect(near[1] - near[0]).toBe(hour);
    expect(zoomAt([0, 24 * hour], 1e-9, 500, width, limits)).toEqual(limits.bounds);
  });

  it('refuses factors and pixels that are none', () => {
    for (const factor of [0, -1, NaN, Infinity]) expect(() => zoomAt([0, 1], factor, 5, width, limits)).toThrow('Not a zoom factor');
    for (const [at, wide] of [[NaN, 10], [5, 0], [5, -1], [Infinity, 10]] as const) {
      expect(() => zoomAt([0, 1], 2, at, wide, limits)).toThrow('Not pixels');
      expect(() => panBy([0, 1], at, wide, [0, 1])).toThrow('Not pixels');
    }
  });
});

describe('panBy', () => {
  it('moves the content with the hand: to the right is earlier from left to right, later from right to left', () => {
    const window = [100 * 24 * hour, 110 * 24 * hour] as const;
    expect(panBy(window, 100, width, limits.bounds)).toEqual([99 * 24 * hour, 109 * 24 * hour]);
    expect(panBy(window, 100, width, limits.bounds, 'rtl')).toEqual([101 * 24 * hour, 111 * 24 * hour]);
  });

  it('keeps its length and its bounds, and comes back where nothing stops it', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -5000, max: 5000 }), direction, (window, by, dir) => {
        const [from, to] = panBy(window, by, width, limits.bounds, dir);
        expect(Math.abs(to - from - (window[1] - window[0]))).toBeLessThan(1);
        expect(from).toBeGreaterThanOrEqual(limits.bounds[0]);
        expect(to).toBeLessThanOrEqual(limits.bounds[1] + 1);
      }),
    );
    fc.assert(
      fc.property(inner, fc.integer({ min: -800, max: 800 }), direction, (window, by, dir) => {
        const back = panBy(panBy(window, by, width, limits.bounds, dir), -by, width, limits.bounds, dir);
        expect(Math.abs(back[0] - window[0])).toBeLessThan(1);
      }),
    );
  });
});

describe('limits', () => {
  it('are the domain and a margin, never less than the shortest window', () => {
    expect(createLimits([0, 1000 * hour], 0.1).bounds).toEqual([-100 * hour, 1100 * hour]);
    expect(createLimits([0, hour / 2], 0).bounds).toEqual([-hour / 4, (3 * hour) / 4]);
  });

  it('refuse a domain or margin that is none', () => {
    expect(() => createLimits([1, 1])).toThrow(RangeError);
    expect(() => createLimits([0, Infinity])).toThrow(RangeError);
    for (const margin of [-1, NaN, Infinity]) expect(() => createLimits([0, 1], margin)).toThrow('Not a margin');
  });

  it('move a window inside, and lengthen one that is too short around its middle', () => {
    const bounded = { bounds: [0, 100 * hour] as const, least: hour };
    expect(clampWindow([-5 * hour, 5 * hour], bounded)).toEqual([0, 10 * hour]);
    expect(clampWindow([10 * hour, 10 * hour], bounded)).toEqual([9.5 * hour, 10.5 * hour]);
    expect(clampWindow([-hour, 500 * hour], bounded)).toEqual([0, 100 * hour]);
  });
});
