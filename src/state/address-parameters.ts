/** The keys that are ours in an address, in the order in which they are written. */
export const PARAMETERS = [
  'fact', 'from', 'to', 'lane', 'place', 'actor', 'source', 'precision', 'others', 'q', 'view', 'dir', 'digits', 'theme',
] as const;

export type Parameter = (typeof PARAMETERS)[number];

/** What is named of a value that could not be used: enough to recognise it by. */
const LONGEST_NAMED = 60;

/** Turns a value into what it means; undefined where it means nothing. */
type ReadValue<T> = (text: string) => T | undefined;

interface Pair {
  readonly key: Parameter;
  /** undefined where the percent signs in it make no text */
  readonly value: string | undefined;
  readonly raw: string;
}

/** The values of our keys in one query, and a list of those that were of no use. */
export interface Parameters {
  readonly ignored: readonly string[];
  /** The first value of a key that can be read; all others are put on the list, but for repetitions and empty ones. */
  readonly take: <T>(key: Parameter, read: ReadValue<T>) => T | undefined;
  /** The items of all values of a key, each once; those that cannot be read are put on the list. */
  readonly takeList: (key: Parameter, read: ReadValue<string>) => readonly string[];
  /** Puts a value that was taken on the list after all. */
  readonly refuse: (key: Parameter) => void;
}

/** True where a pair of a query, `key=value` as it stands there, has a key of ours. */
export function isParameter(rawPair: string): boolean {
  return readPair(rawPair) !== undefined;
}

/** Our keys and their values in the query of an address, with or without its `?`. Never throws, whatever the text. */
export function readParameters(search: string): Parameters {
  const pairs = search.replace(/^\?/, '').split('&').flatMap((raw) => readPair(raw) ?? []);
  const ignored: string[] = [];
  const taken = new Map<Parameter, string>();
  const ignore = (key: Parameter, text: string): void => {
    ignored.push(shorten(`${key}=${text}`));
  };
  const valuesOf = (key: Parameter): readonly string[] => {
    const own = pairs.filter((pair) => pair.key === key);
    for (const { value, raw } of own) if (value === undefined) ignore(key, raw);
    return own.flatMap(({ value }) => (value === undefined || value === '' ? [] : [value]));
  };

  return {
    ignored,
    take: (key, read) => {
      const values = [...new Set(valuesOf(key))];
      const good = values.find((value) => read(value) !== undefined);
      for (const value of values) if (value !== good) ignore(key, value);
      if (good === undefined) return undefined;
      taken.set(key, good);
      return read(good);
    },
    takeList: (key, read) => {
      const items = new Set(valuesOf(key).flatMap((value) => value.split(',')).filter((item) => item !== ''));
      for (const item of items) if (read(item) === undefined) ignore(key, item);
      return [...items].filter((item) => read(item) !== undefined);
    },
    refuse: (key) => {
      ignore(key, taken.get(key) ?? '');
    },
  };
}

function readPair(raw: string): Pair | undefined {
  const [rawKey = '', ...rest] = raw.split('=');
  const key = PARAMETERS.find((parameter) => parameter === decode(rawKey));
  if (key === undefined) return undefined;
  const text = rest.join('=');
  return { key, value: decode(text), raw: text };
}

function decode(text: string): string | undefined {
  try {
    // Half a character cannot be written again: like every decoder of UTF-8, make it U+FFFD.
    return decodeURIComponent(text.replace(/\+/g, ' ')).replace(/\p{Surrogate}/gu, '\ufffd');
  } catch {
    return undefined;
  }
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * (LONGEST_NAMED + 1))]; // a character has two units at most
  return characters.length > LONGEST_NAMED ? `${characters.slice(0, LONGEST_NAMED).join('')}…` : text;
}
