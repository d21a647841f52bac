import { describe, expect, it } from 'vitest';
import type { Account, Dataset } from '../../../src/dataset/types.ts';
import { accountsCompared } from '../../../src/figures/accounts-compared/index.ts';
import { readAccounts } from '../../../src/figures/accounts-compared/reading.ts';
import { loadStory } from '../../story.ts';
import { textsOf } from '../scene-checks.ts';
import { createCompared, edtf, exact, localeOf, optionsFor } from './compared.ts';

const langs = ['ar', 'en'] as const;

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

function titleOf(dataset: Dataset, lang: 'ar' | 'en'): string {
  return plain(accountsCompared.describe(dataset, localeOf(lang)).title);
}

function drawnWords(dataset: Dataset, lang: 'ar' | 'en', fact?: string): string {
  const { layers } = accountsCompared.layout(dataset, optionsFor(1112, lang));
  return plain(textsOf(layers).filter((mark) => fact === undefined || mark.fact === fact).map(({ text }) => text).join(' '));
}

/** The story with the accounts of one fact changed. */
function change(fact: string, turn: (accounts: readonly Account[]) => readonly Account[]): Dataset {
  const story = loadStory();
  return {
    ...story,
    events: story.events.map((event) => (event.id === fact ? { ...event, accounts: turn(event.accounts) } : event)),
    measures: story.measures.map((measure) => ({
      ...measure,
      values: measure.values.map((value) =>
        `${measure.id}:${value.id}` === fact ? { ...value, accounts: turn(value.accounts) } : value,
      ),
    })),
  };
}

/** As many differing dates as asked for. */
function differing(count: number): Dataset {
  return createCompared(
    Array.from({ length: count }, (_, i) => ({
      label: `fact ${i}`,
      when: '2017-05',
      others: [{ when: '2017-10-17', relation: 'differs' as const }],
    })),
  );
}

describe('the words of accounts compared', () => {
  it('count the points of difference and name them', () => {
    expect(titleOf(loadStory(), 'en')).toBe(
      'Accounts differ on three points: the Raqqa date, the attacks of 2024 and the wounded',
    );
    expect(titleOf(loadStory(), 'ar')).toBe('تختلف الروايات في ثلاثة: تاريخ الرقة، وعدد الهجمات في 2024، وعدد الجرحى');
  });

  it('count one point less when a differing account is taken away', () => {
    const dataset = change('raqqa-isis-driven-out', (accounts) => accounts.slice(0, 1));
    expect(titleOf(dataset, 'en')).toBe('Accounts differ on two points: the attacks of 2024 and the wounded');
    expect(titleOf(dataset, 'ar')).toBe('تختلف الروايات في أمرين: عدد الهجمات في 2024، وعدد الجرحى');
    expect(drawnWords(dataset, 'en')).not.toContain('Raqqa');
    expect(accountsCompared.describe(dataset, localeOf('en')).source).not.toContain('Storyful');
  });

  it.each([
    [1, 'one point: ', 'في أمر واحد: '],
    [2, 'two points: ', 'في أمرين: '],
    [4, 'four points: ', 'في أربعة: '],
    [6, 'six points, among them ', 'في ستة، منها '],
    [11, '11 points, among them ', 'في 11 أمرًا، منها '],
    [103, '103 points, among them ', 'في 103 أمور، منها '],
  ])('say %i points in both grammars', (count, en, ar) => {
    expect(titleOf(differing(count), 'en')).toContain(`Accounts differ on ${en}`);
    expect(titleOf(differing(count), 'ar')).toContain(`تختلف الروايات ${ar}`);
  });

  it('claim no difference where there is none', () => {
    const agreeing = createCompared([{ label: 'a', when: '2017-05', others: [{ when: '2017-05-03', relation: 'more-exact' }] }]);
    expect(titleOf(agreeing, 'en')).toMatch(/^No other account differs/);
    expect(titleOf(createCompared([]), 'ar')).toMatch(/^لا رواية أخرى/);
  });

  it('say how far apart two dates lie, as derived', () => {
    expect(drawnWords(loadStory(), 'en')).toContain('139 days after the end of May 2017 (derived)');
    expect(drawnWords(loadStory(), 'ar')).toContain('139 يومًا بعد نهاية مايو 2017 (فارق محسوب)');
  });

  it.each([
    ['2017-06-01', '1 day after', 'يوم واحد بعد'],
    ['2017-06-02', '2 days after', 'يومان بعد'],
    ['2017-04-28', '3 days before the start of', '3 أيام قبل بداية'],
  ])('count the days to %s', (when, en, ar) => {
    const dataset = createCompared([{ label: 'x', when: '2017-05', others: [{ when, relation: 'differs' }] }]);
    expect(drawnWords(dataset, 'en')).toContain(en);
    expect(drawnWords(dataset, 'ar')).toContain(ar);
  });

  it('follow a changed date everywhere', () => {
    const later = (accounts: readonly Account[]) =>
      accounts.map((account) => (account.relation ? { ...account, when: edtf('2017-10-20') } : account));
    const dataset = change('raqqa-isis-driven-out', later);
    expect(drawnWords(dataset, 'en', 'raqqa-isis-driven-out')).toMatch(/142 days.*20 October/);
    const cells = accountsCompared.table(dataset, localeOf('en')).rows.flatMap((row) => row.cells.map(plain));
    expect(cells).toContain('20 October 2017');
    expect(cells.join('|')).toContain('142 days');
  });

  it('say numbers and what they count', () => {
    expect(drawnWords(loadStory(), 'en', 'attacks-per-month:2024')).toMatch(/3 fewer than the article \(derived\).*63 is deaths per month/);
    expect(drawnWords(loadStory(), 'ar', 'isis-fighters:estimate')).toMatch(/عند الحد الأدنى.*بين 3000 و5000/);
  });

  it('follow a changed number everywhere', () => {
    const seventy = (accounts: readonly Account[]) =>
      accounts.map((account) => (account.relation === 'differs' && !account.counts ? { ...account, quantity: exact(70) } : account));
    const dataset = change('attacks-per-month:2024', seventy);
    expect(drawnWords(dataset, 'en', 'attacks-per-month:2024')).toMatch(/7 more than the article.*70, 1 January/);
    const rows = accountsCompared.table(dataset, localeOf('en')).rows.filter(({ fact }) => fact === 'attacks-per-month:2024');
    expect(rows[1]?.cells).toContain('70');
  });

  it('name what has another account and no line', () => {
    expect(drawnWords(loadStory(), 'en')).toMatch(/US soldiers killed, interpreter killed; People killed.*Palmyra changes hands/);
  });

  it('say it all in one sentence of alt text', () => {
    for (const lang of langs) expect(accountsCompared.describe(loadStory(), localeOf(lang)).alt.match(/\.(?=\s|$)/g)).toHaveLength(1);
    expect(plain(accountsCompared.describe(loadStory(), localeOf('en')).alt)).toMatch(/8 comparisons: accounts differ on the Raqqa date/);
  });

  it('never put a dash between two numbers in Arabic, nor European digits where others are asked for', () => {
    expect(drawnWords(loadStory(), 'ar')).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const { layers } = accountsCompared.layout(loadStory(), { ...optionsFor(1112, 'ar'), locale });
    const text = accountsCompared.describe(loadStory(), locale);
    expect([text.title, text.subtitle, text.source, text.alt, ...textsOf(layers).map((mark) => mark.text)].join(' ')).not.toMatch(/[0-9]/);
  });
});

describe('the table of accounts compared', () => {
  it('has the article’s row and one for every drawn account of every line', () => {
    for (const lang of langs) {
      const { rows, columns } = accountsCompared.table(loadStory(), localeOf(lang));
      const { panels } = readAccounts(loadStory());
      expect(rows.map(({ fact }) => fact)).toEqual(panels.flatMap(({ fact, others }) => [fact, ...others.map(() => fact)]));
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    }
  });

  it('sets bounds in their own columns', () => {
    const rows = accountsCompared.table(loadStory(), localeOf('en')).rows.filter(({ fact }) => fact === 'isis-fighters:estimate');
    expect(rows[0]?.cells.slice(3, 6)).toEqual(['3,000', '', '5,000']);
    expect(plain(rows[1]?.cells[4] ?? '')).toBe('about 3,000');
  });
});
