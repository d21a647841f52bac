import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS, toInstant } from '../../src/time/calendar.ts';
import { formatZoomTick } from '../../src/time/format-zoom-tick.ts';
import { createZoomTicks, historicYear, type Tick, type ZoomTicks, type ZoomUnit } from '../../src/time/zoom-ticks.ts';
import { arabic, arabicDigits, bothNames, english, levantine } from '../locale/locales.ts';

const hour = 3_600_000;

const year = (n: number) => toInstant(n) ?? NaN;
const utc = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}:00Z`);
const iso = (ticks: readonly Tick[]) => ticks.map(({ at }) => new Date(at).toISOString().replace('T00:00:00.000Z', '').replace(':00.000Z', ''));
const inOrder = ({ major, minor }: ZoomTicks) => [...major, ...minor].sort((a, b) => a.at - b.at);
const kinds = (ticks: readonly Tick[]) => [...new Set(ticks.map(({ unit, step }) => `${unit} ${step}`))];

/** A start of time and a length from an hour to 5,000 years, as likely at every scale. */
const domains = fc
  .tuple(fc.oneof(fc.double({ min: year(-3000), max: year(9999), noNaN: true }), fc.integer({ min: -4, max: 9999 }).map(year)), fc.double({ min: Math.log(hour), max: Math.log(5000 * 365 * DAY_MS), noNaN: true }))
  .map(([start, log]) => [start, start + Math.exp(log)] as const);

const sizes = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 150 }));
const langs = fc.constantFrom('ar' as const, 'en' as const);

/** True where an instant begins what its tick says it begins. */
function isOnBoundary({ at, unit, step }: Tick, lang: 'ar' | 'en'): boolean {
  const date = new Date(at);
  if (unit === 'hour' || unit === 'hours') return at % hour === 0 && date.getUTCHours() % step === 0;
  if (at % DAY_MS !== 0) return false;
  if (unit === 'day') return true;
  if (unit === 'week') return date.getUTCDay() === (lang === 'ar' ? 6 : 1);
  if (date.getUTCDate() !== 1) return false;
  if (unit === 'month') return true;
  if (unit === 'quarter') return date.getUTCMonth() % 3 === 0;
  const years: Readonly<Partial<Record<ZoomUnit, number>>> = { century: 100, decade: 10 };
  return date.getUTCMonth() === 0 && Math.abs(historicYear(at)) % (step * (years[unit] ?? 1)) === 0;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('createZoomTicks', () => {
  it.each([
    ['0000-01-01', '2026-01-01', 'century 2', 'century 10'],
    ['1000-01-01', '2026-01-01', 'century 1', 'century 10'],
    ['1500-01-01', '2026-01-01', 'decade 5', 'century 1'],
    ['1850-01-01', '2026-01-01', 'decade 2', 'century 1'],
    ['1900-01-01', '2026-01-01', 'decade 1', 'century 1'],
    ['1950-01-01', '2026-01-01', 'years 5', 'decade 1'],
    ['2000-01-01', '2026-01-01', 'years 2', 'decade 1'],
    ['2014-01-01', '2026-01-01', 'year 1', 'decade 1'],
    ['2022-06-01', '2026-01-01', 'quarter 1', 'year 1'],
    ['2025-01-01', '2026-01-01', 'month 1', 'year 1'],
    ['2025-10-01', '2026-01-01', 'week 1', 'month 1'],
    ['2025-12-01', '2025-12-15', 'day 1', 'month 1'],
    ['2025-12-12', '2025-12-19', 'hours 12', 'day 1'],
    ['2025-12-12', '2025-12-15', 'hours 6', 'day 1'],
    ['2025-12-12', '2025-12-14', 'hours 3', 'day 1'],
    ['2025-12-13', '2025-12-14', 'hours 3', 'day 1'],
    ['2025-12-13T00:00', '2025-12-13T12:00', 'hour 1', 'day 1'],
  ] as const)('from %s to %s over 970 px marks every %s and %s', (from, to, minor, major) => {
    const ticks = createZoomTicks([utc(from), utc(to)], 970, 60);
    expect(kinds(ticks.minor)).toEqual([minor]);
    expect(kinds(ticks.major)).toEqual([major]);
    expect(ticks.before && kinds([ticks.before])).toEqual([major]);
  });

  it('parts the starts of larger units from those between', () => {
    const { major, minor } = createZoomTicks([utc('2024-11-15'), utc('2025-03-01')], 400, 90);
    expect(iso(major)).toEqual(['2025-01-01']);
    expect(iso(minor)).toEqual(['2024-12-01', '2025-02-01', '2025-03-01']);
  });

  it('begins weeks on Saturday in Arabic and on Monday in English', () => {
    const domain = [utc('2025-12-02'), utc('2025-12-28')] as const;
    expect(iso(createZoomTicks(domain, 400, 60, 'ar').minor)).toEqual(['2025-12-06', '2025-12-13', '2025-12-20', '2025-12-27']);
    expect(iso(createZoomTicks(domain, 400, 60, 'en').minor)).toEqual(['2025-12-08', '2025-12-15', '2025-12-22']);
  });

  it('leaves out a week that begins too near to a month', () => {
    // Saturday 29 November stands two days before December.
    const { major, minor } = createZoomTicks([utc('2025-11-10'), utc('2025-12-10')], 300, 60);
    expect(iso(major)).toEqual(['2025-12-01']);
    expect(iso(minor)).toEqual(['2025-11-15', '2025-11-22']);
  });

  it('shows an hour by its two ends, and says on which day', () => {
    const { major, minor, before } = createZoomTicks([utc('2025-12-13T10:00'), utc('2025-12-13T11:00')], 970, 60);
    expect(major).toEqual([]);
    expect(iso(minor)).toEqual(['2025-12-13T10:00', '2025-12-13T11:00']);
    expect(before).toEqual({ at: utc('2025-12-13'), unit: 'day', step: 1 });
  });

  it('counts rounds of years without a year 0, and takes the years 0 to 99 for what they are', () => {
    const centuries = createZoomTicks([year(-250), year(250)], 500, 90);
    expect(inOrder(centuries).map(({ at }) => historicYear(at))).toEqual([-200, -100, 100, 200]);
    const decades = createZoomTicks([year(-20), year(40)], 600, 90);
    expect(inOrder(decades).map(({ at }) => historicYear(at))).toEqual([-20, -10, 10, 20, 30, 40]);
    const years = createZoomTicks([year(-2), year(3)], 600, 90);
    expect(inOrder(years).map(({ at }) => historicYear(at))).toEqual([-3, -2, -1, 1, 2, 3]);
    expect(createZoomTicks([year(50), year(99)], 500, 100).before?.at).toBe(year(-99));
  });

  it('leaves out starts just outside the domain, by fractions too', () => {
    const after = createZoomTicks([utc('2025-12-13') + 0.5, utc('2025-12-16') - 0.5], 300, 100);
    expect(iso(inOrder(after))).toEqual(['2025-12-14', '2025-12-15']);
    expect(iso(inOrder(createZoomTicks([utc('2025-12-13'), utc('2025-12-16')], 300, 100)))).toHaveLength(4);
  });

  it('goes to the ends of the calendar', () => {
    const all = inOrder(createZoomTicks([-8.64e15, 8.64e15], 1000, 50));
    expect(all.length).toBeGreaterThan(5);
    expect(() => createZoomTicks([8.64e15 - hour, 8.64e15], 1000, 50)).not.toThrow();
    expect(createZoomTicks([-8.64e15, -8.64e15 + DAY_MS], 1000, 50).before).toBeDefined();
    expect(createZoomTicks([-8.64e15, -8.64e15 + 40 * DAY_MS], 1000, 400).before).toBeUndefined();
  });

  it('marks nothing where nothing fits', () => {
    expect(createZoomTicks([year(2000), year(2026)], 0, 60)).toEqual({ major: [], minor: [] });
    expect(createZoomTicks([-8.64e15, 8.64e15], 1, 1000)).toEqual({ major: [], minor: [] });
  });

  it.each([
    [[1, 0], 100, 10], [[0, 0], 100, 10], [[NaN, 1], 100, 10], [[0, Infinity], 100, 10], [[-9e15, 0], 100, 10],
    [[0, 1], -1, 10], [[0, 1], NaN, 10], [[0, 1], 100, 0], [[0, 1], 100, Infinity],
  ] as const)('refuses the domain %j over %d px with gaps of %d px', ([start, end], width, gap) => {
    expect(() => createZoomTicks([start, end], width, gap)).toThrow(RangeError);
  });

  it('keeps ticks inside the domain, in strict order, apart, and on the starts they name', () => {
    fc.assert(fc.property(domains, sizes, langs, ([start, end], [width, gap], lang) => {
      const ticks = createZoomTicks([start, end], width, gap, lang);
      const all = inOrder(ticks);
      const pxPerMs = width / (end - start);
      expect(ticks.major).toEqual(all.filter((tick) => ticks.major.includes(tick)));
      expect(ticks.minor).toEqual(all.filter((tick) => ticks.minor.includes(tick)));
      expect(all.length).toBeLessThanOrEqual(width / gap + 1);
      for (const [index, tick] of all.entries()) {
        expect(tick.at).toBeGreaterThanOrEqual(start);
        expect(tick.at).toBeLessThanOrEqual(end);
        expect(isOnBoundary(tick, lang)).toBe(true);
        const previous = all[index - 1];
        if (previous) expect((tick.at - previous.at) * pxPerMs).toBeGreaterThanOrEqual(gap * (1 - 1e-9));
      }
      if (ticks.before) {
        expect(ticks.before.at).toBeLessThanOrEqual(start);
        expect(isOnBoundary(ticks.before, lang)).toBe(true);
      }
      expect(kinds(ticks.minor).length).toBeLessThanOrEqual(1);
      expect(kinds(ticks.major).length).toBeLessThanOrEqual(1);
    }), { numRuns: 2000 });
  });

  it('leaves no room for twelve times as many ticks of the calendar', () => {
    fc.assert(fc.property(domains, fc.integer({ min: 20, max: 100 }), ([start, end], gap) => {
      const finest = createZoomTicks([start, end], 1000, gap);
      fc.pre(!kinds(finest.minor).includes('hour 1') && finest.minor.length > 0);
      expect(inOrder(finest).length).toBeGreaterThanOrEqual(Math.floor(1000 / gap / 12) - 1);
    }));
  });

  it('says when a window begins, whatever it shows', () => {
    fc.assert(fc.property(domains, ([start, end]) => {
      const { before, minor } = createZoomTicks([start, end], 1000, 60);
      if (minor.length > 0) expect(before).toBeDefined();
    }));
  });

  it('is the same in every time zone', () => {
    const spans = [[utc('2025-03-27'), utc('2025-04-02')], [utc('2024-12-01'), utc('2026-01-01')], [year(50), year(900)]] as const;
    const read = ['UTC', 'Asia/Damascus', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      const texts = spans.map((span) => inOrder(createZoomTicks(span, 900, 60)).map((tick) => formatZoomTick(tick, arabic, 'long')));
      return { localHour: new Date(0).getHours(), texts };
    });
    expect(new Set(read.map(({ localHour }) => localHour)).size).toBe(3);
    for (const { texts } of read) expect(texts).toEqual(read[0]?.texts);
  });
});

describe('formatZoomTick', () => {
  const tick = (unit: ZoomUnit, at: string): Tick => ({ at: utc(at), unit, step: 1 });

  it.each([
    ['century', '1900-01-01', '1900', '1900', '1900'],
    ['decade', '1990-01-01', '1990', '1990', '1990'],
    ['years', '2015-01-01', '2015', '2015', '2015'],
    ['year', '2025-01-01', '2025', '2025', '2025'],
    ['quarter', '2025-10-01', 'October 2025', 'Oct', 'O'],
    ['month', '2025-12-01', 'December 2025', 'Dec', 'D'],
    ['week', '2025-12-13', '13\u00A0December 2025', '13\u00A0Dec', '13'],
    ['day', '2025-12-08', '8\u00A0December 2025', '8\u00A0Dec', '8'],
    ['hours', '2025-12-13T06:00', '13\u00A0December 2025, 06:00', '06:00', '06'],
    ['hour', '2025-12-13T14:00', '13\u00A0December 2025, 14:00', '14:00', '14'],
  ] as const)('writes a tick of the unit %s in English', (unit, at, long, short, narrow) => {
    expect((['long', 'short', 'narrow'] as const).map((style) => formatZoomTick(tick(unit, at), english, style))).toEqual([long, short, narrow]);
    expect(formatZoomTick(tick(unit, at), english)).toBe(short);
  });

  it.each([
    ['year', '2025-01-01', '2025', '2025', '2025'],
    ['quarter', '2025-10-01', 'أكتوبر 2025', 'أكتوبر', '10'],
    ['month', '2025-12-01', 'ديسمبر 2025', 'ديسمبر', '12'],
    ['week', '2025-12-13', '13\u00A0ديسمبر 2025', '13\u00A0ديسمبر', '13'],
    ['day', '2025-12-08', '8\u00A0ديسمبر 2025', '8\u00A0ديسمبر', '8'],
    ['hour', '2025-12-13T14:00', '13\u00A0ديسمبر 2025، 14:00', '14:00', '14'],
  ] as const)('writes a tick of the unit %s in Arabic', (unit, at, long, short, narrow) => {
    expect((['long', 'short', 'narrow'] as const).map((style) => formatZoomTick(tick(unit, at), arabic, style))).toEqual([long, short, narrow]);
  });

  it('follows the month names and digits of the locale', () => {
    expect(formatZoomTick(tick('month', '2025-12-01'), levantine, 'long')).toBe('كانون الأول 2025');
    expect(formatZoomTick(tick('month', '2025-12-01'), bothNames, 'long')).toBe('ديسمبر/كانون الأول 2025');
    expect(formatZoomTick(tick('month', '2025-12-01'), bothNames)).toBe('ديسمبر');
    expect(formatZoomTick(tick('hour', '2025-12-13T14:00'), arabicDigits, 'long')).toBe('١٣\u00A0ديسمبر ٢٠٢٥، ١٤:٠٠');
  });

  it('counts years before the year 1 as people do', () => {
    expect(formatZoomTick({ at: year(-99), unit: 'century', step: 1 }, english)).toBe('100\u00A0BC');
    expect(formatZoomTick({ at: year(-99), unit: 'century', step: 1 }, arabicDigits)).toBe('١٠٠\u00A0ق.م');
    expect(formatZoomTick({ at: year(0), unit: 'year', step: 1 }, english)).toBe('1\u00A0BC');
    expect(formatZoomTick({ at: year(7), unit: 'year', step: 1 }, english)).toBe('7');
  });
});
