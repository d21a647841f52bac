import fc from 'fast-check';
import type { Lang } from '../../../src/base/localized.ts';
import type { Account, Dataset, Measure, MeasureValue, Quantity } from '../../../src/dataset/types.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { loadFirstRecord } from '../../story.ts';

const story = loadFirstRecord();

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

/** Layout options of a width, in the form the figure gives it. */
export function optionsFor(width: number, lang: Lang, height?: number): LayoutOptions {
  return {
    locale: localeOf(lang),
    timeDirection: lang === 'ar' ? 'rtl' : 'ltr',
    form: width >= 700 ? 'wide' : width >= 420 ? 'middle' : 'narrow',
    width,
    key: false,
    ...(height !== undefined && { height }),
  };
}

/** The story with one of its measures changed. */
export function withMeasure(id: string, change: (measure: Measure) => Measure): Dataset {
  return { ...story, measures: story.measures.map((measure) => (measure.id === id ? change(measure) : measure)) };
}

function own(value: MeasureValue): Account {
  const [account] = value.accounts;
  if (!account) throw new Error('The story has an account of its own');
  return account;
}

/** The story with other numbers: the article's, and those of its other accounts, all after the monitors'. */
export function withNumbers(
  quantity: Quantity,
  others: readonly Quantity[],
  change: Partial<Pick<Account, 'relation' | 'speaker'>> = {},
): Dataset {
  return withMeasure('isis-fighters', (measure) => ({
    ...measure,
    values: measure.values.map((value) => {
      const [, monitors = own(value)] = value.accounts;
      const accounts = others.map((given) => ({ ...monitors, ...change, quantity: given }));
      return { ...value, quantity, accounts: [{ ...own(value), quantity }, ...accounts] };
    }),
  }));
}

export const range = (low: number, high: number): Quantity => ({ kind: 'range', low, high });
export const about = (value: number): Quantity => ({ kind: 'approximate', value });
export const exact = (value: number): Quantity => ({ kind: 'exact', value });
export const atLeast = (value: number): Quantity => ({ kind: 'at-least', value });

const number = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 9000 }),
  fc.constantFrom(0, 1, 2_000_000_000, Number.MAX_SAFE_INTEGER, 1e300),
);

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  number.map(exact),
  number.map(about),
  number.map(atLeast),
  fc.tuple(number, number).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
  fc.constant<Quantity>({ kind: 'words', words: { ar: 'بضعة آلاف', en: 'a few thousand' } }),
);

const speaker = fc.constantFrom('x', 'كلمةبلافراغ'.repeat(18), 'Long name of a house '.repeat(9).trim());

/** The story with any numbers, up to three other accounts and names of 1 to 200 characters. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(quantity, fc.array(quantity, { maxLength: 3 }), speaker, fc.constantFrom('agrees' as const, 'differs' as const, 'other-period' as const, 'earlier-count' as const))
  .map(([given, others, name, relation]) =>
    withNumbers(given, others, { speaker: { ar: name, en: name }, relation }),
  );
