/** Where bins begin and end: at the turns of the calendar, so that a bin keeps its count while the window moves. */
import { DAY_MS } from '../time/calendar.ts';
import { createTimeScale } from '../time/scale.ts';
import { createTicks, type TickUnit } from '../time/ticks.ts';
import type { TimeWindow } from '../time/types.ts';

/** Steps shorter than a day have no place among the calendar's units: a UTC day is always 24 hours. */
export type StepUnit = TickUnit | 'minute';

export interface CalendarStep {
  readonly unit: StepUnit;
  readonly step: number;
}

interface MeasuredStep extends CalendarStep {
  /** the shortest distance two neighbouring turns of it can have, ms */
  readonly shortest: number;
}

const MINUTE_MS = 60_000;

const STEPS: readonly MeasuredStep[] = [
  ...[1, 5, 15, 30, 60, 180, 360, 720].map((step) => ({ unit: 'minute' as const, step, shortest: step * MINUTE_MS })),
  { unit: 'day', step: 1, shortest: DAY_MS },
  { unit: 'day', step: 5, shortest: 3 * DAY_MS },
  { unit: 'day', step: 10, shortest: 8 * DAY_MS },
  { unit: 'month', step: 1, shortest: 28 * DAY_MS },
  { unit: 'month', step: 3, shortest: 90 * DAY_MS },
  { unit: 'month', step: 6, shortest: 181 * DAY_MS },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ({ unit: 'year' as const, step, shortest: step * 365 * DAY_MS })),
];

/**
 * The finest step whose turns stand at least `leastPx` apart where `window` is `widthPx` wide; a thousand years where even
 * that is too dense. Throws a RangeError for a window that does not run forwards, or a width or gap that is not finite.
 */
export function chooseStep(window: TimeWindow, widthPx: number, leastPx: number): CalendarStep {
  if (!Number.isFinite(leastPx)) throw new RangeError(`Gap is not finite: ${leastPx}`);
  const { pxPerDay } = createTimeScale(window, [0, widthPx]);
  const fits = STEPS.find(({ shortest }) => (shortest / DAY_MS) * pxPerDay >= leastPx);
  return { unit: fits?.unit ?? 'year', step: fits?.step ?? 1000 };
}

/** The turns of a step inside `window`, its two ends not among them: ms UTC, in order. */
export function turnsWithin(window: TimeWindow, { unit, step }: CalendarStep): readonly number[] {
  const turns = unit === 'minute' ? everyMinutes(window, step * MINUTE_MS) : createTicks(window, unit, step);
  return turns.filter((turn) => turn > window[0] && turn < window[1]);
}

/** The epoch began a day, so multiples of a part of the day fall on the clock's own turns. */
function everyMinutes([from, to]: TimeWindow, length: number): readonly number[] {
  const first = Math.ceil(from / length);
  const count = Math.max(0, Math.floor(to / length) - first + 1);
  return Array.from({ length: count }, (_, i) => (first + i) * length);
}
