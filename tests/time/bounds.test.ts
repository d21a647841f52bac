import { expect, it } from 'vitest';
import { clipSpan, daysApart, daysBetween, isWithin } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/edtf.ts';

function span(text: string) {
  const value = parseEdtf(text);
  if (!value) throw new Error(`no date: ${text}`);
  return { earliest: value.earliest, latest: value.latest };
}

it('clipSpan(open, window) gives the part in the window', () => {
  expect(clipSpan(span('2024-12-08/..'), span('2024/2025'))).toEqual(span('2024-12-08/2025'));
  expect(clipSpan(span('../2024-12-08'), span('2024/2025'))).toEqual(span('2024-01-01/2024-12-08'));
});

it('clipSpan(outside, window) gives nothing, not even where they touch', () => {
  expect(clipSpan(span('2014'), span('2015'))).toBeUndefined();
  expect(clipSpan(span('2016'), span('2015'))).toBeUndefined();
});

it('isWithin(day, month) holds for a day of the month and for the month itself', () => {
  expect(isWithin(span('2015-05-31'), span('2015-05'))).toBe(true);
  expect(isWithin(span('2015-05'), span('2015-05'))).toBe(true);
  expect(isWithin(span('2017-10-17'), span('2017-05'))).toBe(false);
  expect(isWithin(span('2015'), span('2015-05'))).toBe(false);
});

it('daysBetween(from, to) counts days, backwards too', () => {
  expect(daysBetween(span('2024-02-28').earliest, span('2024-03-01').earliest)).toBe(2);
  expect(daysBetween(span('2024-03-01').earliest, span('2024-02-28').earliest)).toBe(-2);
});

it('daysApart(a, b) counts from the last possible day to the first possible day, in either order', () => {
  expect(daysApart(span('2017-05'), span('2017-10-17'))).toBe(139);
  expect(daysApart(span('2017-10-17'), span('2017-05'))).toBe(139);
  expect(daysApart(span('2017-05-31'), span('2017-06-01'))).toBe(1);
});

it('daysApart(a, b) is 0 where the dates overlap', () => {
  expect(daysApart(span('2015-05'), span('2015-05-20'))).toBe(0);
});
