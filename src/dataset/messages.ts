import type { Lang } from '../base/localized.ts';
import { messagesAr } from './messages-ar.ts';
import { messagesEn } from './messages-en.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A problem in words. */
export interface ProblemText {
  /** what is wrong, with what was found */
  readonly what: string;
  /** what is expected, or what to do */
  readonly remedy: string;
}

/** One writer for each code, so that a new code cannot be forgotten in either language. */
export type ProblemMessages = Readonly<Record<ProblemCode, (problem: Problem) => ProblemText>>;

const messages: Readonly<Record<Lang, ProblemMessages>> = { ar: messagesAr, en: messagesEn };

/** The problem in the reader's language; every value taken from the file stands in a bidi isolate. */
export function describeProblem(problem: Problem, lang: Lang): ProblemText {
  return messages[lang][problem.code](problem);
}
