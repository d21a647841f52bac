/** The value axis: from zero at the start to a round number beyond the highest value. */
import { tickStep } from 'd3-array';
import { formatNumber } from '../../locale/digits.ts';
import { measureText } from '../../text/measure.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

const tickLength = 6;
const labelGap = 8;
const mostTicks = 6;

interface Tick {
  readonly value: number;
  readonly text: string;
  readonly x: number;
  /** centre of its label, px: never so near an edge that the label leaves the picture */
  readonly labelX: number;
  readonly half: number;
}

export interface Axis {
  readonly width: number;
  readonly ticks: readonly Tick[];
  readonly place: (value: number) => number;
}

function createAxisOf(step: number, highest: number, width: number, style: Style): Axis {
  const top = step * (Math.floor(highest / step) + 1);
  const start = 1;
  const place = (value: number): number => start + (value / top) * (width - style.edge - start);
  const font = fontOf(style, style.tick);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => {
    const value = i * step;
    const text = formatNumber(value, style.locale);
    const half = measureText(text, font) / 2;
    return { value, text, x: place(value), half, labelX: Math.min(Math.max(place(value), half), width - half) };
  });
  return { width, ticks, place };
}

function hasRoom({ ticks }: Axis): boolean {
  return ticks.every(({ labelX, half }, i) => {
    const before = ticks[i - 1];
    return !before || before.labelX + before.half + labelGap <= labelX - half;
  });
}

/** The axis with the most ticks, up to about six, whose labels have room. Counts of people: never in fractions. */
export function createAxis(highest: number, width: number, style: Style): Axis {
  const most = Math.max(1, highest);
  for (let count = mostTicks; count > 1; count -= 1) {
    const axis = createAxisOf(Math.max(1, tickStep(0, most, count)), most, width, style);
    if (hasRoom(axis)) return axis;
  }
  const axis = createAxisOf(Math.max(1, tickStep(0, most, 1)), most, width, style);
  if (hasRoom(axis)) return axis;
  return { ...axis, ticks: axis.ticks.slice(0, 1) };
}

/** Height of ticks and their labels under the line, px. */
export function axisHeight(style: Style): number {
  return tickLength + style.tick * 1.5;
}

/** Draws the line at y px with its ticks and labels. */
export function drawAxis(sketch: Sketch, { ticks, width }: Axis, y: number, style: Style): void {
  sketch.axis.push({ x1: 0, y1: y, x2: width, y2: y, stroke: 'ink', strokeWidth: 1.6 });
  const font = fontOf(style, style.tick);
  for (const { x, labelX, text } of ticks) {
    sketch.axis.push({ x1: x, y1: y, x2: x, y2: y + tickLength, stroke: 'ink2', strokeWidth: 1.1 });
    const baseline = Math.round(y + tickLength + style.tick * 1.1);
    sketch.ticks.push({ ...font, text, x: labelX, y: baseline, align: 'middle', fill: 'ink2' });
  }
}
