import { describe as suite, expect, it } from 'vitest';
import { formatQuantity } from '../../../src/dataset/format-quantity.ts';
import type { Dataset, Quantity } from '../../../src/dataset/types.ts';
import { describe } from '../../../src/figures/isis-fighters/describe.ts';
import { positionOf, readFighters, toAmount } from '../../../src/figures/isis-fighters/reading.ts';
import { table } from '../../../src/figures/isis-fighters/table.ts';
import { formatNumber } from '../../../src/locale/digits.ts';
import { loadFirstRecord } from '../../story.ts';
import { about, atLeast, exact, localeOf, range, withMeasure, withNumbers } from './fighters.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function textOf(dataset: Dataset, lang: 'ar' | 'en') {
  const { title, subtitle, source, alt } = describe(dataset, localeOf(lang));
  return { title: plain(title), subtitle: plain(subtitle), source: plain(source), alt: plain(alt) };
}

const titleOf = (dataset: Dataset, lang: 'ar' | 'en' = 'en') => textOf(dataset, lang).title;
const cellsOf = (dataset: Dataset) => table(dataset, localeOf('en')).rows.map(({ cells }) => cells.map((cell) => plain(cell.text)));

suite('the words of the fighters', () => {
  it('says the story in English', () => {
    expect(textOf(loadFirstRecord(), 'en')).toEqual({
      title: 'Samy Akil: between 3,000 and 5,000 ISIS fighters in Iraq and Syria together; another estimate (UN Security Council monitors) is at the low end',
      subtitle: 'Estimated number of fighters (people, Iraq and Syria together). The article, published 27 December 2025, does not date it',
      source: 'Source: Samy Akil in the article, paragraph 14; UN Security Council monitors in News-Pravda, 26 January 2026 (secondary); the article, paragraphs 19 and 20',
      alt: 'A value axis from zero, above it the article’s estimate: between 3,000 and 5,000 fighters (per Samy Akil, paragraph 14); below it about 3,000 (UN Security Council monitors, August 2025, agrees: at the low end, through a secondary source, News-Pravda); not drawn: 2 quantities given only in words (a few thousand (HTS fighters before governing, paragraph 19); tens of thousands (New recruits of the security forces, paragraph 20)).',
    });
  });

  it('says the story in Arabic', () => {
    const { title, subtitle, source, alt } = textOf(loadFirstRecord(), 'ar');
    expect(title).toBe('سامي عقيل: بين 3000 و5000 مقاتل لداعش في العراق وسوريا معًا، وتقدير آخر (مراقبو مجلس الأمن الدولي) عند الحد الأدنى');
    expect(subtitle).toBe('تقدير عدد المقاتلين (أشخاص، العراق وسوريا معًا)، ولا يؤرّخه المقال المنشور في 27 ديسمبر 2025');
    expect(source).toContain('نيوز برافدا، 26 يناير 2026 (مصدر ثانوي)');
    expect(alt).toContain('ومقداران وردا بالكلمات بلا رسم');
  });

  it('never puts a dash between numbers in Arabic', () => {
    for (const dataset of [loadFirstRecord(), withNumbers(range(10, 12), [range(1, 20), about(7)])]) {
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
    expect(titleOf(withNumbers(quantity, []), 'ar')).toBe(`سامي عقيل: ${start} في العراق وسوريا معًا`);
  });

  it('says who speaks where a number lies outside', () => {
    const dataset = withNumbers(range(3000, 5000), [about(7000)]);
    expect(titleOf(dataset)).toBe('Samy Akil: between 3,000 and 5,000 ISIS fighters in Iraq and Syria together; another estimate (UN Security Council monitors) lies outside that: about 7,000');
    expect(titleOf(dataset, 'ar')).toMatch(/^سامي عقيل: بين .* خارج ذلك: نحو 7000$/);
  });

  it('puts the finding into the article’s mouth where it names nobody and others contradict it', () => {
    const silent = (dataset: Dataset): Dataset => ({
      ...dataset,
      measures: dataset.measures.map((measure) => ({
        ...measure,
        values: measure.values.map((value) => ({
          ...value,
          accounts: value.accounts.map((account) => {
            const { speaker, ...rest } = account;
            return speaker && !account.relation ? rest : account;
          }),
        })),
      })),
    });
    expect(titleOf(silent(withNumbers(range(10, 12), [about(7000)])))).toMatch(/^The article: between 10 and 12/);
    expect(titleOf(silent(withNumbers(range(10, 12), [about(11)])))).toMatch(/^Between 10 and 12/);
  });

  it('dates an estimate only where the article does', () => {
    const dated = withMeasure('isis-fighters', (measure) => ({
      ...measure,
      values: measure.values.map((value) => ({ ...value, period: { ...loadFirstRecord().published } })),
    }));
    expect(textOf(dated, 'en').subtitle).toBe('Estimated number of fighters (people, Iraq and Syria together), 2025');
    expect(textOf(dated, 'ar').subtitle).toBe('تقدير عدد المقاتلين (أشخاص، العراق وسوريا معًا)، 2025');
  });

  it('counts several other estimates', () => {
    const dataset = withNumbers(range(3000, 5000), [about(7000), about(4000)]);
    expect(titleOf(dataset)).toContain('; 1 of 2 other estimates outside that');
    expect(titleOf(dataset, 'ar')).toContain('وخارج ذلك 1 من تقديرين آخرين');
  });

  it('speaks of nobody else where nobody else speaks, and of no number where there is none', () => {
    expect(titleOf(withNumbers(range(3000, 5000), []))).toBe('Samy Akil: between 3,000 and 5,000 ISIS fighters in Iraq and Syria together');
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
    expect(cellsOf(loadFirstRecord()).map((cells) => cells.slice(1, 5))).toEqual([
      ['', '3,000', '', '5,000'],
      ['August 2025', '', 'about 3,000', ''],
      ['', '', 'a few thousand', ''],
      ['', '', 'tens of thousands', ''],
    ]);
  });

  it('names facts as the marks do, and has a cell for every column in both languages', () => {
    for (const lang of ['ar', 'en'] as const) {
      const { columns, rows } = table(loadFirstRecord(), localeOf(lang));
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
    expect(cellsOf({ ...loadFirstRecord(), measures: [] })).toEqual([]);
  });
});

suite('the description of the fighters', () => {
  const of = (dataset: Dataset, lang: 'ar' | 'en' = 'en') => plain(describe(dataset, localeOf(lang)).description);

  it.each(['ar', 'en'] as const)('tells every estimate, ring and amount in words of the story, in order, in %s', (lang) => {
    const { estimates, inWords } = readFighters(loadFirstRecord());
    const locale = localeOf(lang);
    const told = [
      ...estimates.flatMap(({ amount, others }) => [amount.low, amount.high, ...others.map((other) => other.amount.low)]).map((n) => formatNumber(n, locale)),
      ...inWords.map(({ value }) => formatQuantity(value.quantity, locale)),
    ];
    expect(told).toHaveLength(5);
    let at = of(loadFirstRecord(), lang).indexOf(lang === 'en' ? 'Above the line' : 'فوق السطر');
    for (const text of told) {
      const next = of(loadFirstRecord(), lang).indexOf(text, at + 1);
      expect(next).toBeGreaterThan(at);
      at = next;
    }
    const speakers = estimates.flatMap(({ own, others }) => [own, ...others.map(({ account }) => account)]);
    for (const account of speakers) expect(of(loadFirstRecord(), lang)).toContain(account?.speaker?.[lang] ?? 'missing');
  });

  it.each([
    [range(3000, 5000), 'a box as wide as the range, between 3,000 and 5,000 fighters', 'صندوق بعرض المدى، بين 3000 و5000 مقاتل'],
    [exact(2), 'a post, 2 fighters', 'عمود، مقاتلان'],
    [about(4000), 'a dotted post, about 4,000 fighters', 'عمود منقّط، نحو 4000 مقاتل'],
    [atLeast(4000), 'a post with three dots after it, at least 4,000 fighters', 'عمود بعده ثلاث نقاط، 4000 مقاتل على الأقل'],
  ])('names the mark of %o', (quantity: Quantity, en: string, ar: string) => {
    expect(of(withNumbers(quantity, []))).toContain(`Above the line: ${en} (per Samy Akil`);
    expect(of(withNumbers(quantity, []))).toContain('No other account hangs below the line.');
    expect(of(withNumbers(quantity, []), 'ar')).toContain(`فوق السطر: ${ar} (بحسب سامي عقيل`);
  });

  it('says how far off a number lies that differs, as derived, and keeps several apart', () => {
    const dataset = withNumbers(range(3000, 5000), [about(7000), range(1000, 2000), atLeast(6000)]);
    expect(of(dataset)).toMatch(/about 7,000 \(.* 2,000 apart \(derived\)\); two rings with a bar between them, between 1,000 and 2,000 \(.* 1,000 apart/);
    expect(of(dataset)).toMatch(/a ring with three dots after it, at least 6,000 \(.* 1,000 apart/);
    expect(of(dataset)).toContain('from 0 to beyond 7,000');
    expect(of(dataset, 'ar')).toContain('بفارق 2000 (محسوب)');
  });

  it('derives no distance from an open end or an overlap', () => {
    expect(of(withNumbers(range(3000, 5000), [about(4000)], { relation: 'differs' }))).not.toContain('apart');
    expect(of(withNumbers(atLeast(3000), [about(4000)], { relation: 'differs' }))).not.toContain('apart');
  });

  it('says so where no number can be drawn', () => {
    expect(of({ ...loadFirstRecord(), measures: [] })).toBe('No number can be drawn; the table holds all that is said.');
    const dataset = withMeasure('isis-fighters', (measure) => ({ ...measure, values: [] }));
    expect(of(dataset, 'ar')).toMatch(/^لا عدد يمكن رسمه.* واردة بالكلمات .*بضعة آلاف .*عشرات الآلاف/);
  });

  it('is neither the alt text nor longer than a listener can hold', () => {
    for (const lang of ['ar', 'en'] as const) {
      expect(of(loadFirstRecord(), lang)).not.toContain(textOf(loadFirstRecord(), lang).alt);
      expect(of(loadFirstRecord(), lang).length).toBeLessThan(1200);
    }
  });
});

suite('the sources in the table of the fighters', () => {
  it('are named by their short names, with the speaker', () => {
    const [own, other] = table(loadFirstRecord(), localeOf('en')).rows;
    expect(own?.cells[5]).toEqual({ text: 'Samy Akil in the article', sources: [loadFirstRecord().article] });
    expect(other?.cells[5]).toEqual({
      text: 'UN Security Council monitors in News-Pravda, 26 Jan 2026 (secondary)',
      sources: ['news-pravda-2026-01-26'],
    });
    expect(own?.cells.slice(2, 5).map(({ order }) => order)).toEqual([3000, undefined, 5000]);
    expect(other?.cells[1]?.order).toBe(Date.UTC(2025, 7, 1));
  });
});
