import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveEdge, shiftWindow } from '../../src/interactions/brush.ts';
import { createLimits } from '../../src/timeline/gestures.ts';
import type { TimeWindow } from '../../src/time/types.ts';

const bounds: TimeWindow = [Date.UTC(2014, 0, 1), Date.UTC(2026, 0, 1)];
const limits = createLimits(bounds, 0);
const instant = fc.integer({ min: bounds[0] - 1e11, max: bounds[1] + 1e11 });
const window = fc
  .tuple(fc.integer({ min: bounds[0], max: bounds[1] - limits.least }), fc.integer({ min: limits.least, max: bounds[1] - bounds[0] }))
  .map(([from, length]): TimeWindow => [from, Math.min(bounds[1], from + length)]);

describe('moveEdge', () => {
  it('moves one edge alone, and keeps the window within its limits', () => {
    fc.assert(
      fc.property(window, fc.constantFrom('start' as const, 'end' as const), instant, (before, edge, to) => {
        const after = moveEdge(before, edge, to, limits);
        expect(after[edge === 'start' ? 1 : 0]).toBe(before[edge === 'start' ? 1 : 0]);
        expect(after[0]).toBeGreaterThanOrEqual(bounds[0]);
        expect(after[1]).toBeLessThanOrEqual(bounds[1]);
        expect(after[1] - after[0]).toBeGreaterThanOrEqual(limits.least);
      }),
    );
  });

  it('goes exactly where it is led, where nothing stops it', () => {
    expect(moveEdge(bounds, 'start', Date.UTC(2015, 4, 20), limits)).toEqual([Date.UTC(2015, 4, 20), bounds[1]]);
    expect(moveEdge(bounds, 'end', Date.UTC(2015, 4, 20), limits)).toEqual([bounds[0], Date.UTC(2015, 4, 20)]);
  });
});

describe('shiftWindow', () => {
  it('keeps the length and stops at the bounds', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: -1e12, max: 1e12 }), (before, ms) => {
        const after = shiftWindow(before, ms, limits);
        expect(after[1] - after[0]).toBe(before[1] - before[0]);
        expect(after[0]).toBeGreaterThanOrEqual(bounds[0]);
        expect(after[1]).toBeLessThanOrEqual(bounds[1]);
      }),
    );
  });

  it('comes back from where it went, where nothing stopped it', () => {
    const start: TimeWindow = [Date.UTC(2018, 0, 1), Date.UTC(2019, 0, 1)];
    expect(shiftWindow(shiftWindow(start, 1e9, limits), -1e9, limits)).toEqual(start);
  });

  it('goes to either end for a way without end', () => {
    const start: TimeWindow = [Date.UTC(2018, 0, 1), Date.UTC(2019, 0, 1)];
    expect(shiftWindow(start, -Infinity, limits)[0]).toBe(bounds[0]);
    expect(shiftWindow(start, Infinity, limits)[1]).toBe(bounds[1]);
  });
});
