import type { Locale } from '../locale/types.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatEdtf, formatTick } from '../time/format.ts';
import { chooseStep, turnsWithin, type StepUnit } from './bin-edges.ts';
import { formatTime } from './describe.ts';
import { measureKnown } from './known-widths.ts';
import type { Layout } from './layout.ts';
import type { Sketch } from './sketch.ts';
import type { TimeWindow } from '../time/types.ts';

const tickGap = 56;
const between = 8;

/** What the tick's own text leaves out: of a month its year, of a day its month, of a time its day. */
const contextLength: Readonly<Record<StepUnit, number>> = { year: 0, month: 4, day: 7, minute: 10 };

/** Ticks with a line across all lanes, their names, and under them once what those names leave out. */
export function drawAxis(sketch: Sketch, window: TimeWindow, place: (ms: number) => number, layout: Layout, locale: Locale): void {
  const { plotX, plotWidth, axisY } = layout;
  const step = chooseStep(window, plotWidth, tickGap);
  const turns = turnsWithin(window, step);
  for (const turn of turns) {
    const x = place(turn);
    sketch.grid.push({ x1: x, y1: 0, x2: x, y2: axisY, stroke: 'rule', strokeWidth: 0.75 });
    sketch.grid.push({ x1: x, y1: axisY, x2: x, y2: axisY + 5, stroke: 'ink2', strokeWidth: 1 });
  }
  sketch.grid.push({ x1: plotX, y1: axisY, x2: plotX + plotWidth, y2: axisY, stroke: 'ink2', strokeWidth: 1.2 });
  drawNames(sketch, turns.map((turn) => [place(turn), formatTurn(turn, step.unit, locale)]), layout, locale);
  drawContexts(sketch, [window[0], ...turns].map((turn) => [place(turn), formatContext(turn, step.unit, locale)]), layout, locale);
}

type Placed = readonly [x: number, text: string];

function formatTurn(ms: number, unit: StepUnit, locale: Locale): string {
  if (unit === 'minute') return formatTime(ms, locale);
  return formatTick(ms, unit, locale, unit === 'day' ? 'narrow' : 'short');
}

function formatContext(ms: number, unit: StepUnit, locale: Locale): string {
  const date = parseEdtf(new Date(ms).toISOString().slice(0, contextLength[unit]));
  return date ? formatEdtf(date, locale) : '';
}

function drawNames(sketch: Sketch, names: readonly Placed[], { plotX, plotWidth, axisY }: Layout, locale: Locale): void {
  const font = { family: 'sans', weight: 400, size: 12, lang: locale.lang } as const;
  let taken = plotX;
  for (const [x, text] of names) {
    const half = measureKnown(text, font) / 2;
    if (x - half < taken || x + half > plotX + plotWidth) continue;
    sketch.words.push({ x, y: axisY + 18, text, ...font, align: 'middle', fill: 'ink2' });
    taken = x + half + between;
  }
}

/** Each context where it begins to hold; the first gives way where the second follows too soon. */
function drawContexts(sketch: Sketch, contexts: readonly Placed[], { plotX, plotWidth, axisY }: Layout, locale: Locale): void {
  const font = { family: 'sans', weight: 600, size: 12, lang: locale.lang } as const;
  const changes = contexts.filter(([, text], i) => text !== '' && text !== contexts[i - 1]?.[1]);
  changes.forEach(([x, text], i) => {
    const end = changes[i + 1]?.[0] ?? plotX + plotWidth;
    const width = measureKnown(text, font);
    const isOnly = changes.length === 1;
    if (!isOnly && x + width + between > end) return;
    sketch.words.push({ x, y: axisY + 35, text, ...font, align: 'left', fill: 'ink2' });
  });
}
