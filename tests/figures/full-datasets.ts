/** Datasets that fill every figure: events, measures, places, positions and Palmyra, as many and as hard as asked for. */
import fc from 'fast-check';
import type {
  Account, Actor, Assessment, Dataset, Event, LaneId, Measure, MeasureValue, Place, Quantity, Question, Relation, Stance,
} from '../../src/dataset/types.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import type { Edtf } from '../../src/time/types.ts';
import { createDataset } from './generated-datasets.ts';

/** What a dataset is filled with. */
export interface Filling {
  /** how many events, places, voices, and accounts of each value */
  readonly count: number;
  /** every name and label */
  readonly words: string;
  /** dates in EDTF, taken in turn */
  readonly dates: readonly string[];
  /** the numbers, taken in turn */
  readonly quantities: readonly Quantity[];
  /** degrees between one place and the next; far ones leave the map */
  readonly spread?: number;
}

const both = (text: string) => ({ ar: text, en: text });

function edtf(text: string): Edtf {
  const value = parseEdtf(text);
  if (!value) throw new Error(`Not EDTF: ${text}`);
  return value;
}

function turn<T>(items: readonly T[], i: number): T {
  const item = items[i % items.length];
  if (item === undefined) throw new Error('Nothing to take in turn');
  return item;
}

const lanes: readonly LaneId[] = ['attacks', 'control', 'cooperation', 'state'];
const relations: readonly Relation[] = ['differs', 'more-exact', 'agrees', 'other-period'];
const stances: readonly Stance[] = ['strength', 'risk', 'both', 'neutral'];

function createOther(filling: Filling, i: number, rest: Partial<Account>): Account {
  return {
    source: `other-${i % 3}`,
    also: [],
    locators: [],
    speaker: both(filling.words),
    statement: both(filling.words),
    relation: turn(relations, i),
    about: both(filling.words),
    ...rest,
  };
}

function createOwn(i: number): Account {
  return { source: 'article', also: [], locators: [`P${(i % 34) + 1}`], statement: both('statement') };
}

function createEvents(filling: Filling): readonly Event[] {
  const { count, dates, words } = filling;
  const sketches = Array.from({ length: count }, (_, i) => ({ when: turn(dates, i), label: words, lane: turn(lanes, i) }));
  return createDataset(sketches).events.map((event, i) => {
    const isControl = event.lane === 'control';
    const other = createOther(filling, i, {
      when: edtf(turn(dates, i + 1)),
      ...(isControl && { holder: `actor-${i % 3}` }),
    });
    const places = isControl ? ['palmyra'] : i % 7 === 6 ? [] : [`place-${i}`];
    return { ...event, places, actors: ['actor-0', 'actor-1'], accounts: [createOwn(i), ...(i % 2 === 1 ? [other] : [])] };
  });
}

/** The events whose casualties are counted. */
function createAttacks(filling: Filling): readonly Event[] {
  const sketches = [0, 1].map((i) => ({ when: turn(filling.dates, i), label: filling.words }));
  const ids = ['church-attack', 'palmyra-ambush'];
  return createDataset(sketches).events.map((event, i) => ({ ...event, id: ids[i] ?? event.id, places: ['palmyra'] }));
}

function createPlaces({ count, words, spread = 0.05 }: Filling): readonly Place[] {
  const near = Array.from({ length: count }, (_, i): Place => ({
    id: `place-${i}`,
    name: both(words),
    lon: 38.27 + spread * Math.cos(i) * Math.sqrt(i),
    lat: 34.6 + spread * Math.sin(i) * Math.sqrt(i),
    ...(i % 3 === 2 && { approximate: true }),
  }));
  return [{ id: 'palmyra', name: both(words), lon: 38.27, lat: 34.55 }, { id: 'area', name: both(words), near: 'palmyra' }, ...near];
}

const counted = {
  ar: { one: 'هجوم واحد', two: 'هجومان', few: 'هجمات', many: 'هجومًا', other: 'هجوم' },
  en: { one: 'attack', other: 'attacks' },
} as const;

const measureValues = [
  ['attacks-per-month', ['2024', '2025']],
  ['isis-fighters', ['fighters']],
  ['hts-fighters', ['fighters']],
  ['new-recruits', ['recruits']],
  ['church-casualties', ['killed', 'wounded']],
  ['ambush-casualties', ['soldiers-killed', 'interpreters-killed', 'wounded', 'attackers-killed']],
] as const;

function createMeasures(filling: Filling): readonly Measure[] {
  const { count, quantities, words } = filling;
  const createValue = (id: string, i: number): MeasureValue => ({
    id,
    category: both(words),
    quantity: turn(quantities, i),
    ...(/^\d{4}$/.test(id) && { period: edtf(id) }),
    accounts: [
      createOwn(i),
      ...Array.from({ length: count }, (_, n) =>
        createOther(filling, n, {
          quantity: turn(quantities, i + n + 1),
          when: edtf(turn([id, '2024-10', '2024-01-01/2024-12-01', '2023-10'].filter((when) => parseEdtf(when)), n)),
          ...(n % 4 === 3 && { counts: both(words) }),
        }),
      ),
    ],
  });
  return measureValues.map(([id, ids]) => ({
    id,
    name: both(words),
    unit: both(words),
    counted,
    values: ids.map(createValue),
  }));
}

function createVoices({ count, words }: Filling): {
  readonly actors: readonly Actor[];
  readonly questions: readonly Question[];
  readonly assessments: readonly Assessment[];
} {
  const ids = Array.from({ length: Math.min(count, 5) }, (_, i) => `question-${i}`);
  return {
    actors: Array.from({ length: Math.max(3, count) }, (_, i) => ({ id: `actor-${i}`, name: both(words), role: both(words) })),
    questions: ids.map((id) => ({ id, name: both(words) })),
    assessments: Array.from({ length: count }, (_, i) => ({
      id: `assessment-${i}`,
      actor: `actor-${i}`,
      question: turn(ids, i),
      stance: turn(stances, i),
      position: both(words),
      label: both(words),
      locators: Array.from({ length: (i % 3) + 1 }, (__, n) => `P${i + n + 1}`),
      also: i % 3 === 1 ? [{ question: turn(ids, i + 1), stance: turn(stances, i + 1), label: both(words), locators: ['P1'] }] : [],
    })),
  };
}

/** A dataset in which every figure has as much to draw as the filling says. */
export function createFull(filling: Filling): Dataset {
  const { words } = filling;
  const source = (id: string) =>
    ({ id, kind: 'news', secondary: id === 'other-1', name: both(words), short: both(words), publisher: both(words) }) as const;
  return {
    ...createDataset([]),
    sources: [
      { id: 'article', kind: 'article', secondary: false, name: both('article'), short: both('article') },
      ...['other-0', 'other-1', 'other-2'].map(source),
    ],
    places: createPlaces(filling),
    events: [...createEvents(filling), ...createAttacks(filling)],
    measures: createMeasures(filling),
    ...createVoices(filling),
  };
}

const exact = (value: number): Quantity => ({ kind: 'exact', value });

const ordinary: Filling = {
  count: 8,
  words: 'كمين قرب تدمر',
  dates: ['2015-05', '2017', '2024-12-08', '2014~', '2015-05/2017', '2017/..', '2025-12-13', '2025?'],
  quantities: [exact(63), { kind: 'at-least', value: 25 }, { kind: 'range', low: 3000, high: 5000 }, { kind: 'approximate', value: 10 }],
};

const fillings: readonly (readonly [string, Partial<Filling>])[] = [
  ['one of everything', { count: 1 }],
  ['two of everything', { count: 2 }],
  ['sixty of everything', { count: 60 }],
  ['names of one character', { words: 'x' }],
  ['names of two hundred characters', { words: 'A very long name that goes on and on, '.repeat(6).slice(0, 200) }],
  ['Arabic without spaces', { words: 'كلمةبلافراغ'.repeat(18) }],
  ['sixty of everything with long names', { count: 60, words: 'كلمة '.repeat(40).trim() }],
  ['all on one day', { count: 24, dates: ['2025-06-01'] }],
  ['a century', { count: 20, dates: Array.from({ length: 20 }, (_, i) => String(1925 + i * 5)) }],
  [
    'huge numbers and ranges',
    {
      quantities: [
        exact(1e15), { kind: 'range', low: 0, high: 2_000_000_000 }, { kind: 'at-least', value: 1e300 }, exact(0),
        { kind: 'range', low: 1, high: 2 }, { kind: 'words', words: both('tens of thousands') },
      ],
    },
  ],
  ['places far apart', { count: 60, spread: 0.5 }],
];

/** The hard cases by name, each filling all eight figures. */
export const fullDatasets: readonly (readonly [string, Dataset])[] = fillings.map(([name, filling]) => [
  name,
  createFull({ ...ordinary, ...filling }),
]);

const number = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constantFrom(0, 1, 2, 201, 54_321, 2_000_000_000));

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  number.map(exact),
  number.map((value): Quantity => ({ kind: 'at-least', value })),
  number.map((value): Quantity => ({ kind: 'approximate', value })),
  fc.tuple(number, number).map(([low, more]): Quantity => ({ kind: 'range', low, high: low + more })),
);

const date = fc.constantFrom(
  '2014~', '2025?', '2017', '1999', '2017-05', '2024-12-08', '2025-12-13', '2015-05/2017', '2017/..', '../2024-12-08', '2016-03-27',
);

/** Datasets that fill all figures with one to sixty of everything. */
export const filled: fc.Arbitrary<Dataset> = fc
  .record({
    count: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 60 })),
    words: fc.constantFrom('x', 'مخيم الهول', 'Joint patrol ambushed near Palmyra', 'كلمةطويلةبلافراغات'.repeat(11), 'A long name that goes on. '.repeat(7).trim()),
    dates: fc.array(date, { minLength: 1, maxLength: 9 }),
    quantities: fc.array(quantity, { minLength: 1, maxLength: 7 }),
    spread: fc.constantFrom(0.01, 0.2, 2),
  })
  .map(createFull);
