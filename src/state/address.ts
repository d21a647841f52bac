import { EVENT_PRECISIONS, type Filter } from '../dataset/filter.ts';
import type { Digits, Direction } from '../locale/types.ts';
import type { TimeWindow } from '../time/types.ts';
import { parseWindowEnd, parseWindowStart, toWindowText } from '../time/window-text.ts';
import { isParameter, PARAMETERS, readParameters, type Parameter, type Parameters } from './address-parameters.ts';

/** What a reader looks at, as far as an address can tell it to another. */
export interface ViewState {
  /** id of the chosen fact: an event, or a number as `measure:value` */
  readonly fact?: string;
  /** visible time, ms UTC, half-open */
  readonly window?: TimeWindow;
  readonly filter: Filter;
  readonly view: 'timeline' | 'table';
  /** direction of time; left out, it follows the language */
  readonly direction?: Direction;
  readonly digits?: Digits;
  readonly theme?: 'light' | 'dark';
}

export interface ReadView {
  readonly view: ViewState;
  /** what could not be used, as `key=value`, cut where it is long */
  readonly ignored: readonly string[];
}

/** Longer than any search that makes sense; a page must not choke on an address somebody has stuffed. */
const MOST_CHARACTERS = 200;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** The lists of a filter and their keys. */
const LISTS = { lanes: 'lane', places: 'place', actors: 'actor', sources: 'source', precisions: 'precision' } as const;

type ListName = keyof typeof LISTS;

/** Each list of a filter with the key that it has in an address. */
export const FILTER_KEYS = (['lanes', 'places', 'actors', 'sources', 'precisions'] as const).map((list) => [list, LISTS[list]] as const);

/**
 * What the query of an address asks for, in any order: `fact`, `from` and `to` (EDTF dates, both included), `lane`, `place`,
 * `actor`, `source`, `precision` (lists with commas), `others` (1 or 0), `q`, `view`, `dir`, `digits`, `theme`. What is broken
 * is ignored and named, keys of others are let alone, an empty value is as none; of a key that may stand once the first good
 * value counts. Never throws, whatever the text. Ids are not looked up: `unknownChoices` tells which of them a story lacks.
 */
export function readView(search: string): ReadView {
  const parameters = readParameters(search);
  const fact = parameters.take('fact', readFactId);
  const window = readWindow(parameters);
  const direction = parameters.take('dir', oneOf('rtl', 'ltr'));
  const digits = parameters.take('digits', oneOf('latn', 'arab'));
  const theme = parameters.take('theme', oneOf('light', 'dark'));
  const view: ViewState = {
    ...(fact === undefined ? {} : { fact }),
    ...(window === undefined ? {} : { window }),
    filter: readFilter(parameters),
    view: parameters.take('view', oneOf('timeline', 'table')) ?? 'timeline',
    ...(direction === undefined ? {} : { direction }),
    ...(digits === undefined ? {} : { digits }),
    ...(theme === undefined ? {} : { theme }),
  };
  return { view, ignored: parameters.ignored };
}

/**
 * The query that `readView` reads as this view, with its `?`; empty where there is nothing to say. Keys that are not ours are
 * carried over from `search` as they stand, behind ours. What an address cannot carry is left out: ids that are none, a window
 * outside the years 0 to 9999, a search of more than 200 characters.
 */
export function writeView(view: ViewState, search = ''): string {
  const values = toValues(view);
  const own = PARAMETERS.flatMap((key) => {
    const value = values[key];
    return value === undefined || value === '' ? [] : [`${key}=${encode(value)}`];
  });
  const pairs = [...own, ...foreignPairs(search)];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function toValues({ fact, window, filter, view, direction, digits, theme }: ViewState): Partial<Record<Parameter, string | undefined>> {
  const { hasOtherAccounts, text } = filter;
  const [from, to] = toBounds(window);
  return {
    fact: fact === undefined ? undefined : readFactId(fact),
    from,
    to,
    lane: toList(filter, 'lanes'),
    place: toList(filter, 'places'),
    actor: toList(filter, 'actors'),
    source: toList(filter, 'sources'),
    precision: toList(filter, 'precisions'),
    others: hasOtherAccounts === undefined ? undefined : `${Number(hasOtherAccounts)}`,
    q: text === undefined ? undefined : readText(text),
    view: view === 'table' ? view : undefined,
    dir: direction,
    digits,
    theme,
  };
}

function toBounds(window: TimeWindow | undefined): readonly [from?: string, to?: string] {
  const text = window && toWindowText(window);
  return text ? [text.from, text.to] : [];
}

function toList(filter: Filter, name: ListName): string {
  return [...new Set(filter[name])].filter((item) => itemReader(name)(item) !== undefined).join();
}

function readFilter(parameters: Parameters): Filter {
  const others = parameters.take('others', oneOf('1', '0'));
  const text = parameters.take('q', readText);
  const read = (name: ListName): readonly string[] => parameters.takeList(LISTS[name], itemReader(name));
  return {
    lanes: read('lanes'),
    places: read('places'),
    actors: read('actors'),
    sources: read('sources'),
    precisions: read('precisions'),
    ...(others === undefined ? {} : { hasOtherAccounts: others === '1' }),
    ...(text === undefined ? {} : { text }),
  };
}

/** Both bounds or none: half a window would have to be made up. */
function readWindow(parameters: Parameters): TimeWindow | undefined {
  const from = parameters.take('from', parseWindowStart);
  const to = parameters.take('to', parseWindowEnd);
  if (from !== undefined && to !== undefined && from < to) return [from, to];
  if (from !== undefined) parameters.refuse('from');
  if (to !== undefined) parameters.refuse('to');
  return undefined;
}

function itemReader(name: ListName): (text: string) => string | undefined {
  return name === 'precisions' ? oneOf(...EVENT_PRECISIONS) : readId;
}

function readId(text: string): string | undefined {
  return text.length <= LONGEST_ID && ID.test(text) ? text : undefined;
}

/** An id, or two joined by a colon. */
function readFactId(text: string): string | undefined {
  const ids = text.split(':');
  return ids.length <= 2 && ids.every((id) => readId(id) !== undefined) ? text : undefined;
}

function readText(text: string): string | undefined {
  return text.length <= MOST_CHARACTERS ? text : undefined;
}

function oneOf<T extends string>(...words: readonly T[]): (text: string) => T | undefined {
  return (text) => words.find((word) => word === text);
}

/** Percent-encoded, but for the commas and colons that a query may hold as they are and that people read better. */
function encode(value: string): string {
  const encoded = new URLSearchParams([['', value]]).toString().slice('='.length);
  return encoded.replace(/%2C/g, ',').replace(/%3A/g, ':');
}

function foreignPairs(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isParameter(pair));
}
