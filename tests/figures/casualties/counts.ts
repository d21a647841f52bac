import fc from 'fast-check';
import type { Lang } from '../../../src/base/localized.ts';
import type { Account, Dataset, Measure, MeasureValue, Quantity } from '../../../src/dataset/types.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { loadFirstRecord } from '../../story.ts';

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

export const exact = (value: number): Quantity => ({ kind: 'exact', value });

/** Options for a body of this width, in the form the framed figure would have. */
export function optionsFor(width: number, lang: Lang, height?: number): LayoutOptions {
  const form = width >= 636 ? 'wide' : width >= 376 ? 'middle' : 'narrow';
  const timeDirection = lang === 'ar' ? 'rtl' : 'ltr';
  return { locale: localeOf(lang), timeDirection, form, width, key: true, ...(height !== undefined && { height }) };
}

function changeMeasure(dataset: Dataset, id: string, change: (measure: Measure) => Measure): Dataset {
  return { ...dataset, measures: dataset.measures.map((one) => (one.id === id ? change(one) : one)) };
}

/** The story with one value of a measure changed. */
export function changeValue(fact: string, change: (value: MeasureValue) => MeasureValue, dataset = loadFirstRecord()): Dataset {
  const [measureId = '', id] = fact.split(':');
  return changeMeasure(dataset, measureId, (measure) => ({
    ...measure,
    values: measure.values.map((value) => (value.id === id ? change(value) : value)),
  }));
}

export function changeQuantity(fact: string, quantity: Quantity, dataset = loadFirstRecord()): Dataset {
  return changeValue(fact, (value) => ({ ...value, quantity }), dataset);
}

/** The story without one of its measures. */
export function withoutMeasure(id: string, dataset = loadFirstRecord()): Dataset {
  return { ...dataset, measures: dataset.measures.filter((measure) => measure.id !== id) };
}

const people = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 200 }), fc.constantFrom(201, 3000, 54_321));

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  people.map((value) => ({ kind: 'exact', value }) as const),
  people.map((value) => ({ kind: 'at-least', value }) as const),
  people.map((value) => ({ kind: 'approximate', value }) as const),
  fc.tuple(people, people).map(([low, more]) => ({ kind: 'range', low, high: low + more }) as const),
  fc.constant({ kind: 'words', words: { ar: 'بضع عشرات', en: 'a few dozen' } } as const),
);

function requantify(measure: Measure, quantities: readonly Quantity[], keeps: readonly boolean[]): Measure {
  let next = 0;
  const take = (): Quantity => quantities[next++ % quantities.length] ?? exact(1);
  const change = (account: Account): Account => (account.quantity && account.relation ? { ...account, quantity: take() } : account);
  const values = measure.values
    .filter((_, i) => keeps[i] ?? true)
    .map((value) => ({ ...value, quantity: take(), accounts: value.accounts.map(change) }));
  return { ...measure, values };
}

/** The story with any numbers, and some of its counts left out. */
export const generated: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(quantity, { minLength: 5, maxLength: 12 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
  .map(([quantities, keeps]) => {
    const story = loadFirstRecord();
    const ambush = changeMeasure(story, 'ambush-casualties', (measure) => requantify(measure, quantities, keeps));
    return changeMeasure(ambush, 'church-casualties', (measure) => requantify(measure, [...quantities].reverse(), []));
  });
