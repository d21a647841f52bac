import { describe as suite, expect, it } from 'vitest';
import type { Dataset, Quantity } from '../../../src/dataset/types.ts';
import { describe } from '../../../src/figures/isis-fighters/describe.ts';
import { positionOf, toAmount } from '../../../src/figures/isis-fighters/reading.ts';
import { table } from '../../../src/figures/isis-fighters/table.ts';
import { loadStory } from '../../story.ts';
import { about, atLeast, exact, localeOf, range, withMeasure, withNumbers } from './fighters.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function textOf(dataset: Dataset, lang: 'ar' | 'en') {
  const { title, subtitle, source, alt } = describe(dataset, localeOf(lang));
  return { title: plain(title), subtitle: plain(subtitle), source: plain(source), alt: plain(alt) };
}

const titleOf = (dataset: Dataset, lang: 'ar' | 'en' = 'en') => textOf(dataset, lang).title;
const cellsOf = (dataset: Dataset) => table(dataset, localeOf('en')).rows.map(({ cells }) => cells.map(plain));

suite('the words of the fighters', () => {
  it('says the story in English', () => {
    expect(textOf(loadStory(), 'en')).toEqual({
      title: 'Between 3,000 and 5,000 ISIS fighters in Iraq and Syria together; the estimate of UN Security Council monitors is at the low end',
      subtitle: 'Estimates of the number of fighters, people, Iraq and Syria together, 2025',
      source: 'Source: Samy Akil in the article, paragraph 14; UN Security Council monitors, via News-Pravda, 26 January 2026 (secondary); the article, paragraphs 19 and 20',
      alt: 'A value axis from zero, above it the article’s estimate: between 3,000 and 5,000 fighters (per Samy Akil, paragraph 14); below it about 3,000 (UN Security Council monitors, August 2025, agrees: at the low end, through a secondary source, News-Pravda); not drawn 2 quantities given only in words: a few thousand (HTS fighters before governing, paragraph 19); tens of thousands (New recruits of the security forces, paragraph 20).',
    });
  });

  it('says the story in Arabic', () => {
    const { title, subtitle, source, alt } = textOf(loadStory(), 'ar');
    expect(title).toBe('بين 3000 و5000 مقاتل لداعش في العراق وسوريا معًا، وتقدير آخر (مراقبو مجلس الأمن الدولي) عند الحد الأدنى');
    expect(subtitle).toBe('تقديرات عدد المقاتلين، أشخاص، العراق وسوريا معًا، 2025');
    expect(source).toContain('نيوز برافدا، 26 يناير 2026 (مصدر ثانوي)');
    expect(alt).toContain('ومقداران وردا بالكلمات بلا رسم');
  });

  it('never puts a dash between numbers in Arabic', () => {
    for (const dataset of [loadStory(), withNumbers(range(10, 12), [range(1, 20), about(7)])]) {
      expect(Object.values(textOf(dataset, 'ar')).join(' ')).not.toMatch(/\d\s*[-–—]\s*\d/);
    }
  });

  it.each([
    [range(10, 12), 'بين 10 و12 مقاتلًا لداعش'],
    [range(3, 5), 'بين 3 و5 مقاتلين لداعش'],
    [range(1, 2), 'بين 1 و2 من المقاتلين لداعش'],
    [exact(2), 'مقاتلان لداعش'],
    [about(4000), 'نحو 4000 مقاتل لداعش'],
    [atLeast(4000), '4000 مقاتل على الأقل لداعش'],
  ])('counts %o grammatically in Arabic', (quantity: Quantity, start: string) => {
    expect(titleOf(withNumbers(quantity, []), 'ar')).toBe(`${start} في العراق وسوريا معًا`);
  });

  it('says who speaks where a number lies outside, and puts the finding into the article’s mouth', () => {
    const dataset = withNumbers(range(3000, 5000), [about(7000)]);
    expect(titleOf(dataset)).toBe('The article: between 3,000 and 5,000 ISIS fighters in Iraq and Syria together; the estimate of UN Security Council monitors lies outside that: about 7,000');
    expect(titleOf(dataset, 'ar')).toMatch(/^المقال: بين .* خارج ذلك: نحو 7000$/);
  });

  it('counts several other estimates', () => {
    const dataset = withNumbers(range(3000, 5000), [about(7000), about(4000)]);
    expect(titleOf(dataset)).toContain('; 1 of 2 other estimates outside that');
    expect(titleOf(dataset, 'ar')).toContain('وخارج ذلك 1 من تقديرين آخرين');
  });

  it('speaks of nobody else where nobody else speaks, and of no number where there is none', () => {
    expect(titleOf(withNumbers(range(3000, 5000), []))).toBe('Between 3,000 and 5,000 ISIS fighters in Iraq and Syria together');
    expect(titleOf(withMeasure('isis-fighters', (measure) => ({ ...measure, values: [] })))).toContain('no number');
  });

  it.each([
    [range(3000, 5000), about(3000), 'low-end'],
    [range(3000, 5000), exact(5000), 'high-end'],
    [range(3000, 5000), exact(4000), 'inside'],
    [range(3000, 5000), exact(2999), 'outside'],
    [range(3000, 5000), atLeast(2000), 'overlaps'],
    [range(3000, 5000), atLeast(6000), 'outside'],
    [range(3000, 5000), range(4000, 6000), 'overlaps'],
    [atLeast(3000), exact(9000), 'inside'],
    [exact(3000), exact(3000), 'same'],
    [exact(3000), about(3100), 'near'],
    [exact(3000), exact(3100), 'outside'],
  ] as const)('of %o and %o: %s', (own, other, position) => {
    const [a, b] = [toAmount(own), toAmount(other)];
    expect(a && b && positionOf(a, b)).toBe(position);
  });
});

suite('the table of the fighters', () => {
  it('holds every account with low, best and high, and the amounts in words', () => {
    expect(cellsOf(loadStory()).map((cells) => cells.slice(1, 5))).toEqual([
      ['', '3,000', '', '5,000'],
      ['August 2025', '', 'about 3,000', ''],
      ['', '', 'a few thousand', ''],
      ['', '', 'tens of thousands', ''],
    ]);
  });

  it('names facts as the marks do, and has a cell for every column in both languages', () => {
    for (const lang of ['ar', 'en'] as const) {
      const { columns, rows } = table(loadStory(), localeOf(lang));
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
      expect([...new Set(rows.map(({ fact }) => fact))]).toEqual([
        'isis-fighters:estimate',
        'hts-fighters:before-governing',
        'new-recruits:since-december-2024',
      ]);
    }
  });

  it('follows the dataset', () => {
    const rows = cellsOf(withNumbers(range(10, 12), [about(11)]));
    expect(rows[0]?.slice(2, 5)).toEqual(['10', '', '12']);
    expect(rows[1]?.at(-1)).toBe('agrees: inside the article’s range');
    expect(cellsOf({ ...loadStory(), measures: [] })).toEqual([]);
  });
});
