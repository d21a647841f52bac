import { describe, expect, it } from 'vitest';
import { formatCount } from '../../src/locale/plural.ts';
import { arabic, arabicDigits, english } from './locales.ts';

const attacksAr = { one: 'هجوم واحد', two: 'هجومان', few: 'هجمات', many: 'هجومًا', other: 'هجوم' };
const attacksEn = { one: 'attack', other: 'attacks' };

describe('formatCount(n, forms, locale)', () => {
  it.each([
    [0, '0\u00A0هجوم'], [1, 'هجوم واحد'], [2, 'هجومان'], [3, '3\u00A0هجمات'], [10, '10\u00A0هجمات'], [11, '11\u00A0هجومًا'],
    [63, '63\u00A0هجومًا'], [99, '99\u00A0هجومًا'], [100, '100\u00A0هجوم'], [102, '102\u00A0هجوم'], [103, '103\u00A0هجمات'],
    [660, '660\u00A0هجومًا'], [3000, '3000\u00A0هجوم'], [2.5, '2.5\u00A0هجوم'],
  ])('gives %d its Arabic form', (n, text) => {
    expect(formatCount(n, attacksAr, arabic)).toBe(text);
  });

  it.each([[0, '0\u00A0attacks'], [1, '1\u00A0attack'], [2, '2\u00A0attacks'], [3000, '3,000\u00A0attacks']])('gives %d its English form', (n, text) => {
    expect(formatCount(n, attacksEn, english)).toBe(text);
  });

  it('writes the digits of the locale', () => {
    expect(formatCount(63, attacksAr, arabicDigits)).toBe('٦٣\u00A0هجومًا');
  });

  it('keeps the digits where a form is missing', () => {
    expect(formatCount(2, { other: 'هجوم' }, arabic)).toBe('2\u00A0هجوم');
    expect(formatCount(1, { other: 'attacks' }, english)).toBe('1\u00A0attacks');
  });

  it('refuses what is no number', () => {
    expect(() => formatCount(NaN, attacksEn, english)).toThrow(RangeError);
  });
});
