import { utcDay, utcHour, utcMonday, utcMonth, utcSaturday, type TimeInterval } from 'd3-time';
import type { Lang } from '../base/localized.ts';
import { DAY_MS, toInstant } from './calendar.ts';
import { requireForwardDomain } from './scale.ts';

export type ZoomUnit = 'century' | 'decade' | 'years' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hours' | 'hour';

/** A start of the calendar that an axis marks. */
export interface Tick {
  /** ms UTC */
  readonly at: number;
  readonly unit: ZoomUnit;
  /** every how many units: of centuries, decades, years or hours; 1 for all others */
  readonly step: number;
}

export interface ZoomTicks {
  /** starts of the units that the minor ticks divide: the months above the days */
  readonly major: readonly Tick[];
  /** starts of the finest units there is room for, without those that are major */
  readonly minor: readonly Tick[];
  /** the major start at or before the domain: what an axis says at its beginning where no major tick is in sight */
  readonly before?: Tick;
}

type TickKind = Pick<Tick, 'unit' | 'step'>;

/** One kind of tick and where its ticks are. Instants are ms UTC. */
interface Level extends TickKind {
  /** the shortest distance of two neighbours */
  readonly shortestMs: number;
  /** starts from the first instant to the last, both included */
  readonly between: (first: number, last: number) => readonly number[];
  /** the last start at or before an instant */
  readonly atOrBefore: (instant: number) => number | undefined;
}

const HOUR_MS = 3_600_000;

/** What a Date can hold, either side of 1970 (ECMA-262). */
const FARTHEST = 8.64e15;

/** Weeks begin on Saturday in Arabic, on Monday in English (ISO 8601). */
const WEEKS: Readonly<Record<Lang, TimeInterval>> = { ar: utcSaturday, en: utcMonday };

const YEAR_STEPS: readonly (TickKind & { readonly years: number })[] = [
  { unit: 'year', step: 1, years: 1 },
  { unit: 'years', step: 2, years: 2 },
  { unit: 'years', step: 5, years: 5 },
  { unit: 'decade', step: 1, years: 10 },
  { unit: 'decade', step: 2, years: 20 },
  { unit: 'decade', step: 5, years: 50 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ({ unit: 'century' as const, step, years: step * 100 })),
];

/** Finest first. */
const LEVELS: Readonly<Record<Lang, readonly Level[]>> = { ar: createLevels('ar'), en: createLevels('en') };

/** The level whose ticks the ticks of another stand between. Years beyond these have the next power of ten. */
const MAJOR_UNITS: Readonly<Partial<Record<ZoomUnit, ZoomUnit>>> = {
  hour: 'day', hours: 'day', day: 'month', week: 'month', month: 'year', quarter: 'year', year: 'decade', years: 'decade', decade: 'century',
};

/**
 * Ticks for a window of time of `widthPx` px, from hours to thousands of years: the finest calendar starts (UTC, proleptic
 * Gregorian) that stand at least `minGapPx` px apart, parted into those that begin a larger unit and those between. All lie
 * inside `domain` (ms UTC, both ends included) in strict order, and any two of them, major or minor, at least `minGapPx` apart;
 * so there are at most `widthPx / minGapPx + 1`. Rounds of years are counted as people do, without a year 0: 200 BC, 100 BC,
 * 100, 200. Weeks begin as `lang` has it. No ticks where there is no width. Throws a RangeError for a domain that is not
 * finite, not forwards or beyond what a Date holds, for a width that is not finite or negative and for a gap below 1 px.
 */
export function createZoomTicks(domain: readonly [number, number], widthPx: number, minGapPx: number, lang: Lang = 'ar'): ZoomTicks {
  requireDrawable(domain, widthPx, minGapPx);
  if (widthPx === 0) return { major: [], minor: [] };
  const [start, end] = domain;
  const shortestMs = (minGapPx * (end - start)) / widthPx;
  const levels = LEVELS[lang];
  const minorLevel = levels.find((level) => level.shortestMs >= shortestMs);
  if (!minorLevel) return { major: [], minor: [] };
  const majorLevel = majorLevelOf(minorLevel, levels);
  const major = majorLevel?.between(start, end) ?? [];
  const minor = dropNear(minorLevel.between(start, end), major, shortestMs);
  const before = majorLevel?.atOrBefore(start);
  return {
    major: majorLevel ? toTicks(major, majorLevel) : [],
    minor: toTicks(minor, minorLevel),
    ...(majorLevel && before !== undefined ? { before: toTick(before, majorLevel) } : {}),
  };
}

/** The year of an instant (ms UTC) as people count: −1 is 1 BC, and there is no 0. */
export function historicYear(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return year > 0 ? year : year - 1;
}

/** Throws a RangeError where ticks cannot be made: see `createZoomTicks`. */
export function requireDrawable(domain: readonly [number, number], widthPx: number, minGapPx: number): void {
  requireForwardDomain(domain);
  if (domain.some((end) => Math.abs(end) > FARTHEST)) throw new RangeError(`Domain is beyond the calendar: ${domain.join(' to ')}`);
  if (!Number.isFinite(widthPx) || widthPx < 0) throw new RangeError(`Not a width: ${widthPx} px`);
  if (!Number.isFinite(minGapPx) || minGapPx < 1) throw new RangeError(`Gap between ticks is not 1 px or more: ${minGapPx}`);
}

function createLevels(lang: Lang): readonly Level[] {
  const hours = [3, 6, 12].map((step) => createIntervalLevel('hours', step, step * HOUR_MS, everyStep(utcHour, step)));
  return [
    createIntervalLevel('hour', 1, HOUR_MS, utcHour),
    ...hours,
    createIntervalLevel('day', 1, DAY_MS, utcDay),
    createIntervalLevel('week', 1, 7 * DAY_MS, WEEKS[lang]),
    createIntervalLevel('month', 1, 28 * DAY_MS, utcMonth),
    createIntervalLevel('quarter', 1, 90 * DAY_MS, everyStep(utcMonth, 3)),
    ...YEAR_STEPS.map(createYearLevel),
  ];
}

function createIntervalLevel(unit: ZoomUnit, step: number, shortestMs: number, interval: TimeInterval): Level {
  return {
    unit,
    step,
    shortestMs,
    // A Date cuts fractions of a millisecond off, towards 1970.
    between: (first, last) => interval.range(new Date(Math.ceil(first)), new Date(Math.min(Math.floor(last) + 1, FARTHEST))).map(Number),
    atOrBefore: (instant) => finiteOrNone(Number(interval.floor(new Date(Math.floor(instant))))),
  };
}

function everyStep(interval: TimeInterval & { every: (step: number) => TimeInterval | null }, step: number): TimeInterval {
  const stepped = interval.every(step);
  if (!stepped) throw new RangeError(`No such step: ${step}`);
  return stepped;
}

function createYearLevel({ unit, step, years }: TickKind & { readonly years: number }): Level {
  const startOf = (year: number): number => toInstant(year) ?? NaN;
  const yearOf = (instant: number): number => new Date(Math.floor(instant)).getUTCFullYear();
  return {
    unit,
    step,
    shortestMs: Math.floor(years * 365.2425 - 2) * DAY_MS,
    between: (first, last) => listYears(yearOf(first), yearOf(last), years).map(startOf).filter((at) => at >= first && at <= last),
    atOrBefore: (instant) => finiteOrNone(startOf(roundYearAtOrBefore(yearOf(instant), years))),
  };
}

/** Years from `first` to `last` (astronomical: 0 is 1 BC) whose number, as people count, `step` divides. */
function listYears(first: number, last: number, step: number): readonly number[] {
  const years: number[] = [];
  for (let year = roundYearAtOrBefore(first, step); year <= last; year = nextRoundYear(year, step)) years.push(year);
  return years;
}

function roundYearAtOrBefore(year: number, step: number): number {
  const floor = Math.floor(year / step) * step;
  if (floor > 0) return floor;
  return 1 - Math.ceil((1 - Math.min(year, 0)) / step) * step; // 100 BC is the year −99
}

function nextRoundYear(year: number, step: number): number {
  const next = year + step;
  return year > 0 || next <= 0 ? next : step; // over the border of the eras
}

function majorLevelOf({ unit, step }: TickKind, levels: readonly Level[]): Level | undefined {
  const majorUnit = MAJOR_UNITS[unit] ?? 'century';
  const majorStep = unit === 'century' ? 10 ** `${step}`.length : 1;
  return levels.find((level) => level.unit === majorUnit && level.step === majorStep);
}

/** Those of `minor` that keep their distance (ms) from all of `major`; both in order. */
function dropNear(minor: readonly number[], major: readonly number[], shortestMs: number): readonly number[] {
  let next = 0;
  return minor.filter((at) => {
    while ((major[next] ?? Infinity) < at) next += 1;
    const [previous = -Infinity, following = Infinity] = [major[next - 1], major[next]];
    return at - previous >= shortestMs && following - at >= shortestMs;
  });
}

function toTicks(instants: readonly number[], kind: TickKind): readonly Tick[] {
  return instants.map((at) => toTick(at, kind));
}

function toTick(at: number, { unit, step }: TickKind): Tick {
  return { at, unit, step };
}

function finiteOrNone(instant: number): number | undefined {
  return Number.isFinite(instant) ? instant : undefined;
}
