import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS, toInstant } from '../../src/time/calendar.ts';
import { createHijriTicks } from '../../src/time/hijri.ts';
import { FIRST_HIJRI_YEAR, hijriMonths, LAST_HIJRI_YEAR } from '../../src/time/umm-al-qura.ts';
import { arabic, arabicDigits, english } from '../locale/locales.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const dates = (ticks: readonly { readonly at: number }[]) => ticks.map(({ at }) => new Date(at).toISOString().slice(0, 10));
const texts = (ticks: readonly { readonly text: string }[]) => ticks.map(({ text }) => text);

/** Reads a day as the Unicode Consortium's tables have it. */
function readDay(at: number): string {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('hijriMonths', () => {
  it('has twelve months for each year that is published', () => {
    expect(hijriMonths.map(({ year, month }) => `${year}-${month}`)).toEqual(
      Array.from({ length: 12 * (LAST_HIJRI_YEAR - FIRST_HIJRI_YEAR + 1) }, (_, i) => `${FIRST_HIJRI_YEAR + Math.floor(i / 12)}-${(i % 12) + 1}`),
    );
  });

  it('begins every month on the day on which CLDR begins it', () => {
    expect(hijriMonths.map(({ at }) => readDay(at))).toEqual(hijriMonths.map(({ year, month }) => `${year}-${month}-1`));
    expect(readDay(utc('2077-11-17'))).toBe('1501-1-1');
  });

  it.each([
    [1356, 1, '1937-03-14'], [1445, 10, '2024-04-10'], [1446, 9, '2025-03-01'], [1447, 1, '2025-06-26'], [1500, 1, '2076-11-28'],
  ])('%d, month %d, begins on %s', (year, month, day) => {
    expect(dates(hijriMonths.filter((found) => found.year === year && found.month === month))).toEqual([day]);
  });
});

describe('createHijriTicks', () => {
  it('writes months in both languages and both digits', () => {
    const domain = [utc('2025-09-01'), utc('2025-12-28')] as const;
    const ticks = createHijriTicks(domain, 600, 100, arabic);
    expect(dates(ticks)).toEqual(['2025-09-23', '2025-10-23', '2025-11-22', '2025-12-21']);
    expect(texts(ticks)).toEqual(['ربيع الآخر 1447', 'جمادى الأولى 1447', 'جمادى الآخرة 1447', 'رجب 1447']);
    expect(texts(createHijriTicks(domain, 600, 100, arabicDigits))[0]).toBe('ربيع الآخر ١٤٤٧');
    expect(texts(createHijriTicks(domain, 600, 100, english))).toEqual(['Rabi‘ II 1447', 'Jumada I 1447', 'Jumada II 1447', 'Rajab 1447']);
  });

  it('names each of the twelve months differently', () => {
    const domain = [utc('2025-06-26'), utc('2026-06-15')] as const;
    for (const locale of [arabic, english]) expect(new Set(texts(createHijriTicks(domain, 2000, 50, locale))).size).toBe(12);
  });

  it('takes every third or sixth month, then years, where it gets narrow', () => {
    const domain = [utc('2025-06-26'), utc('2026-06-15')] as const;
    expect(createHijriTicks(domain, 400, 90, arabic).map(({ month, step }) => [month, step])).toEqual([[1, 3], [4, 3], [7, 3], [10, 3]]);
    expect(createHijriTicks(domain, 200, 90, arabic).map(({ month }) => month)).toEqual([1, 7]);
    const decade = [utc('2014-01-01'), utc('2026-01-01')] as const;
    expect(texts(createHijriTicks(decade, 970, 120, arabic))).toEqual(['1436\u00A0هـ', '1438\u00A0هـ', '1440\u00A0هـ', '1442\u00A0هـ', '1444\u00A0هـ', '1446\u00A0هـ']);
    expect(texts(createHijriTicks(decade, 970, 120, english))[0]).toBe('1436\u00A0AH');
  });

  it('marks nothing where the calendar is not defined, nor where there is no room', () => {
    expect(createHijriTicks([utc('1900-01-01'), utc('1937-03-13')], 900, 60, arabic)).toEqual([]);
    expect(createHijriTicks([utc('2077-11-17'), utc('2090-01-01')], 900, 60, arabic)).toEqual([]);
    expect(dates(createHijriTicks([utc('1930-01-01'), utc('1938-01-01')], 900, 60, arabic))[0]).toBe('1937-03-14');
    expect(createHijriTicks([toInstant(0) ?? NaN, utc('2026-01-01')], 900, 60, arabic)).toEqual([]);
    expect(createHijriTicks([utc('2025-01-01'), utc('2026-01-01')], 0, 60, arabic)).toEqual([]);
  });

  it.each([[[1, 0], 100, 10], [[NaN, 1], 100, 10], [[0, 1], -1, 10], [[0, 1], 100, 0]] as const)('refuses the domain %j over %d px with gaps of %d px', ([start, end], width, gap) => {
    expect(() => createHijriTicks([start, end], width, gap, arabic)).toThrow(RangeError);
  });

  it('is the same in every time zone', () => {
    const read = ['UTC', 'Asia/Damascus', 'Pacific/Apia'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return { localHour: new Date(0).getHours(), ticks: createHijriTicks([utc('2025-01-01'), utc('2026-01-01')], 900, 60, arabic) };
    });
    expect(new Set(read.map(({ localHour }) => localHour)).size).toBe(3);
    for (const { ticks } of read) expect(ticks).toEqual(read[0]?.ticks);
  });

  it('keeps ticks inside the domain, in strict order, apart, on first days of months', () => {
    const domain = fc.tuple(fc.integer({ min: utc('1920-01-01'), max: utc('2090-01-01') }), fc.integer({ min: 1, max: 60_000 }));
    const sizes = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 150 }));
    const starts = new Set(hijriMonths.map(({ at }) => at));
    fc.assert(fc.property(domain, sizes, ([start, days], [width, gap]) => {
      const end = start + days * DAY_MS;
      const ticks = createHijriTicks([start, end], width, gap, arabic);
      expect(ticks.length).toBeLessThanOrEqual(width / gap + 1);
      for (const [index, { at, month, unit }] of ticks.entries()) {
        expect(at >= start && at <= end && starts.has(at)).toBe(true);
        if (unit === 'hijri-year') expect(month).toBe(1);
        const previous = ticks[index - 1];
        if (previous) expect(((at - previous.at) * width) / (end - start)).toBeGreaterThanOrEqual(gap * (1 - 1e-9));
      }
    }), { numRuns: 500 });
  });
});
