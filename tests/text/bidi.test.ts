import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasUnbalancedBidi, isolate, stripBidiControls } from '../../src/text/bidi.ts';

describe('bidi controls', () => {
  it('are removed by stripBidiControls, which leaves joiners', () => {
    expect(stripBidiControls('\u202b63\u200f هجومًا\u202c \u2066می\u200cخواهم\u2069\u061c')).toBe('63 هجومًا می\u200cخواهم');
  });
  it.each([
    ['', false], ['63 هجومًا', false], ['\u202babc\u202c', false], ['\u2067a\u202ab\u202c\u2069', false],
    ['\u202babc', true], ['abc\u202c', true], ['\u2067a\u202ab\u2069\u202c', true], ['\u202aa\u2069', true],
  ])('are balanced or not in %j', (text, expected) => expect(hasUnbalancedBidi(text)).toBe(expected));
  it('isolates a text in the direction asked for', () => {
    expect(isolate('2025-12', 'ltr')).toBe('\u20662025-12\u2069');
    expect(isolate('تدمر', 'rtl')).toBe('\u2067تدمر\u2069');
    expect(isolate('Raqqa')).toBe('\u2068Raqqa\u2069');
  });
  it('never lets the text out of its isolate', () => {
    const text = fc.array(fc.constantFrom('a', 'ب', '\u202b', '\u202c', '\u2067', '\u2069', '\u200f')).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (value) => {
      expect(hasUnbalancedBidi(isolate(value))).toBe(false);
      expect(stripBidiControls(isolate(value))).toBe(stripBidiControls(value));
    }));
  });
});
