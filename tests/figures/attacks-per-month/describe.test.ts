import { describe, expect, it } from 'vitest';
import type { Dataset, Quantity } from '../../../src/dataset/types.ts';
import { attacksPerMonth } from '../../../src/figures/attacks-per-month/index.ts';
import { readMeasure } from '../../../src/figures/attacks-per-month/reading.ts';
import type { FigureText } from '../../../src/figures/types.ts';
import { formatNumber } from '../../../src/locale/digits.ts';
import { formatEdtf } from '../../../src/time/format.ts';
import { textsOf } from '../scene-checks.ts';
import { loadFirstRecord } from '../../story.ts';
import { createMeasured, exact, localeOf, optionsFor, type ValueSketch } from './measures.ts';

const langs = ['ar', 'en'] as const;

/** The words with plain spaces, as a reader sees them. */
function say(dataset: Dataset, lang: 'ar' | 'en'): FigureText {
  const text = attacksPerMonth.describe(dataset, localeOf(lang));
  const plain = (line: string): string => line.replaceAll('\u00A0', ' ');
  return {
    title: plain(text.title),
    subtitle: plain(text.subtitle),
    source: plain(text.source),
    alt: plain(text.alt),
    description: plain(text.description),
  };
}

function wordsOf({ title, subtitle, source, alt, description }: FigureText): readonly string[] {
  return [title, subtitle, source, alt, description];
}

function title(values: readonly ValueSketch[], lang: 'ar' | 'en'): string {
  return say(createMeasured(values), lang).title;
}

function years(...quantities: readonly Quantity[]): readonly ValueSketch[] {
  return quantities.map((quantity, i) => ({ period: String(2024 + i), quantity }));
}

/** The story with another number of the article for one of its years. */
function changeStory(id: string, value: number): Dataset {
  const story = loadFirstRecord();
  return {
    ...story,
    measures: story.measures.map((measure) =>
      measure.id !== 'attacks-per-month'
        ? measure
        : { ...measure, values: measure.values.map((one) => (one.id === id ? { ...one, quantity: exact(value) } : one)) },
    ),
  };
}

describe('the words of attacks per month', () => {
  it('state the finding of the story and who contradicts it', () => {
    expect(say(loadFirstRecord(), 'en').title).toMatch(
      /^The article: attacks fell from 63 a month to 10\. The report it cites says 60, and that 63 is deaths/,
    );
    expect(say(loadFirstRecord(), 'ar').title).toMatch(
      /^يقول المقال إن الهجمات انخفضت من 63 في الشهر إلى 10؛ والتقرير الذي يستند إليه يجعلها 60، أما 63 فمتوسط .*قتلى/,
    );
  });

  it('say two averages and no monthly series', () => {
    expect(say(loadFirstRecord(), 'en').subtitle).toMatch(/2024 and 2025: two period averages, not a monthly series$/);
    expect(say(loadFirstRecord(), 'ar').subtitle).toMatch(/2024 و2025\. متوسطان لمدتين، لا سلسلة شهرية$/);
  });

  it('name the paragraph and every source that is drawn', () => {
    expect(say(loadFirstRecord(), 'en').source).toBe(
      'Source: the article, paragraph 17; Karam Shaar Advisory; Syria Weekly, October 2024',
    );
    expect(say(loadFirstRecord(), 'ar').source).toBe(
      'المصدر: المقال، الفقرة 17؛ كرم شعار الاستشارية؛ سيريا ويكلي، أكتوبر 2024',
    );
  });

  it('say it all in one sentence of alt text', () => {
    const { alt } = say(loadFirstRecord(), 'en');
    expect(alt).toMatch(/63 attacks a month in 2024 and 10 attacks a month in 2025; below it the cited report: 60 for/);
    expect(alt).toMatch(/10 for 1 January to 1 April 2025 alone/);
    expect(alt).toMatch(/Syria Weekly: 56 in October 2024 alone\.$/);
    for (const lang of langs) expect(say(loadFirstRecord(), lang).alt.match(/\.(?=\s|$)/g)).toHaveLength(1);
  });

  it.each(langs)('say 12 everywhere when the article says 12, in %s', (lang) => {
    const dataset = changeStory('2025', 12);
    const { title: changedTitle, alt, description } = say(dataset, lang);
    const fact = 'attacks-per-month:2025';
    const { layers } = attacksPerMonth.layout(dataset, optionsFor(1112, lang));
    const drawn = textsOf(layers).filter((mark) => mark.fact === fact && mark.fill === 'attacks');
    const rows = attacksPerMonth.table(dataset, localeOf(lang)).rows.filter((row) => row.fact === fact);
    const heightOf = (source: Dataset): number => {
      const body = attacksPerMonth.layout(source, optionsFor(1112, lang, 460));
      const tints = body.layers.flatMap((layer) => (layer.id === 'apm-tints' && layer.type === 'rect' ? layer.marks : []));
      const [high = 1, low = 1] = tints.map(({ height }) => height);
      return low / high;
    };
    expect(changedTitle).toMatch(/\b12\b/);
    expect(changedTitle).not.toMatch(/\b10\b/);
    expect(alt).toMatch(lang === 'en' ? /12 attacks a month in 2025/ : /12 هجومًا في الشهر في 2025/);
    expect(description).toMatch(lang === 'en' ? /12 attacks a month, average for 2025/ : /12 هجومًا في الشهر، متوسط 2025/);
    expect(drawn.map(({ text }) => text)).toEqual(['12']);
    expect(rows[0]?.cells[2]).toEqual({ text: '12', order: 12 });
    expect(heightOf(dataset)).toBeCloseTo(12 / 63, 6);
    expect(heightOf(loadFirstRecord())).toBeCloseTo(10 / 63, 6);
  });

  it('no longer call the article’s number deaths once it is another number', () => {
    const dataset = changeStory('2024', 70);
    expect(say(dataset, 'en').title).toBe(
      'The article: attacks fell from 70 a month to 10. The report it cites says 60',
    );
    expect(say(dataset, 'ar').title).toMatch(/من 70 في الشهر إلى 10؛ والتقرير الذي يستند إليه يجعلها 60$/);
  });

  it('claim no contradiction where there is none', () => {
    const agreeing = { period: '2024', quantity: exact(63), accounts: [{ quantity: exact(63), relation: 'agrees' }] } as const;
    expect(title([agreeing, { period: '2025', quantity: exact(10) }], 'en')).toBe(
      'The article: attacks fell from 63 a month to 10',
    );
    expect(title(years(exact(63), exact(10)), 'ar')).toBe('يقول المقال إن الهجمات انخفضت من 63 في الشهر إلى 10');
  });

  it('name a source that the article does not cite', () => {
    const values = [{ period: '2024', quantity: exact(63), accounts: [{ source: 'weekly', quantity: exact(40) }] }];
    const dataset = createMeasured(values, 'X');
    expect(say(dataset, 'en').title).toBe('The article: attacks averaged 63 a month in 2024. Weekly of X says 40');
    expect(say(dataset, 'ar').title).toBe('يقول المقال إن متوسط الهجمات في الشهر 63 في 2024؛ وبحسب Weekly of X هي 40');
  });

  it('give the period of a contradiction that is not about the first value', () => {
    const values = [
      { period: '2024', quantity: exact(63) },
      { period: '2025', quantity: exact(10), accounts: [{ quantity: exact(12) }] },
    ];
    expect(title(values, 'en')).toMatch(/\. The report it cites says 12 for 2025$/);
    expect(title(values, 'ar')).toMatch(/؛ والتقرير الذي يستند إليه يجعلها 12 في 2025$/);
  });

  it.each([
    ['a rise', [exact(10), exact(63)], 'attacks rose from 10 a month to 63', 'ارتفعت من 10 في الشهر إلى 63'],
    ['no change', [exact(9), exact(9)], 'attacks stayed at 9 a month', 'بقيت عند 9 في الشهر'],
    [
      'a bound that leaves the direction open',
      [{ kind: 'at-least', value: 25 }, exact(30)],
      'attacks were at least 25 a month, then 30',
      'كانت 25 على الأقل في الشهر ثم 30',
    ],
    [
      'a range',
      [{ kind: 'range', low: 3000, high: 5000 }, { kind: 'approximate', value: 12 }],
      'attacks were 3,000–5,000 a month, then about 12',
      'كانت بين 3000 و5000 في الشهر ثم نحو 12',
    ],
    [
      'three years',
      [exact(63), exact(10), exact(12)],
      'attacks fell from 63 a month in 2024 to 12 in 2026',
      'انخفضت من 63 في الشهر في 2024 إلى 12 في 2026',
    ],
    [
      'nothing',
      [],
      'The article gives no number of attacks a month',
      'لا يذكر المقال عددًا للهجمات في الشهر',
    ],
  ] as const)('find words for %s', (_name, quantities, en, ar) => {
    expect(title(years(...quantities), 'en')).toContain(en);
    expect(title(years(...quantities), 'ar')).toContain(ar);
  });

  it.each([
    [0, '0 attacks a month', '0 هجوم في الشهر'],
    [1, '1 attack a month', 'هجوم واحد في الشهر'],
    [2, '2 attacks a month', 'هجومان في الشهر'],
    [3, '3 attacks a month', '3 هجمات في الشهر'],
    [10, '10 attacks a month', '10 هجمات في الشهر'],
    [11, '11 attacks a month', '11 هجومًا في الشهر'],
    [63, '63 attacks a month', '63 هجومًا في الشهر'],
    [100, '100 attacks a month', '100 هجوم في الشهر'],
    [103, '103 attacks a month', '103 هجمات في الشهر'],
  ])('count %i in both grammars', (n, en, ar) => {
    const dataset = createMeasured(years(exact(n)));
    expect(say(dataset, 'en').alt).toContain(en);
    expect(say(dataset, 'ar').alt).toContain(ar);
  });

  it.each([
    [1, '1', 'هجوم واحد في الشهر'],
    [2, '2', 'هجومان في الشهر'],
    [10, '10', 'هجمات في الشهر'],
    [63, '63', 'هجومًا في الشهر'],
  ])('set the noun after the big number %i', (n, number, noun) => {
    const { layers } = attacksPerMonth.layout(createMeasured(years(exact(n))), optionsFor(1112, 'ar'));
    const words = textsOf(layers).filter(({ fact }) => fact === 'attacks-per-month:v0');
    expect(words[0]?.text).toBe(number);
    expect(words[1]?.text.replaceAll('\u00A0', ' ')).toMatch(new RegExp(`^${noun}، متوسط 2024$`));
  });

  it('write every digit in the digits asked for', () => {
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const text = attacksPerMonth.describe(loadFirstRecord(), locale);
    const { layers } = attacksPerMonth.layout(loadFirstRecord(), { ...optionsFor(1112, 'ar'), locale });
    const all = [...wordsOf(text), ...textsOf(layers).map((mark) => mark.text)].join('\n');
    expect(all).not.toMatch(/[0-9]/);
    expect(all).toContain('٦٣');
  });

  it('never put a dash between two numbers in Arabic', () => {
    const range: Quantity = { kind: 'range', low: 30, high: 50 };
    const dataset = createMeasured([{ period: '2024', quantity: range, accounts: [{ quantity: range }] }]);
    const { layers } = attacksPerMonth.layout(dataset, optionsFor(324, 'ar'));
    const all = [...wordsOf(say(dataset, 'ar')), ...textsOf(layers).map((mark) => mark.text)].join('\n');
    expect(all).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
    expect(all.replaceAll('\u00A0', ' ')).toContain('بين 30 و50');
  });
});

describe('the description of attacks per month', () => {
  const of = (dataset: Dataset, lang: 'ar' | 'en'): string => say(dataset, lang).description;

  it.each(langs)('tells every drawn number, period and name of the story, above the line first, in %s', (lang) => {
    const { levels, others, namesakes } = readMeasure(loadFirstRecord());
    const text = of(loadFirstRecord(), lang);
    const told = [...levels, ...others].map(({ amount, period }) => ({
      n: formatNumber(amount.low, localeOf(lang)),
      when: formatEdtf(period.edtf, localeOf(lang)).replaceAll('\u00A0', ' '),
    }));
    expect(told).toHaveLength(5);
    for (const { n, when } of told) expect(text).toMatch(new RegExp(`${n} [^;؛]*${when}`));
    for (const { account } of namesakes) expect(text).toContain(account.counts?.[lang] ?? 'missing');
    for (const name of lang === 'en' ? ['Karam Shaar Advisory', 'Syria Weekly'] : ['كرم شعار الاستشارية', 'سيريا ويكلي']) {
      expect(text).toContain(name);
    }
    expect(text.indexOf(lang === 'en' ? 'Above the line' : 'فوق السطر')).toBeLessThan(
      text.indexOf(lang === 'en' ? 'Below the line' : 'وتحت السطر'),
    );
  });

  it.each(langs)('says what else a source counts over the same period, in %s', (lang) => {
    expect(of(loadFirstRecord(), lang)).toContain(lang === 'en' ? 'at least 660' : '660 على الأقل');
    expect(of(loadFirstRecord(), lang)).toContain(lang === 'en' ? 'differs from the article’s 63' : 'تختلف عن 63 في المقال');
  });

  it('is neither the alt text nor longer than a listener can hold', () => {
    for (const lang of langs) {
      expect(of(loadFirstRecord(), lang)).not.toContain(say(loadFirstRecord(), lang).alt);
      expect(of(loadFirstRecord(), lang).length).toBeLessThan(1200);
    }
  });

  it('says what cannot be drawn, and why', () => {
    const few: Quantity = { kind: 'words', words: { ar: 'بضع عشرات', en: 'a few dozen' } };
    const dataset = createMeasured([
      { period: '2024', quantity: exact(63) },
      { period: '2025', quantity: few },
      { period: null, quantity: exact(7) },
    ]);
    expect(of(dataset, 'en')).toMatch(/of the year 2024.* No other account hangs below the line\. Given in words, not figures, so not drawn: 2025, a few dozen\. Given without a period .*: 7\.$/);
    expect(of(dataset, 'ar')).toMatch(/هو سنة 2024.* ولا رواية أخرى تحت السطر\. ورد بالكلمات لا بالأرقام، فلا يُرسم: 2025، بضع عشرات\. ورد بلا مدة .*: 7\.$/);
  });

  it('says so where nothing can be drawn', () => {
    expect(of(createMeasured([]), 'en')).toBe('No value can be drawn; the table holds all that is said.');
    expect(of({ ...createMeasured([]), measures: [] }, 'ar')).toMatch(/^لا قيمة يمكن رسمها/);
  });

  it.each([
    [1, '1 attack a month', 'هجوم واحد في الشهر، متوسط 2024'],
    [2, '2 attacks a month', 'هجومان في الشهر، متوسط 2024'],
    [11, '11 attacks a month', '11 هجومًا في الشهر، متوسط 2024'],
  ])('counts %i in both grammars', (n, en, ar) => {
    expect(of(createMeasured(years(exact(n))), 'en')).toContain(en);
    expect(of(createMeasured(years(exact(n))), 'ar')).toContain(ar);
  });
});
