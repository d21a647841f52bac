import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAlternatives, formatList, formatParagraphs } from '../../src/locale/list.ts';
import { arabic, arabicDigits, english } from './locales.ts';

describe('formatList(items, locale)', () => {
  it.each([
    [[], '', ''],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A وB', 'A and B'],
    [['A', 'B', 'C'], 'A وB وC', 'A, B and C'],
  ])('joins %j', (items, ar, en) => {
    expect(formatList(items, arabic)).toBe(ar);
    expect(formatList(items, english)).toBe(en);
  });
});

describe('formatAlternatives(items, locale)', () => {
  it('joins with أو and or', () => {
    expect(formatAlternatives(['9', '10', '11'], arabic)).toBe('9 أو 10 أو 11');
    expect(formatAlternatives(['9', '10', '11'], english)).toBe('9, 10 or 11');
    expect(formatAlternatives(['9', '10'], english)).toBe('9 or 10');
  });
});

describe('formatParagraphs(locators, locale)', () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, index) => `P${index + 1}`);

  it.each([
    [['P11'], 'الفقرة\u00A011', 'paragraph\u00A011'],
    [['P1', 'P2'], 'الفقرتان\u00A01 و2', 'paragraphs\u00A01 and 2'],
    [['P12', 'P32'], 'الفقرتان\u00A012 و32', 'paragraphs\u00A012 and 32'],
    [['P33', 'P34', 'P9'], 'الفقرات\u00A09 و33 و34', 'paragraphs\u00A09, 33 and 34'],
    [['P22', 'P24', 'P23'], 'الفقرات\u00A0من 22 إلى 24', 'paragraphs\u00A022–24'],
    [[...oneToTwenty, 'P31', 'P32'], 'الفقرات\u00A0من 1 إلى 20 و31 و32', 'paragraphs\u00A01–20, 31 and 32'],
    [['P1', 'P2', 'P3', 'P7', 'P8', 'P9'], 'الفقرات\u00A0من 1 إلى 3 ومن 7 إلى 9', 'paragraphs\u00A01–3 and 7–9'],
    [['P2', 'P2'], 'الفقرة\u00A02', 'paragraph\u00A02'],
  ])('names %j', (locators, ar, en) => {
    expect(formatParagraphs(locators, arabic)).toBe(ar);
    expect(formatParagraphs(locators, english)).toBe(en);
  });

  it('writes the digits of the locale', () => {
    expect(formatParagraphs(['P9', 'P10'], arabicDigits)).toBe('الفقرتان\u00A0٩ و١٠');
  });

  it('loses no locator of another kind', () => {
    expect(formatParagraphs(['table 2', 'P4'], english)).toBe('paragraph\u00A04, table 2');
    expect(formatParagraphs(['table 2', 'P4'], arabic)).toBe('الفقرة\u00A04، table 2');
    expect(formatParagraphs(['table 2'], english)).toBe('table 2');
  });

  it('is empty for no locators', () => {
    expect(formatParagraphs([], arabic)).toBe('');
  });

  it('never sets a dash in Arabic', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      expect(formatParagraphs(numbers.map((n) => `P${n}`), arabic)).not.toMatch(/[-–—]/);
    }));
  });
});
