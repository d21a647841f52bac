/**
 * What is drawn, what the table says and what the dataset holds are the same facts with the same numbers: three ways
 * to one story. No figure is excused: an amount in words is a text mark, and a fact without a place on the map is in
 * the map's list.
 */
import { describe, expect, it } from 'vitest';
import type { Account, Dataset, Event, MeasureValue, Quantity } from '../../src/dataset/types.ts';
import { createScene } from '../../src/figure/create-scene.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { createAmountCells } from '../../src/figures/table-cells.ts';
import type { FigureId, FigureModule, FigureTable, TableCell } from '../../src/figures/types.ts';
import { formatDigits } from '../../src/locale/digits.ts';
import { monthName } from '../../src/locale/months.ts';
import type { Locale } from '../../src/locale/types.ts';
import type { Layer } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';

const story = loadStory();
const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];
const widths = [1200, 560, 360];

const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

/** The ticks of a line's own scale may carry its fact, but are nobody's number. */
function isScale({ id }: Layer): boolean {
  return id.endsWith('-ticks');
}

/** Figures whose tables hold every account of their facts; the others show a choice of them. */
const withAllAccounts: readonly FigureId[] = ['timeline', 'attacks-per-month', 'isis-fighters', 'palmyra-control', 'casualties'];

/** Where a table of amounts has its three columns low, best and high: the first of them, from 0. */
const lowColumn: Readonly<Partial<Record<FigureId, number>>> = {
  'attacks-per-month': 1,
  'isis-fighters': 2,
  casualties: 2,
  'accounts-compared': 3,
};


interface Fact {
  readonly subject: Event | MeasureValue | Dataset['assessments'][number];
  readonly accounts: readonly Account[];
  /** of a measure's value: the article's own, then those of the others */
  readonly quantities: readonly Quantity[];
}

function factOf(dataset: Dataset, id: string): Fact | undefined {
  const event = dataset.events.find((one) => one.id === id);
  if (event) return { subject: event, accounts: event.accounts, quantities: [] };
  const [head, ...rest] = id.split(':');
  const tail = rest.join(':');
  const assessment = dataset.assessments.find((one) => head === 'position' && one.id === tail);
  if (assessment) return { subject: assessment, accounts: [], quantities: [] };
  const value = dataset.measures.find((one) => one.id === head)?.values.find((one) => one.id === tail);
  if (!value) return undefined;
  const others = value.accounts.filter(({ relation }) => relation !== undefined);
  const given = others.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  return { subject: value, accounts: value.accounts, quantities: [value.quantity, ...given] };
}

function knownFact(id: string): Fact {
  const fact = factOf(story, id);
  if (!fact) throw new Error(`The dataset has no fact ${id}`);
  return fact;
}

function layersOf(module: FigureModule, lang: Lang, width: number, frame: boolean): readonly Layer[] {
  return createScene(module, story, { frame, timeDirection: 'auto' }, localeOf(lang), { width }).layers;
}

function factsOf(layers: readonly Layer[]): readonly string[] {
  const facts = layers.flatMap((layer) => layer.marks.map((mark) => mark.fact));
  return [...new Set(facts.filter((fact) => fact !== undefined))].sort();
}

function factsOfTable({ rows }: FigureTable): readonly string[] {
  return [...new Set(rows.map(({ fact }) => fact).filter((fact) => fact !== undefined))].sort();
}

/** A list under a narrow drawing begins its lines so: the number that its mark carries, and two fixed spaces. */
const keyNumber = /^(\d+)\u00A0\u00A0/;

/** What the drawing says of facts: without the scale of a line, and without the numbers that tie marks to a list. */
function wordsOfFacts(layers: readonly Layer[]): readonly { readonly fact: string; readonly text: string }[] {
  const marks = layers
    .flatMap((layer) => (layer.type === 'text' && !isScale(layer) ? layer.marks : []))
    .flatMap(({ fact, text }) => (fact === undefined ? [] : [{ fact, text }]));
  const keys = new Set(marks.flatMap(({ fact, text }) => [`${fact} ${keyNumber.exec(text)?.[1] ?? ''}`]));
  return marks
    .filter(({ fact, text }) => !/^\d+$/.test(text) || !keys.has(`${fact} ${text}`))
    .map(({ fact, text }) => ({ fact, text: text.replace(keyNumber, '') }));
}

/** The numbers of a text: 3,000 is one, and so are 17 and 2025 of a date. */
function numbersIn(text: string): readonly number[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
}

/** Every number that the dataset gives of a fact, in quantities, dates and words. */
function numbersOf(value: unknown): readonly number[] {
  return numbersIn(JSON.stringify(value, (key, inner: unknown) => (typeof inner === 'string' ? inner.replaceAll(',', ' ') : inner)));
}

/** What one voice counts of a group in all: the dead are soldiers and an interpreter, and its own numbers may be added. */
function sumsOf(fact: string): readonly number[] {
  const values = story.measures.find(({ id }) => fact.startsWith(`${id}:`))?.values ?? [];
  const sums = new Map<string, number>();
  for (const { source, speaker, quantity, counts } of values.flatMap(({ accounts }) => accounts)) {
    const voice = `${source} ${speaker?.en}`;
    if (quantity && 'value' in quantity && !counts) sums.set(voice, (sums.get(voice) ?? 0) + quantity.value);
  }
  return [...sums.values()];
}

function monthsIn(text: string, locale: Locale): readonly string[] {
  const names = Array.from({ length: 12 }, (_, i) => monthName(i + 1, locale));
  return names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
}

/** What the rows of one fact say, in one text. */
function rowsText({ rows }: FigureTable, fact: string): string {
  return rows.filter((row) => row.fact === fact).flatMap(({ cells }) => cells.map(({ text }) => text)).join(' | ');
}

/** Sources each once, without the article, which a page has no other place to lead to. */
function withoutArticle(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== story.article).sort();
}

function modulesOf(ids: readonly string[]): readonly (readonly [FigureId, FigureModule])[] {
  return figureModules.filter(({ id }) => ids.includes(id)).map((module) => [module.id, module]);
}

const toText = (cells: readonly TableCell[]): string => cells.map(({ text }) => text).join(' | ');

describe.each(figureModules.map((module) => [module.id, module] as const))('%s', (_id, module) => {
  describe.each(langs)('in %s', (lang) => {
    const locale = localeOf(lang);
    const table = module.table(story, locale);
    const facts = factsOfTable(table);

    it('names facts of the dataset in every row, and none twice removed', () => {
      expect(facts.length).toBeGreaterThan(0);
      expect(table.rows.every(({ fact }) => fact !== undefined)).toBe(true);
      for (const fact of facts) expect(factOf(story, fact), fact).toBeDefined();
    });

    it.each(widths)('draws the facts of its table and no others at %i px', (width) => {
      for (const frame of [true, false]) expect(factsOf(layersOf(module, lang, width, frame))).toEqual(facts);
    });

    it.each(widths)('lets every fact of its table be chosen at %i px', (width) => {
      expect(factsOf(layersOf(module, lang, width, false).filter(({ type }) => type === 'hit'))).toEqual(facts);
    });

    it.each(widths)('draws no number and no month of a fact that rows or dataset do not give, at %i px', (width) => {
      const words = wordsOfFacts(layersOf(module, lang, width, false));
      expect(words.length).toBeGreaterThan(0);
      for (const { fact, text } of words) {
        const said = rowsText(table, fact);
        const { subject } = knownFact(fact);
        const given = new Set([...numbersIn(said), ...numbersOf(subject), ...sumsOf(fact)]);
        for (const number of numbersIn(text)) expect(given, `${fact}: ${text}`).toContain(number);
        const months = monthsIn(`${said} ${JSON.stringify(subject)}`, locale);
        for (const month of monthsIn(text, locale)) expect(months, `${fact}: ${text}`).toContain(month);
      }
    });

    it('names in a cell every source that the cell leads to, in both sets of digits', () => {
      for (const digits of ['latn', 'arab'] as const) {
        const { rows } = module.table(story, { ...locale, digits });
        for (const { text, sources = [] } of rows.flatMap(({ cells }) => cells)) {
          for (const source of withoutArticle(sources)) {
            const short = story.sources.find((one) => one.id === source)?.short[lang];
            expect(short, source).toBeDefined();
            expect(text).toContain(formatDigits(short ?? '', { ...locale, digits }));
          }
        }
      }
    });

    it('has a cell for every column', () => {
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    });
  });
});

describe.each(modulesOf(Object.keys(lowColumn)))('the amounts of %s', (id, module) => {
  const low = lowColumn[id] ?? 0;
  const amountsOf = (cells: readonly TableCell[]): readonly TableCell[] => cells.slice(low, low + 3);

  it.each(langs)('are those of the dataset, in %s', (lang) => {
    const locale = localeOf(lang);
    const table = module.table(story, locale);
    const empty = toText(createAmountCells(undefined, locale));
    for (const fact of factsOfTable(table)) {
      const rows = table.rows.filter((row) => row.fact === fact).map(({ cells }) => amountsOf(cells));
      const drawn = rows.map(toText).filter((text) => text !== empty);
      const given = knownFact(fact).quantities.map((quantity) => toText(createAmountCells(quantity, locale)));
      if (withAllAccounts.includes(id)) expect([...drawn].sort()).toEqual([...given].sort());
      else for (const text of drawn) expect(given).toContain(text);
    }
  });

  it.each(langs)('are sorted by the numbers they show, in %s', (lang) => {
    const table = module.table(story, localeOf(lang));
    const cells = table.rows.flatMap((row) => amountsOf(row.cells)).filter(({ text }) => /\d/.test(text));
    expect(cells.length).toBeGreaterThan(0);
    for (const { text, order } of cells) expect(numbersIn(text)).toEqual([order]);
  });
});

describe.each(modulesOf(withAllAccounts))('the sources of %s', (_id, module) => {
  it.each(langs)('are all those of the other accounts of its facts, in %s', (lang) => {
    const { rows } = module.table(story, localeOf(lang));
    for (const fact of factsOfTable({ caption: '', columns: [], rows })) {
      const others = knownFact(fact).accounts.filter(({ relation }) => relation !== undefined);
      const ids = others.flatMap(({ source, also }) => [source, ...also]);
      const led = rows.filter((row) => row.fact === fact).flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources));
      expect(withoutArticle(led)).toEqual(withoutArticle(ids));
    }
  });
});

it('no number of the story is without a row in the table of some figure', () => {
  const facts = new Set(figureModules.flatMap(({ table }) => factsOfTable(table(story, localeOf('en')))));
  const values = story.measures.flatMap((measure) => measure.values.map((value) => `${measure.id}:${value.id}`));
  expect(values.filter((value) => !facts.has(value))).toEqual([]);
});
