import { DAY_MS, toInstant } from './calendar.ts';
import { parseEdtf } from './edtf.ts';
import type { TimeWindow } from './types.ts';

/** A stretch of time as an address writes it: EDTF dates, the last of them included, or instants. */
export interface WindowText {
  readonly from: string;
  readonly to: string;
}

/** EDTF has seconds in every time of day; people who type an address have not, and panning leaves milliseconds. */
const TIME_OF_DAY = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?Z$/;

const FIRST_INSTANT = toInstant(0) ?? NaN;
const LAST_INSTANT = toInstant(10_000) ?? NaN;

/**
 * The window in the shortest dates that give it back: 2024-12 to 2025 for whole months and years, 2025-12-13T10:00Z where a
 * bound is no start of a day. Fractions of a millisecond widen it to whole ones. Undefined where it does not run forwards or
 * leaves the years 0 to 9999, which EDTF dates have.
 */
export function toWindowText([start, end]: TimeWindow): WindowText | undefined {
  const [from, to] = [Math.floor(start), Math.ceil(end)];
  const isWritable = from >= FIRST_INSTANT && to <= LAST_INSTANT && from < to;
  return isWritable ? { from: formatBound(from, from), to: formatBound(to, to - DAY_MS) } : undefined;
}

/** A window is passed on in whole steps where it holds at least so many of them. */
const LEAST_STEPS = 3;

/** A day, an hour, a minute and a second, ms. */
const STEPS = [DAY_MS, 3_600_000, 60_000, 1000];

/**
 * A window as it is passed on: its ends on whole days, since the facts are dated to the day and people read days; under three
 * days on whole hours, and so on down to seconds; as it is where it is shorter still. Never empty or turned round.
 */
export function roundWindow([start, end]: TimeWindow): TimeWindow {
  const step = STEPS.find((candidate) => candidate * LEAST_STEPS <= end - start);
  return step === undefined ? [start, end] : [Math.round(start / step) * step, Math.round(end / step) * step];
}

/** The first instant (ms UTC) of an EDTF date or of a time of day; undefined for all other text. */
export function parseWindowStart(text: string): number | undefined {
  return parseTimeOfDay(text) ?? parseDate(text)?.earliest;
}

/** The instant (ms UTC) at which an EDTF date is over, or a time of day itself; undefined for all other text. */
export function parseWindowEnd(text: string): number | undefined {
  return parseTimeOfDay(text) ?? parseDate(text)?.latest;
}

/** The window (ms UTC) of an interval "FROM/TO", the last of its dates included; undefined where it is none or does not run forwards. */
export function parseWindowInterval(text: string): TimeWindow | undefined {
  const [first = '', last = '', ...more] = text.split('/');
  const [from, to] = [parseWindowStart(first), parseWindowEnd(last)];
  return from !== undefined && to !== undefined && from < to && more.length === 0 ? [from, to] : undefined;
}

/** @param day an instant of the day to be named: the bound itself, or the day that ends at it */
function formatBound(bound: number, day: number): string {
  const text = new Date(bound).toISOString();
  if (!text.endsWith('T00:00:00.000Z')) return text.replace(/(?::00)?\.000Z$/, 'Z');
  const date = new Date(day).toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (text.endsWith('-01-01T00:00:00.000Z')) return date.slice(0, 'yyyy'.length);
  return text.endsWith('-01T00:00:00.000Z') ? date.slice(0, 'yyyy-mm'.length) : date;
}

function parseDate(text: string): Readonly<{ earliest: number; latest: number }> | undefined {
  const date = parseEdtf(text);
  return date?.kind === 'date' ? date : undefined;
}

function parseTimeOfDay(text: string): number | undefined {
  const [, day, hour, minute, second = '0', fraction = '0'] = TIME_OF_DAY.exec(text) ?? [];
  const start = day === undefined ? undefined : parseDate(day)?.earliest;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (start === undefined || hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return start + ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction);
}
