/** A window of time in words, as a head or a sentence needs it. Windows are ms UTC, half-open. */
import type { Locale } from '../../../locale/types.ts';
import type { Lang } from '../../../base/localized.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { DAY_MS, toCalendarDay, toInstant } from '../../../time/calendar.ts';
import { datePhrases } from '../../../time/date-phrases.ts';
import { formatTick } from '../../../time/format-tick.ts';
import { formatZoomTick } from '../../../time/format-zoom-tick.ts';
import { requireForwardDomain } from '../../../time/scale.ts';
import type { TimeWindow } from '../../../time/types.ts';

type NamedUnit = 'year' | 'month' | 'day' | 'hour';

const yearsFrom = 730 * DAY_MS;
const monthsFrom = 40 * DAY_MS;
const alignedMonthsFrom = 20 * DAY_MS;
const daysFrom = 2 * DAY_MS;
const hourMs = 3_600_000;

interface Phrases {
  readonly and: (first: string, second: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly in: (unit: NamedUnit, name: string) => string;
  readonly comma: string;
}

const phrases: Readonly<Record<Lang, Phrases>> = {
  ar: {
    and: (first, second) => `${first} و${second}`,
    between: (first, last) => `بين ${first} و${last}`,
    in: (_unit, name) => `في ${name}`,
    comma: '، ',
  },
  en: {
    and: (first, second) => `${first} and ${second}`,
    between: (first, last) => `between ${first} and ${last}`,
    in: (unit, name) => (unit === 'day' ? `on ${name}` : `in ${name}`),
    comma: ', ',
  },
};

function startsUnit(instant: number, unit: NamedUnit): boolean {
  const { month, day } = toCalendarDay(instant);
  if (unit === 'hour') return instant % hourMs === 0;
  const isDay = instant % DAY_MS === 0;
  if (unit === 'day') return isDay;
  return isDay && day === 1 && (unit === 'month' || month === 1);
}

function isAligned([from, to]: TimeWindow, unit: NamedUnit): boolean {
  return startsUnit(from, unit) && startsUnit(to, unit);
}

function unitOf(window: TimeWindow): NamedUnit {
  const length = window[1] - window[0];
  if (length > yearsFrom || isAligned(window, 'year')) return 'year';
  if (length > monthsFrom || (startsUnit(window[0], 'month') && length >= alignedMonthsFrom)) return 'month';
  return length >= daysFrom || isAligned(window, 'day') ? 'day' : 'hour';
}

function sameMonth(a: number, b: number): boolean {
  const [one, two] = [toCalendarDay(a), toCalendarDay(b)];
  return one.year === two.year && one.month === two.month;
}

function sameYear(a: number, b: number): boolean {
  return toCalendarDay(a).year === toCalendarDay(b).year;
}

function nameOf(instant: number, unit: NamedUnit, locale: Locale): string {
  return formatZoomTick({ at: instant, unit, step: 1 }, locale, 'long');
}

/** The name of a window's first unit, without what the name of the last one says again. */
function firstName(first: number, last: number, unit: NamedUnit, locale: Locale): string {
  if (unit === 'month' && sameYear(first, last)) return formatTick(first, 'month', locale, 'long');
  if (unit === 'day' && sameMonth(first, last)) return formatDigits(String(toCalendarDay(first).day), locale);
  if (unit === 'day' && sameYear(first, last)) return formatTick(first, 'day', locale, 'long');
  return nameOf(first, unit, locale);
}

function followsAtOnce(first: number, last: number): boolean {
  const [a, b] = [toCalendarDay(first), toCalendarDay(last)];
  return (b.year - a.year) * 12 + b.month - a.month === 1;
}

/** The hour that is under way at an instant, or the whole one that has just ended there. */
function clock(instant: number, locale: Locale): string {
  return formatZoomTick({ at: instant, unit: 'hour', step: 1 }, locale, 'short');
}

function formatHours([from, to]: TimeWindow, join: (first: string, last: string) => string, locale: Locale): string {
  const first = Math.floor(from / hourMs) * hourMs;
  const last = Math.ceil(to / hourMs) * hourMs;
  const day = nameOf(first, 'day', locale);
  const { comma } = phrases[locale.lang];
  if (Math.floor(first / DAY_MS) === Math.floor((last - 1) / DAY_MS)) {
    const end = last % DAY_MS === 0 ? formatDigits('24:00', locale) : clock(last, locale);
    return day + comma + join(clock(first, locale), end);
  }
  return join(nameOf(first, 'hour', locale), nameOf(last, 'hour', locale));
}

/**
 * The name of a window: the years, months, days or hours it touches, whichever suit its length: "2014 to 2017",
 * "November and December 2025", "20 to 25 December 2025", «من 2014 إلى 2017», «نوفمبر وديسمبر 2025». Throws a
 * RangeError for a window that is not finite or does not run forwards.
 */
export function formatWindow(window: TimeWindow, locale: Locale): string {
  requireForwardDomain(window);
  const unit = unitOf(window);
  const { fromTo } = datePhrases[locale.lang];
  if (unit === 'hour') return formatHours(window, fromTo, locale);
  const [first, last] = [window[0], lastInstant(window)];
  const end = nameOf(last, unit, locale);
  if (nameOf(first, unit, locale) === end) return end;
  const start = firstName(first, last, unit, locale);
  return unit === 'month' && followsAtOnce(first, last) ? phrases[locale.lang].and(start, end) : fromTo(start, end);
}

/** The window ends before its end: its last year, month or day is the one that instant closes. */
function lastInstant([from, to]: TimeWindow): number {
  return Math.max(from, Math.ceil(to) - 1);
}

/** The coarsest unit that an edge of a window begins, and whose name is therefore true of all of it. */
function exactUnit(edge: number): NamedUnit {
  return (['year', 'month'] as const).find((unit) => startsUnit(edge, unit)) ?? 'day';
}

/**
 * The window for a sentence that must be true of every day of it: "between 2018 and 7 December 2024", "in 2019",
 * «بين 2018 و7 ديسمبر 2024». A year or a month is only named where the window covers all of it; a window of hours
 * is named by its hours. Throws a RangeError for a window that is not finite or does not run forwards.
 */
export function formatBetween(window: TimeWindow, locale: Locale): string {
  requireForwardDomain(window);
  const say = phrases[locale.lang];
  if (window[1] - window[0] < daysFrom && !isAligned(window, 'day')) return formatHours(window, say.between, locale);
  const last = lastInstant(window);
  const [unit, endUnit] = [exactUnit(window[0]), exactUnit(window[1])];
  const end = nameOf(last, endUnit, locale);
  if (unit === endUnit && nameOf(window[0], unit, locale) === end) return say.in(unit, end);
  const start = unit === endUnit ? firstName(window[0], last, unit, locale) : nameOf(window[0], unit, locale);
  return say.between(start, end);
}

/** First instant of the year, month or day an instant lies in (ms UTC). */
export function startOfUnit(instant: number, unit: 'year' | 'month' | 'day'): number {
  const { year, month, day } = toCalendarDay(instant);
  const start = toInstant(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1);
  return start ?? instant;
}
