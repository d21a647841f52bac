/**
 * The date of a fact as it is packed beside its title, and as readers see it. EDTF stands as it is; `=` comes before words that the
 * file gives, `@` before an instant, and `@start/end` has instants or EDTF at its ends.
 */
import { formatDigits } from '../../locale/digits.ts';
import type { Locale } from '../../locale/types.ts';
import { datePhrases } from '../../time/date-phrases.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatEdtf, formatTick } from '../../time/format.ts';
import { formatTime } from '../describe.ts';
import { isMidnight, type FactDates, type FactEnd, type Moment } from './dates.ts';

const WORDS = '=';
const MOMENT = '@';

/** The text to pack: short, and the same in every language unless the file gives words. */
export function packDate(dates: FactDates, words?: string): string {
  if (words !== undefined) return WORDS + words;
  if (typeof dates === 'number') return MOMENT + String(dates);
  return dates.kind === 'between' ? `${MOMENT}${packEnd(dates.start)}/${packEnd(dates.end)}` : dates.edtf;
}

function packEnd(end: FactEnd): string {
  if (typeof end === 'object') return end.edtf;
  if (typeof end === 'number') return MOMENT + String(end);
  return end === 'open' ? '..' : '';
}

/** What `packDate` packed, in the words of the locale. Empty for a text it never made. */
export function formatPackedDate(packed: string, locale: Locale): string {
  if (packed.startsWith(WORDS)) return packed.slice(WORDS.length);
  if (packed.startsWith(MOMENT)) return formatMoments(packed.slice(MOMENT.length), locale);
  const date = parseEdtf(packed);
  return date ? formatEdtf(date, locale) : '';
}

function formatMoments(packed: string, locale: Locale): string {
  const [start = '', end] = packed.split('/');
  if (end === undefined) return formatMoment(Number(start), locale);
  const { fromTo, since, until, startUnknown, endUnknown } = datePhrases[locale.lang];
  const [first, last] = [formatEnd(start, locale), formatEnd(end, locale)];
  if (first === undefined) return (start === '..' ? until : startUnknown)(last ?? '');
  if (last === undefined) return (end === '..' ? since : endUnknown)(first);
  return first === last ? first : fromTo(first, last);
}

function formatEnd(packed: string, locale: Locale): string | undefined {
  return packed === '..' || packed === '' ? undefined : packed.startsWith(MOMENT) ? formatMoment(Number(packed.slice(MOMENT.length)), locale) : formatPackedDate(packed, locale);
}

/** «13 ديسمبر 2025، 14:30» · "13 December 2025, 14:30" (UTC); midnight without its time, which says no more than the day. */
export function formatMoment(ms: Moment, locale: Locale): string {
  const day = `${formatTick(ms, 'day', locale, 'long')} ${formatTick(ms, 'year', locale)}`;
  return isMidnight(ms) ? day : formatDigits(`${day}${locale.lang === 'ar' ? '،' : ','} ${formatTime(ms, locale)}`, locale);
}
