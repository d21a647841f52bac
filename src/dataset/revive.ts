import { parseEdtf } from '../time/edtf.ts';
import type { Edtf, EdtfDate } from '../time/types.ts';
import type { RawAccount, RawDataset, RawEvent, RawMeasure } from './schema.ts';
import type { Account, Assessment, Dataset, Event, Measure, MeasureValue, Source } from './types.ts';

/**
 * Gives a dataset that has been validated its parsed dates and its empty lists. Validates nothing and imports no
 * validator: the page's own data were checked when it was built. Throws a RangeError at a text that is no date.
 */
export function reviveDataset(raw: RawDataset): Dataset {
  return {
    id: raw.id,
    version: raw.version,
    title: raw.title,
    standfirst: raw.standfirst,
    article: raw.article,
    published: toDate(raw.published),
    ...(raw.reviewed !== undefined && { reviewed: toDate(raw.reviewed) }),
    ...(raw.contact !== undefined && { contact: raw.contact }),
    paragraphs: raw.paragraphs,
    ...(raw.pivot && { pivot: raw.pivot }),
    lanes: raw.lanes,
    sources: raw.sources.map(reviveSource),
    places: raw.places,
    actors: raw.actors,
    questions: raw.questions,
    events: raw.events.map(reviveEvent),
    measures: raw.measures.map(reviveMeasure),
    assessments: raw.assessments.map(reviveAssessment),
  };
}

function reviveSource({ published, ...rest }: RawDataset['sources'][number]): Source {
  return { ...rest, ...(published === undefined ? {} : { published: toDate(published) }) };
}

function reviveEvent({ when, notBefore, inferred = [], places = [], actors = [], accounts, ...rest }: RawEvent): Event {
  return {
    ...rest,
    when: toEdtf(when),
    ...(notBefore === undefined ? {} : { notBefore: toDate(notBefore) }),
    inferred,
    places,
    actors,
    accounts: accounts.map(reviveAccount),
  };
}

function reviveAccount({ when, said, also = [], locators = [], ...rest }: RawAccount): Account {
  return { ...rest, also, locators, ...(when === undefined ? {} : { when: toEdtf(when) }), ...(said === undefined ? {} : { said: toEdtf(said) }) };
}

function reviveMeasure({ values, ...rest }: RawMeasure): Measure {
  return { ...rest, values: values.map(reviveValue) };
}

function reviveValue({ period, accounts, ...rest }: RawMeasure['values'][number]): MeasureValue {
  return {
    ...rest,
    ...(period === undefined ? {} : { period: toEdtf(period) }),
    accounts: accounts.map(reviveAccount),
  };
}

function reviveAssessment({ also = [], locators, ...rest }: RawDataset['assessments'][number]): Assessment {
  return { ...rest, locators, also: also.map((aspect) => ({ locators, ...aspect })) };
}

function toEdtf(text: string): Edtf {
  const value = parseEdtf(text);
  if (!value) throw new RangeError(`Not a date: ${text}`);
  return value;
}

function toDate(text: string): EdtfDate {
  const value = toEdtf(text);
  if (value.kind !== 'date') throw new RangeError(`Not a single date: ${text}`);
  return value;
}
