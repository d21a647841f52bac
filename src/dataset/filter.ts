import { toQueryWords } from '../text/fold.ts';
import type { Edtf, EdtfDate } from '../time/types.ts';
import { hasOtherAccounts } from './queries.ts';
import { hasWords, type SearchIndex } from './search.ts';
import type { Dataset, Event } from './types.ts';

/** How a date is drawn: a stem, a box as wide as a month or a year, a band, or a dotted box. */
export const EVENT_PRECISIONS = ['day', 'month', 'year', 'span', 'uncertain'] as const;

export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

/** Which events a reader wants to see. An empty list asks for nothing; ids that the dataset lacks do not count. */
export interface Filter {
  readonly lanes: readonly string[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
  /** sources of any account, those that carry it as well included */
  readonly sources: readonly string[];
  readonly precisions: readonly string[];
  /** true: only facts that another account speaks of; false: only those that none does */
  readonly hasOtherAccounts?: boolean;
  /** words that all have to be found, as `searchFacts` finds them */
  readonly text?: string;
}

/** Asks for nothing: every event passes. */
export const emptyFilter: Filter = { lanes: [], places: [], actors: [], sources: [], precisions: [] };

/** True where a filter asks for nothing: no choice, and no word to search for. */
export function isEmptyFilter(filter: Filter): boolean {
  return LISTS.every((list) => filter[list].length === 0) && filter.hasOtherAccounts === undefined && toQueryWords(filter.text ?? '').length === 0;
}

const LISTS = ['lanes', 'places', 'actors', 'sources', 'precisions'] as const;
const FACETS = [...LISTS, 'others'] as const;

export type Facet = (typeof FACETS)[number];

/** For each option of each facet, how many events there would be if it alone were chosen there. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

type Options = Readonly<Record<Facet, readonly string[]>>;

/**
 * The mark that a date is drawn with. A season is drawn like a month; dates that are approximate or unsure, and one of several
 * dates, are `uncertain`; an interval is a `span`, however well its ends are known.
 */
export function precisionOf({ when }: Pick<Event, 'when'>): EventPrecision {
  const date = soleDate(when);
  if (!date) return when.kind === 'interval' ? 'span' : 'uncertain';
  if (date.approximate || date.uncertain) return 'uncertain';
  return date.precision === 'season' ? 'month' : date.precision;
}

function soleDate(when: Edtf): EdtfDate | undefined {
  if (when.kind === 'date') return when;
  return when.kind === 'one-of' && when.dates.length === 1 ? when.dates[0] : undefined;
}

/** The events that pass the filter, by time: within a facet any of its values will do, between facets all must agree. */
export function filterEvents(dataset: Dataset, index: SearchIndex, filter: Filter): readonly Event[] {
  const chosen = choose(dataset, filter);
  return eventsWithText(index, filter).filter((event) => failedFacets(optionsOf(event), chosen).length === 0);
}

/**
 * For each option the number of events that `filterEvents` would give if in its own facet it alone were chosen and all other
 * facets stayed. Options nobody has are there with 0; those of `others` are `true` and `false`.
 */
export function countFacets(dataset: Dataset, index: SearchIndex, filter: Filter): FacetCounts {
  const chosen = choose(dataset, filter);
  const counts = createCounts(allOptions(dataset));
  for (const event of eventsWithText(index, filter)) {
    const options = optionsOf(event);
    const failed = failedFacets(options, chosen);
    if (failed.length > 1) continue;
    // Where one facet alone refuses the event, another choice there would let it in; its other facets never see it.
    for (const facet of failed.length === 1 ? failed : FACETS) countOptions(counts[facet], options[facet]);
  }
  return counts;
}

/** The ids in a filter that the dataset does not have, and that therefore do not count: `place=…` of an old address. */
export function unknownChoices(dataset: Dataset, filter: Filter): readonly string[] {
  const known = allOptions(dataset);
  return LISTS.flatMap((facet) => filter[facet].filter((value) => !known[facet].includes(value)));
}

function eventsWithText(index: SearchIndex, { text = '' }: Filter): readonly Event[] {
  const words = toQueryWords(text);
  return index.events.filter((indexed) => hasWords(indexed, words)).map(({ event }) => event);
}

type Choices = Readonly<Record<Facet, ReadonlySet<string>>>;

function choose(dataset: Dataset, filter: Filter): Choices {
  const known = allOptions(dataset);
  const asked: Options = { ...filter, others: filter.hasOtherAccounts === undefined ? [] : [`${filter.hasOtherAccounts}`] };
  return byFacet((facet) => {
    const options = new Set(known[facet]);
    return new Set(asked[facet].filter((value) => options.has(value)));
  });
}

function allOptions(dataset: Dataset): Options {
  const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
  return {
    lanes: ids(dataset.lanes),
    places: ids(dataset.places),
    actors: ids(dataset.actors),
    sources: ids(dataset.sources),
    precisions: EVENT_PRECISIONS,
    others: ['true', 'false'],
  };
}

function optionsOf(event: Event): Options {
  return {
    lanes: [event.lane],
    places: event.places,
    actors: event.actors,
    sources: event.accounts.flatMap(({ source, also }) => [source, ...also]),
    precisions: [precisionOf(event)],
    others: [`${hasOtherAccounts(event)}`],
  };
}

function failedFacets(options: Options, chosen: Choices): readonly Facet[] {
  return FACETS.filter((facet) => chosen[facet].size > 0 && !options[facet].some((value) => chosen[facet].has(value)));
}

function createCounts(options: Options): Readonly<Record<Facet, Map<string, number>>> {
  return byFacet((facet) => new Map(options[facet].map((value) => [value, 0])));
}

/** Each value once, although two accounts of one event may share a source. */
function countOptions(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of new Set(values)) {
    const count = counts.get(value);
    if (count !== undefined) counts.set(value, count + 1);
  }
}

function byFacet<T>(create: (facet: Facet) => T): Record<Facet, T> {
  return {
    lanes: create('lanes'),
    places: create('places'),
    actors: create('actors'),
    sources: create('sources'),
    precisions: create('precisions'),
    others: create('others'),
  };
}
