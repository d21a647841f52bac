/**
 * Below the line: a ring for each day another account dates, a box as wide as a coarser date is unsure, and the strip
 * of who held the place between.
 */
import { measureText } from '../../text/measure.ts';
import { formatDigits } from '../../locale/digits.ts';
import { DAY_MS } from '../../time/calendar.ts';
import { formatEdtf } from '../../time/format.ts';
import { fontOf, toMarks } from '../text-block.ts';
import { createParts, type Part } from './parts.ts';
import { labelChange, nameOfHolder, namesOf, speakChanges } from './phrases.ts';
import { isOutside, type Change, type Hold } from './reading.ts';
import { messages } from './messages.ts';
import { hatch, type Plot, type Sketch } from './sketch.ts';
import { placeTiers, tierOffsets } from './tiers.ts';

/** A date of so many days is as good as a day: "20–21 May". */
const mostDays = 2;

/** From the line to the strip, px. */
export function stripTop({ style }: Plot): number {
  return style.form === 'wide' ? 44 : 34;
}

function xOf({ time, width, style }: Plot, { when }: Change): number {
  return Math.min(width - style.ring, Math.max(style.ring, time.place((when.earliest + when.latest) / 2)));
}

/** Six even steps: before the first date and after the last nobody says how long. */
function drawRule(sketch: Sketch, hold: Hold, x: number, width: number, y: number): void {
  const steps = hold.isStartKnown && hold.isEndKnown ? 1 : 6;
  for (let i = 0; i < steps; i += 1) {
    const paling = hold.isStartKnown ? i : steps - 1 - i;
    sketch.tints.push({ x: x + (i * width) / steps, y: y - 0.8, width: width / steps, height: 1.6, fill: 'other', fillOpacity: 1 - paling * 0.14 });
  }
}

function drawHold(sketch: Sketch, plot: Plot, hold: Hold): void {
  const { style, band, time, reading } = plot;
  const [x, end, y] = [time.place(hold.from), time.place(hold.to), stripTop(plot)];
  const box = { x, y, width: end - x, height: band };
  drawRule(sketch, hold, x, box.width, y);
  drawRule(sketch, hold, x, box.width, y + band);
  const isHatched = hold.holder !== undefined && hold.holder.id === reading.changes[0]?.holder?.id;
  if (isHatched) sketch.hatching.push(...hatch(box, style.form === 'narrow' ? 4.5 : 6, 'other', 1.1));
  const font = fontOf(style, style.text, 600);
  const name = nameOfHolder(hold.holder, style.locale);
  // A plate on the hatching needs air round it; plain paper needs little.
  const room = Math.max(1, box.width - (isHatched ? 10 : 3));
  const block = createParts([{ text: name, font, fill: 'ink' }], room, style);
  const isWhole = block.lines.map(({ text }) => text.split('\u00A0').join(' ')).join(' ') === name;
  if (name === '' || !isWhole || block.height > band - 2 || block.width > room) return;
  const top = y + (band - block.height) / 2;
  const left = x + (box.width - block.width) / 2;
  if (isHatched) sketch.plates.push({ x: left - 5, y: top, width: block.width + 10, height: block.height, fill: 'paper' });
  const marks = toMarks(block, left + block.width / 2, top);
  sketch.labels.push(...marks.map((mark) => ({ ...mark, align: 'middle' as const })));
}

/** A date wider than its ring is drawn as wide as it is: left edge and width, px; undefined for a ring. */
function boxOf({ time, style }: Plot, { when }: Change): { readonly x: number; readonly width: number } | undefined {
  const x = time.place(when.earliest);
  const width = time.place(when.latest) - x;
  return width > 2 * style.ring && when.latest - when.earliest > mostDays * DAY_MS ? { x, width } : undefined;
}

/** A box hanging from the line, open above: somewhere in here. */
function drawBox(sketch: Sketch, plot: Plot, change: Change, { x, width }: { readonly x: number; readonly width: number }): void {
  const floor = stripTop(plot) * 0.62;
  const { fact, when } = change;
  const isUnsure = when.kind === 'date' && (when.approximate || when.uncertain);
  const paint = { stroke: 'other', strokeWidth: 1.9, fact, ...(isUnsure && { dash: [1.5, 3] }) } as const;
  const [left, right] = [x + 0.95, x + width - 0.95];
  sketch.tints.push({ x, y: 0, width, height: floor, fill: 'other', fillOpacity: 0.2, fact });
  sketch.strokes.push(
    { x1: left, y1: 0, x2: left, y2: floor, ...paint },
    { x1: left - 0.95, y1: floor, x2: right + 0.95, y2: floor, ...paint },
    { x1: right, y1: floor, x2: right, y2: 0, ...paint },
  );
}

/** Where a tie to the article's date begins: the edge of what is drawn that faces it, px. */
function edgeTowards(plot: Plot, change: Change, target: number): number {
  const box = boxOf(plot, change);
  if (!box) return xOf(plot, change);
  return target < box.x ? box.x : box.x + box.width;
}

function drawDate(sketch: Sketch, plot: Plot, change: Change, foot: number): void {
  const { style, time } = plot;
  const [x, y, fact] = [xOf(plot, change), stripTop(plot) / 2, change.fact];
  const paint = { stroke: 'other', strokeWidth: 1.5, fact } as const;
  const box = boxOf(plot, change);
  sketch.strokes.push({ x1: x, y1: box ? stripTop(plot) * 0.62 : 0, x2: x, y2: foot, ...paint });
  const edge = time.place(change.when.earliest < change.event.when.earliest ? change.event.when.earliest : change.event.when.latest);
  if (isOutside(change) && Number.isFinite(edge)) {
    const start = edgeTowards(plot, change, edge);
    sketch.strokes.push({ x1: Math.min(start, edge), y1: y, x2: Math.max(start, edge), y2: y, ...paint, dash: [1.5, 3], roundCaps: true });
  }
  if (box) drawBox(sketch, plot, change, box);
  else sketch.rings.push({ x, y, r: style.ring, fill: 'paper', stroke: 'other', strokeWidth: 1.9, fact });
}

function partsOf({ style, reading }: Plot, change: Change, number = ''): readonly Part[] {
  const words = messages[style.locale.lang];
  const date = formatEdtf(change.when, style.locale) + (change.account.relation === 'differs' ? words.comma + words.differs : '');
  return [
    { text: formatDigits(number === '' ? date : `${number}\u00A0\u00A0${date}`, style.locale), font: fontOf(style, style.text * 1.06, 600), fill: 'other' },
    { text: labelChange(change, style.locale), font: fontOf(style, style.text), fill: 'ink' },
    { text: formatDigits(namesOf(reading, change.account, style.locale), style.locale), font: fontOf(style, style.small), fill: 'ink2' },
  ];
}

/** Numbers at the feet of the rings, pushed apart; none where they find no room side by side. */
function drawNumbers(sketch: Sketch, plot: Plot, y: number): void {
  const { style, width } = plot;
  const font = fontOf(style, style.text, 600);
  const texts = plot.reading.changes.map((_, i) => formatDigits(String(i + 1), style.locale));
  const halves = texts.map((text) => measureText(text, font) / 2 + 2);
  const xs = plot.reading.changes.map((change) => xOf(plot, change));
  for (let i = 0; i < xs.length; i += 1) xs[i] = Math.max(xs[i] ?? 0, i === 0 ? (halves[0] ?? 0) : (xs[i - 1] ?? 0) + (halves[i - 1] ?? 0) + (halves[i] ?? 0));
  for (let i = xs.length - 1; i >= 0; i -= 1) {
    const limit = i === xs.length - 1 ? width : (xs[i + 1] ?? 0) - (halves[i + 1] ?? 0);
    xs[i] = Math.min(xs[i] ?? 0, limit - (halves[i] ?? 0));
  }
  if ((xs[0] ?? 0) < (halves[0] ?? 0)) return;
  texts.forEach((text, i) => {
    const fact = plot.reading.changes[i]?.fact ?? '';
    sketch.labels.push({ ...font, text, x: xs[i] ?? 0, y: Math.round(y + style.text), align: 'middle', fill: 'other', fact });
  });
}

function drawList(sketch: Sketch, plot: Plot, foot: number): number {
  const { style, reading, width } = plot;
  drawNumbers(sketch, plot, foot);
  let y = foot + style.text * style.lineHeight + 8;
  reading.changes.forEach((change, i) => {
    const block = createParts(partsOf(plot, change, String(i + 1)), width, style);
    sketch.labels.push(...toMarks(block, 0, y, { fact: change.fact }));
    y += block.height + 6;
  });
  return y;
}

/** One target over the rings of each fact; neighbours never overlap. */
function drawHits(sketch: Sketch, plot: Plot): void {
  const { reading, band, width } = plot;
  const facts = [...new Set(reading.changes.map(({ fact }) => fact))];
  const starts = facts.map((fact) => reading.changes.filter((change) => change.fact === fact)).map((changes) => ({
    changes,
    x: Math.max(0, Math.floor(Math.min(...changes.map((change) => xOf(plot, change))) - plot.style.ring - 2)),
  }));
  starts.forEach(({ changes, x }, i) => {
    const end = starts[i + 1]?.x ?? width;
    const fact = changes[0]?.fact;
    if (fact === undefined || end <= x) return;
    const label = speakChanges(reading, changes, plot.style.locale);
    sketch.otherHits.push({ fact, x, y: 0, width: end - x, height: stripTop(plot) + band, label });
  });
}

/** Draws the other accounts into `sketch`; gives how far they reach below the line, px. */
export function drawBelow(sketch: Sketch, plot: Plot): number {
  const { reading, style, width, band } = plot;
  if (reading.changes.length === 0) return stripTop(plot);
  for (const hold of reading.holds) drawHold(sketch, plot, hold);
  drawHits(sketch, plot);
  const foot = stripTop(plot) + band + 8;
  const xs = reading.changes.map((change) => xOf(plot, change));
  const placed = style.form === 'narrow' ? undefined : placeTiers(xs, reading.changes.map((change) => partsOf(plot, change)), width, style);
  const tiers = placed && tierOffsets(placed);
  reading.changes.forEach((change, i) => drawDate(sketch, plot, change, foot + (tiers?.offsets[placed?.[i]?.tier ?? 0] ?? 0)));
  if (!placed || !tiers) return drawList(sketch, plot, foot);
  placed.forEach(({ block, tier }, i) => {
    sketch.labels.push(...toMarks(block, xs[i] ?? 0, foot + (tiers.offsets[tier] ?? 0), { fact: reading.changes[i]?.fact }));
  });
  return foot + tiers.height;
}

/** What rings and boxes cover from left to right, so that years can keep out of their way, px. */
export function datePlaces(plot: Plot): readonly (readonly [from: number, to: number])[] {
  return plot.reading.changes.map((change) => {
    const box = boxOf(plot, change);
    const [x, r] = [xOf(plot, change), plot.style.ring];
    return box ? [box.x, box.x + box.width] : [x - r, x + r];
  });
}
