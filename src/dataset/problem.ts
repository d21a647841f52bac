/** Everything that can be wrong with a dataset file. One code, one sentence in each language (messages-*.ts). */
export type ProblemCode =
  // the text of the file
  | 'empty-file'
  | 'malformed-json'
  | 'duplicate-key'
  | 'nested-too-deeply'
  // its shape
  | 'missing'
  | 'missing-language'
  | 'wrong-type'
  | 'unknown-key'
  | 'unknown-value'
  | 'empty-list'
  | 'list-too-long'
  // texts
  | 'empty-text'
  | 'text-too-long'
  | 'control-character'
  | 'bidi-control'
  | 'bad-id'
  | 'bad-url'
  // dates
  | 'bad-date'
  | 'no-such-date'
  | 'reversed-interval'
  | 'not-a-single-date'
  | 'date-outside-event'
  // numbers
  | 'bad-number'
  | 'number-out-of-range'
  | 'reversed-range'
  // what belongs together
  | 'duplicate-id'
  | 'unknown-reference'
  | 'circular-reference'
  | 'named-twice'
  | 'bad-locator'
  | 'locator-out-of-range'
  | 'account-without-source'
  | 'first-account-not-article'
  | 'relation-on-article'
  | 'missing-relation'
  | 'missing-period'
  // what can be cited
  | 'source-without-address'
  | 'source-without-date'
  | 'source-without-publisher'
  | 'number-not-in-account'
  | 'same-label'
  | 'source-contradicts-itself';

/** What kind of JSON value was expected. */
export type ExpectedType = 'text' | 'number' | 'yes-no' | 'list' | 'object';

/** The list of the dataset that a reference points into. */
export type ReferencedKind = 'source' | 'place' | 'actor' | 'question' | 'lane' | 'event';

/** What would have been right, as far as it can be said; which fields are there depends on the code. */
export interface Expected {
  readonly type?: ExpectedType;
  readonly values?: readonly string[];
  /** a name that exists and is spelt much like the one found */
  readonly similar?: string;
  readonly among?: ReferencedKind;
  readonly least?: number;
  readonly most?: number;
  /** pointer of the first holder of an id */
  readonly first?: string;
  /** id of the article */
  readonly article?: string;
  /** in the text of the file, from 1 */
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong, as plain data; `describeProblem` makes a sentence of it. */
export interface Problem {
  /** JSON Pointer (RFC 6901) of the value, or of the place where it should be */
  readonly pointer: string;
  readonly code: ProblemCode;
  /** what is there, shortened, invisible characters written out; empty where nothing is there */
  readonly found: string;
  readonly expected: Expected;
}

/** Builds a problem; `value` is shown as `found`, and undefined stands for nothing there. */
export function createProblem(pointer: string, code: ProblemCode, value: unknown, expected: Expected = {}): Problem {
  return { pointer, code, found: describeValue(value), expected };
}

/** JSON Pointer of a child; `~` and `/` within the key are escaped as RFC 6901 says. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The last key of a pointer, unescaped; empty for the whole document. */
export function lastKey(pointer: string): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

const MOST_SHOWN = 60;

/** Characters that cannot be seen or that reorder their neighbours: C0, C1, bidi controls, separators, BOM, halves of pairs. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The text with everything invisible written as \uXXXX, cut after 60 characters or as many as are asked for. */
export function toVisible(text: string, most = MOST_SHOWN): string {
  const characters = Array.from(text.slice(0, 2 * most + 2));
  const shown = characters.length > most ? [...characters.slice(0, most), '…'] : characters;
  return shown.join('').replace(INVISIBLE, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Never walks into a value: it may be huge, or hold itself. */
function describeValue(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return toVisible(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? '{}' : '{…}';
  return typeof value;
}
