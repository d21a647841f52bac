import { describe, expect, it } from 'vitest';
import type { Account, Dataset } from '../../../src/dataset/types.ts';
import { accountsCompared } from '../../../src/figures/accounts-compared/index.ts';
import { namePanel, nameUndrawn, nameWho, sayOthers, sayOwn } from '../../../src/figures/accounts-compared/phrases.ts';
import { readAccounts } from '../../../src/figures/accounts-compared/reading.ts';
import { loadFirstRecord } from '../../story.ts';
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
  const story = loadFirstRecord();
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
    expect(titleOf(loadFirstRecord(), 'en')).toBe(
      'Accounts differ on three dates and numbers: the Raqqa date, the monthly average in 2024 and the wounded',
    );
    expect(titleOf(loadFirstRecord(), 'ar')).toBe('تختلف الروايات في ثلاثة من التواريخ والأعداد: تاريخ الرقة، ومتوسط الشهر في 2024، وعدد الجرحى');
  });

  it('count one point less when a differing account is taken away', () => {
    const dataset = change('raqqa-isis-driven-out', (accounts) => accounts.slice(0, 1));
    expect(titleOf(dataset, 'en')).toBe('Accounts differ on two dates and numbers: the monthly average in 2024 and the wounded');
    expect(titleOf(dataset, 'ar')).toBe('تختلف الروايات في اثنين من التواريخ والأعداد: متوسط الشهر في 2024، وعدد الجرحى');
    expect(drawnWords(dataset, 'en')).not.toContain('Raqqa');
    expect(accountsCompared.describe(dataset, localeOf('en')).source).not.toContain('Storyful');
  });

  it.each([
    [1, 'one date or number: ', 'في واحد من التواريخ والأعداد: '],
    [2, 'two dates and numbers: ', 'في اثنين من التواريخ والأعداد: '],
    [4, 'four dates and numbers: ', 'في أربعة من التواريخ والأعداد: '],
    [6, 'six dates and numbers, among them ', 'في ستة من التواريخ والأعداد، منها '],
    [11, '11 dates and numbers, among them ', 'في 11 من التواريخ والأعداد، منها '],
    [103, '103 dates and numbers, among them ', 'في 103 من التواريخ والأعداد، منها '],
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
    expect(drawnWords(loadFirstRecord(), 'en')).toContain('139 days after the end of May 2017 (derived)');
    expect(drawnWords(loadFirstRecord(), 'ar')).toContain('139 يومًا بعد نهاية مايو 2017 (الفارق بحسابنا)');
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
    const cells = accountsCompared.table(dataset, localeOf('en')).rows.flatMap((row) => row.cells.map(({ text }) => plain(text)));
    expect(cells).toContain('20 October 2017');
    expect(cells.join('|')).toContain('142 days');
  });

  it('say numbers and what they count', () => {
    expect(drawnWords(loadFirstRecord(), 'en', 'attacks-per-month:2024')).toMatch(/3 fewer than the article \(derived\).*63 is deaths per month/);
    expect(drawnWords(loadFirstRecord(), 'ar', 'isis-fighters:estimate')).toMatch(/عند الحد الأدنى.*بين 3000 و5000/);
  });

  it('follow a changed number everywhere', () => {
    const seventy = (accounts: readonly Account[]) =>
      accounts.map((account) => (account.relation === 'differs' && !account.counts ? { ...account, quantity: exact(70) } : account));
    const dataset = change('attacks-per-month:2024', seventy);
    expect(drawnWords(dataset, 'en', 'attacks-per-month:2024')).toMatch(/7 more than the article.*70, 1 January/);
    const rows = accountsCompared.table(dataset, localeOf('en')).rows.filter(({ fact }) => fact === 'attacks-per-month:2024');
    expect(rows[1]?.cells[4]).toEqual({ text: '70', order: 70 });
  });

  it('name what has another account and no line', () => {
    expect(drawnWords(loadFirstRecord(), 'en')).toMatch(/US soldiers killed, interpreter killed; People killed.*Palmyra changes hands/);
  });

  it.each([
    ['en', 'US Central Command (CENTCOM)', 'Syrian Arab News Agency (SANA)'],
    ['ar', 'القيادة المركزية الأمريكية (سنتكوم)', 'الوكالة العربية السورية للأنباء (سانا)'],
  ] as const)('name each speaker in full once, in %s', (lang, ...names) => {
    const cells = accountsCompared.table(loadFirstRecord(), localeOf(lang)).rows.map((row) => row.cells[1]?.text ?? '').join('|');
    const { description } = accountsCompared.describe(loadFirstRecord(), localeOf(lang));
    for (const text of [drawnWords(loadFirstRecord(), lang), cells, plain(description)]) {
      for (const name of names) expect(text.split(name)).toHaveLength(2);
    }
  });

  it('say it all in one sentence of alt text', () => {
    for (const lang of langs) expect(accountsCompared.describe(loadFirstRecord(), localeOf(lang)).alt.match(/\.(?=\s|$)/g)).toHaveLength(1);
    expect(plain(accountsCompared.describe(loadFirstRecord(), localeOf('en')).alt)).toMatch(/8 comparisons: accounts differ on the Raqqa date/);
  });

  it('never put a dash between two numbers in Arabic, nor European digits where others are asked for', () => {
    expect(drawnWords(loadFirstRecord(), 'ar')).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const { layers } = accountsCompared.layout(loadFirstRecord(), { ...optionsFor(1112, 'ar'), locale });
    const text = accountsCompared.describe(loadFirstRecord(), locale);
    expect([text.title, text.subtitle, text.source, text.alt, text.description, ...textsOf(layers).map((mark) => mark.text)].join(' ')).not.toMatch(/[0-9]/);
  });
});

describe('the table of accounts compared', () => {
  it('has the article’s row and one for every drawn account of every line', () => {
    for (const lang of langs) {
      const { rows, columns } = accountsCompared.table(loadFirstRecord(), localeOf(lang));
      const { panels } = readAccounts(loadFirstRecord());
      expect(rows.map(({ fact }) => fact)).toEqual(panels.flatMap(({ fact, others }) => [fact, ...others.map(() => fact)]));
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    }
  });

  it('sets bounds in their own columns', () => {
    const rows = accountsCompared.table(loadFirstRecord(), localeOf('en')).rows.filter(({ fact }) => fact === 'isis-fighters:estimate');
    expect(rows[0]?.cells.slice(3, 6).map(({ text }) => text)).toEqual(['3,000', '', '5,000']);
    expect(plain(rows[1]?.cells[4]?.text ?? '')).toBe('about 3,000');
  });

  it('sorts dates by the first instant they can mean, and leads to the sources it names', () => {
    const rows = accountsCompared.table(loadFirstRecord(), localeOf('en')).rows;
    const raqqa = rows.filter(({ fact }) => fact === 'raqqa-isis-driven-out');
    expect(raqqa.map(({ cells }) => cells[2]?.order)).toEqual([Date.UTC(2017, 4, 1), Date.UTC(2017, 9, 17)]);
    expect(raqqa[1]?.cells[1]).toEqual({
      text: 'Storyful on Yahoo News, 18 Oct 2017; Voice of America, Oct 2017',
      sources: ['storyful-2017-10-18', 'voa-2017-10'],
    });
    expect(rows.find(({ cells }) => cells[1]?.sources?.includes('okaz-2025-12-13'))?.cells[1]?.text).toBe('US Central Command (CENTCOM) in Okaz, 13 Dec 2025');
  });
});

describe('the description of accounts compared', () => {
  const of = (dataset: Dataset, lang: 'ar' | 'en') => plain(accountsCompared.describe(dataset, localeOf(lang)).description);

  it.each(langs)('tells every line of the story in its order: what the article says, then the others, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = of(story, lang);
    const reading = readAccounts(story);
    const { panels, undrawn } = reading;
    let at = -1;
    for (const panel of panels) {
      const start = text.indexOf(plain(namePanel(panel, localeOf(lang))), at);
      expect(start).toBeGreaterThan(at);
      at = start;
      for (const said of [sayOwn(panel, localeOf(lang)), ...sayOthers(panel, localeOf(lang))]) {
        const next = text.indexOf(plain(said), at);
        expect(next).toBeGreaterThan(start);
        at = next;
      }
    }
    expect(undrawn.length).toBeGreaterThan(0);
    for (const name of nameUndrawn(undrawn, localeOf(lang))) expect(text).toContain(plain(name));
    const names = panels.flatMap(({ others }) => others.map(({ account }) => nameWho(reading, account, localeOf(lang))));
    for (const name of names) expect(text).toContain(plain(name));
  });

  it('says how far apart accounts lie, and that it is derived', () => {
    expect(of(loadFirstRecord(), 'en')).toMatch(/139 days after the end of May 2017 \(derived\).*3 fewer than the article \(derived\)/);
    expect(of(loadFirstRecord(), 'ar')).toMatch(/139 يومًا بعد نهاية مايو 2017 \(الفارق بحسابنا\).*والفارق بحسابنا 3/);
  });

  it('names the relation of every group once', () => {
    expect(of(loadFirstRecord(), 'en').match(/(Differs|More exact|Other period|Agrees): /g)).toEqual(['Differs: ', 'Other period: ', 'More exact: ', 'Agrees: ']);
  });

  it.each([
    [1, '1 line,', 'خط واحد،'],
    [2, '2 lines,', 'خطّان،'],
    [11, '11 lines,', '11 خطًا،'],
  ])('counts %i in both grammars', (count, en, ar) => {
    expect(of(differing(count), 'en')).toMatch(new RegExp(`^${en}.*; dates on whole years\\. Differs: “fact 0” May 2017; below it: 17 October 2017 \\(other: 139 days`));
    expect(of(differing(count), 'ar')).toMatch(new RegExp(`^${ar}`));
    expect(of(differing(count), 'en').match(/17 October 2017/g)).toHaveLength(count);
  });

  it('never lets a number count a plural that does not agree with it', () => {
    expect(of(loadFirstRecord(), 'ar')).toContain('عنصرا أمن سوريان جريحان');
    expect(of(loadFirstRecord(), 'ar')).toContain('3 عسكريين أمريكيين جرحى');
    const bare = change('ambush-casualties:wounded', (accounts) => 
      accounts.map((account) => {
        const { counted, ...rest } = account;
        return counted ? rest : account;
      }),
    );
    expect(of(bare, 'ar')).toContain('عناصر أمن سوريون جرحى: 2');
    expect(of(loadFirstRecord(), 'en')).toContain('2 Syrian security personnel wounded');
  });

  it('says so where nothing can be compared', () => {
    expect(of(createCompared([]), 'en')).toBe('No other account can be set on a line with the article.');
    expect(of(createCompared([]), 'ar')).toMatch(/^لا رواية أخرى/);
  });

  it('is not the alt text, and brief for what it tells', () => {
    for (const lang of langs) {
      expect(of(loadFirstRecord(), lang)).not.toContain(plain(accountsCompared.describe(loadFirstRecord(), localeOf(lang)).alt));
      expect(of(loadFirstRecord(), lang).length).toBeLessThan(1600);
    }
  });
});
