/** Two sides of one line: everything is laid out from the line up and down, then moved into place. */
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { translateLayers } from '../../scene/translate.ts';
import { measureText } from '../../text/measure.ts';
import { createTimeScale } from '../../time/scale.ts';
import { chooseTickUnit, createTicks } from '../../time/ticks.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { drawAbove } from './above.ts';
import { datePlaces, drawBelow, stripTop } from './below.ts';
import { fontOf, toMarks, type Block } from '../text-block.ts';
import { createParts } from './parts.ts';
import { styleFor } from './style.ts';
import { messages } from './messages.ts';
import { formatArticle, headOthers } from './phrases.ts';
import { readControl } from './reading.ts';
import { createSketch, toLayers, type Plot, type Sketch } from './sketch.ts';

const gap = 8;
/** Least and greatest height of the boxes and the strip, px. */
const bands = { wide: [40, 72], middle: [44, 56], narrow: [44, 48] } as const;

/** A year's name in the middle of its year, or as near to it as the rings let it. */
function drawYears(sketch: Sketch, plot: Plot): void {
  const { style, time } = plot;
  const font = fontOf(style, style.small);
  const { unit, step } = chooseTickUnit(time, measureText(formatDigits('2000', style.locale), font) + 10);
  const dates = datePlaces(plot);
  for (const start of createTicks(time.domain, 'year', unit === 'year' ? step : 1)) {
    const year = new Date(start).getUTCFullYear();
    const [from, to] = [time.place(start), time.place(Date.UTC(year + 1, 0))];
    sketch.axis.push({ x1: from, y1: -5, x2: from, y2: 5, stroke: 'ink', strokeWidth: 1.3 });
    if (to > plot.width + 0.5) continue;
    const text = formatDigits(String(year), style.locale);
    const half = measureText(text, font) / 2;
    const isFree = (x: number): boolean =>
      x - half >= from && x + half <= to && dates.every(([start, end]) => x + half + 3 < start || x - half - 3 > end);
    const middle = (from + to) / 2;
    const x = Array.from({ length: 60 }, (_, i) => middle + (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * ((to - from) / 120)).find(isFree);
    if (x !== undefined) sketch.labels.push({ ...font, text, x, y: Math.round(stripTop(plot) / 2 + style.small * 0.35), align: 'middle', fill: 'ink2' });
  }
}

function arrange(plot: Omit<Plot, 'band'>, band: number, asked: number | undefined): Body {
  const { reading, style, width } = plot;
  const sketch = createSketch();
  const whole: Plot = { ...plot, band };
  const heading = (text: string, fill: 'ink' | 'other'): Block =>
    createParts([{ text, font: fontOf(style, style.text, 600), fill }], width, style);
  const above = heading(formatArticle(reading, style.locale), 'ink');
  const below = reading.changes.length > 0 ? heading(headOthers(reading, style.locale), 'other') : undefined;
  const up = drawAbove(sketch, whole);
  const down = drawBelow(sketch, whole);
  sketch.axis.push({ x1: 0, y1: 0, x2: width, y2: 0, stroke: 'ink', strokeWidth: 1.6 });
  drawYears(sketch, whole);
  const needed = Math.ceil(above.height + gap + up + down + (below ? gap + below.height : 0) + gap);
  const height = Math.max(needed, asked ?? 0);
  const line = Math.round(above.height + gap + up + Math.min(24, (height - needed) / 3));
  sketch.labels.push(...toMarks(above, 0, -line));
  if (below) sketch.labels.push(...toMarks(below, 0, down + gap));
  return { height, layers: translateLayers(toLayers(sketch), 0, line) };
}

/** The figure left to right, at most `options.width` px wide; higher than asked for only where its words need it. */
export function layout(dataset: Dataset, { locale, form, width, height }: LayoutOptions): Body {
  const reading = readControl(dataset);
  const style = styleFor(form, locale);
  if (!reading.domain) {
    const sketch = createSketch();
    const text = messages[locale.lang].nothingToDraw;
    const block = createParts([{ text, font: fontOf(style, style.text, 500), fill: 'ink2' }], width, style);
    sketch.labels.push(...toMarks(block, 0, 0));
    return { height: Math.max(Math.ceil(block.height), height ?? 0), layers: toLayers(sketch) };
  }
  const plot = { reading, style, time: createTimeScale(reading.domain, [0, width]), width };
  const [least, most] = bands[form];
  const low = arrange(plot, least, undefined);
  const spare = Math.max(0, (height ?? low.height) - low.height);
  return arrange(plot, Math.min(most, least + Math.floor(spare / 2)), height);
}
