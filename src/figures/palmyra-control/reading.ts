/** What the dataset says of control of Palmyra: the article's facts, the changes others date, and who held it between. */
import { articleAccount, comparableAccounts, eventsInOrder, otherAccounts, placeById } from '../../dataset/queries.ts';
import type { Account, Actor, Dataset, Event, Place } from '../../dataset/types.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Edtf, EdtfDate, EdtfInterval } from '../../time/types.ts';

const placeId = 'palmyra';

/** A change of hands that another account dates. */
export interface Change {
  readonly fact: string;
  readonly event: Event;
  readonly account: Account;
  readonly when: Edtf;
  /** undefined where the account names nobody */
  readonly holder: Actor | undefined;
  /** true where the holder had held it before */
  readonly isReturn: boolean;
}

/** Who held it from one change to the next, ms UTC; a fact less end runs on to the edge of the picture. */
export interface Hold {
  readonly holder: Actor | undefined;
  readonly from: number;
  readonly to: number;
  readonly isStartKnown: boolean;
  readonly isEndKnown: boolean;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly place: Place | undefined;
  /** facts the article dates, in order of time */
  readonly dated: readonly Event[];
  /** facts that went on over an interval, their changes undated */
  readonly undated: readonly Event[];
  readonly changes: readonly Change[];
  /** how many other accounts of the place are told in the table alone */
  readonly leftOut: number;
  readonly holds: readonly Hold[];
  /** whole years, ms UTC; undefined where nothing has a finite date */
  readonly domain: readonly [number, number] | undefined;
}

export function actorOf(dataset: Dataset, id: string | undefined): Actor | undefined {
  return dataset.actors.find((actor) => actor.id === id);
}

/** The events of the place, in order of time. */
function eventsOf(dataset: Dataset): readonly Event[] {
  return eventsInOrder(dataset).filter(({ lane, places }) => lane === 'control' && places.includes(placeId));
}

/** Who held the place before the first change: the only other actor of its event, if there is just one. */
function firstHolder(dataset: Dataset, first: Change | undefined): Actor | undefined {
  if (!first?.holder) return undefined;
  const others = first.event.actors.filter((id) => id !== first.holder?.id);
  return others.length === 1 ? actorOf(dataset, others[0]) : undefined;
}

function readChanges(dataset: Dataset, events: readonly Event[]): readonly Change[] {
  const raw = events.flatMap((event) =>
    comparableAccounts(event).flatMap((account) =>
      account.when && Number.isFinite(account.when.earliest) && Number.isFinite(account.when.latest)
        ? [{ fact: event.id, event, account, when: account.when, holder: actorOf(dataset, account.holder), isReturn: false }]
        : [],
    ),
  );
  const inFile = new Map(raw.map(({ account }, i) => [account, i]));
  raw.sort((a, b) => a.when.earliest - b.when.earliest || a.when.latest - b.when.latest);
  // Who holds it already does not take it again: that is the same change by another account, of which the file's first is drawn.
  const order = ({ account }: (typeof raw)[number]): number => inFile.get(account) ?? 0;
  const isSame = (a: (typeof raw)[number] | undefined, b: (typeof raw)[number]): boolean => a?.holder !== undefined && a.fact === b.fact && a.holder === b.holder;
  const drawn = raw.filter((change, i) => {
    const [before, after] = [raw[i - 1], raw[i + 1]];
    return !(before && isSame(before, change) && order(before) < order(change)) && !(after && isSame(after, change) && order(after) < order(change));
  });
  const before = firstHolder(dataset, drawn[0])?.id;
  return drawn.map((change, i) => {
    const earlier = [before, ...drawn.slice(0, i).map(({ holder }) => holder?.id)];
    return { ...change, isReturn: change.holder !== undefined && earlier.includes(change.holder.id) };
  });
}

function readHolds(reading: Pick<Reading, 'dataset' | 'changes'>, [start, end]: readonly [number, number]): readonly Hold[] {
  const { dataset, changes } = reading;
  if (changes.length === 0) return [];
  const holders = [firstHolder(dataset, changes[0]), ...changes.map(({ holder }) => holder)];
  return holders.map((holder, i) => {
    const [opening, closing] = [changes[i - 1], changes[i]];
    const from = opening?.when.latest ?? start;
    return {
      holder,
      from,
      to: Math.max(from, closing?.when.earliest ?? end),
      isStartKnown: opening !== undefined,
      isEndKnown: closing !== undefined,
    };
  });
}

function domainOf(whens: readonly Edtf[]): readonly [number, number] | undefined {
  const instants = whens.flatMap(({ earliest, latest }) => [earliest, latest - 1]).filter(Number.isFinite);
  if (instants.length === 0) return undefined;
  const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
  return [Date.UTC(yearOf(Math.min(...instants)), 0), Date.UTC(yearOf(Math.max(...instants)) + 1, 0)];
}

/** Reads the events of the place; a dataset without them gives an empty reading. */
export function readControl(dataset: Dataset): Reading {
  const events = eventsOf(dataset);
  const changes = readChanges(dataset, events);
  const domain = domainOf([...events, ...changes].map(({ when }) => when));
  return {
    dataset,
    place: placeById(dataset, placeId),
    dated: events.filter(({ when }) => when.kind !== 'interval'),
    undated: events.filter(({ when }) => when.kind === 'interval'),
    changes,
    leftOut: events.flatMap(otherAccounts).length - changes.length,
    holds: domain ? readHolds({ dataset, changes }, domain) : [],
    domain,
  };
}

/** The facts that are in the figure, in order of time. */
export function factsOf({ dataset }: Reading): readonly Event[] {
  return eventsOf(dataset);
}

/** How many changes have another holder than the one before; a change to nobody named counts as one. */
export function countChanges({ dataset, changes }: Reading): number {
  const before = [firstHolder(dataset, changes[0]), ...changes.map(({ holder }) => holder)];
  return changes.filter(({ holder }, i) => holder === undefined || holder.id !== before[i]?.id).length;
}

/** Where the undated changes can lie, ms UTC: after the start is over and before the end begins. */
export function betweenEnds(when: EdtfInterval, [start, end]: readonly [number, number]): readonly [number, number] {
  const edge = (side: EdtfInterval['start'], known: (date: EdtfDate) => number, open: number): number =>
    typeof side === 'object' ? known(side) : open;
  const from = Math.max(start, edge(when.start, ({ latest }) => latest, start));
  return [from, Math.max(from, Math.min(end, edge(when.end, ({ earliest }) => earliest, end)))];
}

/** True where another account's date lies outside the date of the article's fact. */
export function isOutside({ event, when }: Change): boolean {
  return when.latest <= event.when.earliest || when.earliest >= event.when.latest;
}

/** The period of the picture as a date, from month to month. */
export function periodOf([start, end]: readonly [number, number]): Edtf | undefined {
  const write = (ms: number): string => new Date(ms).toISOString().slice(0, 7);
  return parseEdtf(`${write(start)}/${write(end - 1)}`);
}

export function articleLocators(reading: Reading): readonly string[] {
  return [...new Set(factsOf(reading).flatMap((event) => articleAccount(event)?.locators ?? []))];
}
