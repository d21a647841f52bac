import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../../src/dataset/format-when.ts';
import { eventsInOrder, otherAccounts } from '../../../src/dataset/queries.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { timeline } from '../../../src/figures/timeline/index.ts';
import { createKey } from '../../../src/figures/timeline/key.ts';
import { emptyYears, exactnessOf } from '../../../src/figures/timeline/phrases.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { formatEdtf } from '../../../src/time/format.ts';
import { loadFirstRecord } from '../../story.ts';
import { createDataset, datasets, hardDatasets } from '../generated-datasets.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const say = (dataset: Dataset, lang: Lang): string => plain(timeline.describe(dataset, localeOf(lang)).description);

describe('the description of the timeline', () => {
  it.each(langs)('gives lane by lane the number of facts, the first and the last, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = say(story, lang);
    let at = -1;
    for (const { id, short } of story.lanes) {
      const own = eventsInOrder(story).filter(({ lane }) => lane === id);
      const [first, last] = [own[0], own.at(-1)].map((event) =>
        event ? `${event.label[lang]}${lang === 'en' ? '”' : '»'} (${plain(formatWhen(event, localeOf(lang)))})` : 'missing',
      );
      const next = text.indexOf(`${short[lang]}: ${own.length} `);
      expect(next).toBeGreaterThan(at);
      at = next;
      const sentence = text.slice(next, text.indexOf(').', next) + 1);
      expect(sentence).toContain(first);
      expect(sentence).toContain(last);
    }
  });

  it.each(langs)('gives every date that hangs below the line, with its sources and what differs, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = say(story, lang);
    const dated = story.events.flatMap((event) => otherAccounts(event).flatMap((account) => (account.when ? [{ event, account, when: account.when }] : [])));
    expect(dated.length).toBeGreaterThan(5);
    for (const { event, account, when } of dated) {
      const names = [account.source, ...account.also].map((id) => story.sources.find((source) => source.id === id));
      expect(text).toContain(event.label[lang]);
      expect(text).toContain(plain(formatEdtf(when, localeOf(lang))));
      for (const source of names) expect(text).toContain((source?.publisher ?? source?.short)?.[lang] ?? 'missing');
    }
    expect(text).toContain(lang === 'en' ? '17 October 2017 (differs, Storyful' : '17 أكتوبر 2017 (تختلف، ستوريفول');
    expect(text).toMatch(lang === 'en' ? /≠ without a ring: “Ambush near Palmyra” \(the wounded\)/ : /≠ بلا حلقة.*«كمين قرب تدمر» \(الجرحى\)/);
  });

  it('counts the facts by how exactly they are dated, and misses none', () => {
    const { events } = loadFirstRecord();
    const count = (exactness: string): number => events.filter(({ when }) => exactnessOf(when) === exactness).length;
    const counted = /Dated: (.*?)\. Below/.exec(say(loadFirstRecord(), 'en'))?.[1] ?? '';
    const numbers = (counted.match(/\d+/g) ?? []).map(Number);
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(events.length);
    expect(counted).toContain(`${count('day')} to the day`);
    expect(counted).toContain(`${count('open')} with an end not given`);
    expect(say(loadFirstRecord(), 'ar')).toContain('اثنتان باليوم');
  });

  it('counts the years in which nothing begins or ends', () => {
    expect(emptyYears(loadFirstRecord())).toEqual([2016, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(say(loadFirstRecord(), 'en')).toContain('No fact begins or ends in 7 years: 2016 and 2018 to 2023.');
    expect(say(loadFirstRecord(), 'ar')).toContain('لا تبدأ واقعة ولا تنتهي في 7 سنوات: 2016 ومن 2018 إلى 2023.');
  });

  it.each([
    ['2023', '1 year: 2024', 'سنة واحدة: 2024'],
    ['2022', '2 years: 2023 to 2024', 'سنتين: من 2023 إلى 2024'],
    ['1925', '99 years: 1926 to 2024', '99 سنة: من 1926 إلى 2024'],
  ])('counts the years after %s in both grammars', (when, en, ar) => {
    const dataset = createDataset([{ when, label: 'a' }, { when: '2025-01', label: 'b' }]);
    expect(say(dataset, 'en')).toContain(en);
    expect(say(dataset, 'ar')).toContain(ar);
  });

  it('leaves a year empty that something only goes on in, and takes one for what may have happened in it', () => {
    expect(emptyYears(createDataset([{ when: '2022/..', label: 'on' }]))).toEqual([2023, 2024]);
    expect(emptyYears(createDataset([{ when: '2022/2024', label: 'on' }]))).toEqual([2023]);
    expect(emptyYears(createDataset([{ when: '[2022,2024]', label: 'one of' }]))).toEqual([2023]);
    expect(emptyYears(createDataset([{ when: '2022-24', label: 'a winter' }]))).toEqual([2024]);
  });

  it('names one fact of a lane once, and two in their order', () => {
    const dataset = createDataset([{ when: '2024-03', label: 'b' }, { when: '2023', label: 'a' }, { when: '2025-06-01', label: 'c', lane: 'state' }]);
    expect(say(dataset, 'en')).toContain('attacks: 2 facts, “a” (2023) to “b” (March 2024). state: 1 fact, “c” (1 June 2025).');
    expect(say(dataset, 'ar')).toContain('attacks: واقعتان، من «a» (2023) إلى «b» (مارس 2024). state: واقعة واحدة، «c» (1 يونيو 2025).');
    expect(say(dataset, 'en')).toContain('in 2 lanes');
    expect(say(dataset, 'ar')).toContain('في مسارين');
  });

  it('speaks of no other account where there is none, and of no fact where there is none', () => {
    expect(say(createDataset([{ when: '2025', label: 'a' }]), 'en')).toMatch(/No other account’s date hangs below the lines\.$/);
    expect(say(createDataset([]), 'en')).toBe('No dated fact stands on the axis.');
    expect(say(createDataset([]), 'ar')).toBe('لا واقعة مؤرّخة على المحور.');
  });

  it('counts what would be too long to list', () => {
    const events = Array.from({ length: 11 }, (_, i) => ({ when: `${1925 + 10 * i}`, label: `fact ${i}`, others: ['2017-10-17'] }));
    expect(say(createDataset(events), 'en')).toMatch(/No fact begins or ends in 90 years\. .*“fact 7” 17 October 2017 \(other\); 3 further facts\.$/);
    expect(say(createDataset(events), 'ar')).toMatch(/في 90 سنة\. .*3 وقائع أخرى\.$/);
  });

  it('keeps to one length, to the digits asked for and to no dash between numbers', () => {
    for (const lang of langs) expect(say(loadFirstRecord(), lang).length).toBeLessThan(1300);
    expect(timeline.describe(loadFirstRecord(), { ...localeOf('ar'), digits: 'arab' }).description).not.toMatch(/[0-9]/);
    expect(say(loadFirstRecord(), 'ar')).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
  });

  it('finds words for any dataset', () => {
    for (const [, dataset] of hardDatasets) expect(say(dataset, 'ar')).toMatch(/\.$/);
    fc.assert(
      fc.property(datasets, fc.constantFrom(...langs), (dataset, lang) => {
        expect(say(dataset, lang)).toMatch(/\.$/);
        expect(say(dataset, lang)).not.toMatch(/undefined|NaN|Infinity|\(\)|: \.| {2}/);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the table of the timeline', () => {
  it('gives every fact in order of time, sorted by the first instant it can have begun at', () => {
    const { rows } = timeline.table(loadFirstRecord(), localeOf('en'));
    expect(rows.map(({ fact }) => fact)).toEqual(eventsInOrder(loadFirstRecord()).map(({ id }) => id));
    const orderOf = (id: string) => rows.find(({ fact }) => fact === id)?.cells[0]?.order;
    expect(orderOf('palmyra-captured')).toBe(Date.UTC(2015, 4, 1));
    expect(orderOf('officials-link-isis')).toBe(Date.UTC(2025, 11, 13));
    expect(orderOf('hts-fights-isis-idlib')).toBe(-Infinity);
  });

  it.each(langs)('says what other accounts say and names every source it leads to, in %s', (lang) => {
    const story = loadFirstRecord();
    for (const { fact, cells } of timeline.table(story, localeOf(lang)).rows) {
      const event = story.events.find(({ id }) => id === fact);
      const accounts = event ? otherAccounts(event) : [];
      const cell = cells.at(-1);
      expect(cell?.sources ?? []).toEqual([...new Set(accounts.flatMap(({ source, also }) => [source, ...also]))]);
      for (const { statement } of accounts) expect(cell?.text).toContain(statement[lang].replace(/\.$/, ''));
      expect(cell?.text).not.toMatch(/\. \(|\(\)/);
    }
  });
});

describe('the key of the timeline', () => {
  it('says what a sign means once', () => {
    for (const lang of langs) {
      for (const { label, scene } of createKey(localeOf(lang))) expect([scene.title, scene.alt, scene.description]).toEqual([label, label, '']);
    }
  });
});
