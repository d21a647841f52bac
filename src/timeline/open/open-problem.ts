import type { Expected, ProblemCode } from '../../dataset/problem.ts';

/** What can be wrong with a big file beyond what can be wrong with a story. */
export type OpenFault =
  | 'cannot-read'
  | 'stopped'
  | 'not-utf8'
  | 'file-too-large'
  | 'too-many-facts'
  | 'fact-too-long'
  | 'head-too-long'
  | 'bad-instant';

/** One thing that is wrong, as plain data; `describeOpenProblem` makes a sentence of it. */
export interface OpenProblem {
  /** JSON Pointer (RFC 6901); empty for the file as a whole */
  readonly pointer: string;
  readonly code: ProblemCode | OpenFault;
  /** what is there, shortened, invisible characters written out; empty where nothing is there */
  readonly found: string;
  readonly expected: Expected;
}

/** As many problems as are listed; the others are counted. */
export const MOST_LISTED = 20;

/** Builds a problem that only a big file can have. */
export function createOpenProblem(code: OpenFault, pointer = '', found = '', expected: Expected = {}): OpenProblem {
  return { pointer, code, found, expected };
}

/** Thrown where a file is not opened; nothing of it is kept. Its message is for programmers, `describeOpenProblem` for readers. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  /** the first of them, in the order of the file */
  readonly problems: readonly OpenProblem[];
  /** problems beyond those listed; of a file that was not read to its end, those met so far */
  readonly more: number;

  constructor(problems: readonly OpenProblem[], more = 0) {
    super(problems.map(({ pointer, code, found }) => `${pointer || '/'}: ${code} ${found}`.trimEnd()).join('\n') + (more > 0 ? `\n+ ${more}` : ''));
    this.problems = problems;
    this.more = more;
  }
}

/** The problems of a file as they are met. */
export interface ProblemList {
  readonly count: number;
  /** `order`: position of the fact, or −1 for what is wrong before or beside the facts */
  readonly add: (order: number, problem: OpenProblem) => void;
  /** an error with the first problems in the order of the file */
  readonly toError: () => RefusedFile;
}

/** An empty list; it keeps what will be listed and counts the rest, so that a million broken facts cost no memory. */
export function createProblemList(): ProblemList {
  const kept: { readonly order: number; readonly problem: OpenProblem }[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(order, problem) {
      count += 1;
      kept.push({ order, problem });
      // One beyond the list at a time: an earlier fact may be found wrong later.
      if (kept.length > MOST_LISTED) kept.sort((a, b) => a.order - b.order).pop();
    },
    toError() {
      const sorted = [...kept].sort((a, b) => a.order - b.order).map(({ problem }) => problem);
      return new RefusedFile(sorted, count - sorted.length);
    },
  };
}
