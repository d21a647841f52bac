/** Synthetic facts as a file in the dataset's own format, piece by piece, so that a million of them never stand in memory. */
import type { Lang, Localized } from '../base/localized.ts';
import type { RawDataset, RawEvent } from '../dataset/schema.ts';
import { createSyntheticFacts, type SyntheticFact, type SyntheticPrecision } from './synthetic-facts.ts';

/** The schema names these four; the facts have nothing to do with what the names mean, and the lanes say so. */
const laneIds = ['attacks', 'control', 'cooperation', 'state'] as const;
const laneNames: Readonly<Record<Lang, readonly string[]>> = {
  ar: ['المسار الأول', 'المسار الثاني', 'المسار الثالث', 'المسار الرابع'],
  en: ['First lane', 'Second lane', 'Third lane', 'Fourth lane'],
};

const openings: readonly Localized[] = [
  { ar: 'اجتماع عن', en: 'a meeting about' },
  { ar: 'تقرير عن', en: 'a report on' },
  { ar: 'ورشة عن', en: 'a workshop on' },
  { ar: 'إعلان عن', en: 'a notice about' },
  { ar: 'استطلاع عن', en: 'a survey on' },
];

const topics: readonly Localized[] = [
  { ar: 'مواعيد الحافلات', en: 'bus timetables' },
  { ar: 'المكتبة العامة', en: 'the public library' },
  { ar: 'أشجار الحديقة', en: 'the trees of the park' },
  { ar: 'معرض الكتاب', en: 'the book fair' },
  { ar: 'إنارة الشوارع', en: 'street lighting' },
  { ar: 'نشرة الطقس', en: 'the weather bulletin' },
  { ar: 'ملعب الحي', en: 'the local playground' },
];

const invented: Localized = { ar: 'واقعة مولّدة لقياس السرعة، وليست خبرًا.', en: 'Made up to measure speed; not news.' };
const paragraphs = 40;
const chunkSize = 65_536;

/**
 * The text of a dataset file with `count` events on the schema's four lanes, in chunks of about 64 kB. Same count and
 * seed, same bytes. Up to 2,000 events the file is a valid dataset; beyond that only its length is not.
 */
export function* createStoryText(count: number, seed: number): Generator<string> {
  const { events, ...head } = createStory(count, seed);
  let chunk = `${JSON.stringify(head).slice(0, -1)},"events":${JSON.stringify(events).slice(0, -1)}\n`;
  let order = 0;
  for (const fact of createSyntheticFacts(count, seed, laneIds.length)) {
    order += 1;
    chunk += `${JSON.stringify(createEvent(fact, order))}${order < count ? ',' : ''}\n`;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}]}\n`;
}

function createStory(count: number, seed: number): RawDataset {
  const source = { id: 'generator', kind: 'article', name: invented, short: { ar: 'مولّد', en: 'generated' }, secondary: false } as const;
  return {
    id: `synthetic-${count}-seed-${seed}`,
    version: '1.0.0',
    title: { ar: `بيانات مولّدة للقياس: ${count}`, en: `Generated data for measuring: ${count}` },
    standfirst: invented,
    article: source.id,
    published: '2025-12-31',
    paragraphs,
    lanes: laneIds.map((id, i) => ({ id, name: pickBoth(laneNames, i), short: pickBoth(laneNames, i) })),
    sources: [source],
    places: [],
    actors: [],
    questions: [],
    measures: [],
    assessments: [],
    events: [],
  };
}

function createEvent(fact: SyntheticFact, order: number): RawEvent {
  const [opening, topic] = [openings[order % openings.length] ?? invented, topics[order % topics.length] ?? invented];
  return {
    id: `example-${order}`,
    lane: laneIds[fact.lane] ?? laneIds[0],
    when: toEdtf(fact),
    title: { ar: `مثال ${order}: ${opening.ar} ${topic.ar}`, en: `Example ${order}: ${opening.en} ${topic.en}` },
    label: { ar: `مثال ${order}`, en: `Example ${order}` },
    summary: invented,
    importance: 1,
    accounts: [{ source: 'generator', locators: [`P${(order % paragraphs) + 1}`], statement: invented }],
  };
}

function pickBoth(names: Readonly<Record<Lang, readonly string[]>>, i: number): Localized {
  return { ar: names.ar[i] ?? '', en: names.en[i] ?? '' };
}

/** The date of a synthetic fact as the dataset writes it; an interval's doubt stands on its start. */
export function toEdtf({ start, end, open, precision, endPrecision, doubt }: SyntheticFact): string {
  const first = `${writeDate(start, precision)}${doubt}`;
  if (end === undefined) return first;
  // The last instant that still belongs to it: an interval up to midnight does not touch the next day.
  const last = writeDate(end - 1, endPrecision);
  if (open === 'end') return `${first}/..`;
  return open === 'start' ? `../${last}` : `${first}/${last}`;
}

const lengths: Readonly<Record<SyntheticPrecision, number>> = { year: 4, month: 7, day: 10 };

function writeDate(ms: number, precision: SyntheticPrecision): string {
  return new Date(ms).toISOString().slice(0, lengths[precision]);
}
