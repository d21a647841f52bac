import { describe, expect, it } from 'vitest';
import { joiningTypeOf, toShapes } from '../../src/text/joining.ts';

function spell(text: string): string {
  return toShapes(text).map(({ char, form }) => `${char}${form}`).join(' ');
}

describe('joiningTypeOf', () => {
  it.each([
    ['dual', 'بتثجحخسشصضطظعغفقكلمنهيىئپچکگڤڵێیھېہ'], ['right', 'اأإآدذرزوؤةژڕۆۇەٱےۀ'], ['none', 'ءAz1٣ \u200c،🕊'],
    ['causing', 'ـ\u200d'], ['transparent', '\u064b\u0651\u0670\u200f\u061c\u202b\u0301\ufe0f'],
  ] as const)('is %s for %s', (type, letters) => {
    expect([...letters].filter((letter) => joiningTypeOf(letter) !== type)).toEqual([]);
  });
  it('is none for the empty string', () => expect(joiningTypeOf('')).toBe('none'));
});

describe('toShapes', () => {
  it('gives initial, medial, final and isolated forms', () => expect(spell('سلمدب')).toBe('س2 ل3 م3 د1 ب0'));
  it('parts words at spaces and digits', () => expect(spell('بب 1ب')).toBe('ب2 ب1  0 10 ب0'));
  it('looks through marks', () => expect(spell('قُتِل')).toBe('ق2 ت3 ل1'));
  it('joins lam and alef, and nothing after them', () => expect(spell('السلام')).toBe('ا0 ل2 س3 \ufefb1 م0'));
  it('does not join to a hamza', () => expect(spell('بء')).toBe('ب0 ء0'));
  it('is parted by ZWNJ and joined by tatweel and ZWJ', () => {
    expect(toShapes('ب\u200cب').map(({ form }) => form)).toEqual([0, 0, 0]);
    expect(toShapes('بـ').map(({ form }) => form)).toEqual([2, 0]);
    expect(toShapes('\u200dب\u200d').map(({ form }) => form)).toEqual([0, 3, 0]);
  });
});
