import { formatDigits } from '../locale/digits.ts';
import { monthName } from '../locale/months.ts';
import type { Locale } from '../locale/types.ts';
import { toCalendarDay } from './calendar.ts';
import type { TickUnit } from './ticks.ts';

export type TickStyle = 'long' | 'short' | 'narrow';

/**
 * Text of an axis tick at the instant `ms` (UTC): the year always in full; a month as "December", "Dec", "D"; a day as
 * "8 December", "8 Dec", "8". Arabic does not abbreviate months: long follows the locale's month names, short is one full
 * name, and narrow, where even that has no room, is the month's number. Throws a RangeError where `ms` is not finite.
 */
export function formatTick(ms: number, unit: TickUnit, locale: Locale, style: TickStyle = 'short'): string {
  const { year, month, day } = toCalendarDay(ms);
  const texts: Readonly<Record<TickUnit, () => string>> = {
    year: () => `${year}`,
    month: () => formatMonthTick(month, locale, style),
    day: () => (style === 'narrow' ? `${day}` : `${day}\u00A0${monthName(month, locale, style)}`),
  };
  return formatDigits(texts[unit](), locale);
}

function formatMonthTick(month: number, locale: Locale, style: TickStyle): string {
  if (style !== 'narrow') return monthName(month, locale, style);
  return locale.lang === 'ar' ? `${month}` : monthName(month, locale, 'short').slice(0, 1);
}
