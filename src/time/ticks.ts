import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { DAY_MS } from './calendar.ts';
import { requireForwardDomain, type TimeScale } from './scale.ts';

export type TickUnit = 'year' | 'month' | 'day';

/** Every `step`-th year, month or day. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
}

/** A step with the shortest distance, in days, that two neighbouring ticks of it can have. */
interface MeasuredStep extends TickStep {
  readonly shortestDays: number;
}

/** Finest first. Days start again with each month (1, 6, … 26; 1, 11, 21), so February makes their shortest gap. */
const STEPS: readonly MeasuredStep[] = [
  { unit: 'day', step: 1, shortestDays: 1 },
  { unit: 'day', step: 5, shortestDays: 3 },
  { unit: 'day', step: 10, shortestDays: 8 },
  { unit: 'month', step: 1, shortestDays: 28 },
  { unit: 'month', step: 3, shortestDays: 90 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(toYearStep),
];

/** More ticks than any page has pixels: asking for them is a mistake of the caller. */
const MOST_TICKS = 20_000;

const UNIT_DAYS: Readonly<Record<TickUnit, number>> = { year: 365, month: 28, day: 1 };

/**
 * Starts of years, months or days (ms UTC) in `domain` (ms UTC, both ends included), every `step`-th of them:
 * years divisible by `step`, months counted from January, days from the 1st of their month (never so late that the next
 * 1st comes too soon). Throws a RangeError for a domain that is not finite or not forwards, for a step that is not a
 * positive whole number, and for more than 20,000 ticks: pick the unit with `chooseTickUnit`.
 */
export function createTicks(domain: readonly [number, number], unit: TickUnit, step = 1): readonly number[] {
  requireForwardDomain(domain);
  const [start, end] = domain;
  if ((end - start) / DAY_MS / UNIT_DAYS[unit] / step > MOST_TICKS) throw new RangeError(`Too many ${unit} ticks`);
  const ticks = toInterval(unit, step).range(new Date(start), new Date(end + 1));
  return ticks.map((tick) => tick.getTime());
}

/**
 * The finest unit and step whose ticks stand at least `minGap` px apart on `scale`; every thousandth year where even
 * that is too dense. Throws a RangeError where `minGap` is not a finite number.
 */
export function chooseTickUnit(scale: TimeScale, minGap: number): TickStep {
  if (!Number.isFinite(minGap)) throw new RangeError(`Gap between ticks is not finite: ${minGap}`);
  const fits = STEPS.find(({ shortestDays }) => shortestDays * scale.pxPerDay >= minGap);
  const { unit, step } = fits ?? toYearStep(1000);
  return { unit, step };
}

function toYearStep(step: number): MeasuredStep {
  return { unit: 'year', step, shortestDays: step * 365 };
}

function toInterval(unit: TickUnit, step: number): TimeInterval {
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`Step is not a positive whole number: ${step}`);
  if (unit === 'day') return step === 1 ? utcDay : utcDay.filter((date) => isSteppedDay(date.getUTCDate(), step));
  const interval = unit === 'year' ? utcYear.every(step) : utcMonth.every(step);
  if (!interval) throw new RangeError(`No such step: ${step} ${unit}`);
  return interval;
}

function isSteppedDay(day: number, step: number): boolean {
  return day === 1 || ((day - 1) % step === 0 && day + step <= 31);
}
