import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glueNumbers } from '../../src/text/glue.ts';
import { keepDashes } from '../../src/text/keep-dashes.ts';

/** Shows no-break spaces as ⍽. */
function glue(text: string): string {
  return glueNumbers(text).replaceAll('\u00a0', '⍽');
}

describe('glueNumbers', () => {
  it.each([
    ['63 هجومًا', '63⍽هجومًا'], ['من 63 إلى 10', 'من⍽63 إلى⍽10'], ['1 يناير 2015', '1⍽يناير⍽2015'],
    ['في 2025 قُتل اثنان', 'في⍽2025 قُتل اثنان'], ['بين 3000 و5000 مقاتل', 'بين⍽3000 و5000⍽مقاتل'], ['٦٣ هجومًا هناك', '٦٣⍽هجومًا هناك'],
    ['نحو 1,250 شخصًا أو أكثر', 'نحو⍽1,250⍽شخصًا أو أكثر'], ['خريطة الفقرة 11', 'خريطة الفقرة⍽11'], ['عددهم 4، وجُرح آخر', 'عددهم 4، وجُرح آخر'],
  ])('%s', (text, expected) => expect(glue(text)).toBe(expected));
  it.each([
    ['3 people were killed', '3⍽people were killed'], ['In 2015 ISIS took Palmyra', 'In⍽2015 ISIS took Palmyra'], ['84% of them', '84% of them'],
    ['and 2 people; + 1 more account', 'and 2⍽people; +⍽1⍽more account'], ['from 63 to 10', 'from⍽63 to⍽10'], ['killed 3. Then more', 'killed 3. Then more'], ['paragraph 11', 'paragraph⍽11'], ['', ''], ['one two', 'one two'],
  ])('%s', (text, expected) => expect(glue(text)).toBe(expected));
  it('changes nothing but spaces, and done twice does no more', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('63', '2015', 'من', 'إلى', 'هجومًا', '4،', 'in', 'May', '(12)', '', '84%')), (words) => {
      const text = words.join(' ');
      const once = glueNumbers(text);
      expect(once.replaceAll('\u00a0', ' ')).toBe(text);
      expect(glueNumbers(once)).toBe(once);
    }));
  });
});

describe('keepDashes', () => {
  it('lets no line break at a dash between letters, and leaves every other dash alone', () => {
    expect(keepDashes('on US–Syrian cooperation')).toBe('on US\u2060–\u2060Syrian cooperation');
    for (const text of ['20–21 May', 'a – b', '−5', 'كمين تدمر']) expect(keepDashes(text)).toBe(text);
  });
});
