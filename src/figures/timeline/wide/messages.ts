import type { Lang } from '../../../base/localized.ts';

interface NumberedWords {
  /** numbers that follow one another, by the first and the last: never a dash between numbers in Arabic */
  readonly range: (first: number, last: number) => string;
  readonly separator: string;
}

/** The words of the numbered form. */
export const numberedWords: Readonly<Record<Lang, NumberedWords>> = {
  ar: { range: (first, last) => `من ${first} إلى ${last}`, separator: '،' },
  en: { range: (first, last) => `${first}–${last}`, separator: ',' },
};
