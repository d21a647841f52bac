import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeScale } from '../../src/time/scale.ts';
import { chooseTickUnit, createTicks } from '../../src/time/ticks.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const days = (ticks: readonly number[]) => ticks.map((ms) => new Date(ms).toISOString().replace('T00:00:00.000Z', ''));

describe('createTicks(domain, unit, step)', () => {
  it('gives the starts of years, months and days, both ends included', () => {
    expect(days(createTicks([utc('2014-01-01'), utc('2016-01-01')], 'year'))).toEqual(['2014-01-01', '2015-01-01', '2016-01-01']);
    expect(days(createTicks([utc('2025-11-02'), utc('2026-02-03')], 'month'))).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(days(createTicks([utc('2024-02-28'), utc('2024-03-01')], 'day'))).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('leaves out units that began before the domain', () => {
    expect(createTicks([utc('2014-01-01') + 1, utc('2014-12-31')], 'year')).toEqual([]);
  });

  it('steps through years that the step divides', () => {
    expect(days(createTicks([utc('2013-05-01'), utc('2026-01-01')], 'year', 5))).toEqual(['2015-01-01', '2020-01-01', '2025-01-01']);
  });

  it('steps through quarters', () => {
    expect(days(createTicks([utc('2025-02-01'), utc('2026-01-01')], 'month', 3))).toEqual(['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01']);
  });

  it('begins again with each month where it steps through days', () => {
    expect(days(createTicks([utc('2025-01-11'), utc('2025-02-11')], 'day', 10))).toEqual(['2025-01-11', '2025-01-21', '2025-02-01', '2025-02-11']);
    expect(days(createTicks([utc('2025-01-21'), utc('2025-02-06')], 'day', 5))).toEqual(['2025-01-21', '2025-01-26', '2025-02-01', '2025-02-06']);
  });

  it.each([[[-Infinity, 0]], [[0, Infinity]], [[NaN, 0]], [[1, 0]]] as const)('refuses the domain %j', (bad) => {
    expect(() => createTicks([bad[0], bad[1]], 'year')).toThrow(RangeError);
  });

  it.each([0, -1, 1.5, NaN])('refuses the step %d', (step) => {
    expect(() => createTicks([utc('2014-01-01'), utc('2016-01-01')], 'year', step)).toThrow(RangeError);
    expect(() => createTicks([utc('2014-01-01'), utc('2016-01-01')], 'day', step)).toThrow(RangeError);
  });

  it('refuses to fill the memory', () => {
    expect(() => createTicks([utc('0001-01-01'), utc('9999-01-01')], 'day')).toThrow(/Too many day ticks/);
  });
});

describe('chooseTickUnit(scale, minGap)', () => {
  it.each([
    ['2025-12-01', '2026-01-01', 'day', 1],
    ['2025-10-01', '2026-01-01', 'day', 5],
    ['2025-05-01', '2026-01-01', 'day', 10],
    ['2024-12-01', '2026-01-01', 'month', 1],
    ['2023-01-01', '2026-01-01', 'month', 3],
    ['2014-01-01', '2026-01-01', 'year', 1],
    ['1946-01-01', '2026-01-01', 'year', 5],
    ['0001-01-01', '2026-01-01', 'year', 100],
  ] as const)('steps from %s to %s over 970 px by %s × %d', (from, to, unit, step) => {
    const scale = createTimeScale([utc(from), utc(to)], [0, 970]);
    expect(chooseTickUnit(scale, 30)).toEqual({ unit, step });
  });

  it('keeps ticks apart at every zoom, and never makes more than the page has room for', () => {
    const zoom = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 2, max: 1_000_000 }));
    fc.assert(fc.property(zoom, fc.integer({ min: 100, max: 2000 }), fc.integer({ min: 10, max: 120 }), ([day, length], width, gap) => {
      const domain = [day * 86_400_000, (day + length) * 86_400_000] as const;
      const scale = createTimeScale(domain, [width, 0]);
      const { unit, step } = chooseTickUnit(scale, gap);
      fc.pre(step < 1000);
      const places = createTicks(domain, unit, step).map(scale.place);
      const gaps = places.slice(1).map((x, i) => Math.abs(x - (places[i] ?? NaN)));
      expect(Math.min(...gaps, Infinity)).toBeGreaterThanOrEqual(gap - 1e-6);
      expect(places.length).toBeLessThanOrEqual(width / gap + 1);
    }));
  });

  it('falls back to every thousandth year', () => {
    const scale = createTimeScale([utc('0001-01-01'), utc('9999-01-01')], [0, 1]);
    expect(chooseTickUnit(scale, 100)).toEqual({ unit: 'year', step: 1000 });
  });

  it('refuses a gap that is not finite', () => {
    const scale = createTimeScale([0, 1e12], [0, 100]);
    expect(() => chooseTickUnit(scale, NaN)).toThrow(RangeError);
    expect(() => chooseTickUnit(scale, Infinity)).toThrow(RangeError);
  });
});
