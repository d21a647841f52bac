import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import edtf from 'edtf';
import { parseEdtf } from '../../src/time/edtf.ts';
import { daysInMonth, dateParts, dateText, edtfText, storyTexts, writeParts } from './edtf-texts.ts';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const spanOf = (text: string) => {
  const value = parseEdtf(text);
  return value && [value.earliest, value.latest];
};

describe('parseEdtf(date)', () => {
  it('gives a day, a month and a year their first instant and the first one after them', () => {
    expect(spanOf('2024-02-29')).toEqual([utc('2024-02-29'), utc('2024-03-01')]);
    expect(spanOf('2017-05')).toEqual([utc('2017-05-01'), utc('2017-06-01')]);
    expect(spanOf('2025-12')).toEqual([utc('2025-12-01'), utc('2026-01-01')]);
    expect(spanOf('2017')).toEqual([utc('2017-01-01'), utc('2018-01-01')]);
  });

  it('keeps the text, the numbers and the precision', () => {
    expect(parseEdtf('2025-12-13')).toEqual({
      kind: 'date', edtf: '2025-12-13', precision: 'day', year: 2025, month: 12, day: 13,
      approximate: false, uncertain: false, earliest: utc('2025-12-13'), latest: utc('2025-12-14'),
    });
    expect(parseEdtf('2025-12')).not.toHaveProperty('day');
    expect(parseEdtf('2025')).not.toHaveProperty('month');
  });

  it.each([
    ['2014~', { approximate: true, uncertain: false }],
    ['2025?', { approximate: false, uncertain: true }],
    ['2025-05%', { approximate: true, uncertain: true }],
    ['2025-05-20', { approximate: false, uncertain: false }],
  ])('reads the qualifier of %s', (text, doubt) => {
    expect(parseEdtf(text)).toMatchObject(doubt);
  });

  it('does not widen a date for its qualifier', () => {
    expect(spanOf('2014~')).toEqual(spanOf('2014'));
    expect(spanOf('2014%')).toEqual(spanOf('2014'));
  });

  it.each([
    ['2025-21', '2025-03-01', '2025-06-01'],
    ['2025-22', '2025-06-01', '2025-09-01'],
    ['2025-23', '2025-09-01', '2025-12-01'],
    ['2025-24', '2025-12-01', '2026-03-01'],
  ])('reads the season %s as three whole months', (text, from, to) => {
    expect(parseEdtf(text)).toMatchObject({ precision: 'season', earliest: utc(from), latest: utc(to) });
  });

  it('does not mistake the years 0 to 99 for the last century', () => {
    expect(parseEdtf('0099')).toMatchObject({ year: 99, earliest: utc('0099-01-01'), latest: utc('0100-01-01') });
    expect(spanOf('0000-02-29')).toEqual([utc('0000-02-29'), utc('0000-03-01')]);
  });

  it('has exactly the days the calendar has', () => {
    const anyDay = fc.record({
      year: fc.integer({ min: 0, max: 9999 }),
      month: fc.integer({ min: 0, max: 20 }),
      day: fc.integer({ min: 0, max: 40 }),
      doubt: fc.constant('' as const),
    });
    fc.assert(fc.property(anyDay, (parts) => {
      const exists = parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
      expect(parseEdtf(writeParts(parts)) !== undefined).toBe(exists);
    }));
  });

  it.each([
    '', ' ', 'May 2015', '2025-02-30', '2023-02-29', '2025-13', '2025-00', '2025-12-00', '2025-20', '2025-25', '2025-21-05',
    '25', '02025', '-0500', 'Y-13800', '2025-1', '2025-1-1', '20251213', '2025-12-13T08:00:00Z', '194X', '2025-12-XX',
    '2025?~', '?2025', '2025-?05', '2025 ?', ' 2025', '2025\n', '٢٠٢٥', '{2014,2015}',
  ])('takes %j for no date', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('parseEdtf(interval)', () => {
  it('runs from the start of its start to the end of its end, each of its own precision', () => {
    expect(spanOf('2015-05/2017')).toEqual([utc('2015-05-01'), utc('2018-01-01')]);
    expect(parseEdtf('2017?/2019-03~')).toMatchObject({
      kind: 'interval',
      edtf: '2017?/2019-03~',
      start: { precision: 'year', uncertain: true },
      end: { precision: 'month', approximate: true },
    });
  });

  it('tells an open end from an unknown one', () => {
    expect(parseEdtf('2017/..')).toMatchObject({ end: 'open', earliest: utc('2017-01-01'), latest: Infinity });
    expect(parseEdtf('2017/')).toMatchObject({ end: 'unknown', latest: Infinity });
    expect(parseEdtf('../2024-12-08')).toMatchObject({ start: 'open', earliest: -Infinity, latest: utc('2024-12-09') });
    expect(parseEdtf('/2024-12-08')).toMatchObject({ start: 'unknown', earliest: -Infinity });
  });

  it('may begin and end in the same date, or in a month of its year', () => {
    expect(spanOf('2015-05-20/2015-05-20')).toEqual([utc('2015-05-20'), utc('2015-05-21')]);
    expect(spanOf('2015-05/2015')).toEqual([utc('2015-05-01'), utc('2016-01-01')]);
  });

  it.each([
    '2017/2015', '2015-05-21/2015-05-20', '2016/2015-12', '../..', '/', '../', '/..', '2015/2016/2017', '2015/[2016,2017]',
    '2015/2016-02-30', '2015//2016', '2015/...',
  ])('takes %j for no interval', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('parseEdtf(one of)', () => {
  const datesOf = (text: string) => {
    const value = parseEdtf(text);
    return value?.kind === 'one-of' ? value.dates.map((date) => date.edtf) : undefined;
  };

  it('keeps every date, sorted, once', () => {
    expect(datesOf('[2015-05-20,2015-05-21]')).toEqual(['2015-05-20', '2015-05-21']);
    expect(datesOf('[2017, 2015,2017]')).toEqual(['2015', '2017']);
    expect(datesOf('[2015-05?]')).toEqual(['2015-05?']);
  });

  it('reaches from its first possible instant to its last', () => {
    expect(spanOf('[2015-05-20,2014]')).toEqual([utc('2014-01-01'), utc('2015-05-21')]);
  });

  it('lists every date of a range', () => {
    expect(datesOf('[2015-12-30..2016-01-02]')).toEqual(['2015-12-30', '2015-12-31', '2016-01-01', '2016-01-02']);
    expect(datesOf('[2015-11..2016-01]')).toEqual(['2015-11', '2015-12', '2016-01']);
    expect(datesOf('[1667,1670..1672]')).toEqual(['1667', '1670', '1671', '1672']);
    expect(datesOf('[2015-23..2016-22]')).toEqual(['2015-23', '2015-24', '2016-21', '2016-22']);
  });

  it.each([
    '[]', '[2015', '2015]', '[2015,]', '[,2015]', '[2015 2016]', '[2015..]', '[..2015]', '[2016..2015]', '[2015..2015]',
    '[2015..2016-05]', '[2014~..2016]', '[2015..2016..2017]', '[2015/2016]', '[2015-02-30,2015-03-01]',
    '[0000-01-01..9999-12-31]',
  ])('takes %j for no set', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

describe('parseEdtf against the package edtf', () => {
  /** edtf closes its spans with their last millisecond, and gives null where an end is unknown. */
  const oracleSpan = (text: string) => {
    const { min, max } = edtf(text);
    return [min ?? -Infinity, (max ?? Infinity) + 1];
  };

  it.each(storyTexts)('agrees on the bounds of %s', (text) => {
    expect(spanOf(text)).toEqual(oracleSpan(text));
  });

  it('agrees on the bounds of any date and of any interval that runs forwards', () => {
    const interval = fc.tuple(fc.oneof(dateText, fc.constantFrom('..', '')), dateText).map((ends) => ends.join('/'));
    const open = fc.tuple(dateText, fc.constantFrom('..', '')).map((ends) => ends.join('/'));
    // The package takes the years 0 to 99 for 1900 to 1999 and the year 0 for no leap year: there it is no oracle.
    const inItsReach = fc.oneof(dateText, interval, open).filter((text) => !/(?:^|\/)0\d{3}/.test(text));
    fc.assert(fc.property(inItsReach, (text) => {
      const span = spanOf(text);
      fc.pre(span !== undefined);
      expect(span).toEqual(oracleSpan(text));
    }), { numRuns: 500 });
  });
});

describe('parseEdtf(anything)', () => {
  it('gives spans that run forwards, with at least one finite end', () => {
    fc.assert(fc.property(edtfText, (text) => {
      const span = spanOf(text);
      fc.pre(span !== undefined);
      const [earliest = NaN, latest = NaN] = span ?? [];
      expect(earliest).toBeLessThan(latest);
      expect(Number.isFinite(earliest) || Number.isFinite(latest)).toBe(true);
    }), { numRuns: 500 });
  });

  it('gives back the numbers a canonical text was written from', () => {
    fc.assert(fc.property(dateParts, ({ doubt, ...numbers }) => {
      const value = parseEdtf(writeParts({ ...numbers, doubt }));
      expect(value).toMatchObject(numbers);
      expect(value).toMatchObject({ approximate: '~%'.includes(doubt) && doubt !== '', uncertain: '?%'.includes(doubt) && doubt !== '' });
    }), { numRuns: 500 });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-/[].,~?% ') })), (text) => {
      expect(() => parseEdtf(text)).not.toThrow();
    }), { numRuns: 1000 });
  });
});
