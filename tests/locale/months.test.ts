import { expect, it } from 'vitest';
import { monthName, seasonName } from '../../src/locale/months.ts';
import { arabic, bothNames, english, levantine } from './locales.ts';

it('monthName(month, locale) follows the month names of an Arabic locale', () => {
  expect([arabic, levantine, bothNames].map((locale) => monthName(12, locale))).toEqual([
    'ديسمبر', 'كانون الأول', 'ديسمبر/كانون الأول',
  ]);
});

it('monthName(month, locale, short) is one full name in Arabic', () => {
  expect([arabic, levantine, bothNames].map((locale) => monthName(1, locale, 'short'))).toEqual([
    'يناير', 'كانون الثاني', 'يناير',
  ]);
});

it('monthName(month, locale) has one set of English names', () => {
  expect(monthName(9, { ...english, monthNames: 'levantine' })).toBe('September');
  expect(monthName(9, english, 'short')).toBe('Sep');
});

it.each([0, 13, 1.5, NaN])('monthName(%d, locale) refuses what is no month', (month) => {
  for (const locale of [arabic, levantine, bothNames, english]) expect(() => monthName(month, locale)).toThrow(RangeError);
});

it('seasonName(season, locale) goes by the codes of EDTF', () => {
  expect([21, 22, 23, 24].map((season) => seasonName(season, arabic))).toEqual(['ربيع', 'صيف', 'خريف', 'شتاء']);
  expect([21, 22, 23, 24].map((season) => seasonName(season, english))).toEqual(['spring', 'summer', 'autumn', 'winter']);
  expect(() => seasonName(12, english)).toThrow(RangeError);
});
