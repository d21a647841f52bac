import { describe, expect, it } from 'vitest';
import { formatDigits, formatNumber, formatPercent } from '../../src/locale/digits.ts';
import { arabic, arabicDigits, english } from './locales.ts';

const englishAfterSwitch = { ...english, digits: 'arab' } as const;

describe('formatDigits(text, locale)', () => {
  it('turns every digit into its Arabic-Indic one and leaves the rest', () => {
    expect(formatDigits('من 0123 إلى 456789', arabicDigits)).toBe('من ٠١٢٣ إلى ٤٥٦٧٨٩');
  });

  it('leaves digits alone in Arabic with 123, and in English always', () => {
    expect(formatDigits('13 ديسمبر', arabic)).toBe('13 ديسمبر');
    expect(formatDigits('13 December', englishAfterSwitch)).toBe('13 December');
  });
});

describe('formatNumber(n, locale)', () => {
  it.each([
    [0, '0', '٠', '0'],
    [63, '63', '٦٣', '63'],
    [999, '999', '٩٩٩', '999'],
    [3000, '3000', '٣٠٠٠', '3,000'],
    [9999, '9999', '٩٩٩٩', '9,999'],
    [10000, '10,000', '١٠٬٠٠٠', '10,000'],
    [1234567, '1,234,567', '١٬٢٣٤٬٥٦٧', '1,234,567'],
    [2.5, '2.5', '٢٫٥', '2.5'],
    [0.1 + 0.2, '0.3', '٠٫٣', '0.3'],
    [12345.678, '12,345.678', '١٢٬٣٤٥٫٦٧٨', '12,345.678'],
    [-3, 'سالب\u00A03', 'سالب\u00A0٣', '\u22123'],
  ])('writes %d', (n, ar, arab, en) => {
    expect([arabic, arabicDigits, english].map((locale) => formatNumber(n, locale))).toEqual([ar, arab, en]);
  });

  it('writes zero without a sign', () => {
    expect(formatNumber(-0, arabic)).toBe('0');
  });

  it.each([NaN, Infinity, -Infinity])('refuses %d', (n) => {
    expect(() => formatNumber(n, english)).toThrow(RangeError);
  });
});

describe('formatPercent(percent, locale)', () => {
  it('puts the sign of the digits behind the number', () => {
    expect([arabic, arabicDigits, english].map((locale) => formatPercent(84, locale))).toEqual(['84%', '٨٤٪', '84%']);
  });

  it('leaves rise and fall to the words', () => {
    expect(formatPercent(-84, arabic)).toBe('84%');
  });

  it('refuses what is no number', () => {
    expect(() => formatPercent(NaN, arabic)).toThrow(RangeError);
  });
});
