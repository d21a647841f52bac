/**
 * A streaming reader of JSON that knows one thing: where the items of the top-level list `events` begin and end. Each is
 * handed on as text of its own, whatever chunks the bytes come in; all around them is kept as a second, small document.
 *
 *   {"title":"…","lanes":[…],"events":[ {…} , {…} , … ],"published":"…"}
 *   └────────────── head ────────────┘  item   item    └─── head ─────┘
 *
 * Works on bytes: in UTF-8 no byte of a longer character looks like a quote or a bracket, so a cut anywhere does no harm.
 * What stands between brackets is not judged here: JSON.parse does that for each item, and for the head.
 */
import { scanJson } from '../../dataset/scan-json.ts';
import { createProblem } from '../../dataset/problem.ts';
import { createByteStore } from './byte-store.ts';
import { DEEPEST, MOST_BYTES_AT_ONCE } from './limits.ts';
import { createOpenProblem, RefusedFile, type OpenProblem } from './open-problem.ts';
import { movePlace, placeAfter, type TextPlace } from './text-place.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;
/** The top level is 1 deep, the list of events 2. */
const LIST_DEPTH = 2;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads events one by one: each is handed on parsed, with its position, as soon as its last byte is there. */
export class EventScanner {
  readonly #onEvent: (value: unknown, order: number) => void;
  readonly #head = createByteStore();
  readonly #keys = new Set<string>();
  /** the first bytes, until there are enough to tell a byte order mark */
  #opening: Uint8Array | undefined = new Uint8Array(0);
  /** bytes since the last piece was handed on, and the place of their beginning in the text */
  #rest = new Uint8Array(0);
  #place: TextPlace = { line: 1, column: 1 };
  /** where in `#rest` or in the chunk joined to it the piece begins that is being read */
  #piece = 0;
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #hasRoot = false;
  #inList = false;
  #order = 0;
  /** of the top level: where the string read last stands in the head, and whether the value of `events` comes next */
  #keyStart = 0;
  #keyEnd = 0;
  #isEventsNext = false;
  #listStart: TextPlace | undefined;
  #listEnd: TextPlace | undefined;

  constructor(onEvent: (value: unknown, order: number) => void) {
    this.#onEvent = onEvent;
  }

  /** Takes the next bytes of the file. Throws a RefusedFile where they cannot be JSON of this form. */
  push(bytes: Uint8Array): void {
    if (!this.#opening) {
      this.#scan(join(this.#rest, bytes), this.#rest.length);
      return;
    }
    this.#opening = join(this.#opening, bytes);
    if (this.#opening.length >= BYTE_ORDER_MARK.length) this.#start(this.#opening);
  }

  /**
   * To be called once, behind the last byte: the document around the events, its list of events empty. Throws a
   * RefusedFile where that is no JSON, or the file is not whole.
   */
  end(): unknown {
    if (this.#opening) this.#start(this.#opening);
    // Within a fact JSON.parse could only say that it ends too early, and the place for that is the end of the file.
    if (this.#inList) throw this.#refuse('malformed-json', this.#rest, this.#rest.length);
    const text = decode(this.#head.view(), '');
    if (text.trim() === '') throw new RefusedFile([createProblem('', 'empty-file', undefined)]);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new RefusedFile(explain(text, { line: 1, column: 1 }, '', '').map((problem) => this.#moveBehindList(problem)));
    }
  }

  #start(begun: Uint8Array): void {
    this.#opening = undefined;
    this.#scan(BYTE_ORDER_MARK.every((byte, i) => begun[i] === byte) ? begun.subarray(BYTE_ORDER_MARK.length) : begun, 0);
  }

  #scan(buffer: Uint8Array, from: number): void {
    this.#piece = 0;
    for (let i = from; i < buffer.length; i += 1) {
      if (this.#inString) i = this.#skipString(buffer, i);
      else if ((buffer[i] ?? 0) > 0x20) this.#readMark(buffer, i, buffer[i] ?? 0);
    }
    if (!this.#inList) this.#keepHead(buffer, buffer.length);
    this.#requireShort(buffer, buffer.length);
    this.#place = placeAfter(this.#place, buffer.subarray(0, this.#piece));
    this.#rest = buffer.slice(this.#piece);
  }

  /** To the quote that ends the string, or to the end of the buffer. */
  #skipString(buffer: Uint8Array, from: number): number {
    for (let i = from; i < buffer.length; i += 1) {
      const byte = buffer[i];
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) {
        this.#inString = false;
        if (this.#depth === 1) this.#keyEnd = this.#keepHead(buffer, i + 1);
        return i;
      }
    }
    return buffer.length;
  }

  #readMark(buffer: Uint8Array, at: number, byte: number): void {
    if (!this.#hasRoot && byte !== OPEN_OBJECT) throw this.#refuseRoot(buffer, at);
    const atList = this.#inList && this.#depth === LIST_DEPTH;
    if (byte === QUOTE) {
      this.#inString = true;
      if (this.#depth === 1) this.#keyStart = this.#keepHead(buffer, at);
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#open(buffer, at, byte);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (atList) this.#endList(buffer, at);
      this.#depth -= 1;
    } else if (byte === COMMA && atList) this.#endItem(buffer, at);
    else if (byte === COMMA && this.#depth === 1) this.#isEventsNext = false;
    else if (byte === COLON && this.#depth === 1) this.#isEventsNext = this.#readKey(buffer, at) === 'events';
  }

  #open(buffer: Uint8Array, at: number, byte: number): void {
    this.#hasRoot = true;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#refuse('nested-too-deeply', buffer, at);
    if (byte !== OPEN_LIST || this.#depth !== LIST_DEPTH || !this.#isEventsNext) return;
    this.#keepHead(buffer, at + 1);
    this.#inList = true;
    this.#isEventsNext = false;
    this.#listStart = this.#placeOf(buffer, at + 1);
  }

  /** Moves what was read up to `to` into the head; gives the length of the head. */
  #keepHead(buffer: Uint8Array, to: number): number {
    this.#head.append(buffer.subarray(this.#piece, to));
    this.#piece = to;
    if (this.#head.length > MOST_BYTES_AT_ONCE) throw new RefusedFile([createOpenProblem('head-too-long', '', '', { most: MOST_BYTES_AT_ONCE })]);
    return this.#head.length;
  }

  /** Written with escapes a key is still the same key. */
  #readKey(buffer: Uint8Array, at: number): unknown {
    let key: unknown;
    try {
      key = JSON.parse(decoder.decode(this.#head.view(this.#keyStart, this.#keyEnd)));
    } catch {
      throw this.#refuse('malformed-json', buffer, at, ':');
    }
    if (typeof key !== 'string' || this.#keys.has(key)) throw this.#refuse('duplicate-key', buffer, at, String(key));
    this.#keys.add(key);
    return key;
  }

  #endList(buffer: Uint8Array, at: number): void {
    if (this.#order > 0 || !isBlank(buffer.subarray(this.#piece, at))) this.#endItem(buffer, at);
    this.#piece = at;
    this.#inList = false;
    this.#listEnd = this.#placeOf(buffer, at);
  }

  #endItem(buffer: Uint8Array, at: number): void {
    this.#requireShort(buffer, at);
    const pointer = `/events/${this.#order}`;
    const text = decode(buffer.subarray(this.#piece, at), pointer);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw new RefusedFile(explain(text, this.#placeOf(buffer, this.#piece), pointer, String.fromCharCode(buffer[at] ?? 0)));
    }
    this.#onEvent(value, this.#order);
    this.#order += 1;
    this.#piece = at + 1;
  }

  #requireShort(buffer: Uint8Array, to: number): void {
    if (to - this.#piece <= MOST_BYTES_AT_ONCE) return;
    const expected = { ...this.#placeOf(buffer, this.#piece), most: MOST_BYTES_AT_ONCE };
    throw new RefusedFile([createOpenProblem('fact-too-long', `/events/${this.#order}`, '', expected)]);
  }

  #placeOf(buffer: Uint8Array, at: number): TextPlace {
    return placeAfter(this.#place, buffer.subarray(0, at));
  }

  #refuse(code: 'nested-too-deeply' | 'malformed-json' | 'duplicate-key', buffer: Uint8Array, at: number, found?: string): RefusedFile {
    return new RefusedFile([createProblem(this.#inList ? `/events/${this.#order}` : '', code, found, { ...this.#placeOf(buffer, at) })]);
  }

  #refuseRoot(buffer: Uint8Array, at: number): RefusedFile {
    const found = String.fromCharCode(buffer[at] ?? 0);
    const code = /[["\d\-tfn]/.test(found) ? 'wrong-type' : 'malformed-json';
    return new RefusedFile([createProblem('', code, found, { type: 'object', ...this.#placeOf(buffer, at) })]);
  }

  /** In the head the list is empty; in the file its end stands further on. */
  #moveBehindList(problem: OpenProblem): OpenProblem {
    const [start, end] = [this.#listStart, this.#listEnd];
    const { line = 1, column = 1 } = problem.expected;
    if (!start || !end || line < start.line || (line === start.line && column < start.column)) return problem;
    const place = line > start.line ? { line: line + end.line - start.line, column } : { line: end.line, column: column + end.column - start.column };
    return { ...problem, expected: { ...problem.expected, ...place } };
  }
}

function decode(bytes: Uint8Array, pointer: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new RefusedFile([createOpenProblem('not-utf8', pointer)]);
  }
}

/** The mistakes in a text JSON.parse has refused, with their places in the file; `next` is what follows the text. */
function explain(text: string, start: TextPlace, pointer: string, next: string): readonly OpenProblem[] {
  const { problems } = scanJson(text);
  return problems.map(({ expected, ...problem }) => {
    const { line = 1, column = 1 } = expected;
    const place = movePlace(start, { line, column });
    return { ...problem, found: problem.found || next, pointer: pointer + problem.pointer, expected: { ...expected, ...place } };
  });
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
