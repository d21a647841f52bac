import type { Lang } from '../base/localized.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatTick, type TickStyle } from './format-tick.ts';
import { historicYear, type Tick, type ZoomUnit } from './zoom-ticks.ts';

type Grain = 'year' | 'month' | 'day' | 'hour';

/** What a tick of each unit has to say: a quarter begins with a month, a week with a day. */
const GRAINS: Readonly<Record<ZoomUnit, Grain>> = {
  century: 'year', decade: 'year', years: 'year', year: 'year',
  quarter: 'month', month: 'month', week: 'day', day: 'day', hours: 'hour', hour: 'hour',
};

interface Phrases {
  readonly beforeChrist: (year: number) => string;
  readonly comma: string;
}

const PHRASES: Readonly<Record<Lang, Phrases>> = {
  ar: { beforeChrist: (year) => `${year}\u00A0ق.م`, comma: '، ' },
  en: { beforeChrist: (year) => `${year}\u00A0BC`, comma: ', ' },
};

/**
 * Text of a tick, by its unit. `long` says all of it, for a major tick or for the beginning of an axis: "2025", "December 2025",
 * "13 December 2025", "13 December 2025, 14:00". `short` leaves out what the larger unit says: "Dec", "13 Dec", "14:00";
 * `narrow` is for no room: "D", "13", "14". Months and digits follow the locale; Arabic does not abbreviate months, so there
 * short is the full name and narrow its number. Years before the year 1 are counted as people do: "100 BC", «100 ق.م».
 */
export function formatZoomTick({ at, unit }: Tick, locale: Locale, style: TickStyle = 'short'): string {
  return formatDigits(writeGrain(at, GRAINS[unit], locale, style), locale);
}

function writeGrain(at: number, grain: Grain, locale: Locale, style: TickStyle): string {
  if (grain === 'year') return writeYear(at, locale);
  if (grain === 'hour') return writeHour(at, locale, style);
  const text = formatTick(at, grain, locale, style);
  return style === 'long' ? `${text} ${writeYear(at, locale)}` : text;
}

function writeYear(at: number, { lang }: Locale): string {
  const year = historicYear(at);
  return year > 0 ? `${year}` : PHRASES[lang].beforeChrist(-year);
}

/** The clock has 24 hours in both languages, and is UTC. */
function writeHour(at: number, locale: Locale, style: TickStyle): string {
  const hour = String(new Date(at).getUTCHours()).padStart(2, '0');
  if (style === 'narrow') return hour;
  const time = `${hour}:00`;
  return style === 'long' ? `${writeGrain(at, 'day', locale, 'long')}${PHRASES[locale.lang].comma}${time}` : time;
}
