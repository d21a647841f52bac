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
import { roundWindow } from '../../../time/window-text.ts';

/** From coarse to fine. */
const units = ['year', 'month', 'day', 'hour'] as const;
type NamedUnit = (typeof units)[number];

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

/** The coarsest unit that an edge of a window begins, and whose name is therefore true of all of it. */
function exactUnit(edge: number): NamedUnit {
  if (edge % DAY_MS !== 0) return 'hour';
  const { month, day } = toCalendarDay(edge);
  if (day !== 1) return 'day';
  return month === 1 ? 'year' : 'month';
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

/** Both ends are named by the finer of their units; a whole year may stand before a later one's month or day. */
function evenUnits(from: number, last: number, to: number): readonly [NamedUnit, NamedUnit] {
  const [start, end] = [exactUnit(from), exactUnit(to)];
  if (start === 'year' && !sameYear(from, last)) return [start, end];
  const finer = units[Math.max(units.indexOf(start), units.indexOf(end))] ?? end;
  return [finer, finer];
}

interface Joining {
  readonly one: (unit: NamedUnit, name: string) => string;
  readonly two: (first: string, last: string) => string;
  /** two months of which one follows the other */
  readonly neighbours: (first: string, last: string) => string;
}

function joinEdges(window: TimeWindow, { one, two, neighbours }: Joining, locale: Locale): string {
  requireForwardDomain(window);
  const [from, to] = roundWindow(window);
  // The window ends before its end: its last year, month or day is the one that instant closes.
  const last = to - 1;
  const [unit, endUnit] = evenUnits(from, last, to);
  if (endUnit === 'hour') return formatHours([from, to], two, locale);
  if (unit !== endUnit) return two(nameOf(from, unit, locale), nameOf(last, endUnit, locale));
  const end = nameOf(last, unit, locale);
  if (nameOf(from, unit, locale) === end) return one(unit, end);
  const join = unit === 'month' && followsAtOnce(from, last) ? neighbours : two;
  return join(firstName(from, last, unit, locale), end);
}

/**
 * The name of a window, in whole days (under three days in whole hours): "2014 to 2017", "November and December 2025",
 * "2018 to 7 December 2024", «من 20 إلى 25 ديسمبر 2025». A year or a month is only named where the window covers all
 * of it. Throws a RangeError for a window that is not finite or does not run forwards.
 */
export function formatWindow(window: TimeWindow, locale: Locale): string {
  const { fromTo } = datePhrases[locale.lang];
  return joinEdges(window, { one: (_unit, name) => name, two: fromTo, neighbours: phrases[locale.lang].and }, locale);
}

/** The same for a sentence: "between 2018 and 7 December 2024", "in 2019", «بين 2018 و7 ديسمبر 2024». */
export function formatBetween(window: TimeWindow, locale: Locale): string {
  const { in: one, between } = phrases[locale.lang];
  return joinEdges(window, { one, two: between, neighbours: between }, locale);
}

/** First instant of the year, month or day an instant lies in (ms UTC). */
export function startOfUnit(instant: number, unit: 'year' | 'month' | 'day'): number {
  const { year, month, day } = toCalendarDay(instant);
  const start = toInstant(year, unit === 'year' ? 1 : month, unit === 'day' ? day : 1);
  return start ?? instant;
}
