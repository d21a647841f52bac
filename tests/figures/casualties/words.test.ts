import { describe, expect, it } from 'vitest';
import { otherAccounts, sourceById } from '../../../src/dataset/queries.ts';
import type { Account, Dataset } from '../../../src/dataset/types.ts';
import { casualties } from '../../../src/figures/casualties/index.ts';
import type { FigureText } from '../../../src/figures/types.ts';
import { loadFirstRecord } from '../../story.ts';
import { textsOf } from '../scene-checks.ts';
import { changeQuantity, changeValue, exact, localeOf, optionsFor, withoutMeasure } from './counts.ts';

const langs = ['ar', 'en'] as const;

function say(dataset: Dataset, lang: 'ar' | 'en'): FigureText {
  const text = casualties.describe(dataset, localeOf(lang));
  const plain = (line: string): string => line.replaceAll('\u00A0', ' ');
  const { title, subtitle, source, alt, description } = text;
  return { title: plain(title), subtitle: plain(subtitle), source: plain(source), alt: plain(alt), description: plain(description) };
}

const killed = 'church-casualties:killed';
const soldiers = 'ambush-casualties:us-soldiers-killed';

describe('the words of casualties', () => {
  it('state the dead of both attacks', () => {
    expect(say(loadFirstRecord(), 'en').title).toBe('At least 25 people were killed in a church in Damascus, and three in an ambush near Palmyra');
    expect(say(loadFirstRecord(), 'ar').title).toBe('قُتل 25 شخصًا على الأقل في كنيسة بدمشق، وثلاثة في كمين قرب تدمر');
  });

  it('name the unit, the year and that it is inferred', () => {
    expect(say(loadFirstRecord(), 'en').subtitle).toBe('Casualties of two attacks in 2025; one circle, one person. The article leaves the year to be inferred');
    expect(say(loadFirstRecord(), 'ar').subtitle).toBe('ضحايا هجومين في 2025، كل دائرة شخص. السنة مستنتَجة لا يذكرها المقال');
    expect(say(changeQuantity(killed, exact(1234)), 'en').subtitle).toContain('one circle, 10 people');
    expect(say(changeQuantity(killed, exact(1234)), 'ar').subtitle).toContain('كل دائرة 10 أشخاص');
  });

  it('name the paragraphs and who speaks in which source', () => {
    const { source } = say(loadFirstRecord(), 'en');
    expect(source).toMatch(/^Source: the article, paragraphs 2 and 13; A News, first report, 22 June 2025; reports by unnamed outlets; A News, second report, 22 June 2025; CENTCOM in Okaz/);
    expect(source).toMatch(/SANA in Emirates News Agency \(WAM\), 13 Dec 2025 and Arab News, 15 Dec 2025$/);
  });

  it.each(langs)('say it all in one sentence of alt text, in %s', (lang) => {
    const { alt } = say(loadFirstRecord(), lang);
    expect(alt.match(/\.(?=\s|$)/g)).toHaveLength(1);
    for (const number of ['25', '15', '20', '22']) expect(alt).toContain(number);
    expect(alt).toContain(lang === 'en' ? 'the count of wounded differs' : 'عدد الجرحى يختلف');
    expect(alt).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
  });

  it.each([
    [1, '1 person was killed', 'قُتل شخص واحد في'],
    [2, '2 people were killed', 'قُتل شخصان في'],
    [3, '3 people were killed', 'قُتل 3 أشخاص في'],
    [12, '12 people were killed', 'قُتل 12 شخصًا في'],
    [100, '100 people were killed', 'قُتل 100 شخص في'],
  ])('count %i dead in both grammars', (n, en, ar) => {
    const dataset = changeQuantity(killed, exact(n));
    expect(say(dataset, 'en').title).toMatch(new RegExp(`^${en}`));
    expect(say(dataset, 'ar').title).toMatch(new RegExp(`^${ar}`));
  });

  it.each([
    [0, 'one', 'شخص واحد'],
    [1, 'two', 'شخصان'],
    [9, 'ten', 'عشرة'],
    [11, '12', '12'],
  ])('add the interpreter to %i soldiers in the title', (n, en, ar) => {
    const dataset = changeQuantity(soldiers, exact(n));
    expect(say(dataset, 'en').title).toContain(`, and ${en} in an ambush`);
    expect(say(dataset, 'ar').title).toContain(`، و${ar} في كمين`);
  });

  it('say whose number it is once another account contradicts the dead', () => {
    const contradict = (one: Account): Account =>
      one.speaker?.en === 'CENTCOM' ? { ...one, quantity: exact(5), relation: 'differs' } : one;
    const dataset = changeValue(soldiers, (value) => ({ ...value, accounts: value.accounts.map(contradict) }));
    expect(say(dataset, 'en').title).toMatch(/^The article: at least 25/);
    expect(say(dataset, 'ar').title).toMatch(/^بحسب المقال، قُتل/);
    expect(say(dataset, 'en').alt).toContain('the count of the dead differs');
  });

  it('leave out an attack that is not counted', () => {
    expect(say(withoutMeasure('church-casualties'), 'en').title).toMatch(/ were killed in an ambush near Palmyra$/);
    expect(say(withoutMeasure('ambush-casualties'), 'en').subtitle).toMatch(/^Casualties of one attack/);
    const none = withoutMeasure('church-casualties', withoutMeasure('ambush-casualties'));
    expect(say(none, 'en').title).toBe('The article gives no number of people killed');
  });

  it('claim no growth where the counts did not grow', () => {
    const first = changeValue(killed, (value) => ({ ...value, accounts: value.accounts.filter((_, i) => i < 2) }));
    expect(say(first, 'en').alt).toContain('earlier count: at least 15 (A News), 22 June 2025');
    expect(say(first, 'ar').alt).toContain('حصيلة أسبق: 15 على الأقل');
    expect(say(first, 'en').alt).not.toContain('grew');
    const shrinking = changeValue(killed, ({ accounts: [own, one, two, three], ...value }) => ({
      ...value,
      accounts: [own, three, two, one].filter((account) => account !== undefined),
    }));
    expect(say(shrinking, 'en').alt).toContain('earlier counts: 22 (A News), 20 (reports by unnamed outlets) and at least 15 (A News)');
    expect(say(shrinking, 'ar').alt).toContain('حصائل أسبق: ');
  });

  it('give each count of the church its own bound and its own voice', () => {
    const grew = 'the count grew: at least 15 (A News), then 20 (reports by unnamed outlets), then 22 (A News), 22 June 2025; 25 (reports by unnamed outlets), a later count';
    expect(say(loadFirstRecord(), 'en').alt).toContain(grew);
    expect(say(loadFirstRecord(), 'ar').alt).toContain(
      'ارتفعت الحصيلة: 15 على الأقل (أ نيوز) ثم 20 (تقارير لم يُسمَّ ناشروها) ثم 22 (أ نيوز)، 22 يونيو 2025؛ 25 (تقارير لم يُسمَّ ناشروها)، حصيلة لاحقة',
    );
  });

  it.each([
    [1, 'عسكري أمريكي واحد جريح', '1 US service member wounded'],
    [2, 'عسكريان أمريكيان جريحان', '2 US service members wounded'],
    [3, '3 عسكريين أمريكيين جرحى', '3 US service members wounded'],
    [11, '11 عسكريًا أمريكيًا جريحًا', '11 US service members wounded'],
    [100, '100 عسكري أمريكي جريح', '100 US service members wounded'],
  ])('count %i wounded of one source in both grammars', (n, ar, en) => {
    const count = (one: Account): Account => (one.speaker?.en === 'CENTCOM' ? { ...one, quantity: exact(n) } : one);
    const dataset = changeValue('ambush-casualties:wounded', (value) => ({ ...value, accounts: value.accounts.map(count) }));
    expect(say(dataset, 'ar').alt).toContain(`سنتكوم: ${ar}`);
    expect(say(dataset, 'en').alt).toContain(`CENTCOM: ${en}`);
  });

  it('name a speaker in full the first time and short from then on', () => {
    const named = (lang: 'ar' | 'en') => {
      const { alt, description } = say(loadFirstRecord(), lang);
      const rows = casualties.table(loadFirstRecord(), localeOf(lang)).rows.map(({ cells }) => cells[6]?.text ?? '').join('|');
      return [alt, description, rows, textsOf(casualties.layout(loadFirstRecord(), optionsFor(1112, lang)).layers).map(({ text }) => text).join(' ')];
    };
    for (const text of named('en')) {
      expect(text.match(/US Central Command \(CENTCOM\)/g)).toHaveLength(1);
      expect(text.match(/Syrian Arab News Agency \(SANA\)/g)).toHaveLength(1);
      expect(text.search('CENTCOM')).toBe(text.search('CENTCOM\\)'));
    }
    for (const text of named('ar')) {
      expect(text.match(/القيادة المركزية الأمريكية \(سنتكوم\)/g)).toHaveLength(1);
      expect(text.match(/سنتكوم/g)?.length).toBeGreaterThan(1);
    }
  });

  it('call other counts other where they are not earlier ones', () => {
    const agree = (one: Account): Account => (one.relation ? { ...one, relation: 'agrees' } : one);
    const dataset = changeValue(killed, (value) => ({ ...value, accounts: value.accounts.slice(0, 2).map(agree) }));
    expect(say(dataset, 'en').alt).toContain('other counts: at least 15 (A News), 22 June 2025');
  });

  it('write every digit in the digits asked for', () => {
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const { title, subtitle, source, alt, description } = casualties.describe(loadFirstRecord(), locale);
    const { layers } = casualties.layout(loadFirstRecord(), { ...optionsFor(324, 'ar'), locale });
    const rows = casualties.table(loadFirstRecord(), locale).rows.flatMap(({ cells }) => cells.map((cell) => cell.text));
    expect([title, subtitle, source, alt, description, ...textsOf(layers).map((mark) => mark.text), ...rows].join(' ')).not.toMatch(/[0-9]/);
  });
});

describe('the table of casualties', () => {
  it('has a row for every account of both measures, and no more', () => {
    const story = loadFirstRecord();
    const measures = story.measures.filter(({ id }) => id.endsWith('-casualties'));
    const accounts = measures.flatMap(({ values }) => values.flatMap((value) => value.accounts));
    for (const lang of langs) {
      const { rows, columns } = casualties.table(story, localeOf(lang));
      expect(rows).toHaveLength(accounts.length);
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    }
  });

  it('keeps a lower bound a lower bound, and says where it stands', () => {
    const row = casualties.table(loadFirstRecord(), localeOf('en')).rows.find(({ fact }) => fact === killed);
    expect(row?.cells.slice(2, 5)).toEqual([{ text: '25', order: 25 }, { text: '' }, { text: '' }]);
    expect(row?.cells.at(-1)?.text.replaceAll('\u00A0', ' ')).toBe('paragraph 13');
  });

  it.each(langs)('names every source that a cell leads to, and leads to none for the article, in %s', (lang) => {
    const story = loadFirstRecord();
    const cells = casualties.table(story, localeOf(lang)).rows.map(({ cells: row }) => row[6]);
    const others = story.measures.filter(({ id }) => id.endsWith('-casualties')).flatMap(({ values }) => values.flatMap(otherAccounts));
    const cited = others.filter(({ source }) => source !== story.article).map(({ source, also }) => [source, ...also]);
    expect(cells.flatMap((cell) => (cell?.sources ? [cell.sources] : [])).sort()).toEqual(cited.sort());
    for (const cell of cells) {
      for (const id of cell?.sources ?? []) expect(cell?.text).toContain(sourceById(story, id)?.short[lang]);
    }
  });

  it('sorts a date by its first instant', () => {
    const dates = casualties.table(loadFirstRecord(), localeOf('en')).rows.map(({ cells }) => cells[5]);
    expect(dates.filter((cell) => cell?.text === '22\u00A0June 2025').map((cell) => cell?.order)).toEqual(Array(3).fill(Date.UTC(2025, 5, 22)));
    expect(dates.every((cell) => (cell?.text === '') === (cell?.order === undefined))).toBe(true);
  });

  it.each(langs)('gives the numbers that are drawn, in %s', (lang) => {
    const dataset = changeQuantity('ambush-casualties:wounded', exact(7));
    const row = casualties.table(dataset, localeOf(lang)).rows.find(({ fact }) => fact === 'ambush-casualties:wounded');
    const { layers } = casualties.layout(dataset, optionsFor(1112, lang));
    expect(row?.cells[3]).toEqual({ text: '7', order: 7 });
    expect(textsOf(layers).some(({ text }) => /^7/.test(text))).toBe(true);
    expect(say(dataset, lang).alt).toContain('7');
  });
});
