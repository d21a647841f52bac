import { addUnits, toInstant } from './calendar.ts';
import type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf, IntervalEnd, Precision } from './types.ts';

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<doubt>[~?%])?$/;

/** First month of each season, and the codes they have in EDTF. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** No fact is "one of" more dates than this; it keeps `[0000-01-01..9999-12-31]` from filling the memory. */
const MOST_ALTERNATIVES = 366;

/**
 * Reads a date in the subset of EDTF (ISO 8601-2:2019, levels 0 to 2) that news facts need:
 *
 * - `2025`, `2025-12`, `2025-12-13`, years 0000–9999, with `~` (approximate), `?` (uncertain) or `%` (both) at the end;
 * - seasons of the northern hemisphere in whole months: `-21` spring is March to May, `-22` summer June to August,
 *   `-23` autumn September to November, `-24` winter December to February of the *next* year;
 * - intervals `a/b`; an end may be `..` (open) or empty (unknown), not both of them;
 * - one of several dates: `[a,b]`, `[a..b]`.
 *
 * Returns undefined for all other text, for days the calendar does not have, and for an interval that ends before it can
 * have begun. A qualifier does not widen a date's bounds: how far "about" reaches is for nobody to invent.
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.startsWith('[')) return parseOneOf(text);
  return text.includes('/') ? parseInterval(text) : parseDate(text);
}

function parseDate(edtf: string): EdtfDate | undefined {
  const parts = DATE.exec(edtf)?.groups;
  if (!parts) return undefined;
  const year = Number(parts.year);
  const month = parts.month === undefined ? undefined : Number(parts.month);
  const day = parts.day === undefined ? undefined : Number(parts.day);
  const bounds = toBounds(year, month, day);
  if (!bounds) return undefined;
  return {
    kind: 'date',
    edtf,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    approximate: parts.doubt === '~' || parts.doubt === '%',
    uncertain: parts.doubt === '?' || parts.doubt === '%',
    ...bounds,
  };
}

type DateBounds = Pick<EdtfDate, 'precision' | 'earliest' | 'latest'>;

function toBounds(year: number, month?: number, day?: number): DateBounds | undefined {
  if (month === undefined) return toUnit('year', year, 1, 1);
  const season = SEASON_STARTS[month];
  if (season !== undefined) return day === undefined ? toUnit('season', year, season, 1) : undefined;
  return day === undefined ? toUnit('month', year, month, 1) : toUnit('day', year, month, day);
}

function toUnit(precision: Precision, year: number, month: number, day: number): DateBounds | undefined {
  const earliest = toInstant(year, month, day);
  if (earliest === undefined) return undefined;
  return { precision, earliest, latest: toLatest(earliest, precision) };
}

function toLatest(earliest: number, precision: Precision): number {
  return precision === 'season' ? addUnits(earliest, 3, 'month') : addUnits(earliest, 1, precision);
}

function parseInterval(edtf: string): EdtfInterval | undefined {
  const [startText, endText, ...rest] = edtf.split('/');
  if (startText === undefined || endText === undefined || rest.length > 0) return undefined;
  const start = parseEnd(startText);
  const end = parseEnd(endText);
  if (start === undefined || end === undefined) return undefined;
  if (typeof start === 'string' && typeof end === 'string') return undefined;
  const earliest = typeof start === 'string' ? -Infinity : start.earliest;
  const latest = typeof end === 'string' ? Infinity : end.latest;
  return earliest < latest ? { kind: 'interval', edtf, start, end, earliest, latest } : undefined;
}

function parseEnd(text: string): IntervalEnd | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parseDate(text);
}

function parseOneOf(edtf: string): EdtfOneOf | undefined {
  const list = /^\[(.*)\]$/.exec(edtf)?.[1];
  if (list === undefined) return undefined;
  const dates = new Map<string, EdtfDate>();
  for (const item of list.split(/, ?/)) {
    const alternatives = parseAlternatives(item);
    if (!alternatives) return undefined;
    for (const date of alternatives) dates.set(date.edtf, date);
    if (dates.size > MOST_ALTERNATIVES) return undefined;
  }
  const sorted = [...dates.values()].sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
  const earliest = Math.min(...sorted.map((date) => date.earliest));
  const latest = Math.max(...sorted.map((date) => date.latest));
  return { kind: 'one-of', edtf, dates: sorted, earliest, latest };
}

/** One date, or every date of `a..b`, whose ends must be of one precision and without a qualifier. */
function parseAlternatives(item: string): readonly EdtfDate[] | undefined {
  const [firstText, lastText, ...rest] = item.split('..');
  const first = parseDate(firstText ?? '');
  if (!first || rest.length > 0) return undefined;
  if (lastText === undefined) return [first];
  const last = parseDate(lastText);
  const isRange = last && isPlain(first) && isPlain(last) && first.precision === last.precision;
  return isRange && first.earliest < last.earliest ? listDates(first, last) : undefined;
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain;
}

function listDates(first: EdtfDate, last: EdtfDate): readonly EdtfDate[] | undefined {
  const dates = [first];
  for (let date = first; date.earliest < last.earliest; ) {
    const next = parseDate(nextText(date));
    if (!next || dates.length >= MOST_ALTERNATIVES) return undefined;
    dates.push(next);
    date = next;
  }
  return dates;
}

/** The EDTF text of the day, month, season or year that begins where `date` ends. */
function nextText(date: EdtfDate): string {
  const lengths: Readonly<Record<Precision, number>> = { year: 4, season: 7, month: 7, day: 10 };
  const text = new Date(date.latest).toISOString().slice(0, lengths[date.precision]);
  if (date.precision !== 'season') return text;
  // Winter ends in March of the next year, which is that year's spring.
  return date.month === 24 ? `${text.slice(0, 4)}-21` : `${text.slice(0, 4)}-${(date.month ?? 21) + 1}`;
}
