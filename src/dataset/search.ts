import type { Lang, Localized } from '../base/localized.ts';
import type { Locale } from '../locale/types.ts';
import { findStem, foldText, toQueryWords, type QueryWord } from '../text/fold.ts';
import { formatEdtf } from '../time/format.ts';
import { eventsInOrder } from './queries.ts';
import type { Account, Actor, Dataset, Event, Source } from './types.ts';

/** The parts of a fact that search looks into, in the order in which hits name them. */
export const SEARCH_FIELDS = ['title', 'summary', 'place', 'actor', 'account', 'date'] as const;

export type SearchField = (typeof SEARCH_FIELDS)[number];

/** An event with its texts folded. */
export interface IndexedEvent {
  readonly event: Event;
  /** both languages of every field, one line each */
  readonly text: string;
  /** where each field's line ends in `text`, in the order of SEARCH_FIELDS */
  readonly ends: readonly number[];
}

/** A dataset's events by time, ready to be searched. */
export interface SearchIndex {
  readonly events: readonly IndexedEvent[];
}

export interface SearchHit {
  /** id of the event */
  readonly fact: string;
  /** where a word of the query stands; empty for the empty query */
  readonly fields: readonly SearchField[];
}

type Text = string | Localized | undefined;

/** Months by both their Arabic names: people search for either. */
const LOCALES: Readonly<Record<Lang, Locale>> = {
  ar: { lang: 'ar', digits: 'latn', monthNames: 'both' },
  en: { lang: 'en', digits: 'latn', monthNames: 'gregorian' },
};

/** What the events share, folded once for all of them. */
interface SharedTexts {
  readonly places: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Folds what search needs of every event, in both languages: title and label, summary, places, actors, accounts (what they
 * say, who says it, their source), date in words and as EDTF. Takes time and memory in proportion to these texts, so build it
 * once for a dataset.
 */
export function createSearchIndex(dataset: Dataset): SearchIndex {
  const shared: SharedTexts = {
    places: new Map(dataset.places.map(({ id, name }) => [id, foldAll([name])])),
    actors: new Map(dataset.actors.map((actor) => [actor.id, foldAll(actorTexts(actor))])),
    sources: new Map(dataset.sources.map((source) => [source.id, foldAll(sourceTexts(source))])),
  };
  return { events: eventsInOrder(dataset).map((event) => indexEvent(event, shared)) };
}

/** The index of one story, whose texts are found as well by the words of the same story in another language. */
export function joinIndexes(index: SearchIndex, other: SearchIndex): SearchIndex {
  const others = new Map(other.events.map((indexed) => [indexed.event.id, indexed]));
  return {
    events: index.events.map((indexed) => {
      const same = others.get(indexed.event.id);
      if (!same) return indexed;
      const lines = SEARCH_FIELDS.map((_, field) => `${lineOf(indexed, field).trimEnd()} ${lineOf(same, field)}`);
      let length = 0;
      return { event: indexed.event, text: lines.join(''), ends: lines.map((line) => (length += line.length)) };
    }),
  };
}

/** One field's texts with the line's end. */
function lineOf({ text, ends }: IndexedEvent, field: number): string {
  return text.slice(ends[field - 1] ?? 0, ends[field]);
}

/**
 * The events that hold every word of the query, by time, whichever field and language each word stands in. A query without
 * letters or digits finds all of them.
 */
export function searchFacts(index: SearchIndex, query: string): readonly SearchHit[] {
  const words = toQueryWords(query);
  return index.events
    .filter((indexed) => hasWords(indexed, words))
    .map((indexed) => ({ fact: indexed.event.id, fields: findFields(indexed, words) }));
}

/** True where the event holds every word; no words are in every event. */
export function hasWords({ text }: IndexedEvent, words: readonly QueryWord[]): boolean {
  return words.every(({ stem }) => findStem(text, stem) >= 0);
}

function findFields(indexed: IndexedEvent, words: readonly QueryWord[]): readonly SearchField[] {
  return SEARCH_FIELDS.filter((_, field) => {
    const line = lineOf(indexed, field);
    return words.some(({ stem }) => findStem(line, stem) >= 0);
  });
}

function indexEvent(event: Event, shared: SharedTexts): IndexedEvent {
  const fields: Readonly<Record<SearchField, string>> = {
    title: foldAll([event.title, event.label]),
    summary: foldAll([event.summary]),
    place: pick(shared.places, event.places),
    actor: pick(shared.actors, event.actors),
    account: event.accounts.map((account) => foldAccount(account, shared)).join(' '),
    date: foldDate(event),
  };
  const lines = SEARCH_FIELDS.map((field) => `${fields[field]}\n`);
  let length = 0;
  return { event, text: lines.join(''), ends: lines.map((line) => (length += line.length)) };
}

function foldAccount(account: Account, { sources }: SharedTexts): string {
  const own = foldAll([account.statement, account.speaker, account.counts, account.about]);
  return `${own} ${pick(sources, [account.source, ...account.also])}`;
}

function foldDate({ when, whenText, whenNote }: Event): string {
  return foldAll([when.edtf, formatEdtf(when, LOCALES.ar), formatEdtf(when, LOCALES.en), whenText, whenNote]);
}

function actorTexts({ name, short, role }: Actor): readonly Text[] {
  return [name, short, role];
}

function sourceTexts({ name, short, publisher }: Source): readonly Text[] {
  return [name, short, publisher];
}

function foldAll(texts: readonly Text[]): string {
  return foldText(texts.map(toPlainText).join(' '));
}

/** In whatever languages are there: a page is sent its story in one. */
function toPlainText(text: Text): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return Object.values(text).join(' ');
}

function pick(texts: ReadonlyMap<string, string>, ids: readonly string[]): string {
  return ids.map((id) => texts.get(id) ?? '').join(' ');
}
