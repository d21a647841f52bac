import type { Account, Dataset, Event, Lane, LaneId, Measure, Place, Source } from './types.ts';

/** Anything with accounts: an event, or one value of a measure. */
interface Accounted {
  readonly accounts: readonly Account[];
}

export function eventById(dataset: Dataset, id: string): Event | undefined {
  return dataset.events.find((event) => event.id === id);
}

export function sourceById(dataset: Dataset, id: string): Source | undefined {
  return dataset.sources.find((source) => source.id === id);
}

export function placeById(dataset: Dataset, id: string): Place | undefined {
  return dataset.places.find((place) => place.id === id);
}

export function laneById(dataset: Dataset, id: LaneId): Lane | undefined {
  return dataset.lanes.find((lane) => lane.id === id);
}

export function measureById(dataset: Dataset, id: string): Measure | undefined {
  return dataset.measures.find((measure) => measure.id === id);
}

/** What the article itself says: the account without a relation, which a valid dataset has first. */
export function articleAccount(fact: Accounted): Account | undefined {
  return fact.accounts.find(({ relation }) => relation === undefined);
}

/** What everybody else says, in the dataset's order. */
export function otherAccounts(fact: Accounted): readonly Account[] {
  return fact.accounts.filter(({ relation }) => relation !== undefined);
}

/** What everybody else says of the very thing the article speaks of: what can be set beside it in a drawing. */
export function comparableAccounts(fact: Accounted): readonly Account[] {
  return otherAccounts(fact).filter(({ relation }) => relation !== 'other-scope');
}

export function hasOtherAccounts(fact: Accounted): boolean {
  return fact.accounts.some(({ relation }) => relation !== undefined);
}

/** The article's paragraphs that state a fact, as locators: P12, P32. */
export function paragraphLocators(fact: Accounted): readonly string[] {
  return articleAccount(fact)?.locators ?? [];
}

/** True where another account differs by dating the fact outside the article's date. */
export function differsInDate({ when, accounts }: Event): boolean {
  return accounts.some(
    (account) =>
      account.relation === 'differs' &&
      account.when !== undefined &&
      (account.when.latest <= when.earliest || account.when.earliest >= when.latest),
  );
}

/** True where another account differs by giving another number. */
export function differsInNumber(fact: Accounted): boolean {
  return fact.accounts.some(({ relation, quantity }) => relation === 'differs' && quantity !== undefined);
}

/**
 * The events by the first instant they can have begun at; where nobody knows their start, by their end. Events that
 * begin together stay in order of their ends, then in the dataset's order.
 */
export function eventsInOrder(dataset: Dataset): readonly Event[] {
  return [...dataset.events].sort((a, b) => compare(startOf(a), startOf(b)) || compare(a.when.latest, b.when.latest));
}

function startOf({ when, notBefore }: Event): number {
  if (notBefore) return notBefore.earliest;
  if (Number.isFinite(when.earliest) || when.kind !== 'interval') return when.earliest;
  return typeof when.end === 'string' ? Infinity : when.end.earliest;
}

/** By comparison, not by difference: two open ends are both infinite. */
function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

/** The story with only these of its events; ids it lacks do not count. Its measures and positions are not chosen from. */
export function chooseFacts(dataset: Dataset, ids: readonly string[]): Dataset {
  const wanted = new Set(ids);
  const whole = wholeOf(dataset);
  return { ...whole, events: whole.events.filter(({ id }) => wanted.has(id)), whole };
}

/** All of the story that a dataset is, or is a choice of. */
export function wholeOf(dataset: Dataset): Dataset {
  return dataset.whole ?? dataset;
}
