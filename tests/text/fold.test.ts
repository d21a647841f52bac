import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, findStem, foldText, toQueryWords } from '../../src/text/fold.ts';

const tashkil = ['\u064b', '\u064c', '\u064d', '\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u0670', '\u0640', '\u0653'];
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئىةء';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const arabicText = fc.string({ unit: fc.constantFrom(...letters, ...tashkil, ' ', '،', '٣', '3', ',', 'a', 'É', '\u200f', 'ﻻ'), maxLength: 40 });
const texts = fc.oneof(anyText, arabicText);

/** What a reader sees marked in a text. */
const marked = (text: string, query: string, needed?: 'any') => findFolded(text, query, needed).map(([start, end]) => text.slice(start, end));

describe('foldText', () => {
  it.each([
    ['أإآٱا', 'ااااا'],
    ['مسؤول رؤية شيء ماء', 'مسوول رويه شي ما'],
    ['قُتِلَ جنديّان', 'قتل جنديان'],
    ['هٰذا', 'هذا'],
    ['تـــدمر', 'تدمر'],
    ['مستشفى مدينة', 'مستشفي مدينه'],
    ['٢٠٢٥ ۲۰۲۵ 2025', '2025 2025 2025'],
    ['کمین در کشور ایران', 'كمين در كشور ايران'],
    ['ﻻ ﻷ ﻹ ﻵ ﷲ', 'لا لا لا لا الله'],
    ['ﺗﺪﻣﺮ', 'تدمر'],
    ['بـﹷـت', 'بت'],
    ['\u2067تدمر\u2069 \u200bتد\u200cمر\u00ad', 'تدمر تدمر'],
    ['ISIS Łódź São straße İstanbul Σοφός', 'isis lodz sao strasse istanbul σοφοσ'],
    ['Rabiʻ, Sana’a, Assad’s', 'rabi sanaa assads'],
    ['«كمين»؛ (تدمر)، ماذا؟', 'كمين تدمر ماذا'],
    ['  al-Hol\n\tcamp ', 'al hol camp'],
    ['3,000–5,000 ٣٬٠٠٠ 1,234,567', '3000 5000 3000 1234567'],
    ['2014, 2015, 100', '2014 2015 100'],
    ['2014,2015', '2014 2015'],
    ['⒜x', 'a x'],
    ['', ''],
    ['؟!', ''],
  ])('writes %j as %j', (text, folded) => expect(foldText(text)).toBe(folded));

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(texts, (text) => foldText(foldText(text)) === foldText(text)), { numRuns: 1000 });
  });

  it('changes no single character twice', () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x20000; point += 1) {
      const folded = foldText(String.fromCodePoint(point));
      if (foldText(folded) !== folded || folded !== folded.trim() || folded.includes('  ')) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });

  it('does not see tashkil and tatweel, wherever they stand', () => {
    const word = fc.array(fc.tuple(fc.constantFrom(...letters, ' '), fc.array(fc.constantFrom(...tashkil), { maxLength: 3 })));
    fc.assert(fc.property(word, (pairs) => {
      const bare = pairs.map(([letter]) => letter).join('');
      const dressed = pairs.map(([letter, marks]) => letter + (letter === ' ' ? '' : marks.join(''))).join('');
      return foldText(dressed) === foldText(bare);
    }));
  });
});

describe('toQueryWords', () => {
  it('gives each different word once, without its article where enough is left', () => {
    expect(toQueryWords('الكنيسة كنيسه، إلى الكنيسة').map(({ stem }) => stem)).toEqual(['كنيسه', 'كنيسه', 'الي']);
    expect(toQueryWords('إلى إلى')).toHaveLength(1);
    expect(toQueryWords(' ؟ ')).toEqual([]);
  });
});

describe('findStem', () => {
  it('finds words by their beginning, behind what Arabic writes onto them', () => {
    for (const word of ['تنظيم', 'التنظيم', 'والتنظيم', 'للتنظيم', 'فللتنظيم', 'وبالتنظيم', 'كتنظيم', 'لتنظيم']) {
      expect(findStem(word, 'تنظيم'), word).toBe(word.length - 5);
    }
    expect(findStem('ابتنظيم', 'تنظيم')).toBe(-1);
    expect(findStem('متنظيم', 'تنظيم')).toBe(-1);
    expect(findStem('embassy ambush', 'bush')).toBe(-1);
    expect(findStem('embush\nbush', 'bush')).toBe(7);
    expect(findStem('bush bush', 'bush', 1)).toBe(5);
  });
});

describe('findFolded', () => {
  it('gives ranges of the text as it is written', () => {
    expect(marked('قُتِلَ جُنديّانِ في تَدمُرَ', 'قتل تدمر')).toEqual(['قُتِلَ', 'تَدمُرَ']);
    expect(marked('قُتِلَ', 'قت')).toEqual(['قُتِ']);
    expect(marked('تـدمر وتدمر', 'تدمر')).toEqual(['تـدمر', 'تدمر']);
    expect(marked('بين 3,000 و٥٠٠٠', '3000 5000')).toEqual(['3,000', '٥٠٠٠']);
    expect(marked('Raqqa, Réunion', 'reunion')).toEqual(['Réunion']);
    expect(findFolded('في تدمر', 'تدمر')).toEqual([[3, 7]]);
  });

  it('marks the article where the reader typed it, and finds the word without it', () => {
    expect(marked('الكنيسة وكنيسة والكنيسة للكنيسة', 'الكنيسة')).toEqual(['الكنيسة', 'كنيسة', 'الكنيسة', 'كنيسة']);
    expect(marked('الكنيسة', 'كنيسة')).toEqual(['كنيسة']);
  });

  it('marks a last hamza that nobody has to type, and no sign after the word', () => {
    expect(marked('بدء', 'بد')).toEqual(['بدء']);
    expect(marked('\u2067تدمر\u2069', 'تدمر')).toEqual(['تدمر']);
  });

  it('keeps lam-alef whole', () => expect(marked('سلاح', 'سل')).toEqual(['سلا']));

  it('wants every word of the query, or any where asked', () => {
    expect(marked('كمين قرب تدمر', 'كمين دمشق')).toEqual([]);
    expect(marked('كمين قرب تدمر', 'كمين دمشق', 'any')).toEqual(['كمين']);
    expect(marked('كمين', '،')).toEqual([]);
  });

  it('gives ordered ranges inside the text that do not touch', () => {
    fc.assert(fc.property(texts, fc.string({ unit: fc.constantFrom(...letters, ' ', '3', 'a'), maxLength: 4 }), (text, query) => {
      let last = -1;
      for (const [start, end] of findFolded(text, query, 'any')) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }), { numRuns: 1000 });
  });

  it('never parts a letter from its marks, nor the halves of a character', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const place of findFolded(text, text).flat()) {
        const after = String.fromCodePoint(text.codePointAt(place) ?? 0x20);
        expect(after).not.toMatch(/^\p{M}/u);
        expect(/[\ud800-\udbff]$/.test(text.slice(0, place)) && /^[\udc00-\udfff]/.test(after)).toBe(false);
      }
    }), { numRuns: 1000 });
  });

  it('parts Arabic and Latin where Unicode’s own grapheme clusters part', () => {
    const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' });
    fc.assert(fc.property(arabicText, (text) => {
      const bounds = new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
      expect(findFolded(text, text).flat().filter((place) => !bounds.has(place))).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('finds every text in itself, and all of its letters', () => {
    fc.assert(fc.property(texts, (text) => {
      const rest = findFolded(text, text).reduceRight((left, [start, end]) => left.slice(0, start) + ' ' + left.slice(end), text);
      expect(foldText(rest)).toBe('');
    }), { numRuns: 1000 });
  });

  it('finds what it finds whether or not text and query carry marks', () => {
    const dressed = fc.array(fc.tuple(fc.constantFrom(...'بتثجحمنس'), fc.constantFrom('', ...tashkil.slice(0, 9))), { minLength: 1 });
    fc.assert(fc.property(dressed, (pairs) => {
      const bare = pairs.map(([letter]) => letter).join('');
      const text = pairs.flat().join('');
      expect(marked(text, bare)).toEqual([text]);
      expect(marked(bare, text)).toEqual([bare]);
    }));
  });
});
