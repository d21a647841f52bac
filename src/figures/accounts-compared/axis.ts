/** The small axis of a line: whole years, or numbers from zero. Every line says its own scale. */
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { measureText } from '../../text/measure.ts';
import { toCalendarDay, toInstant } from '../../time/calendar.ts';
import { createTimeScale, type TimeScale } from '../../time/scale.ts';
import { chooseTickUnit, createTicks } from '../../time/ticks.ts';
import { articleSpan, type Amount, type DatePanel, type NumberPanel, type Panel } from './reading.ts';
import type { Pen } from './pen.ts';
import { fontOf } from '../text-block.ts';

/** Month ticks closer than this run together, px. */
const leastMonthGap = 3.2;
const shortestMonth = 28;
/** Between a year and a thread beside it, px. */
const yearGap = 5;

/** First instants of the first year drawn and of the year after the last, ms UTC. */
export function yearsOf({ event, others }: DatePanel): readonly [number, number] {
  const own = articleSpan(event);
  const all = [...own, ...others.flatMap(({ when }) => [when.earliest, when.latest])].filter(Number.isFinite);
  const { year: first } = toCalendarDay(Math.min(...all));
  // The end of a date is the first instant that no longer belongs to it.
  const { year: last } = toCalendarDay(Math.max(...all) - 1);
  return [toInstant(first) ?? 0, toInstant(Math.max(first, last) + 1) ?? 1];
}

/** The one year that a line of dates covers; undefined where it covers more. */
export function axisYearOf(panel: Panel): string | undefined {
  if (panel.kind !== 'date') return undefined;
  const [from, to] = yearsOf(panel).map((instant) => toCalendarDay(instant).year);
  return from !== undefined && to === from + 1 ? String(from) : undefined;
}

/** The scale of a line of dates, `width` px from `x`. */
export function createYears(panel: DatePanel, x: number, width: number): TimeScale {
  return createTimeScale(yearsOf(panel), [x, x + width]);
}

/** A scale of numbers from zero. */
export interface NumberScale {
  readonly step: number;
  readonly top: number;
}

function roundUp(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  return power * ([1, 2, 5].find((factor) => factor * power >= n) ?? 10);
}

function reachOf({ amount, others }: NumberPanel): number {
  return Math.max(amount.high, ...others.map((other: { readonly amount: Amount }) => other.amount.high));
}

/** One scale for all lines of a measure, so that its values can be compared by eye. */
export function createNumbers(panel: NumberPanel, panels: readonly Panel[]): NumberScale {
  const shared = panels.filter((other) => other.kind === 'number' && other.measure.id === panel.measure.id);
  const highest = Math.max(...shared.map((other) => (other.kind === 'number' ? reachOf(other) : 0)));
  const step = roundUp(highest / 6);
  const top = (Math.floor(highest / step) + 1) * step;
  // Beyond what doubles can add or divide there is one step: the number itself.
  const isUsable = step > 0 && Number.isFinite(top) && top > highest;
  return isUsable ? { step, top } : { step: highest || 1, top: highest || 1 };
}

export function placeNumber({ top }: NumberScale, n: number, pen: Pick<Pen, 'x' | 'width'>): number {
  return pen.x + Math.min(1, n / top) * pen.width;
}

function drawLine({ sketch, x, width, line }: Pen): void {
  sketch.axis.push({ x1: x, y1: line, x2: x + width, y2: line, stroke: 'ink', strokeWidth: 1.2 });
}

function drawTick({ sketch, line }: Pen, x: number, isLong: boolean): void {
  const half = isLong ? 5 : 3;
  sketch.axis.push({ x1: x, y1: line - half, x2: x, y2: line + half, stroke: 'ink3', strokeWidth: 0.9 });
}

function drawTickLabel(pen: Pen, text: string, x: number, align: 'left' | 'right'): void {
  const { sketch, style, line, obstacles, fact } = pen;
  const font = fontOf(style, style.tick);
  const width = measureText(text, font);
  const height = 5 + style.tick * 1.3;
  obstacles.push({ x: (align === 'left' ? x : x - width) - 5, y: line + 2, width: width + 10, height });
  sketch.ticks.push({ ...font, text, x, y: Math.round(line + 6 + style.tick), align, fill: 'ink3', fact });
}

/** Months as ticks where they have room, years by name. */
export function drawYears(pen: Pen, time: TimeScale): void {
  drawLine(pen);
  const hasMonths = time.pxPerDay * shortestMonth >= leastMonthGap;
  const { unit, step } = hasMonths ? { unit: 'month' as const, step: 1 } : chooseTickUnit(time, leastMonthGap);
  for (const instant of createTicks(time.domain, unit, step)) {
    drawTick(pen, time.place(instant), new Date(instant).getUTCMonth() === 0);
  }
  const widest = measureText(formatDigits('2000', pen.style.locale), fontOf(pen.style, pen.style.tick));
  const years = chooseTickUnit(time, widest + 16);
  const end = pen.x + pen.width;
  const starts = createTicks(time.domain, 'year', years.unit === 'year' ? years.step : 1).filter((start) => time.place(start) + widest <= end);
  // The one year of a line names all of it: where a thread comes down at its start, it stands at the end.
  const isAtEnd = starts.length === 1 && pen.coming.some((x) => x < pen.x + widest + yearGap) && pen.coming.every((x) => x < end - widest - yearGap);
  for (const start of starts) {
    const text = formatDigits(String(toCalendarDay(start).year), pen.style.locale);
    drawTickLabel(pen, text, isAtEnd ? end : time.place(start), isAtEnd ? 'right' : 'left');
  }
}

/**
 * A tick for every step; zero and the end by name where nothing covers them.
 * @param covered x up to which stretches lie along the line, px
 */
export function drawNumbers(pen: Pen, scale: NumberScale, covered: number): void {
  const { x, width, style } = pen;
  drawLine(pen);
  const count = Math.round(scale.top / scale.step);
  for (let i = 0; i <= count; i += 1) drawTick(pen, x + (width * i) / count, i === 0);
  const end = formatNumber(scale.top, style.locale);
  const endWidth = measureText(end, fontOf(style, style.tick));
  if (covered < x + 5) drawTickLabel(pen, formatNumber(0, style.locale), x, 'left');
  if (endWidth < width / 3 && covered < x + width - endWidth - 5) drawTickLabel(pen, end, x + width, 'right');
}
