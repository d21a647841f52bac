import type { Locale } from '../../../locale/types.ts';
import { measureText } from '../../../text/measure.ts';
import { formatTick } from '../../../time/format.ts';
import type { TimeScale } from '../../../time/scale.ts';
import { chooseTickUnit, createTicks } from '../../../time/ticks.ts';
import type { TickStep } from '../../../time/ticks.ts';
import type { Sketch } from './sketch.ts';

/** Where the axis and its grid stand, px. */
export interface AxisRoom {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  /** y of the axis itself */
  readonly y: number;
  readonly size: number;
  /** least px between two ticks */
  readonly tickGap: number;
}

function gridInstants(scale: TimeScale, { unit, step }: TickStep): readonly number[] {
  return createTicks(scale.domain, unit, step);
}

/** Grid lines at the starts of years (months, days), the axis, and names centred on what they name. */
export function drawAxis(sketch: Sketch, scale: TimeScale, room: AxisRoom, locale: Locale): void {
  const { x0, x1, top, y, size, tickGap } = room;
  const step = chooseTickUnit(scale, tickGap);
  const instants = gridInstants(scale, step);
  for (const instant of instants) {
    const x = scale.place(instant);
    sketch.grid.push({ x1: x, y1: top, x2: x, y2: y, stroke: 'rule', strokeWidth: 0.75 });
    sketch.grid.push({ x1: x, y1: y, x2: x, y2: y + 6, stroke: 'ink2', strokeWidth: 1 });
  }
  sketch.grid.push({ x1: x0, y1: y, x2: x1, y2: y, stroke: 'ink2', strokeWidth: 1.2 });
  const font = { family: 'sans', weight: 400, size: Math.max(size * 0.95, 12), lang: locale.lang } as const;
  instants.forEach((instant, i) => {
    const from = scale.place(instant);
    const to = Math.min(x1, scale.place(instants[i + 1] ?? scale.domain[1]));
    const text = formatTick(instant, step.unit, locale, 'short');
    const width = measureText(text, font);
    // A year's name belongs to the whole year; a single day's to its start.
    const centred = step.step === 1;
    const x = centred ? (from + to) / 2 : from;
    if (centred ? width > to - from - 4 : x - width / 2 < x0 || x + width / 2 > x1) return;
    sketch.words.push({ x, y: y + size * 1.5, text, ...font, align: 'middle', fill: 'ink2' });
  });
}
