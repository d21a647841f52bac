import type { Lang } from '../base/localized.ts';
import type { Precision } from './types.ts';

/** The words dates are made of in one language. Arabic never gets a dash between numbers: bidi would turn it around. */
export interface DatePhrases {
  about(date: string): string;
  unsure(date: string): string;
  /** winter belongs to two years */
  winter(year: number): string;
  fromTo(start: string, end: string): string;
  /** both ends have the same date */
  within(date: string): string;
  since(start: string): string;
  until(end: string): string;
  endUnknown(start: string): string;
  startUnknown(end: string): string;
  /** two days that follow each other */
  dayPair(first: string, second: string): string;
  dayRange(first: string, last: string): string;
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
