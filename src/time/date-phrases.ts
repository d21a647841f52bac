import type { Lang } from '../base/localized.ts';
import type { Precision } from './types.ts';

/** The words dates are made of in one language. Arabic never gets a dash between numbers: bidi would turn it around. */
export interface DatePhrases {
  readonly about: (date: string) => string;
  readonly unsure: (date: string) => string;
  /** winter belongs to two years */
  readonly winter: (year: number) => string;
  readonly fromTo: (start: string, end: string) => string;
  /** both ends have the same date */
  readonly within: (date: string) => string;
  readonly since: (start: string) => string;
  readonly until: (end: string) => string;
  readonly endUnknown: (start: string) => string;
  readonly startUnknown: (end: string) => string;
  /** two days that follow each other */
  readonly dayPair: (first: string, second: string) => string;
  readonly dayRange: (first: string, last: string) => string;
  /** before a run of alternatives */
  readonly oneOf: Readonly<Record<Precision, string>>;
}

export const datePhrases: Readonly<Record<Lang, DatePhrases>> = {
  ar: {
    about: (date) => `نحو ${date}`,
    unsure: (date) => `${date}؟`,
    winter: (year) => `الشتاء بين ${year} و${year + 1}`,
    fromTo: (start, end) => `من ${start} إلى ${end}`,
    within: (date) => `خلال ${date}`,
    since: (start) => `منذ ${start}`,
    until: (end) => `حتى ${end}`,
    // Not منذ, which would say that it goes on.
    endUnknown: (start) => `بدءًا من ${start}، والنهاية مجهولة`,
    startUnknown: (end) => `حتى ${end}، والبداية مجهولة`,
    dayPair: (first, second) => `${first} و${second}`,
    dayRange: (first, last) => `من ${first} إلى ${last}`,
    oneOf: { day: 'أحد الأيام', month: 'أحد الأشهر', season: 'أحد الفصول', year: 'إحدى السنوات' },
  },
  en: {
    about: (date) => `about ${date}`,
    unsure: (date) => `${date}?`,
    winter: (year) => `winter ${year}–${String(year + 1).slice(-2)}`,
    fromTo: (start, end) => `${start} to ${end}`,
    within: (date) => `within ${date}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
    endUnknown: (start) => `from ${start}, end unknown`,
    startUnknown: (end) => `until ${end}, start unknown`,
    dayPair: (first, second) => `${first}–${second}`,
    dayRange: (first, last) => `${first}–${last}`,
    oneOf: {
      day: 'one of the days',
      month: 'one of the months',
      season: 'one of the seasons',
      year: 'one of the years',
    },
  },
};
