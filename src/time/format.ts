import { formatDigits } from '../locale/digits.ts';
import { formatAlternatives } from '../locale/list.ts';
import { monthName, seasonName } from '../locale/months.ts';
import type { Locale } from '../locale/types.ts';
import { datePhrases } from './date-phrases.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf } from './types.ts';

export { formatPrecision } from './format-precision.ts';
export { formatTick } from './format-tick.ts';

/** From this many alternatives on, dates in an unbroken run are given by the first and the last of them. */
const SHORTEST_RUN = 4;

/**
 * A date as text, as exact as its source and no more: «نحو 2014», «2025؟», «منذ 8 ديسمبر 2024» · "about 2014", "2025?",
 * "since 8 December 2023". Doubt survives in both languages; the mark follows the date without a space. A day is glued to
 * its month by U+00A0. All forms stand in tests/locale/formatted-forms.md.
 */
export function formatEdtf(value: Edtf, locale: Locale): string {
  return formatDigits(writeEdtf(value, locale), locale);
}

function writeEdtf(value: Edtf, locale: Locale): string {
  if (value.kind === 'date') return writeDate(value, locale);
  return value.kind === 'interval' ? writeInterval(value, locale) : writeOneOf(value, locale);
}

function writeDate(date: EdtfDate, locale: Locale): string {
  const { about, unsure } = datePhrases[locale.lang];
  const bare = writeBareDate(date, locale);
  const marked = date.uncertain ? unsure(bare) : bare;
  return date.approximate ? about(marked) : marked;
}

function writeBareDate(date: EdtfDate, locale: Locale): string {
  if (isWinter(date)) return datePhrases[locale.lang].winter(date.year);
  const withinYear = writeWithinYear(date, locale);
  return withinYear === '' ? `${date.year}` : `${withinYear} ${date.year}`;
}

/** The date without its year: nothing for a year. */
function writeWithinYear({ precision, month = 1, day = 1 }: EdtfDate, locale: Locale): string {
  if (precision === 'day') return writeDay(`${day}`, month, locale);
  if (precision === 'month') return monthName(month, locale);
  return precision === 'season' ? seasonName(month, locale) : '';
}

function writeDay(day: string, month: number, locale: Locale): string {
  return `${day}\u00A0${monthName(month, locale)}`;
}

function writeInterval({ start, end }: EdtfInterval, locale: Locale): string {
  const phrases = datePhrases[locale.lang];
  if (typeof start === 'object' && typeof end === 'object') return writeSpan(start, end, locale);
  if (typeof start === 'object') {
    const text = writeDate(start, locale);
    return end === 'open' ? phrases.since(text) : phrases.endUnknown(text);
  }
  // The parser lets no interval through whose ends are both undated.
  if (typeof end !== 'object') throw new RangeError('An interval needs one dated end');
  const text = writeDate(end, locale);
  return start === 'open' ? phrases.until(text) : phrases.startUnknown(text);
}

function writeSpan(start: EdtfDate, end: EdtfDate, locale: Locale): string {
  const { fromTo, within } = datePhrases[locale.lang];
  const first = writeDate(start, locale);
  const last = writeDate(end, locale);
  if (first === last) return start.precision === 'day' ? first : within(first);
  if (areDaysOfOneMonth([start, end])) return writeDayRange(start, end, locale);
  return fromTo(shareYear([start, end]) ? writeWithinYear(start, locale) : first, last);
}

/** "20–21 May 2015", «من 1 إلى 9 مايو 2015» */
function writeDayRange(start: EdtfDate, end: EdtfDate, locale: Locale): string {
  const { dayPair, dayRange } = datePhrases[locale.lang];
  const write = start.latest === end.earliest ? dayPair : dayRange;
  return `${writeDay(write(`${start.day}`, `${end.day}`), end.month ?? 1, locale)} ${end.year}`;
}

function writeOneOf({ dates }: EdtfOneOf, locale: Locale): string {
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) throw new RangeError('A set of dates needs one date');
  if (isRun(dates)) return `${datePhrases[locale.lang].oneOf[first.precision]} ${writeSpan(first, last, locale)}`;
  if (areDaysOfOneMonth(dates)) {
    const days = formatAlternatives(dates.map((date) => `${date.day}`), locale);
    return `${writeDay(days, first.month ?? 1, locale)} ${first.year}`;
  }
  const sharesYear = shareYear(dates);
  const texts = dates.map((date) => (sharesYear && date !== last ? writeWithinYear(date, locale) : writeDate(date, locale)));
  return formatAlternatives(texts, locale);
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain;
}

function isWinter(date: EdtfDate): boolean {
  return date.precision === 'season' && date.month === 24;
}

/** A year may be said once for all of `dates`, unless one of them has a doubt of its own, or two years. */
function shareYear(dates: readonly EdtfDate[]): boolean {
  return dates.every(
    (date) => isPlain(date) && date.precision !== 'year' && !isWinter(date) && date.year === dates[0]?.year,
  );
}

function areDaysOfOneMonth(dates: readonly EdtfDate[]): boolean {
  return shareYear(dates) && dates.every((date) => date.precision === 'day' && date.month === dates[0]?.month);
}

function isRun(dates: readonly EdtfDate[]): boolean {
  const follow = (date: EdtfDate, index: number) => index === 0 || dates[index - 1]?.latest === date.earliest;
  const isUniform = dates.every((date) => isPlain(date) && date.precision === dates[0]?.precision);
  return dates.length >= SHORTEST_RUN && isUniform && dates.every(follow);
}
