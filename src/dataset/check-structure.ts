/** Every value of a file by itself: the schema's issues as problems, and keys the schema does not know. */
import * as v from 'valibot';
import type { Expected, ExpectedType, Problem, ProblemCode } from './problem.ts';
import { childPointer, createProblem } from './problem.ts';
import { datasetSchema, MOST_EVENTS, type RawDataset } from './schema.ts';
import { findSimilar } from './similar.ts';
import { MOST_CHARACTERS } from './text-faults.ts';

export interface StructureResult {
  /** only where the structure has no problem */
  readonly raw?: RawDataset;
  readonly problems: readonly Problem[];
}

/** Checks shape, texts, dates and numbers; finds all problems, not the first. Never throws. */
export function checkStructure(input: unknown): StructureResult {
  const result = v.safeParse(datasetSchema, input);
  const issues = result.issues ?? [];
  const problems = [...issues.flatMap(toProblems), ...findUnknownKeys(datasetSchema, input, '')];
  return result.success && problems.length === 0 ? { raw: result.output, problems } : { problems };
}

type Issue = v.BaseIssue<unknown>;

const TYPES: Readonly<Record<string, ExpectedType>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-no',
  array: 'list',
  strict_object: 'object',
  variant: 'object',
};

function toProblems(issue: Issue): readonly Problem[] {
  const path = issue.path ?? [];
  const last = path.at(-1);
  const pointer = path.reduce((parent, { key }) => childPointer(parent, String(key)), '');
  if (issue.kind === 'validation') return [toValueProblem(pointer, issue)];
  if (issue.expected === 'never') return []; // findUnknownKeys says it better, and says all of them
  if (last && Array.isArray(last.input) && typeof last.key === 'string') {
    // A list where an object should be: valibot reports each key of the object, a reader needs it once.
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    return [createProblem(parent, 'wrong-type', last.input, { type: 'object' })];
  }
  return [isAbsent(last) ? toMissing(pointer) : toWrong(pointer, issue)];
}

function isAbsent(item: v.IssuePathItem | undefined): boolean {
  return typeof item?.key === 'string' && !Object.hasOwn(item.input as object, item.key);
}

function toMissing(pointer: string): Problem {
  const isLanguage = /\/(?:ar|en)$/.test(pointer);
  const isSource = /\/accounts\/\d+\/source$/.test(pointer);
  const code: ProblemCode = isLanguage ? 'missing-language' : isSource ? 'account-without-source' : 'missing';
  return createProblem(pointer, code, undefined);
}

function toWrong(pointer: string, issue: Issue): Problem {
  const isChoice = issue.type === 'picklist' || issue.type === 'literal' || (issue.type === 'variant' && isKey(issue));
  if (isChoice) {
    const values = Array.from((issue.expected ?? '').matchAll(/"([^"]*)"|\d+/g), ([whole, word]) => word ?? whole);
    return createProblem(pointer, 'unknown-value', issue.input, { values, ...similarTo(issue.input, values) });
  }
  if (typeof issue.input === 'number' && issue.type === 'number') return createProblem(pointer, 'bad-number', issue.input);
  const type = TYPES[issue.type];
  return createProblem(pointer, 'wrong-type', issue.input, type ? { type } : {});
}

/** True where a variant complains of its discriminator, false where the whole value is no object. */
function isKey(issue: Issue): boolean {
  return issue.path?.at(-1)?.key === 'kind';
}

function toValueProblem(pointer: string, issue: Issue): Problem {
  const code = issue.message as ProblemCode; // every check in the schema has a code for its message
  return createProblem(pointer, code, issue.input, limitsOf(code, pointer));
}

function limitsOf(code: ProblemCode, pointer: string): Expected {
  if (code === 'text-too-long') return { most: MOST_CHARACTERS };
  if (code === 'list-too-long') return { most: MOST_EVENTS };
  if (code !== 'number-out-of-range') return {};
  const most = pointer.endsWith('/lat') ? 90 : 180;
  return { least: -most, most };
}

function similarTo(found: unknown, names: readonly string[]): Expected {
  const similar = typeof found === 'string' ? findSimilar(found, names) : undefined;
  return similar === undefined ? {} : { similar };
}

/**
 * Keys that no schema entry names, at every depth. Valibot's strict objects report the first of each object; here all
 * are found, `__proto__` and the like included: only own keys count, and only own entries of the schema.
 */
function findUnknownKeys(schema: unknown, value: unknown, pointer: string): readonly Problem[] {
  if (!isRecord(schema) || typeof value !== 'object' || value === null) return [];
  if ('wrapped' in schema) return findUnknownKeys(schema.wrapped, value, pointer);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findUnknownKeys(schema.item, item, childPointer(pointer, index)));
  }
  const entries = entriesFor(schema, value);
  return entries ? unknownKeysOf(entries, value, pointer) : [];
}

function unknownKeysOf(entries: Readonly<Record<string, unknown>>, value: object, pointer: string): readonly Problem[] {
  const known = Object.keys(entries);
  return Object.keys(value).flatMap((key) => {
    const child = childPointer(pointer, key);
    if (!Object.hasOwn(entries, key)) {
      return [createProblem(child, 'unknown-key', key, { values: known, ...similarTo(key, known) })];
    }
    return findUnknownKeys(entries[key], (value as Record<string, unknown>)[key], child);
  });
}

/** The entries of an object schema, or of the variant's option that the value's own `kind` picks. */
function entriesFor(schema: Readonly<Record<string, unknown>>, value: object): Record<string, unknown> | undefined {
  if (isRecord(schema.entries)) return schema.entries;
  const options = Array.isArray(schema.options) ? schema.options.filter(isRecord) : [];
  for (const { entries } of options) {
    const kind = isRecord(entries) ? entries.kind : undefined;
    if (isRecord(entries) && isRecord(kind) && Object.hasOwn(value, 'kind') && kind.literal === (value as Record<string, unknown>).kind) {
      return entries;
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
