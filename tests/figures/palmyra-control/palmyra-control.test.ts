import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceById } from '../../../src/dataset/queries.ts';
import type { Account, Dataset } from '../../../src/dataset/types.ts';
import type { FigureText, LayoutOptions } from '../../../src/figures/types.ts';
import { palmyraControl } from '../../../src/figures/palmyra-control/index.ts';
import { formFor } from '../../../src/figure/create-scene.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../scene-checks.ts';
import { createDataset } from '../generated-datasets.ts';
import { loadFirstRecord } from '../../story.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const localeOf = (lang: Lang) => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;

function optionsFor(width: number, lang: Lang, height?: number): LayoutOptions {
  const common = { locale: localeOf(lang), timeDirection: 'ltr', form: formFor(width), width, key: true } as const;
  return height === undefined ? common : { ...common, height };
}

/** The words with plain spaces, as a reader sees them. */
function say(dataset: Dataset, lang: Lang): FigureText {
  const text = palmyraControl.describe(dataset, localeOf(lang));
  const plain = (line: string): string => line.replaceAll('\u00A0', ' ');
  const { title, subtitle, source, alt, description } = text;
  return { title: plain(title), subtitle: plain(subtitle), source: plain(source), alt: plain(alt), description: plain(description) };
}

function changeAccounts(id: string, change: (accounts: readonly Account[]) => readonly Account[]): Dataset {
  const story = loadFirstRecord();
  const events = story.events.map((event) => (event.id === id ? { ...event, accounts: change(event.accounts) } : event));
  return { ...story, events };
}

function ringsOf(dataset: Dataset) {
  const { layers } = palmyraControl.layout(dataset, optionsFor(1112, 'en'));
  return layers.flatMap((layer) => (layer.id === 'pc-rings' && layer.type === 'dot' ? layer.marks : []));
}

function wordsOf(dataset: Dataset, lang: Lang, width = 1112): string {
  const { layers } = palmyraControl.layout(dataset, optionsFor(width, lang));
  return textsOf(layers).map(({ text }) => text).join(' ').replaceAll('\u00A0', ' ');
}

const withoutLast = changeAccounts('palmyra-contested', (accounts) => accounts.slice(0, -1));

describe('control of Palmyra', () => {
  it('counts the changes of other accounts and gives the article’s precision', () => {
    expect(say(loadFirstRecord(), 'en').title).toBe(
      'Palmyra changed hands four times, other accounts say; the article dates the first to a month and the last to a year',
    );
    expect(say(loadFirstRecord(), 'ar').title).toContain('أربع مرات بحسب روايات أخرى؛ والمقال يحدّد أولها بالشهر وآخرها بالسنة');
  });

  it('counts one less everywhere when an account is gone', () => {
    expect(say(withoutLast, 'en').title).toContain('three times');
    expect(say(withoutLast, 'ar').title).toContain('ثلاث مرات');
    expect(say(withoutLast, 'en').source).not.toContain('The Week');
    expect(say(withoutLast, 'en').alt).toContain('3 dates');
    expect(ringsOf(withoutLast)).toHaveLength(3);
    expect(wordsOf(withoutLast, 'en')).not.toContain('2 March 2017');
  });

  it.each([
    [1, 'once', 'مرة واحدة'],
    [2, 'twice', 'مرتين'],
  ])('says %i in both grammars', (n, en, ar) => {
    const dataset = changeAccounts('palmyra-contested', (accounts) => accounts.slice(0, n));
    expect(say(dataset, 'en').title).toContain(`changed hands ${en},`);
    expect(say(dataset, 'ar').title).toContain(`${ar} بحسب`);
  });

  it.each(langs)('follows a changed date into marks, alt and table, in %s', (lang) => {
    const when = parseEdtf('2016-04-09');
    if (!when) throw new Error('Not EDTF');
    const dataset = changeAccounts('palmyra-contested', (all) => all.map((one, i) => (i === 1 ? { ...one, when } : one)));
    const date = lang === 'en' ? '9 April 2016' : '9 أبريل 2016';
    const cells = palmyraControl.table(dataset, localeOf(lang)).rows.flatMap(({ cells: row }) => row.map(({ text }) => text).join(' ').replaceAll('\u00A0', ' '));
    expect(say(dataset, lang).alt).toContain(date);
    expect(wordsOf(dataset, lang)).toContain(date);
    expect(cells.join(' ')).toContain(date);
    expect(ringsOf(dataset)[1]?.x).toBeGreaterThan(ringsOf(loadFirstRecord())[1]?.x ?? Infinity);
  });

  it.each(langs)('leads from every row of another account to the sources it names, in %s', (lang) => {
    const story = loadFirstRecord();
    const { rows } = palmyraControl.table(story, localeOf(lang));
    const cited = rows.flatMap(({ cells }) => cells.filter(({ sources }) => sources).map(({ text, sources = [] }) => ({ text, sources })));
    expect(cited).toHaveLength(ringsOf(story).length);
    for (const { text, sources } of cited) {
      expect(sources.length).toBeGreaterThan(0);
      for (const id of sources) expect(text).toContain(sourceById(story, id)?.short[lang]);
    }
  });

  it('sorts its rows by date as well', () => {
    const orders = palmyraControl.table(loadFirstRecord(), localeOf('en')).rows.map(({ cells }) => cells[0]?.order);
    expect(orders[0]).toBe(Date.UTC(2015, 4, 1));
    expect(orders[1]).toBe(Date.UTC(2015, 4, 20));
    expect(orders.every((order) => order !== undefined)).toBe(true);
  });

  it('draws one ring for every dated account, each with a row of its own', () => {
    const rows = palmyraControl.table(loadFirstRecord(), localeOf('en')).rows;
    for (const fact of ['palmyra-captured', 'palmyra-contested', 'palmyra-isis-expelled']) {
      const rings = ringsOf(loadFirstRecord()).filter((ring) => ring.fact === fact);
      expect(rows.filter((row) => row.fact === fact)).toHaveLength(rings.length + 1);
    }
    expect(ringsOf(loadFirstRecord()).every(({ fill, stroke }) => fill === 'paper' && stroke === 'other')).toBe(true);
  });

  it('names no holder that the accounts do not name', () => {
    const dataset = changeAccounts('palmyra-contested', (all) =>
      all.map((account) => Object.fromEntries(Object.entries(account).filter(([key]) => key !== 'holder')) as unknown as Account),
    );
    expect(wordsOf(dataset, 'en')).toContain('new holder not named');
    expect(wordsOf(dataset, 'en')).not.toContain('retaken by');
  });

  it('has targets that do not overlap', () => {
    const { layers } = palmyraControl.layout(loadFirstRecord(), optionsFor(1112, 'en'));
    const hits = layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
    for (const [i, a] of hits.entries()) {
      for (const b of hits.slice(i + 1)) {
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false);
      }
    }
  });

  it('is readable on any dates at any width', () => {
    const date = fc.constantFrom('2015-05', '2016', '2016-03-27', '2015-05/2017', '2017~', '2014/..', '2017-12-31');
    const sketch = fc.record({
      when: date,
      label: fc.constantFrom('x', 'داعش يسيطر على تدمر', 'A long label that goes on and on'),
      lane: fc.constant('control' as const),
      place: fc.constant('palmyra'),
      others: fc.array(fc.constantFrom('2017-10-17', '2016-03', '2015-01-01', '2017-03-02'), { maxLength: 2 }),
      differs: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(sketch, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 204, max: 1312 }),
        fc.constantFrom(...langs),
        (events, width, lang) => {
          const { layers, height } = palmyraControl.layout(createDataset(events), optionsFor(width, lang));
          expect(isFiniteScene(layers)).toBe(true);
          expect(overlappingTexts(layers)).toEqual([]);
          expect(escapingTexts(layers, width, height)).toEqual([]);
          expect(tinyTexts(layers, 12)).toEqual([]);
          for (const [left, right] of edgesOf(layers)) {
            expect(left).toBeGreaterThanOrEqual(-1);
            expect(right).toBeLessThanOrEqual(width + 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
