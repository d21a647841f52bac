/**
 * An attack whose count grew: the article's people in rows on a line, and under it a ring where each other count ends.
 * A row that carries rings, and the last one, stands on a piece of line of its own.
 */
import { measureText } from '../../text/measure.ts';
import { drawHeading, drawInWords, laneOf, type Page } from './page.ts';
import { circlesFor, createFlow, drawPerson, drawSign, hasSign, type Slot } from './people.ts';
import { messages } from './messages.ts';
import { formatAmount, formatAttackers, formatOther, formatSeries, formatTotal } from './phrases.ts';
import { asidesOf, seriesOf, type Amount, type Count, type Site } from './reading.ts';
import { fontOf } from '../text-block.ts';
import { createText, toMarks } from '../text-block.ts';

type Drawable = Count & { readonly amount: Amount };

/** From circle to line, line to ring, ring to its number, px at the wide pitch. */
const lineGap = 9;
const stem = 13;
const ringRadius = 5;
const rowGap = 8;
/** The dots after a ring: from one to the next, and their radius, px. */
const dotGap = 4.4;
const dotRadius = 1.3;

interface Tick {
  readonly x: number;
  readonly row: number;
  readonly text: string;
  readonly level: number;
  /** a lower bound: three dots beyond the ring */
  readonly isOpen: boolean;
}

/** Rows hold a multiple of five, so that they can be counted. */
function rowLimit({ style, width }: Page): number {
  const fitting = Math.floor((width - 2 * style.radius) / style.pitch) + 1;
  const circles = fitting > 5 ? fitting - (fitting % 5) : Math.max(1, fitting);
  return (circles - 1) * style.pitch + 2 * style.radius;
}

/** Where each other count ends: one ring for a number, its label lower where its neighbour's is in the way. */
function placeTicks(page: Page, count: Drawable, slots: readonly Slot[]): readonly Tick[] {
  const { style, wording, width } = page;
  const font = fontOf(style, style.text, 600);
  const amounts = new Map(seriesOf(wording.reading, count).map(({ amount }) => [amount.high, amount]));
  const ticks: (Tick & { readonly left: number; readonly right: number })[] = [];
  for (const [high, amount] of [...amounts].sort(([a], [b]) => a - b)) {
    const slot = slots[circlesFor(high, wording.reading.unit) - 1];
    const text = formatAmount(amount.kind === 'range' ? amount : { ...amount, kind: 'exact' }, wording.locale);
    const half = measureText(text, font) / 2;
    const x = slot ? slot.x + 2 * style.radius : 0;
    const centre = Math.min(Math.max(x, half), width - half);
    const row = slot?.row ?? 0;
    const isTaken = (level: number): boolean =>
      ticks.some((tick) => tick.row === row && tick.level === level && tick.left < centre + half + 4 && centre - half - 4 < tick.right);
    let level = 0;
    while (isTaken(level)) level += 1;
    ticks.push({ x, row, text, level, isOpen: amount.kind === 'at-least', left: centre - half, right: centre + half });
  }
  return ticks;
}

/** Three dots after a ring, as after a row of circles: the count may be more. */
function drawOpenDots({ sketch, width }: Page, x: number, y: number, fact: string): void {
  for (const step of [1, 2, 3]) {
    const at = x + step * dotGap;
    if (at + dotRadius <= width) sketch.signs.push({ x: at, y, r: dotRadius, fill: 'other', fact });
  }
}

function drawTicks(page: Page, ticks: readonly Tick[], line: number, fact: string): number {
  const { style, sketch, width } = page;
  const font = fontOf(style, style.text, 600);
  let bottom = line;
  for (const { x, text, level, isOpen } of ticks) {
    const ringX = Math.min(Math.max(x, ringRadius + 1), width - ringRadius - 1);
    const y = line + stem + ringRadius - 2;
    const labelled = createText(text, { font, fill: 'other', style, maxWidth: width });
    const half = labelled.width / 2;
    const centre = Math.min(Math.max(x, half), width - half);
    const top = y + ringRadius + 1 + level * labelled.height;
    sketch.lines.push({ x1: ringX, y1: line, x2: ringX, y2: y - ringRadius, stroke: 'other', strokeWidth: 1.9, fact });
    sketch.rings.push({ x: ringX, y, r: ringRadius, fill: 'paper', stroke: 'other', strokeWidth: 1.9, fact });
    if (isOpen) drawOpenDots(page, ringX + ringRadius, y, fact);
    sketch.texts.push(...toMarks(labelled, centre, top, { fact, align: 'middle' }));
    bottom = Math.max(bottom, top + labelled.height);
  }
  return bottom;
}

/** What the rings mean, beside them where the row leaves room, else under them; returns the y under all. */
function drawSeries(page: Page, count: Drawable, ticks: readonly Tick[], line: number, bottom: number): number {
  const { style, sketch, wording, width } = page;
  const font = fontOf(style, style.small);
  const text = formatSeries(wording, count);
  const set = (maxWidth: number) => createText(text, { font, fill: 'other', style, maxWidth, balance: true });
  const first = Math.min(width, ...ticks.map(({ x }) => x));
  const beside = set(first - 28);
  const isBeside = ticks.every(({ row }) => row === 0) && first > 300 && beside.lines.length <= 2;
  const block = isBeside ? beside : set(width);
  const y = isBeside ? line + 9 : bottom + 2;
  sketch.texts.push(...toMarks(block, 0, y, { fact: count.fact }));
  const asides = asidesOf(wording.reading, count).map((other) => formatOther(wording, other));
  const told = createText(asides.join(messages[wording.locale.lang].semicolon), { font, fill: 'other', style, maxWidth: width });
  const under = Math.max(bottom, y + block.height);
  sketch.texts.push(...toMarks(told, 0, under + 2, { fact: count.fact }));
  return told.lines.length > 0 ? under + 2 + told.height : under;
}

/** Every place that the article or another account needs, in rows. */
function takeSlots(page: Page, count: Drawable): { readonly slots: readonly Slot[]; readonly sign: Slot | undefined } {
  const { unit } = page.wording.reading;
  const own = circlesFor(count.amount.high, unit);
  const most = Math.max(own, ...seriesOf(page.wording.reading, count).map(({ amount }) => circlesFor(amount.high, unit)));
  const limit = rowLimit(page);
  const flow = createFlow(page.style, limit, page.width);
  const slots = Array.from({ length: own }, () => flow.take());
  const sign = hasSign(count.amount) ? flow.takeSign() : undefined;
  // Places beyond the article's own count stay empty but for a ring; they are counted without the sign between.
  const beyond = createFlow(page.style, limit, page.width);
  return { slots: [...slots, ...Array.from({ length: most }, () => beyond.take()).slice(own)], sign };
}

function drawCount(page: Page, site: Site, count: Drawable, y: number): number {
  const { style, sketch, wording, width } = page;
  const { fact, role, amount } = count;
  const { unit } = wording.reading;
  const label = role === 'attackers' ? formatAttackers(wording, amount) : formatTotal(wording, role, amount);
  const fill = role === 'attackers' ? 'ink2' : laneOf(site);
  const block = createText(label, { font: fontOf(style, style.text, 600), fill, style, maxWidth: width });
  sketch.texts.push(...toMarks(block, 0, y, { fact }));
  const { slots, sign } = takeSlots(page, count);
  const ticks = placeTicks(page, count, slots);
  const own = circlesFor(amount.high, unit);
  const last = Math.max(0, sign?.row ?? 0, ...slots.map(({ row }) => row));
  const reach = [...slots.map(({ x }) => x + 2 * style.radius), ...(sign ? [sign.x + style.pitch * 0.7] : [])];
  const end = Math.min(width, Math.max(style.pitch, ...reach, ...ticks.map(({ x }) => x + ringRadius + 1)));
  let top = y + block.height + style.labelGap;
  let line = top;
  let bottom = top;
  for (let row = 0; row <= last; row += 1) {
    const cy = top + style.radius;
    slots.slice(0, own).forEach((slot, i) => {
      const isOpen = amount.kind === 'range' && i >= circlesFor(amount.low, unit);
      if (slot.row === row) drawPerson(sketch, style, slot.x + style.radius, cy, { fact, role, lane: laneOf(site), isOpen });
    });
    if (sign?.row === row) drawSign(sketch, style, { x: sign.x, cy }, { kind: amount.kind, fill: laneOf(site), fact });
    const mine = ticks.filter((tick) => tick.row === row);
    line = top + 2 * style.radius + lineGap * Math.min(1, style.pitch / 30 + 0.2);
    bottom = line;
    if (mine.length > 0 || row === last) {
      sketch.lines.push({ x1: 0, y1: line, x2: end, y2: line, stroke: 'ink', strokeWidth: 1.5 });
      bottom = drawTicks(page, mine, line, fact);
    }
    top = (mine.length > 0 ? bottom : line - lineGap / 2) + rowGap;
  }
  const under = drawSeries(page, count, ticks, line, bottom);
  const spoken = [label, formatSeries(wording, count)].filter((text) => text !== '').join(messages[wording.locale.lang].semicolon);
  sketch.hits.push({ fact, x: 0, y, width, height: under - y, label: spoken });
  return under;
}

/** Draws the attack from `y` downwards; returns the y under it. */
export function drawCountRows(page: Page, site: Site, y: number): number {
  const { style } = page;
  let bottom = drawHeading(page, site, y) + style.labelGap - 2;
  for (const count of site.counts) {
    if (count.amount) bottom = drawCount(page, site, { ...count, amount: count.amount }, bottom) + 8;
  }
  return drawInWords(page, site, bottom, messages[page.wording.locale.lang].givenInWords);
}
