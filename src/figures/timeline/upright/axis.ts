import type { Locale } from '../../../locale/types.ts';
import { measureText } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { toCalendarDay } from '../../../time/calendar.ts';
import { formatTick } from '../../../time/format.ts';
import type { TimeScale } from '../../../time/scale.ts';
import { createTicks, type TickUnit } from '../../../time/ticks.ts';
import type { Columns } from './columns.ts';
import type { UprightSketch } from './sketch.ts';
import { fontOf } from './type.ts';

/** Ticks closer together than this would only be noise, px. */
const leastGap = 26;
const daysOf: Readonly<Record<TickUnit, number>> = { year: 365, month: 28, day: 1 };
const steps: Readonly<Record<TickUnit, readonly number[]>> = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
  month: [1, 3, 6],
  day: [1, 10],
};
const tickLine = 12.5;

interface Tick {
  readonly instant: number;
  readonly text: string;
  /** opens a month among days, or a year among months */
  readonly isMajor: boolean;
}

function stepFor(unit: TickUnit, scale: TimeScale): number | undefined {
  return steps[unit].find((step) => step * daysOf[unit] * scale.pxPerDay >= (unit === 'month' ? 9 : leastGap));
}

/** Days are named by number and their months by name; of the months only the first of each quarter. */
function tickText(instant: number, unit: TickUnit, isFirst: boolean, locale: Locale): string {
  const { month, day } = toCalendarDay(instant);
  if (unit === 'day') return formatTick(instant, day === 1 ? 'month' : 'day', locale, day === 1 ? 'short' : 'narrow');
  if (unit === 'month' && !isFirst && month % 3 !== 1) return '';
  return formatTick(instant, unit, locale, 'short');
}

function createAxisTicks(scale: TimeScale, unit: TickUnit, locale: Locale): readonly Tick[] {
  const step = stepFor(unit, scale);
  const [from, to] = scale.domain;
  // Where not even the coarsest step of a unit fits, the next larger unit does.
  if (step === undefined && unit === 'day') return createAxisTicks(scale, 'month', locale);
  const instants = createTicks([from, to], unit, step ?? steps[unit].at(-1)).filter((instant) => instant < to);
  return instants.map((instant, i) => {
    const { month, day } = toCalendarDay(instant);
    const isMajor = (unit === 'day' && day === 1) || (unit === 'month' && month === 1);
    return { instant, text: tickText(instant, unit, i === 0, locale), isMajor };
  });
}

/** The name in as many lines as the column needs; a month that does not fit becomes its number. */
function linesOf(tick: Tick, room: number, locale: Locale): readonly string[] {
  const font = fontOf('tick', locale);
  const lines = wrapText(tick.text, room, font);
  const fits = lines.length <= 2 && lines.every((line) => measureText(line, font) <= room);
  return fits ? lines : [formatTick(tick.instant, 'month', locale, 'narrow')];
}

/** Grid lines across the tracks at the starts of years, months or days, each named under its line. */
export function drawUprightAxis(
  sketch: UprightSketch,
  scale: TimeScale,
  unit: TickUnit,
  columns: Columns,
  locale: Locale,
): void {
  const font = fontOf('tick', locale);
  const room = columns.axis + 2;
  let free = -Infinity;
  for (const tick of createAxisTicks(scale, unit, locale)) {
    const y = scale.place(tick.instant);
    sketch.grid.push({ x1: 0, y1: y, x2: columns.last, y2: y, stroke: 'rule', strokeWidth: tick.isMajor ? 1.5 : 0.8 });
    const lines = tick.text === '' ? [] : linesOf(tick, room, locale);
    const bottom = y + 3 + lines.length * tickLine;
    if (lines.length === 0 || y < free || bottom > scale.range[1] + 1) continue;
    free = bottom;
    lines.forEach((text, i) => {
      sketch.ticks.push({ x: 0, y: y + (i + 1) * tickLine, text, ...font, align: 'left', fill: 'ink2' });
    });
  }
}
