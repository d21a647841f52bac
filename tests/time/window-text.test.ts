import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundWindow, toWindowText } from '../../src/time/window-text.ts';
import type { TimeWindow } from '../../src/time/types.ts';

const day = 86_400_000;
const window = fc
  .tuple(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }), fc.integer({ min: 1, max: 100 * 365 * day }))
  .map(([start, length]): TimeWindow => [start, start + length]);

describe('roundWindow', () => {
  it('puts a window of three days or more on whole days, which an address writes as days', () => {
    const [from, to] = [Date.UTC(2025, 11, 3, 7, 13, 22, 81), Date.UTC(2025, 11, 20, 21, 1)];
    expect(roundWindow([from, to])).toEqual([Date.UTC(2025, 11, 3), Date.UTC(2025, 11, 21)]);
    expect(toWindowText(roundWindow([from, to]))).toEqual({ from: '2025-12-03', to: '2025-12-20' });
  });

  it('keeps the hours of two days, and a second as it is', () => {
    expect(roundWindow([Date.UTC(2025, 0, 1, 5, 20), Date.UTC(2025, 0, 3, 4, 50)])).toEqual([Date.UTC(2025, 0, 1, 5), Date.UTC(2025, 0, 3, 5)]);
    expect(roundWindow([17, 1017])).toEqual([17, 1017]);
  });

  it('moves no end by more than half a day or a sixth of the length, and never empties a window', () => {
    fc.assert(
      fc.property(window, ([start, end]) => {
        const [from, to] = roundWindow([start, end]);
        const most = Math.min(day / 2, (end - start) / 6);
        expect(from).toBeLessThan(to);
        expect(Math.abs(from - start)).toBeLessThanOrEqual(most);
        expect(Math.abs(to - end)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
