import fc from 'fast-check';
import type { Account, Dataset, Event, MeasureValue, Quantity, Relation } from '../../../src/dataset/types.ts';
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

export const both = (text: string) => ({ ar: text, en: text });

export const localeOf = (lang: Lang): Locale => ({ lang, digits: 'latn', monthNames: 'gregorian' });

export const exact = (value: number): Quantity => ({ kind: 'exact', value });

/** Another account as a test asks for it. */
export interface OtherSketch {
  readonly when?: string;
  readonly quantity?: Quantity;
  readonly counts?: string;
  readonly relation: Relation;
}

function createOther({ when, quantity, counts, relation }: OtherSketch): Account {
  return {
    source: 'other',
    also: [],
    locators: [],
    statement: both('another'),
    relation,
    ...(when !== undefined && { when: edtf(when) }),
    ...(quantity && { quantity }),
    ...(counts !== undefined && { counts: both(counts) }),
  };
}

const own: Account = { source: 'article', also: [], locators: ['P3'], statement: both('statement') };

export interface FactSketch {
  readonly label: string;
  readonly when?: string;
  readonly quantity?: Quantity;
  readonly others: readonly OtherSketch[];
}

function createValue({ label, quantity = exact(1), others }: FactSketch, index: number): MeasureValue {
  return { id: `v${index}`, category: both(label), quantity, accounts: [own, ...others.map(createOther)] };
}

/** Facts with a date become events, facts with a number values of one measure. */
export function createCompared(facts: readonly FactSketch[]): Dataset {
  const dated = facts.filter(({ when }) => when !== undefined);
  const base = createDataset(dated.map(({ when = '2020', label }) => ({ when, label })));
  const events = base.events.map(
    (event, i): Event => ({ ...event, accounts: [own, ...(dated[i]?.others ?? []).map(createOther)] }),
  );
  const counted = {
    ar: { one: 'هجوم واحد', two: 'هجومان', few: 'هجمات', many: 'هجومًا', other: 'هجوم' },
    en: { one: 'attack', other: 'attacks' },
  };
  const values = facts.filter(({ when }) => when === undefined).map(createValue);
  return { ...base, events, measures: [{ id: 'm', name: both('measure'), unit: both('people'), counted, values }] };
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

const numbers = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constantFrom(0, 1, 5e-324, 1e15, Number.MAX_VALUE));

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
  numbers.map(exact),
  numbers.map((value): Quantity => ({ kind: 'at-least', value })),
  numbers.map((value): Quantity => ({ kind: 'approximate', value })),
  fc.tuple(numbers, numbers).map(([a, b]): Quantity => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
);

const dates = fc.constantFrom(
  '2017-05', '2017-10-17', '2017-12-31', '2014~', '2025?', '2016', '2015-05/2017', '2017/..', '../2024-12-08',
  '2015-01-01', '1999-03', '[2016-01-01,2016-03-02]', '2017-05-20/2017-05-21',
);

const labels = fc.constantFrom('x', 'كمين قرب تدمر', 'كلمةطويلةبلافراغات'.repeat(9), 'A very long name that goes on. '.repeat(6).trim());

const relations = fc.constantFrom<Relation>('differs', 'more-exact', 'agrees', 'other-period', 'earlier-count');

const other: fc.Arbitrary<OtherSketch> = fc
  .record({ when: dates, quantity: quantities, counts: fc.option(labels, { nil: undefined }), relation: relations })
  .map(({ counts, ...rest }) => ({ ...rest, ...(counts !== undefined && { counts }) }));

const fact: fc.Arbitrary<FactSketch> = fc
  .record({
    label: labels,
    when: fc.option(dates, { nil: undefined }),
    quantity: quantities,
    others: fc.array(other, { maxLength: 4 }),
  })
  .map(({ when, ...rest }) => ({ ...rest, ...(when !== undefined && { when }) }));

/** Up to six facts with any dates, numbers and relations. */
export const compared: fc.Arbitrary<Dataset> = fc.array(fact, { maxLength: 6 }).map(createCompared);
