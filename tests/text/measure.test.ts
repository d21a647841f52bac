import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, type Font } from '../../src/text/measure.ts';

const sans: Font = { family: 'sans', weight: 400, size: 100, lang: 'ar' };
const serif: Font = { family: 'serif', weight: 700, size: 100, lang: 'ar' };
const english: Font = { family: 'sans', weight: 400, size: 100, lang: 'en' };

describe('measureText', () => {
  it('measures European digits by the Latin file and alike', () => {
    expect(measureText('2025', sans)).toBeCloseTo(240, 6);
    expect(measureText('1111', english)).toBeCloseTo(240, 6);
  });
  it('knows that Arabic-Indic digits are proportional in the sans and tabular in the Naskh', () => {
    expect(measureText('١', sans)).toBeLessThan(measureText('٣', sans) / 2);
    expect(measureText('١', serif)).toBeCloseTo(measureText('٣', serif), 6);
  });
  it('gives a letter the width of its joining form', () => {
    const shapes = ['ب', 'با', 'بب', 'ببب'].map((text) => measureText(text, sans));
    expect(shapes[0]).toBeCloseTo(83.9, 6);
    expect(shapes[1]).toBeCloseTo(25.3 + 27, 6);
    expect(shapes[3]).toBeCloseTo(25.3 + 31 + 91.9, 6);
  });
  it('draws lam and alef as one, also with marks between them', () => {
    expect(measureText('لا', sans)).toBeCloseTo(51.8, 6);
    expect(measureText('لَا', sans)).toBeCloseTo(51.8, 6);
    expect(measureText('بلا', sans)).toBeCloseTo(25.3 + 56.4, 6);
  });
  it('gives marks, joiners and bidi controls no width', () => {
    expect(measureText('مُحَمَّد', sans)).toBe(measureText('محمد', sans));
    expect(measureText('\u202b63 هجومًا\u202c\u200f', sans)).toBe(measureText('63 هجومًا', sans));
    expect(measureText('\u2067\u200b\u061c\u2069', sans)).toBe(0);
    expect(measureText('می\u200cخواهم', sans)).toBeGreaterThan(measureText('میخواهم', sans));
  });
  it('measures accented letters as the font draws them', () => {
    expect(measureText('é', english)).toBe(measureText('e', english));
    expect(measureText('Œ', english)).toBeGreaterThan(measureText('O', english));
  });
  it('kerns Latin pairs', () => {
    expect(measureText('AV', english)).toBeLessThan(measureText('A', english) + measureText('V', english));
  });
  it('serves a weight without a file by the file the stylesheet names', () => {
    expect(measureText('Waqai', { ...english, weight: 700 })).toBe(measureText('Waqai', { ...english, weight: 600 }));
    expect(measureText('وقائع', { ...serif, weight: 500 })).toBe(measureText('وقائع', { ...serif, weight: 400 }));
  });
  it('counts what no font has as 1 em if wide, else 0.6 em', () => {
    expect(measureText('地', sans)).toBe(100);
    expect(measureText('🕊', sans)).toBe(100);
    expect(measureText('Ж', sans)).toBe(60);
    expect(measureText('\ud800', sans)).toBe(60);
    expect(measureText('', sans)).toBe(0);
    expect(measureText('ا\nب', sans)).toBe(measureText('ا ب', sans));
  });
  it('is finite and not negative for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(sans, serif, english), (text, font) => {
      const width = measureText(text, font);
      return Number.isFinite(width) && width >= 0;
    }));
  });
  it('adds up over words between spaces, so never shrinks when words are added', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.,’()]{1,12}$|^[ء-غف-ي٠-٩،]{1,12}$/);
    fc.assert(fc.property(word, word, fc.constantFrom(sans, serif, english), (a, b, font) => {
      const whole = measureText(`${a} ${b}`, font);
      expect(whole).toBeCloseTo(measureText(a, font) + measureText(' ', font) + measureText(b, font), 6);
    }));
  });
  it('scales with the size', () => {
    expect(measureText('هجوم على تدمر', { ...sans, size: 13 })).toBeCloseTo(measureText('هجوم على تدمر', sans) * 0.13, 6);
  });
});
