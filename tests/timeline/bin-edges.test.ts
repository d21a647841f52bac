import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStep, turnsWithin } from '../../src/timeline/bin-edges.ts';
import { anyWindow } from './random-events.ts';

const at = (text: string) => Date.parse(text);
const texts = (turns: readonly number[]) => turns.map((turn) => new Date(turn).toISOString().slice(0, 16));

describe('chooseStep', () => {
  it('keeps turns apart by at least the gap asked for, and does not waste room', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 50, max: 2000 }), fc.integer({ min: 5, max: 50 }), (window, width, gap) => {
        const turns = turnsWithin(window, chooseStep(window, width, gap));
        const px = turns.map((turn) => ((turn - window[0]) / (window[1] - window[0])) * width);
        for (const [i, x] of px.entries()) if (i > 0) expect(x - (px[i - 1] ?? 0)).toBeGreaterThan(gap - 1e-6);
        expect(turns.length).toBeLessThanOrEqual(width / gap + 1);
        expect(turns.every((turn) => turn > window[0] && turn < window[1])).toBe(true);
      }),
    );
  });

  it.each([
    [1 / 24, { unit: 'minute', step: 5 }],
    [1, { unit: 'minute', step: 60 }],
    [30, { unit: 'day', step: 1 }],
    [365, { unit: 'month', step: 1 }],
    [5479, { unit: 'year', step: 1 }],
  ])('steps through %d days at 900 px by what the calendar offers', (days, step) => {
    expect(chooseStep([0, days * 86_400_000], 900, 30)).toEqual(step);
  });

  it('steps by a thousand years where even that is too dense, and refuses a gap that is no number', () => {
    expect(chooseStep([-6e13, 6e13], 10, 50)).toEqual({ unit: 'year', step: 1000 });
    expect(() => chooseStep([0, 1], 10, NaN)).toThrow(RangeError);
  });
});

describe('turnsWithin', () => {
  it('stands on turns of the clock and the calendar, the ends of the window not among them', () => {
    expect(texts(turnsWithin([at('2017-05-03T05:10Z'), at('2017-05-03T12:00Z')], { unit: 'minute', step: 180 }))).toEqual(['2017-05-03T06:00', '2017-05-03T09:00']);
    expect(texts(turnsWithin([at('2017-01-01'), at('2018-06-01')], { unit: 'month', step: 6 }))).toEqual(['2017-07-01T00:00', '2018-01-01T00:00']);
    expect(texts(turnsWithin([at('1969-12-31T22:30Z'), at('1970-01-01T00:30Z')], { unit: 'minute', step: 60 }))).toEqual(['1969-12-31T23:00', '1970-01-01T00:00']);
  });
});
