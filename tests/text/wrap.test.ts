import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJoined, toClusters } from '../../src/text/clusters.ts';
import { measureText, type Font } from '../../src/text/measure.ts';
import { truncateText, wrapText } from '../../src/text/wrap.ts';

const arabic: Font = { family: 'sans', weight: 400, size: 14, lang: 'ar' };
const english: Font = { family: 'serif', weight: 600, size: 20, lang: 'en' };
const anyFont = fc.constantFrom(arabic, english);
const words = fc.array(fc.oneof(fc.stringMatching(/^[A-Za-z0-9.,]{1,14}$/), fc.stringMatching(/^[\u0621-\u063a\u0641-\u0652\u0660-\u0669]{1,30}$/)), { maxLength: 12 });
const text = fc.tuple(words, fc.constantFrom(' ', '  ', '\u00a0')).map(([all, space]) => all.join(space));
const width = fc.integer({ min: 20, max: 400 });

function toBare(value: string): string {
  return value.replace(/[ \t\n\r\u00a0\u202f]/g, '');
}

describe('wrapText', () => {
  it('breaks at spaces when the next word does not fit', () => {
    const lines = wrapText('داعش ينتزع تدمر من القوات الحكومية', 110, arabic);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('داعش ينتزع تدمر من القوات الحكومية');
  });
  it('keeps what a no-break space holds, as long as that fits', () => {
    const lines = wrapText('عدد الهجمات 63\u00a0هجومًا', measureText('عدد الهجمات 63', arabic), arabic);
    expect(lines).toEqual(['عدد الهجمات', '63\u00a0هجومًا']);
    expect(wrapText('63\u00a0هجومًا', measureText('هجومًا', arabic), arabic)).toEqual(['63', 'هجومًا']);
  });
  it('has no lines for blank text', () => {
    expect(wrapText('', 100, arabic)).toEqual([]);
    expect(wrapText(' \n ', 100, arabic)).toEqual([]);
  });
  it('breaks nothing if the width is not a number or has no end', () => {
    expect(wrapText('one two', Number.NaN, english)).toEqual(['one two']);
    expect(wrapText('one two', Number.POSITIVE_INFINITY, english, { balance: true })).toEqual(['one two']);
  });
  it('puts one cluster on a line that has no room', () => {
    expect(wrapText('قُتل', 0, arabic)).toEqual(['قُ', 'ت', 'ل']);
  });
  it('splits two hundred Arabic letters without a space where they do not join', () => {
    const lines = wrapText('وزارةالداخلية'.repeat(16), 150, arabic);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(1).filter((line, i) => isJoined(lines[i] ?? '', line))).toEqual([]);
  });
  it('splits anywhere where all letters join, never between a letter and its mark', () => {
    const lines = wrapText('بَ'.repeat(100), 60, arabic);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.startsWith('ب'))).toEqual([]);
  });
  it('balances: no more lines, a shorter longest line, a longer last one', () => {
    const title = 'داعش ينتزع تدمر من القوات الحكومية (حينها) في مايو 2015 ثم يخرج';
    const greedy = wrapText(title, 320, arabic);
    const balanced = wrapText(title, 320, arabic, { balance: true });
    const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => measureText(line, arabic)));
    expect(balanced.length).toBe(greedy.length);
    expect(longest(balanced)).toBeLessThan(longest(greedy));
    expect(measureText(balanced.at(-1) ?? '', arabic)).toBeGreaterThan(measureText(greedy.at(-1) ?? '', arabic));
  });
  it('does not split a word for the sake of balance', () => {
    expect(wrapText('a Constantinopolitan', measureText('Constantinopolitan', english) + 1, english, { balance: true }))
      .toEqual(['a', 'Constantinopolitan']);
  });
  it('loses and adds nothing but spaces, and overflows only by a single cluster', () => {
    fc.assert(fc.property(text, width, anyFont, fc.boolean(), (value, max, font, balance) => {
      const lines = wrapText(value, max, font, { balance });
      expect(lines.map(toBare).join('')).toBe(toBare(value));
      expect(lines.filter((line) => measureText(line, font) > max && toClusters(line).length > 1)).toEqual([]);
    }));
  });
  it('is greedy: the first word of a line would not have fitted on the line before', () => {
    fc.assert(fc.property(words, width, anyFont, (all, max, font) => {
      const lines = wrapText(all.join(' '), max, font);
      const whole = lines.slice(1).filter((line, i) => all.includes(line.split(' ')[0] ?? '')
        && all.includes((lines[i] ?? '').split(' ').at(-1) ?? '')
        && measureText(`${lines[i]} ${line.split(' ')[0]}`, font) <= max);
      // Two parts of one split word may look like two words of the text; only then a line may end early.
      if (all.every((word) => measureText(word, font) <= max)) expect(whole).toEqual([]);
    }));
  });
});

describe('truncateText', () => {
  it('leaves alone what fits', () => expect(truncateText('تدمر', 100, arabic)).toBe('تدمر'));
  it('cuts between words and drops what would dangle', () => {
    const room = measureText('انتزع داعش تدمر، من…', arabic);
    expect(truncateText('انتزع داعش تدمر، من القوات الحكومية', room, arabic)).toBe('انتزع داعش تدمر، من…');
    expect(truncateText('انتزع داعش تدمر، من القوات الحكومية', room - 1, arabic)).toBe('انتزع داعش تدمر…');
  });
  it('cuts inside the first word only when that is too wide alone', () => {
    expect(truncateText('Constantinople again', 80, english)).toMatch(/^Con\p{L}*…$/u);
  });
  it('never cuts a number', () => {
    expect(truncateText('3,000,000 people', 60, english)).toBe('…');
    expect(truncateText('about 3,000,000 people', 100, english)).toBe('about…');
  });
  it('says … where nothing fits, and cuts nothing if the width is not a number', () => {
    expect(truncateText('تدمر', 1, arabic)).toBe('…');
    expect(truncateText('تدمر', Number.NaN, arabic)).toBe('تدمر');
  });
  it('fits, or is nothing but the ellipsis', () => {
    fc.assert(fc.property(text, width, anyFont, (value, max, font) => {
      const cut = truncateText(value, max, font);
      return cut === '…' || measureText(cut, font) <= max;
    }));
  });
});

it('breaks where measuring each line as a whole would', () => {
  const font = { family: 'sans', lang: 'ar', weight: 400, size: 13 } as const;
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'لاأبتيw A1.،ءـ\u064e\u200d\u00a0AV'), minLength: 1, maxLength: 9 }), { maxLength: 12 });
  fc.assert(fc.property(words, fc.integer({ min: 20, max: 200 }), (all, width) => {
    const text = all.join(' ');
    const lines = wrapText(text, width, font);
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1]?.split(' ')[0];
      // What follows would have fitted if its first word, whole, still did.
      if (next !== undefined && text.split(/[ \t\n\r]+/).includes(next) && text.split(/[ \t\n\r]+/).includes(line.split(' ').at(-1) ?? '')) expect(measureText(`${line} ${next}`, font)).toBeGreaterThan(width);
      if (line.includes(' ')) expect(measureText(line, font)).toBeLessThanOrEqual(width);
    }
  }));
});

it.each([
  ['one word', (letters: number) => 'ب'.repeat(letters)],
  ['words', (letters: number) => 'با '.repeat(letters / 3)],
  ['punctuation alone', (letters: number) => '.'.repeat(letters)],
])('truncates %s by measuring a few beginnings of it, however long it is', (_, textOf) => {
  const measurings = (letters: number): number => {
    let asked = 0;
    const counting = Object.defineProperty({ ...arabic }, 'family', { get: () => ((asked += 1), arabic.family) });
    truncateText(textOf(letters), 200, counting);
    return asked;
  };
  // Ten times the text: a few halvings more, not ten times as many.
  expect(measurings(18_000)).toBeLessThan(3 * measurings(1800));
});
