import type { Lang } from '../../base/localized.ts';
import { describeProblem, type ProblemText } from '../../dataset/messages.ts';
import type { PluralForms } from '../../locale/types.ts';
import { messagesAr } from './messages-ar.ts';
import { messagesEn } from './messages-en.ts';
import type { OpenFault, OpenProblem } from './open-problem.ts';

/** What is said while a file is opened, or is not. Amounts arrive formatted, with their unit or noun. */
export interface OpenMessages {
  /** megabytes and kilobytes: after a preposition, and as the sentence's own subject */
  readonly ofMegabytes: PluralForms;
  readonly ofKilobytes: PluralForms;
  readonly megabytes: PluralForms;
  readonly kilobytes: PluralForms;
  readonly readingOf: (done: string, total: string) => string;
  readonly reading: (done: string) => string;
  /** at a quarter, a half, three quarters */
  readonly readingShare: (percent: string) => string;
  readonly begun: string;
  readonly soFar: (facts: string) => string;
  /** facts that are being sorted */
  readonly sorted: PluralForms;
  readonly sorting: (facts: string) => string;
  readonly done: (facts: string) => string;
  readonly progress: string;
  readonly cancel: string;
  readonly refused: string;
  readonly problems: PluralForms;
  readonly allListed: (problems: string) => string;
  readonly firstListed: (problems: string) => string;
  readonly otherProblems: PluralForms;
  readonly more: (problems: string) => string;
  /** the place of what concerns the whole file */
  readonly wholeFile: string;
  readonly faults: Readonly<Record<OpenFault, (problem: OpenProblem) => ProblemText>>;
}

export const openMessages: Readonly<Record<Lang, OpenMessages>> = { ar: messagesAr, en: messagesEn };

/** The problem in the reader's language; every value taken from the file stands in a bidi isolate. */
export function describeOpenProblem(problem: OpenProblem, lang: Lang): ProblemText {
  const { code } = problem;
  return isOpenFault(code) ? openMessages[lang].faults[code](problem) : describeProblem({ ...problem, code }, lang);
}

function isOpenFault(code: OpenProblem['code']): code is OpenFault {
  return code in openMessages.en.faults;
}
