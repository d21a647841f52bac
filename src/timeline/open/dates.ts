/** The dates of a fact as a big file gives them: EDTF, or instants, which a story never has. */
import { DAY_MS, toInstant } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { Edtf, EdtfDate, IntervalEnd } from '../../time/types.ts';
import type { ColumnEvent } from '../types.ts';

/** An instant is its ms UTC. */
export type Moment = number;
export type FactEnd = IntervalEnd | Moment;
/** One moment, one date, one of several, or from one end to another. */
export type FactDates = Moment | Edtf | { readonly kind: 'between'; readonly start: FactEnd; readonly end: FactEnd };

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3})\d*)?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))?$/;
/** The last instant a Date can hold (ECMAScript, Time Values). */
const LAST_MOMENT = 8.64e15;
const MINUTE_MS = 60_000;

/** Whether a number can be an instant in ms. */
export function isMoment(value: number): boolean {
  return Math.abs(value) <= LAST_MOMENT;
}

/**
 * An ISO 8601 date with its time of day as ms UTC: 2025-12-13T14:30Z, 2025-12-13T17:30:00+03:00. Without a zone it is taken as UTC,
 * so that a file says the same everywhere. Undefined for all other text, and for days that do not exist.
 */
export function parseMoment(text: string): Moment | undefined {
  const parts = DATE_TIME.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const midnight = toInstant(year, month, day);
  if (midnight === undefined) return undefined;
  const [, , , , , , , fraction = '', sign, zoneHours = 0, zoneMinutes = 0] = parts;
  const zone = (sign === '-' ? -1 : 1) * (60 * Number(zoneHours) + Number(zoneMinutes));
  return midnight + (60 * hours + minutes - zone) * MINUTE_MS + 1000 * seconds + Number(fraction.padEnd(3, '0'));
}

/** A parser of EDTF that remembers single dates: of a million facts most share their days. */
export function createDateParser(most = 20_000): (text: string) => Edtf | undefined {
  const known = new Map<string, Edtf | undefined>();
  return (text) => {
    const isShort = text.length <= 11;
    if (isShort && known.has(text)) return known.get(text);
    const date = parseEdtf(text);
    if (isShort && known.size < most) known.set(text, date);
    return date;
  };
}

/** What else a story says of a date: "after the 13th", and that its start is inferred. */
export interface DateNotes {
  readonly notBefore?: EdtfDate;
  readonly isStartInferred?: boolean;
}

/** The dates as the columns take them. Where `notBefore` lies behind them, `earliest` is not before `latest`: that is for the caller to refuse. */
export function toSpan(dates: FactDates, lane: number, { notBefore, isStartInferred = false }: DateNotes = {}): ColumnEvent {
  if (typeof dates === 'number') return { earliest: dates, latest: dates, lane, kind: 'instant' };
  if (dates.kind === 'one-of') return { earliest: dates.earliest, latest: dates.latest, lane, kind: 'one-of' };
  if (dates.kind === 'date') {
    const { latest, precision, approximate, uncertain } = dates;
    return { earliest: Math.max(dates.earliest, notBefore?.earliest ?? -Infinity), latest, lane, kind: precision, approximate, uncertain };
  }
  const [start, end] = [dates.start, dates.end];
  const hasDoubt = (doubt: 'approximate' | 'uncertain') => [start, end].some((known) => typeof known === 'object' && known[doubt]);
  return {
    earliest: typeof start === 'object' ? start.earliest : typeof start === 'number' ? start : -Infinity,
    latest: typeof end === 'object' ? end.latest : typeof end === 'number' ? end : Infinity,
    lane,
    kind: 'interval',
    approximate: hasDoubt('approximate'),
    uncertain: isStartInferred || hasDoubt('uncertain'),
    ...(typeof start === 'object' && { startPrecision: start.precision }),
    ...(typeof end === 'object' && { endPrecision: end.precision }),
  };
}

/** Whether an instant is the first of its day: whoever wrote it may have meant the day and no time. */
export function isMidnight(ms: Moment): boolean {
  return ms % DAY_MS === 0;
}
