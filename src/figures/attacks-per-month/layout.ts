/**
 * Two sides of one line. The scale of values is sought, not set: everything is laid out at one scale, and where
 * that needs more height than there is, again at a smaller one.
 */
import { createTimeScale, type TimeScale } from '../../time/scale.ts';
import { translateLayers } from '../../scene/translate.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { drawAbove } from './above.ts';
import { axisHeight, drawAxis } from './axis.ts';
import { drawBelow, type Hanging } from './below.ts';
import { createText, stackBlocks, toMarks, type Block } from '../text-block.ts';
import { formatLeftOut, limitAccounts } from '../most-accounts.ts';
import { messages } from './messages.ts';
import { labelUndrawn, speakOthers, type Wording } from './phrases.ts';
import type { Plot } from './plot.ts';
import { drawnAccounts, readMeasure, toAmount, type Reading } from './reading.ts';
import { enclose } from './room.ts';
import { createHeadings, createUndrawn, drawColumn } from './sides.ts';
import { createSketch, toLayers, type Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import { styleFor, type Style } from './style.ts';

/** Heights to aim for where none is asked for, and the least height of the values themselves, px. */
const heights = {
  wide: { aim: (width: number) => Math.min(430, Math.max(380, width * 0.36)), least: 150 },
  middle: { aim: () => 400, least: 150 },
  narrow: { aim: () => 430, least: 170 },
} as const;

const gap = 10;

/** Under the last line, px. */
const margin = 6;
const attempts = 24;

/** How much higher a figure without a given height may be so that words stand in their block, as a share. */
const strayRoom = 1.05;

/** Everything that does not depend on the scale of values. */
interface Page {
  readonly reading: Reading;
  readonly wording: Wording;
  readonly style: Style;
  readonly width: number;
  readonly time: TimeScale;
  readonly headings: readonly [Block?, Block?];
  readonly undrawn: Block;
}

/** @param leftOut how many accounts stand in the table alone */
function createPage(reading: Reading, leftOut: number, domain: readonly [number, number], options: LayoutOptions): Page {
  const { width, locale, form } = options;
  const style = styleFor(options);
  const wording: Wording = { reading, locale, isShort: form !== 'wide' };
  return {
    reading,
    wording,
    style,
    width,
    time: createTimeScale(domain, [style.column, width]),
    headings: createHeadings(wording, style, width),
    undrawn: stackBlocks([
      blockOfUndrawn(wording, style, width),
      createText(formatLeftOut(leftOut, locale), { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth: width }),
    ]),
  };
}

function blockOfUndrawn(wording: Wording, style: Style, width: number): Block {
  const words = messages[wording.locale.lang];
  const { undrawn } = wording.reading;
  const inWords = undrawn.filter(({ quantity }) => !toAmount(quantity));
  const noPeriod = undrawn.filter(({ quantity }) => toAmount(quantity));
  const toGroup = (heading: string, values: typeof undrawn) =>
    values.length > 0 ? [[heading, values.map((value) => labelUndrawn(wording, value))] as const] : [];
  return createUndrawn([...toGroup(words.inWords, inWords), ...toGroup(words.noPeriod, noPeriod)], style, width);
}

/** The sum of the highest numbers on both sides; 0 where a scale makes no sense. */
function valueExtent({ levels, others, namesakes }: Reading): number {
  const highest = (amounts: readonly { readonly amount: { readonly high: number } }[]): number =>
    Math.max(0, ...amounts.map(({ amount }) => amount.high));
  return highest(levels) + highest([...others, ...namesakes]);
}

function targetsOf(sketch: Sketch, hangings: readonly Hanging[], wording: Wording): void {
  for (const fact of new Set(hangings.map((hanging) => hanging.fact))) {
    const box = enclose(hangings.filter((hanging) => hanging.fact === fact).map((hanging) => hanging.box));
    if (box) sketch.otherHits.push({ ...box, fact, label: speakOthers(wording, fact) });
  }
}

/** How far the drawing reaches above and below the line, px. */
function reachOf(sketch: Sketch, column: readonly [number, number]): readonly [number, number] {
  const whole = enclose([...sketch.obstacles, ...sketch.articleHits, ...sketch.otherHits]);
  const up = Math.max(column[0], whole ? -whole.y : 0);
  const down = Math.max(column[1], whole ? whole.y + whole.height : 0);
  return [up, down];
}

function push(sketch: Sketch, block: Block | undefined, y: number): void {
  if (block) sketch.names.push(...toMarks(block, 0, y));
}

/** The whole body at one scale of values; `room` px are filled where that leaves some over. */
function arrange(page: Page, plotHeight: number, room: number | undefined): Body {
  const { reading, wording, style, width, time, headings, undrawn } = page;
  const scale = plotHeight / valueExtent(reading);
  const pxPerAttack = Number.isFinite(scale) ? scale : 0;
  const [from, to] = [time.range[0], time.range[1]];
  const plot: Plot = { reading, wording, style, time, from, to, pxPerAttack };
  const sketch = createSketch();
  drawAbove(sketch, plot);
  targetsOf(sketch, drawBelow(sketch, plot), wording);
  const [up, down] = reachOf(sketch, drawColumn(sketch, wording, style));
  const [heading, foot] = headings;
  const top = heading ? heading.height + gap / 2 : 2;
  const footHeight = foot ? foot.height + gap / 2 : 0;
  const undrawnHeight = undrawn.height > 0 ? undrawn.height + gap : 0;
  const needed = Math.ceil(top + up + down + gap + axisHeight(style) + footHeight + undrawnHeight + margin);
  const height = Math.max(needed, room ?? 0);
  const line = Math.round(top + up);
  // Slack goes between the accounts and the axis, where a little more paper says nothing.
  const axis = down + gap + height - needed;
  sketch.axis.push({ x1: 0, y1: 0, x2: width, y2: 0, stroke: 'ink', strokeWidth: 1.6 });
  drawAxis(sketch, plot, axis);
  push(sketch, heading, -line);
  push(sketch, foot, axis + axisHeight(style) + gap / 2);
  push(sketch, undrawn, axis + axisHeight(style) + footHeight + gap);
  return { height, layers: translateLayers(toLayers(sketch), 0, line) };
}

/** Says in words that there is nothing to draw, and what there is. */
function createEmpty(reading: Reading, options: LayoutOptions): Body {
  const style = styleFor(options);
  const { width, locale } = options;
  const wording: Wording = { reading, locale, isShort: true };
  const sketch = createSketch();
  const words = createText(messages[locale.lang].nothingToDraw, {
    font: fontOf(style, style.text, 500),
    fill: 'ink2',
    style,
    maxWidth: width,
  });
  const undrawn = blockOfUndrawn(wording, style, width);
  push(sketch, words, 0);
  push(sketch, undrawn, words.height + gap);
  return { height: Math.max(words.height + gap + undrawn.height, options.height ?? 0), layers: toLayers(sketch) };
}

/**
 * The figure left to right, at most `options.width` px wide. It is as high as asked for, or higher where its words
 * need more; without a height, about 0.36 of the width, 380 to 430 px.
 */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readMeasure(limitAccounts(dataset));
  if (!reading.domain) return createEmpty(reading, options);
  const leftOut = readMeasure(dataset).leftOut.length + drawnAccounts(readMeasure(dataset)).length - drawnAccounts(reading).length;
  const page = createPage(reading, leftOut, reading.domain, options);
  const { aim, least } = heights[options.form];
  const room = options.height ?? aim(options.width);
  const highest = Math.max(least, room);
  const lowest = arrange(page, least, options.height);
  // Words that find no room in a low block stand under it, and the figure is about as high as with a taller block.
  const most = lowest.height > room ? lowest.height * (options.height === undefined ? strayRoom : 1) : room;
  const step = (highest - least) / attempts;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const body = arrange(page, highest - attempt * step, options.height);
    if (body.height <= most) return body;
  }
  return lowest;
}
