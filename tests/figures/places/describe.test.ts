import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { places } from '../../../src/figures/places/index.ts';
import { readPlaces } from '../../../src/figures/places/reading.ts';
import { loadFirstRecord } from '../../story.ts';
import { textsOf } from '../scene-checks.ts';
import { createPlace, createPlaced, localeOf, optionsFor } from './placed.ts';

const langs = ['ar', 'en'] as const;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const titleOf = (dataset: Dataset, lang: 'ar' | 'en'): string => plain(places.describe(dataset, localeOf(lang)).title);

/** `here` facts in a town, `there` facts in another, far away. */
function createTowns(here: number, there: number, name = 'T'): Dataset {
  const where = [...Array.from({ length: here }, () => [name]), ...Array.from({ length: there }, () => ['far'])];
  return createPlaced(where, [createPlace(name, { lon: 38, lat: 35 }), createPlace('far', { lon: 36, lat: 33 })]);
}

function moveFact(dataset: Dataset, id: string, where: readonly string[]): Dataset {
  return { ...dataset, events: dataset.events.map((event) => (event.id === id ? { ...event, places: where } : event)) };
}

describe('the words of places', () => {
  it('state where most facts of the story happened', () => {
    expect(titleOf(loadFirstRecord(), 'en')).toBe('Five of the 17 dated facts happened in or around Palmyra');
    expect(titleOf(loadFirstRecord(), 'ar')).toBe('خمس من 17 واقعة مؤرّخة جرت في تدمر أو حولها');
  });

  it('say whose borders are drawn, what is occupied and what is approximate', () => {
    const en = plain(places.describe(loadFirstRecord(), localeOf('en')).source);
    expect(en).toMatch(/^Source: the article, paragraphs 1–4.*; borders: Natural Earth, with the Golan as occupied Syrian territory/);
    expect(en).toMatch(/western edge approximate\. Position approximate: Roj camp$/);
    expect(places.describe(loadFirstRecord(), localeOf('ar')).source).toMatch(/والجولان المحتل أرض سورية .*موضع تقريبي: مخيم روج$/);
  });

  it('say it all in one sentence of alt text', () => {
    expect(plain(places.describe(loadFirstRecord(), localeOf('en')).alt)).toBe(
      'Map of Syria with Raqqa, Palmyra, desert around Palmyra, Damascus, Idlib, al-Hol camp and Roj camp; ' +
        'five of the 17 dated facts happened in or around Palmyra, and four have no place on it.',
    );
  });

  it.each([
    [1, 1, 'One of the 2 dated facts happened in T', 'واحدة من واقعتين مؤرّختين جرت في T'],
    [2, 1, 'Two of the 3 dated facts happened in T', 'اثنتان من 3 وقائع مؤرّخة جرتا في T'],
    [10, 1, 'Ten of the 11 dated facts happened in T', 'عشر من 11 واقعة مؤرّخة جرت في T'],
    [12, 1, '12 of the 13 dated facts happened in T', '12 من 13 واقعة مؤرّخة جرت في T'],
    [1, 0, 'The one dated fact happened in T', 'الواقعة المؤرّخة الوحيدة جرت في T'],
    [2, 0, 'All 2 dated facts happened in T', 'الواقعتان المؤرّختان جرتا في T'],
    [3, 0, 'All 3 dated facts happened in T', 'الوقائع المؤرّخة كلها، وعددها 3، جرت في T'],
  ])('count %i here and %i elsewhere in both grammars', (here, there, en, ar) => {
    expect(titleOf(createTowns(here, there), 'en')).toBe(en);
    expect(titleOf(createTowns(here, there), 'ar')).toBe(ar);
  });

  it('say so where no fact has a place on the map', () => {
    expect(titleOf(createPlaced([[], ['x']], [createPlace('x')]), 'en')).toBe('None of the 2 dated facts has a place on the map');
    expect(titleOf(createPlaced([[], []], []), 'ar')).toBe('لا مكان على الخريطة لأيٍّ من واقعتين مؤرّختين');
  });

  it('refer to a camp as masculine and to a town as feminine', () => {
    const around = (name: string): Dataset =>
      createPlaced([[name], ['area']], [createPlace(name, { lon: 38, lat: 35 }), createPlace('area', { near: name })]);
    expect(titleOf(around('مخيم الهول'), 'ar')).toMatch(/في مخيم الهول أو حوله$/);
    expect(titleOf(around('الرقة'), 'ar')).toMatch(/في الرقة أو حولها$/);
  });

  it.each(langs)('follow a fact that moves, in title, list, targets and table, in %s', (lang) => {
    const dataset = moveFact(loadFirstRecord(), 'palmyra-ambush', ['damascus']);
    const counts = (source: Dataset): readonly string[] =>
      textsOf(places.layout(source, optionsFor(1112, lang)).layers).map(({ text }) => text).filter((text) => /^\d+$/.test(text));
    expect(titleOf(dataset, lang)).toMatch(lang === 'en' ? /^Five of the 17 .* in Damascus$/ : /^خمس من 17 .* دمشق$/);
    expect(counts(loadFirstRecord())).toEqual(['4', '1', '4', '2', '1', '1', '4']);
    expect(counts(dataset)).toEqual(['5', '3', '2', '1', '1', '1', '4']);
    const row = places.table(dataset, localeOf(lang)).rows.find(({ fact }) => fact === 'palmyra-ambush');
    expect(row?.cells[0]?.text).toBe(lang === 'en' ? 'Damascus' : 'دمشق');
  });

  it('write every digit in the digits asked for', () => {
    const locale = { ...localeOf('ar'), digits: 'arab' } as const;
    const { title, subtitle, source, alt, description } = places.describe(loadFirstRecord(), locale);
    const drawn = textsOf(places.layout(loadFirstRecord(), { ...optionsFor(1112, 'ar'), locale }).layers).map(({ text }) => text);
    const cells = places.table(loadFirstRecord(), locale).rows.flatMap((row) => row.cells.map((cell) => cell.text));
    expect([title, subtitle, source, alt, description, ...drawn, ...cells].join('\n')).not.toMatch(/[0-9]/);
  });
});

describe('the reading of places', () => {
  it('counts what lies within 60 km as around a place, and what lies further off not', () => {
    const at = (lat: number) => createPlaced([['a'], ['b']], [createPlace('a', { lon: 38, lat: 35 }), createPlace('b', { lon: 38, lat })]);
    expect(readPlaces(at(35.5)).focus?.events).toHaveLength(2);
    expect(readPlaces(at(35.6)).focus?.events).toHaveLength(1);
  });

  it('leaves places outside the map in the list alone', () => {
    const reading = readPlaces(createPlaced([['a']], [createPlace('a', { lon: 2.35, lat: 48.86 })]));
    expect(reading.sites).toEqual([]);
    expect(reading.elsewhere).toHaveLength(1);
  });

  it('has each fact once, in a group or elsewhere', () => {
    const { groups, elsewhere, dataset } = readPlaces(loadFirstRecord());
    const ids = [...groups.flatMap(({ events }) => events), ...elsewhere].map(({ id }) => id);
    expect([...ids].sort()).toEqual(dataset.events.map(({ id }) => id).sort());
  });
});

describe('the table of places', () => {
  it.each(langs)('has the facts of the targets in the order of the list, in %s', (lang) => {
    const { columns, rows } = places.table(loadFirstRecord(), localeOf(lang));
    const hits = places.layout(loadFirstRecord(), optionsFor(1112, lang)).layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
    expect(rows.map(({ fact }) => fact)).toEqual(hits.map(({ fact }) => fact));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });

  it('gives the positions that are drawn, and says which are none', () => {
    const cells = (id: string) => places.table(loadFirstRecord(), localeOf('en')).rows.find(({ fact }) => fact === id)?.cells.map(({ text }) => text);
    expect(cells('palmyra-captured')?.[1]).toBe('34.55° N, 38.27° E');
    expect(cells('palmyra-ambush')?.slice(0, 2)).toEqual(['near Palmyra', 'about 34.55° N, 38.27° E']);
    expect(cells('survivors-detained')?.[1]).toBe('36.37° N, 41.14° E; about 36.97° N, 42.05° E');
    expect(cells('survivors-flee-to-desert')?.[1]).toBe('an area, not a point');
    expect(cells('officials-link-isis')?.slice(0, 2)).toEqual(['no place', 'not on the map']);
  });

  it('sorts a date by its first possible instant, after the 13th after the 13th', () => {
    const when = (id: string) => places.table(loadFirstRecord(), localeOf('en')).rows.find(({ fact }) => fact === id)?.cells[3];
    expect(when('palmyra-captured')).toEqual({ text: 'May 2015', order: Date.UTC(2015, 4, 1) });
    expect(when('officials-link-isis')).toEqual({ text: 'after 13\u00A0December 2025', order: Date.UTC(2025, 11, 13) });
    expect(when('hts-fights-isis-idlib')?.order).toBe(-Infinity);
  });
});
