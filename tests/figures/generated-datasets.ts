import fc from 'fast-check';
import type { Account, Dataset, Event, LaneId } from '../../src/dataset/types.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import type { Edtf, EdtfDate } from '../../src/time/types.ts';

function edtf(text: string): Edtf {
  const value = parseEdtf(text);
  if (!value) throw new Error(`Not EDTF: ${text}`);
  return value;
}

const published = edtf('2025-12-27') as EdtfDate;

const lanes: readonly LaneId[] = ['attacks', 'control', 'cooperation', 'state'];

function both(text: string) {
  return { ar: text, en: text };
}

/** One event as a test asks for it. */
export interface EventSketch {
  readonly when: string;
  readonly label: string;
  readonly lane?: LaneId;
  readonly place?: string;
  readonly importance?: 1 | 2 | 3;
  /** dates of other accounts */
  readonly others?: readonly string[];
  readonly differs?: boolean;
}

function createEvent(sketch: EventSketch, index: number): Event {
  const own: Account = { source: 'article', also: [], locators: [`P${index + 1}`], statement: both('statement') };
  const others = (sketch.others ?? []).map(
    (when): Account => ({
      source: 'other',
      also: [],
      locators: [],
      when: edtf(when),
      statement: both('another'),
      relation: sketch.differs === true ? 'differs' : 'more-exact',
    }),
  );
  return {
    id: `event-${index}`,
    lane: sketch.lane ?? 'attacks',
    when: edtf(sketch.when),
    inferred: [],
    title: both(sketch.label),
    label: both(sketch.label),
    summary: both(sketch.label),
    places: [sketch.place ?? `place-${index}`],
    actors: [],
    importance: sketch.importance ?? 2,
    accounts: [own, ...others],
  };
}

/** A dataset of events alone, complete enough for every figure of dates. */
export function createDataset(events: readonly EventSketch[]): Dataset {
  const source = { kind: 'news', secondary: false } as const;
  return {
    id: 'generated',
    version: '1.0.0',
    title: both('generated'),
    standfirst: both('generated'),
    article: 'article',
    published,
    paragraphs: 100,
    lanes: lanes.map((id) => ({ id, name: both(id), short: both(id) })),
    sources: [
      { ...source, id: 'article', kind: 'article', name: both('article'), short: both('article') },
      { ...source, id: 'other', name: both('other'), short: both('other') },
    ],
    places: [],
    actors: [],
    questions: [],
    events: events.map(createEvent),
    measures: [],
    assessments: [],
  };
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

const year = fc.integer({ min: 1925, max: 2025 });
const month = fc.integer({ min: 1, max: 11 }).map(twoDigits);
const day = fc.integer({ min: 1, max: 28 }).map(twoDigits);

const dates = fc.oneof(
  year.map(String),
  year.map((y) => `${y}~`),
  year.map((y) => `${y}?`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${m}-${d}`),
  year.map((y) => `${y}/..`),
  fc.tuple(year, month, day).map(([y, m, d]) => `../${y}-${m}-${d}`),
  fc.tuple(year, fc.integer({ min: 0, max: 30 })).map(([y, n]) => `${y}/${Math.min(y + n, 2025)}`),
);

const labels = fc.oneof(
  fc.constant('x'),
  fc.constant('كمين قرب تدمر'),
  fc.constant('Joint patrol ambushed near Palmyra'),
  fc.constant('كلمةطويلةبلافراغات'.repeat(11)),
  fc.constant('A very long title that goes on and on. '.repeat(5).trim()),
);

const event: fc.Arbitrary<EventSketch> = fc.record({
  when: dates,
  label: labels,
  lane: fc.constantFrom(...lanes),
  place: fc.constantFrom('a', 'b', 'c'),
  importance: fc.constantFrom(1, 2, 3),
  others: fc.array(fc.constantFrom('2017-10-17', '2001-03', '1999'), { maxLength: 2 }),
  differs: fc.boolean(),
});

/** Datasets of 1 to 60 events over a century. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .oneof(
    fc.array(event, { minLength: 1, maxLength: 8 }),
    fc.array(event, { minLength: 30, maxLength: 60 }),
  )
  .map(createDataset);

/** The hard cases by name. */
export const hardDatasets: readonly (readonly [string, Dataset])[] = [
  ['one event', createDataset([{ when: '2024-12-08', label: 'سقوط حكم الأسد' }])],
  ['two events', createDataset([{ when: '2014~', label: 'a' }, { when: '2025-12-13', label: 'b' }])],
  [
    'sixty events on one day',
    createDataset(
      Array.from({ length: 60 }, (_, i) => ({
        when: '2025-06-01',
        label: `event number ${i}`,
        lane: lanes[i % 4] ?? 'attacks',
      })),
    ),
  ],
  [
    'a century',
    createDataset(Array.from({ length: 20 }, (_, i) => ({ when: String(1925 + i * 5), label: `year ${i}` }))),
  ],
  ['only open intervals', createDataset([{ when: '2017/..', label: 'on' }, { when: '../2020', label: 'before' }])],
  ['a title of 200 characters', createDataset([{ when: '2020-05', label: 'كلمة '.repeat(40).trim() }])],
  ['Arabic without spaces', createDataset([{ when: '2020-05', label: 'كلمةبلافراغ'.repeat(18) }])],
];
