import fc from 'fast-check';
import type { Account, Dataset, MeasureValue, Quantity, Source } from '../../../src/dataset/types.ts';
import type { Lang } from '../../../src/base/localized.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import type { Edtf } from '../../../src/time/types.ts';
import { createDataset } from '../generated-datasets.ts';

export function edtf(text: string): Edtf {
  const value = parseEdtf(text);
  if (!value) throw new Error(`Not EDTF: ${text}`);
  return value;
}

export function both(text: string) {
  return { ar: text, en: text };
}

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

export const exact = (value: number): Quantity => ({ kind: 'exact', value });

/** An account as a test asks for it. */
export interface AccountSketch {
  readonly source?: string;
  readonly when?: string;
  readonly quantity: Quantity;
  readonly counts?: string;
  readonly relation?: Account['relation'];
}

/** A value of the article, with what others say of it; `period: null` leaves the period out. */
export interface ValueSketch {
  readonly period: string | null;
  readonly quantity: Quantity;
  readonly accounts?: readonly AccountSketch[];
}

function createAccount({ source = 'report', when, quantity, counts, relation = 'differs' }: AccountSketch): Account {
  return {
    source,
    also: [],
    locators: [],
    quantity,
    relation,
    statement: both('statement'),
    ...(when !== undefined && { when: edtf(when) }),
    ...(counts !== undefined && { counts: both(counts) }),
  };
}

function createValue({ period, quantity, accounts = [] }: ValueSketch, index: number): MeasureValue {
  const own: Account = {
    source: 'article',
    also: [],
    speaker: both('Report House'),
    locators: ['P17'],
    statement: both('statement'),
  };
  return {
    id: `v${index}`,
    quantity,
    accounts: [own, ...accounts.map(createAccount)],
    ...(period !== null && { period: edtf(period) }),
  };
}

/** A dataset with this figure's measure alone; `name` is what the cited report is called, everywhere. */
export function createMeasured(values: readonly ValueSketch[], name = 'Report House'): Dataset {
  const source = { name: both(name), secondary: false } as const;
  const sources: readonly Source[] = [
    { ...source, id: 'article', kind: 'article', short: both('article') },
    { ...source, id: 'report', kind: 'report', short: both('Report House'), publisher: both(name) },
    { id: 'weekly', kind: 'news', secondary: false, name: both(`Weekly of ${name}`), short: both(`Weekly of ${name}`) },
  ];
  const counted = {
    ar: { one: 'هجوم واحد', two: 'هجومان', few: 'هجمات', many: 'هجومًا', other: 'هجوم' },
    en: { one: 'attack', other: 'attacks' },
  };
  return {
    ...createDataset([]),
    sources,
    measures: [
      {
        id: 'attacks-per-month',
        name: both(name),
        unit: both('attacks per month, yearly average'),
        counted,
        values: values.map(createValue),
      },
    ],
  };
}

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

const number = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.constantFrom(0, 1, 2, 1e15, 1e300, 5e-324, Number.MAX_VALUE),
);

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  number.map(exact),
  number.map((value): Quantity => ({ kind: 'at-least', value })),
  number.map((value): Quantity => ({ kind: 'approximate', value })),
  fc.tuple(number, number).map(([a, b]): Quantity => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
  fc.constant<Quantity>({ kind: 'words', words: both('a few dozen') }),
);

const texts = fc.oneof(
  fc.string({ minLength: 1, maxLength: 200 }),
  fc.constantFrom('x', 'كلمةبلافراغ'.repeat(18), 'كلمة '.repeat(40).trim(), 'Long name of a house '.repeat(9).trim()),
);

const years = fc.constantFrom('2019', '2020', '2021', '2022');

const account: fc.Arbitrary<AccountSketch> = fc
  .record({
    source: fc.constantFrom('report', 'weekly'),
    when: fc.oneof(
      years,
      years.map((year) => `${year}-10`),
      years.map((year) => `${year}-01-01/${year}-04-01`),
      fc.constantFrom('2019/2022', '2020-12-31', '2020/..', undefined),
    ),
    quantity: quantities,
    counts: fc.option(texts, { nil: undefined }),
    relation: fc.constantFrom<Account['relation'][]>('differs', 'agrees', 'more-exact', 'other-period', 'earlier-count'),
  })
  .map(({ when, counts, ...rest }) => ({
    ...rest,
    ...(when !== undefined && { when }),
    ...(counts !== undefined && { counts }),
  }));

const value: fc.Arbitrary<ValueSketch> = fc.record({
  period: fc.oneof({ arbitrary: years, weight: 6 }, { arbitrary: fc.constantFrom('2020-05', '2020/..', null), weight: 1 }),
  quantity: quantities,
  accounts: fc.array(account, { maxLength: 4 }),
});

/** One to four values, any quantities, names of 1 to 200 characters; periods may be missing, shared or overlap. */
export const measured: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 4 }), texts)
  .map(([values, name]) => createMeasured(values, name));
