import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleAccount, otherAccounts, sourceById } from '../../../src/dataset/queries.ts';
import type { Account, Dataset, Event } from '../../../src/dataset/types.ts';
import { describe as describeFigure } from '../../../src/figures/palmyra-control/describe.ts';
import { readControl } from '../../../src/figures/palmyra-control/reading.ts';
import { formatParagraphs } from '../../../src/locale/list.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { formatEdtf } from '../../../src/time/format.ts';
import { loadFirstRecord } from '../../story.ts';
import { createDataset } from '../generated-datasets.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const localeOf = (lang: Lang) => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;
const wordsOf = (dataset: Dataset, lang: Lang): string => describeFigure(dataset, localeOf(lang)).description;
const plain = (dataset: Dataset, lang: Lang): string => wordsOf(dataset, lang).replaceAll('\u00A0', ' ');

function factsOf(dataset: Dataset): readonly Event[] {
  return dataset.events.filter(({ lane, places }) => lane === 'control' && places.includes('palmyra'));
}

function changeAccounts(change: (accounts: readonly Account[]) => readonly Account[]): Dataset {
  const story = loadFirstRecord();
  const facts = factsOf(story);
  const events = story.events.map((event) => (facts.includes(event) ? { ...event, accounts: change(event.accounts) } : event));
  return { ...story, events };
}

describe('the description of control of Palmyra', () => {
  it.each(langs)('gives every date of the article above the line, with the paragraphs, in %s', (lang) => {
    const story = loadFirstRecord();
    const facts = factsOf(story);
    const above = wordsOf(story, lang).split('. ')[1] ?? '';
    expect(facts).toHaveLength(3);
    for (const { when, label } of facts) {
      expect(above).toContain(formatEdtf(when, localeOf(lang)));
      if (when.kind !== 'interval') expect(above).toContain(label[lang]);
    }
    const locators = facts.flatMap((fact) => articleAccount(fact)?.locators ?? []);
    expect(above).toContain(formatParagraphs(locators, localeOf(lang)));
  });

  it.each(langs)('gives every change of other accounts below the line, with whose account and who held it, in %s', (lang) => {
    const story = loadFirstRecord();
    const below = wordsOf(story, lang).split('. ')[2] ?? '';
    const accounts = factsOf(story).flatMap(otherAccounts);
    expect(accounts).toHaveLength(4);
    for (const { when, holder, source, also } of accounts) {
      if (!when) throw new Error(source);
      const at = below.indexOf(formatEdtf(when, localeOf(lang)));
      const item = below.slice(at, below.indexOf(')', at));
      const actor = story.actors.find(({ id }) => id === holder);
      expect(at).toBeGreaterThan(0);
      expect(item).toContain(actor?.short?.[lang]);
      for (const id of [source, ...also]) expect(item).toContain(sourceById(story, id)?.publisher?.[lang]);
    }
  });

  it('names the period and who held the city from one change to the next', () => {
    const names = readControl(loadFirstRecord()).holds.map(({ holder }) => holder?.short);
    expect(plain(loadFirstRecord(), 'en')).toMatch(/^Drawn along time, January 2015 to December 2017, to show who held Palmyra\./);
    expect(plain(loadFirstRecord(), 'en')).toContain(`in order: ${names.map((name) => name?.en).join(', then ')}.`);
    expect(plain(loadFirstRecord(), 'ar')).toContain(`بالترتيب: ${names.map((name) => name?.ar).join('، ثم ')}.`);
  });

  it('says whether the rings lie inside what the article dates', () => {
    expect(plain(loadFirstRecord(), 'en')).toContain('Every ring lies inside what the article dates.');
    const when = parseEdtf('2019-03-02');
    if (!when) throw new Error('Not EDTF');
    const late = changeAccounts((all) => all.map((one) => (one.source.startsWith('the-week') ? { ...one, when, relation: 'differs' } : one)));
    expect(plain(late, 'en')).toContain('Outside what the article dates, tied to it by dots: 1 ring.');
    expect(plain(late, 'en')).toContain('2 March 2019, retaken by government forces (The Week, differs)');
    expect(plain(late, 'ar')).toContain('خارج ما يؤرّخه المقال حلقة واحدة');
    expect(plain(late, 'ar')).not.toContain('كل حلقة');
  });

  it('says so where nobody else dates a change, and where nothing is dated at all', () => {
    const alone = changeAccounts((all) => all.filter(({ relation }) => relation === undefined));
    expect(plain(alone, 'en')).toMatch(/Below the line there is no dated account of others\.$/);
    expect(plain(alone, 'ar')).toMatch(/تحت السطر لا رواية أخرى مؤرّخة\.$/);
    expect(plain({ ...loadFirstRecord(), events: [] }, 'en')).toBe('No date can be drawn.');
    expect(plain({ ...loadFirstRecord(), events: [] }, 'ar')).toBe('لا تاريخ يمكن رسمه.');
  });

  it.each(langs)('is short enough to be listened to, and says more than the alt text, in %s', (lang) => {
    const { alt, description } = describeFigure(loadFirstRecord(), localeOf(lang));
    expect(description.length).toBeLessThan(1200);
    expect(description).not.toContain(alt);
    expect(description.split(/\.(?=\s|$)/).length - 1).toBeLessThanOrEqual(6);
    if (lang === 'ar') expect(description).not.toMatch(/[0-9]\s*[-–—]\s*[0-9]/);
  });

  it('gives the dates of all rings, on any dates', () => {
    const sketch = fc.record({
      when: fc.constantFrom('2015-05', '2016', '2016-03-27', '2015-05/2017', '2017~', '2014/..'),
      label: fc.constant('x'),
      lane: fc.constant('control' as const),
      place: fc.constant('palmyra'),
      others: fc.array(fc.constantFrom('2017-10-17', '2016-03', '2015-01-01', '2017-03-02'), { maxLength: 3 }),
      differs: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 3 }), fc.constantFrom(...langs), (sketches, lang) => {
        const dataset = { ...createDataset(sketches), places: [{ id: 'palmyra', name: { ar: 'تدمر', en: 'Palmyra' } }] };
        const text = wordsOf(dataset, lang);
        for (const { when } of readControl(dataset).changes) expect(text).toContain(formatEdtf(when, localeOf(lang)));
        expect(text).not.toMatch(/undefined|\(\)| {2}/);
      }),
    );
  });
});
