/** The time axis at the foot: a tick for every month, a longer one for every year, the years by name. */
import { formatDigits } from '../../locale/digits.ts';
import { chooseTickUnit, createTicks, type TickStep } from '../../time/ticks.ts';
import type { TimeScale } from '../../time/scale.ts';
import { measureText } from '../../text/measure.ts';
import type { Plot } from './plot.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

const yearTick = 8;
const monthTick = 4;
const leastTickGap = 3;
const shortestMonth = 28;

/** Height of axis and year labels, px. */
export function axisHeight(style: Style): number {
  return yearTick + style.text * style.lineHeight + 2;
}

function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}

/** Months where they have room, else years or more: never days, which this figure knows nothing about. */
function tickStepFor(time: TimeScale): TickStep {
  const hasMonths = time.pxPerDay * shortestMonth >= leastTickGap;
  return hasMonths ? { unit: 'month', step: 1 } : chooseTickUnit(time, leastTickGap);
}

function drawTicks(sketch: Sketch, { time }: Plot, y: number): void {
  const { unit, step } = tickStepFor(time);
  for (const instant of createTicks(time.domain, unit, step)) {
    const x = time.place(instant);
    const isYear = new Date(instant).getUTCMonth() === 0;
    sketch.axis.push({ x1: x, y1: y, x2: x, y2: y + (isYear ? yearTick : monthTick), stroke: 'ink3', strokeWidth: 1 });
  }
}

function drawYears(sketch: Sketch, { time, style, from, to }: Plot, y: number): void {
  const font = fontOf(style, style.text);
  const widest = measureText(formatDigits('2000', style.locale), font);
  const { unit, step } = chooseTickUnit(time, widest + 10);
  const years = createTicks(time.domain, 'year', unit === 'year' ? step : 1);
  for (const start of years) {
    const end = Date.UTC(yearOf(start) + 1, 0);
    const text = formatDigits(String(yearOf(start)), style.locale);
    const x = (time.place(start) + time.place(end)) / 2;
    const half = measureText(text, font) / 2;
    // The tick that ends the axis begins a year outside it.
    if (x - half < from || x + half > to) continue;
    sketch.ticks.push({ ...font, text, x, y: Math.round(y), align: 'middle', fill: 'ink2' });
  }
}

/** Draws the axis with its line at y px. */
export function drawAxis(sketch: Sketch, plot: Plot, y: number): void {
  const { style, from, to } = plot;
  sketch.axis.push({ x1: from, y1: y, x2: to, y2: y, stroke: 'rule2', strokeWidth: 1 });
  drawTicks(sketch, plot, y);
  drawYears(sketch, plot, y + yearTick + style.text * 0.95);
}
