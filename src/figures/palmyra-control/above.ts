/** Above the line: boxes as wide as the article's dates are unsure, hatching where it gives no dates. */
import { measureText } from '../../text/measure.ts';
import type { Event } from '../../dataset/types.ts';
import { fontOf, toMarks } from '../text-block.ts';
import { leastTarget } from '../targets.ts';
import { createParts, type Part } from './parts.ts';
import { messages } from './messages.ts';
import { formatArticleDate, labelUndated, speakEvent } from './phrases.ts';
import { betweenEnds } from './reading.ts';
import { hatch, type Plot, type Sketch } from './sketch.ts';
import { placeTiers, tierOffsets } from './tiers.ts';

/** A box is never narrower than this, px. */
const leastBox = 3.2;
/** Height of a box by precision, as a share of the band: the more exact, the taller. */
const heights = { day: 1, month: 1, season: 0.7, year: 0.56 } as const;

function boxOf({ time, band, width }: Plot, { when }: Event) {
  const from = time.place(when.earliest);
  const boxWidth = Math.max(leastBox, time.place(when.latest) - from);
  const height = band * (when.kind === 'date' ? heights[when.precision] : heights.year);
  return { x: Math.min(from, width - boxWidth), y: -height, width: boxWidth, height };
}

function drawBox(sketch: Sketch, plot: Plot, event: Event): void {
  const box = boxOf(plot, event);
  const fact = event.id;
  const isUnsure = event.when.kind === 'date' && (event.when.approximate || event.when.uncertain);
  const paint = { stroke: 'control', strokeWidth: 1.9, fact, ...(isUnsure && { dash: [1.5, 3] }) } as const;
  sketch.tints.push({ ...box, fill: 'control', fillOpacity: 0.2, fact });
  const [left, right] = [box.x + 0.95, box.x + box.width - 0.95];
  sketch.strokes.push({ x1: left, y1: box.y, x2: left, y2: 0, ...paint }, { x1: right, y1: box.y, x2: right, y2: 0, ...paint });
  sketch.strokes.push({ x1: left, y1: -1.6, x2: right, y2: -1.6, ...paint });
}

function drawUndated(sketch: Sketch, plot: Plot, event: Event): void {
  if (event.when.kind !== 'interval' || !plot.reading.domain) return;
  const [from, to] = betweenEnds(event.when, plot.reading.domain);
  const { style, band } = plot;
  const x = plot.time.place(from);
  const box = { x, y: -band, width: plot.time.place(to) - x, height: band };
  if (box.width <= 0) return;
  sketch.tints.push({ ...box, fill: 'control', fillOpacity: 0.1, fact: event.id });
  sketch.hatching.push(...hatch(box, style.form === 'narrow' ? 6 : 9, 'control', 0.7, event.id));
  const font = fontOf(style, style.text, 500);
  const text = labelUndated(plot.reading, event, style.locale).find((one) => measureText(one, font) <= box.width - 24);
  if (text !== undefined && plot.reading.undated[0] === event) {
    const block = createParts([{ text, font, fill: 'ink' }], Infinity, style);
    const [left, top] = [x + (box.width - block.width) / 2, -(band + block.height) / 2];
    sketch.plates.push({ x: left - 6, y: top, width: block.width + 12, height: block.height, fill: 'paper', fact: event.id });
    sketch.labels.push(...toMarks(block, left, top, { fact: event.id }));
  }
}

function partsOf({ style }: Plot, event: Event): readonly Part[] {
  return [
    { text: formatArticleDate(event, style.locale), font: fontOf(style, style.text * 1.06, 600), fill: 'control' },
    { text: event.label[style.locale.lang], font: fontOf(style, style.text), fill: 'ink' },
  ];
}

/** Labels in tiers over their boxes, or in a list where they find no room; gives the height above the boxes, px. */
function drawLabels(sketch: Sketch, plot: Plot): number {
  const { style, width, band } = plot;
  const events = plot.reading.dated;
  const xs = events.map((event) => boxOf(plot, event).x);
  const placed = placeTiers(xs, events.map((event) => partsOf(plot, event)), width, style);
  if (!placed) {
    const blocks = events.map((event) => createParts(partsOf(plot, event), width, style));
    const height = blocks.reduce((sum, block) => sum + block.height + 4, 0);
    let y = -band - height;
    blocks.forEach((block, i) => {
      sketch.labels.push(...toMarks(block, 0, y, { fact: events[i]?.id }));
      y += block.height + 4;
    });
    return height;
  }
  const { offsets, height } = tierOffsets(placed);
  placed.forEach(({ block, tier }, i) => {
    const [x, foot, event] = [xs[i] ?? 0, band + (offsets[tier] ?? 0) + 4, events[i]];
    if (tier > 0) sketch.strokes.push({ x1: x, y1: -foot, x2: x, y2: -band, stroke: 'control', strokeWidth: 1 });
    sketch.labels.push(...toMarks(block, x, -foot - block.height, { fact: event?.id }));
  });
  return height;
}

/** Shares a width out over targets that begin at `xs`, rising: none narrower than `leastTarget` where there is room for all. */
function spreadStarts(xs: readonly number[], width: number): readonly number[] {
  const starts = [...xs];
  const least = Math.min(leastTarget, Math.floor((width - (xs[0] ?? 0)) / Math.max(1, xs.length)));
  for (let i = 1; i < starts.length; i += 1) starts[i] = Math.max(starts[i] ?? 0, (starts[i - 1] ?? 0) + least);
  for (let i = starts.length - 1; i > 0; i -= 1) starts[i] = Math.min(starts[i] ?? 0, (starts[i + 1] ?? width) - least);
  return starts;
}

/** What the target of a fact is called: the words that stand in it first, as far as they are drawn (WCAG 2.5.3). */
function nameTarget(sketch: Sketch, { style }: Plot, event: Event): string {
  const spoken = speakEvent(event, style.locale);
  const drawn = sketch.labels.filter(({ fact }) => fact === event.id).map(({ text }) => text).join(' ');
  return drawn === '' ? spoken : `${drawn}${messages[style.locale.lang].semicolon}${spoken}`;
}

/** One target for each fact, side by side, each from its first pixel to the next one's. */
function drawHits(sketch: Sketch, plot: Plot): void {
  const { reading, band, time, width } = plot;
  const undated = reading.undated.flatMap((event) => {
    if (event.when.kind !== 'interval' || !reading.domain) return [];
    return [{ event, x: time.place(betweenEnds(event.when, reading.domain)[0]) }];
  });
  const all = [...reading.dated.map((event) => ({ event, x: boxOf(plot, event).x })), ...undated]
    // Whole px, so that neighbours share an edge and never a sliver.
    .map(({ event, x }) => ({ event, x: Math.round(x) }))
    .sort((a, b) => a.x - b.x);
  const starts = spreadStarts(all.map(({ x }) => x), width);
  all.forEach(({ event }, i) => {
    const [x, end] = [starts[i] ?? 0, starts[i + 1] ?? width];
    if (end <= x) return;
    const label = nameTarget(sketch, plot, event);
    sketch.articleHits.push({ fact: event.id, x, y: -band, width: end - x, height: band, label });
  });
}

/** Draws the article's side into `sketch`; gives how far it reaches above the line, px. */
export function drawAbove(sketch: Sketch, plot: Plot): number {
  for (const event of plot.reading.undated) drawUndated(sketch, plot, event);
  for (const event of plot.reading.dated) drawBox(sketch, plot, event);
  drawHits(sketch, plot);
  return plot.band + drawLabels(sketch, plot);
}
