import { utc } from '@date-fns/utc/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';

/** Milliseconds in a day. UTC has no daylight saving, so every day is as long. */
export const DAY_MS = 86_400_000;

/** A day of the calendar: month 1–12, day 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * First instant (ms UTC) of a day of the proleptic Gregorian calendar (ISO 8601).
 * Takes a month of 1–12 and a day of 1–31; undefined where the calendar has no such day (30 February, month 13).
 */
export function toInstant(year: number, month = 1, day = 1): number | undefined {
  // Date.UTC reads the years 0–99 as 1900–1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

/** The UTC day an instant (ms) falls on. Throws a RangeError where it is not finite. */
export function toCalendarDay(ms: number): CalendarDay {
  if (!Number.isFinite(ms)) throw new RangeError(`Not an instant: ${ms}`);
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The instant (ms UTC) `amount` whole days, months or years after `ms`; a day the month lacks becomes its last. */
export function addUnits(ms: number, amount: number, unit: 'day' | 'month' | 'year'): number {
  const add = { day: addDays, month: addMonths, year: addYears }[unit];
  return add(ms, amount, { in: utc }).getTime();
}
