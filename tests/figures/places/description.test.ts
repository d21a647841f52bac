import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeById } from '../../../src/dataset/queries.ts';
import type { Dataset, Event } from '../../../src/dataset/types.ts';
import { describe as describeFigure } from '../../../src/figures/places/describe.ts';
import { readPlaces } from '../../../src/figures/places/reading.ts';
import { formatNumber } from '../../../src/locale/digits.ts';
import { loadFirstRecord } from '../../story.ts';
import { createPlace, createPlaced, localeOf, placed } from './placed.ts';

const langs = ['ar', 'en'] as const;
type Lang = (typeof langs)[number];

const plain = (dataset: Dataset, lang: Lang): string =>
  describeFigure(dataset, localeOf(lang)).description.replaceAll('\u00A0', ' ');

/** The forms that the counts of the story take. */
const counted: Readonly<Record<Lang, (n: number) => string>> = {
  en: (n) => `${n} ${n === 1 ? 'fact' : 'facts'}`,
  ar: (n) => (n === 1 ? 'واقعة واحدة' : n === 2 ? 'واقعتان' : `${n} وقائع`),
};

function lanesOf(dataset: Dataset, events: readonly Event[], lang: Lang): readonly string[] {
  return dataset.lanes.flatMap(({ id, short }) => {
    const n = events.filter(({ lane }) => lane === id).length;
    if (n === 0) return [];
    return [n === events.length ? short[lang] : `${short[lang]} ${formatNumber(n, localeOf(lang))}`];
  });
}

describe('the description of places', () => {
  it.each(langs)('names every place in the order of the list, with how many facts in which lanes, in %s', (lang) => {
    const story = loadFirstRecord();
    const text = plain(story, lang);
    const { groups } = readPlaces(story);
    const starts = groups.map(({ sites, events }) => {
      const name = sites.map(({ place }) => place.name[lang]).join(lang === 'ar' ? ' و' : ' and ');
      const at = text.indexOf(`${name}${lang === 'ar' ? '، ' : ', '}${counted[lang](events.length)} (`);
      const end = text.indexOf(')', at);
      for (const lane of lanesOf(story, events, lang)) expect(text.slice(at, end)).toContain(lane);
      return at;
    });
    expect(starts).toHaveLength(6);
    expect(starts).not.toContain(-1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each(langs)('says how many facts have no place on the map, and what the article says instead, in %s', (lang) => {
    const story = loadFirstRecord();
    const { elsewhere } = readPlaces(story);
    const last = plain(story, lang).split('. ').at(-1) ?? '';
    expect(last).toContain(counted[lang](elsewhere.length));
    for (const lane of lanesOf(story, elsewhere, lang)) expect(last).toContain(lane);
    for (const id of elsewhere.flatMap(({ places }) => places)) expect(last).toContain(placeById(story, id)?.name[lang]);
  });

  it.each(langs)('says what is approximate and which area is hatched, in %s', (lang) => {
    const story = loadFirstRecord();
    const { sites } = readPlaces(story);
    const sentences = plain(story, lang).split('. ');
    const [doubtful, hatched] = lang === 'en' ? ['Position approximate', 'Hatched'] : ['الموضع تقريبي', 'مظلَّل'];
    const tell = (start: string) => sentences.find((sentence) => sentence.startsWith(start));
    for (const { place, isArea, isApproximate } of sites) {
      if (isArea) expect(tell(hatched)).toContain(place.name[lang]);
      else if (isApproximate) expect(tell(doubtful)).toContain(place.name[lang]);
      else expect(tell(doubtful)).not.toContain(place.name[lang]);
    }
    expect(sites.some(({ isArea }) => isArea) && sites.some(({ isApproximate, isArea }) => isApproximate && !isArea)).toBe(true);
  });

  it('begins with the place that has most facts, and what lies round it', () => {
    expect(plain(loadFirstRecord(), 'en')).toContain('The list begins with what happened in or around Palmyra, 5 facts: ');
    expect(plain(loadFirstRecord(), 'ar')).toContain('تبدأ القائمة بما جرى في تدمر أو حولها، 5 وقائع: ');
    const apart = createPlaced([['a'], ['b']], [createPlace('a', { lon: 38, lat: 35 }), createPlace('b', { lon: 36, lat: 33 })]);
    expect(plain(apart, 'en')).toContain('The facts by place: a, 1 fact (attacks); b, 1 fact (attacks).');
  });

  it('says whose land the Golan is', () => {
    expect(plain(loadFirstRecord(), 'en')).toContain('The Golan is hatched as occupied Syrian territory');
    expect(plain(loadFirstRecord(), 'ar')).toContain('الجولان المحتل مظلَّل أرضًا سورية');
  });

  it('claims no doubt, no missing place and no place where there is none', () => {
    const exact = plain(createPlaced([['a']], [createPlace('a', { lon: 38, lat: 35 })]), 'en');
    expect(exact).not.toMatch(/Position approximate|Hatched, as/);
    expect(exact).toMatch(/Every fact has a place on the map\.$/);
    const none = plain(createPlaced([[], ['x']], [createPlace('x')]), 'en');
    expect(none).not.toContain('The list begins');
    expect(none).toContain('without a place on the map: 2 facts (x or no place; attacks)');
  });

  it.each(langs)('is short enough to be listened to, and says more than the alt text, in %s', (lang) => {
    const { alt, description } = describeFigure(loadFirstRecord(), localeOf(lang));
    expect(description.length).toBeLessThan(1200);
    expect(description).not.toContain(alt);
    expect(description.split(/\.(?=\s|$)/).length - 1).toBeLessThanOrEqual(6);
  });

  it('has every fact of any dataset in its counts', () => {
    fc.assert(
      fc.property(placed, (dataset) => {
        const text = plain(dataset, 'en');
        const counts = [...text.matchAll(/, (\d+) facts? \(|: (\d+) facts? \(/g)].map((match) => Number(match[1] ?? match[2]));
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(dataset.events.length);
      }),
      { numRuns: 40 },
    );
  });
});
