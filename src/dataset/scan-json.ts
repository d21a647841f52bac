/** A reader of JSON (RFC 8259) that keeps positions: what JSON.parse does not tell. Iterative, so depth costs no stack. */
import { childPointer, createProblem, type Problem, type ProblemCode } from './problem.ts';

/** A dataset is nine levels deep. */
const DEEPEST = 12;

/** A string with its quotes, a number, or a word; no two branches begin alike, so nothing is read twice. */
const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const PLAIN = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
const TOKEN = new RegExp(String.raw`[ \t\n\r]*(?:([{}[\],:])|(${STRING})|(${PLAIN}))`, 'y');

type TokenKind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'plain';
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An object or a list that is being read. */
interface Frame {
  readonly pointer: string;
  /** keys seen so far; absent in a list */
  readonly keys?: Set<string>;
  /** key or index being read; absent before the first key */
  child?: string | number;
}

export interface ScannedJson {
  readonly isWellFormed: boolean;
  readonly problems: readonly Problem[];
}

/** Reads to the end or to the first mistake; duplicate keys are collected on the way. */
export function scanJson(text: string): ScannedJson {
  const problems: Problem[] = [];
  const stack: Frame[] = [];
  let state: State = 'value';
  let position = 0;
  while (stack.length > 0 || state !== 'comma-or-end' || skipSpace(text, position) < text.length) {
    const frame = stack.at(-1);
    const token = readToken(text, position);
    const next: State | undefined = token && nextState(state, token.kind, frame);
    if (!token || !next) {
      const start = skipSpace(text, position);
      problems.push(problemAt(text, start, 'malformed-json', pointerOf(frame), text.slice(start, start + 20)));
      return { isWellFormed: false, problems };
    }
    if (frame?.keys && next === 'colon' && hasKey(frame, frame.keys, token)) {
      problems.push(problemAt(text, token.start, 'duplicate-key', pointerOf(frame), String(frame.child)));
    }
    moveStack(stack, token.kind);
    if (stack.length > DEEPEST) {
      problems.push(problemAt(text, token.start, 'nested-too-deeply', pointerOf(frame), ''));
      return { isWellFormed: false, problems };
    }
    state = next;
    position = token.end;
  }
  return { isWellFormed: true, problems };
}

function readToken(text: string, position: number): Token | undefined {
  TOKEN.lastIndex = position;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const [, punctuation, string, plain] = match;
  const content = punctuation ?? string ?? plain ?? '';
  const kind = punctuation === undefined ? (string === undefined ? 'plain' : 'string') : (punctuation as TokenKind);
  return { kind, text: content, start: TOKEN.lastIndex - content.length, end: TOKEN.lastIndex };
}

/** What may follow a token; undefined where the token itself may not stand here. */
function nextState(state: State, kind: TokenKind, frame: Frame | undefined): State | undefined {
  if (state === 'colon') return kind === ':' ? 'value' : undefined;
  if (state === 'comma-or-end') return afterValue(kind, frame);
  if (state === 'key' || state === 'key-or-end') {
    if (kind === 'string') return 'colon';
    return kind === '}' && state === 'key-or-end' ? 'comma-or-end' : undefined;
  }
  if (kind === '{') return 'key-or-end';
  if (kind === '[') return 'value-or-end';
  if (kind === ']') return state === 'value-or-end' ? 'comma-or-end' : undefined;
  return kind === 'string' || kind === 'plain' ? 'comma-or-end' : undefined;
}

function afterValue(kind: TokenKind, frame: Frame | undefined): State | undefined {
  if (!frame) return undefined;
  if (kind === ',') return frame.keys ? 'key' : 'value';
  return kind === (frame.keys ? '}' : ']') ? 'comma-or-end' : undefined;
}

/** Notes the key just read; true where the object had it before. */
function hasKey(frame: Frame, keys: Set<string>, token: Token): boolean {
  const key = JSON.parse(token.text) as string;
  const isKnown = keys.has(key);
  keys.add(key);
  frame.child = key;
  return isKnown;
}

function moveStack(stack: Frame[], kind: TokenKind): void {
  const frame = stack.at(-1);
  if (kind === '{') stack.push({ pointer: pointerOf(frame), keys: new Set() });
  if (kind === '[') stack.push({ pointer: pointerOf(frame), child: 0 });
  if (kind === '}' || kind === ']') stack.pop();
  if (kind === ',' && typeof frame?.child === 'number') frame.child += 1;
}

function pointerOf(frame: Frame | undefined): string {
  if (!frame) return '';
  return frame.child === undefined ? frame.pointer : childPointer(frame.pointer, frame.child);
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && ' \t\n\r'.includes(text.charAt(position))) position += 1;
  return position;
}

/** Line and column count from 1; a column counts characters as editors do, so an emoji is one. */
function problemAt(text: string, offset: number, code: ProblemCode, pointer: string, found: string): Problem {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const column = Array.from(lines.at(-1) ?? '').length + 1;
  return createProblem(pointer, code, found, { line: lines.length, column });
}
