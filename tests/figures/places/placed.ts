import fc from 'fast-check';
import type { Lang } from '../../../src/base/localized.ts';
import type { Dataset, Place } from '../../../src/dataset/types.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Direction, Locale } from '../../../src/locale/types.ts';
import { createDataset, datasets } from '../generated-datasets.ts';

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

export function optionsFor(width: number, lang: Lang, height?: number, timeDirection?: Direction): LayoutOptions {
  return {
    locale: localeOf(lang),
    timeDirection: timeDirection ?? (lang === 'ar' ? 'rtl' : 'ltr'),
    form: width >= 700 ? 'wide' : width >= 420 ? 'middle' : 'narrow',
    width,
    key: false,
    ...(height !== undefined && { height }),
  };
}

export function createPlace(id: string, rest: Partial<Place> = {}): Place {
  return { id, name: { ar: id, en: id }, ...rest };
}

/** Facts, each at the places named for it, with these places listed. */
export function createPlaced(where: readonly (readonly string[])[], listed: readonly Place[]): Dataset {
  const dataset = createDataset(where.map((_, i) => ({ when: `2020-01-${String(i + 1).padStart(2, '0')}`, label: `fact ${i}` })));
  return { ...dataset, places: listed, events: dataset.events.map((event, i) => ({ ...event, places: where[i] ?? [] })) };
}

const names = fc.constantFrom('Q', 'تدمر', 'مخيم الهول', 'A very long name of a place that goes on and on', 'كلمةطويلةبلافراغات'.repeat(11));

/** On the map, on its very edge, off it, or without a position; near places are areas. */
const place = (id: string): fc.Arbitrary<Place> =>
  fc
    .record({
      name: names,
      lon: fc.oneof(fc.double({ min: 34, max: 43, noNaN: true }), fc.constantFrom(34, 43, -120)),
      lat: fc.oneof(fc.double({ min: 31.9, max: 37.8, noNaN: true }), fc.constantFrom(31.9, 37.8, 60)),
      kind: fc.constantFrom('exact', 'approximate', 'area', 'unknown'),
    })
    .map(({ name, lon, lat, kind }): Place => {
      const both = { id, name: { ar: name, en: name } };
      if (kind === 'unknown') return both;
      if (kind === 'area') return { ...both, near: 'a' };
      return { ...both, lon, lat, ...(kind === 'approximate' && { approximate: true }) };
    });

/** Datasets of 1 to 60 facts in three generated places. */
export const placed: fc.Arbitrary<Dataset> = fc
  .tuple(datasets, place('a'), place('b'), place('c'))
  .map(([dataset, ...listed]) => ({ ...dataset, places: listed }));
