import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/time/edtf.ts';
import { formatEdtf, formatPrecision, formatTick } from '../../src/time/format.ts';
import type { Edtf } from '../../src/time/types.ts';
import { arabic, arabicDigits, bothNames, english, levantine } from '../locale/locales.ts';
import { edtfText } from './edtf-texts.ts';

const everyLocale = [arabic, arabicDigits, levantine, bothNames, english];
const NBSP = '\u00A0';

function parse(text: string): Edtf {
  const value = parseEdtf(text);
  if (!value) throw new Error(`not in the subset: ${text}`);
  return value;
}

const anyEdtf = edtfText.map(parseEdtf).filter((value) => value !== undefined);

/** The dates a value is made of. */
function datesOf(value: Edtf) {
  if (value.kind === 'date') return [value];
  if (value.kind === 'one-of') return value.dates;
  return [value.start, value.end].filter((end) => typeof end === 'object');
}

// The forms themselves stand in tests/locale/formatted-forms.md; here is what holds for all of them.
describe('formatEdtf(value, locale)', () => {
  it.each([
    ['2014~', 'نحو 2014', 'about 2014'],
    ['2025?', '2025؟', '2025?'],
    ['2025-05?', 'مايو 2025؟', 'May 2025?'],
    ['2015-05/2017', 'من مايو 2015 إلى 2017', 'May 2015 to 2017'],
    ['2024-12-08/..', `منذ 8${NBSP}ديسمبر 2024`, `since 8${NBSP}December 2024`],
    ['../2024-12-08', `حتى 8${NBSP}ديسمبر 2024`, `until 8${NBSP}December 2024`],
    ['2015-05-20/2015-05-21', `20 و21${NBSP}مايو 2015`, `20–21${NBSP}May 2015`],
    ['[2015-05-20,2015-05-21]', `20 أو 21${NBSP}مايو 2015`, `20 or 21${NBSP}May 2015`],
  ])('writes %s', (text, ar, en) => {
    expect(formatEdtf(parse(text), arabic)).toBe(ar);
    expect(formatEdtf(parse(text), english)).toBe(en);
  });

  it('loses no doubt in either language', () => {
    fc.assert(fc.property(anyEdtf, (value) => {
      for (const locale of [arabic, english]) {
        const text = formatEdtf(value, locale);
        expect(/نحو|about/.test(text)).toBe(datesOf(value).some((date) => date.approximate));
        expect(/[؟?]/.test(text)).toBe(datesOf(value).some((date) => date.uncertain));
      }
    }), { numRuns: 500 });
  });

  it('says every year', () => {
    fc.assert(fc.property(anyEdtf, (value) => {
      const text = formatEdtf(value, english);
      for (const date of datesOf(value).slice(0, 1)) expect(text).toContain(`${date.year}`);
    }));
  });

  it('sets no dash in Arabic, and no digit of the other system', () => {
    fc.assert(fc.property(anyEdtf, (value) => {
      for (const locale of everyLocale.slice(0, 4)) expect(formatEdtf(value, locale)).not.toMatch(/[-–—]/);
      expect(formatEdtf(value, arabicDigits)).not.toMatch(/[0-9]/);
    }));
  });

  it('ignores digits and month names in English', () => {
    const other = { ...english, digits: 'arab', monthNames: 'both' } as const;
    expect(formatEdtf(parse('2024-12-08'), other)).toBe(formatEdtf(parse('2024-12-08'), english));
  });

  it('refuses an interval without a date, and a set without one', () => {
    const bounds = { edtf: '', earliest: -Infinity, latest: Infinity };
    expect(() => formatEdtf({ kind: 'interval', start: 'open', end: 'open', ...bounds }, english)).toThrow(RangeError);
    expect(() => formatEdtf({ kind: 'one-of', dates: [], ...bounds }, english)).toThrow(RangeError);
  });
});

describe('formatPrecision(value, locale)', () => {
  it.each([
    ['2024-12-08', 'يوم معلوم', 'day known'],
    ['2017-05', 'الشهر معلوم، واليوم غير مذكور', 'month known, day not given'],
    ['2017', 'السنة وحدها معلومة', 'only the year is known'],
    ['2015-05/2017', 'مدة: من شهر إلى سنة', 'span: month to year'],
  ])('says how exactly %s is known', (text, ar, en) => {
    expect(formatPrecision(parse(text), arabic)).toBe(ar);
    expect(formatPrecision(parse(text), english)).toBe(en);
  });

  it('has words for everything the parser takes', () => {
    fc.assert(fc.property(anyEdtf, (value) => {
      for (const locale of everyLocale) expect(formatPrecision(value, locale)).not.toMatch(/undefined|^$/);
    }));
  });
});

describe('formatTick(ms, unit, locale, style)', () => {
  const instant = Date.UTC(2025, 11, 13);

  it('is short where no style is given', () => {
    expect(formatTick(instant, 'month', english)).toBe('Dec');
    expect(formatTick(instant, 'month', bothNames)).toBe('ديسمبر');
    expect(formatTick(instant, 'day', english)).toBe(`13${NBSP}Dec`);
    expect(formatTick(instant, 'year', arabicDigits)).toBe('٢٠٢٥');
  });

  it('goes by UTC to the last millisecond', () => {
    expect(formatTick(Date.UTC(2026, 0, 1) - 1, 'day', english, 'long')).toBe(`31${NBSP}December`);
    expect(formatTick(Date.UTC(2026, 0, 1), 'day', english, 'long')).toBe(`1${NBSP}January`);
  });

  it.each([NaN, Infinity])('refuses %d', (ms) => {
    expect(() => formatTick(ms, 'year', english)).toThrow(RangeError);
  });
});
