/** One line of the figure: its name and relation, who says otherwise, the article's mark, the others' rings, the axis. */
import { measureText } from '../../text/measure.ts';
import { laneById } from '../../dataset/queries.ts';
import { formatDigits } from '../../locale/digits.ts';
import type { Role } from '../../scene/types.ts';
import { dateExtent, dateHeight, dotsReach, drawDate, drawNumber, numberExtent, numberHeight } from './article-marks.ts';
import { axisYearOf, createNumbers, createYears, drawNumbers, drawYears, placeNumber } from './axis.ts';
import { drawParts, type Part } from './capsules.ts';
import { messages } from './messages.ts';
import { drawHanging, ringX, rowHeight } from './others.ts';
import type { Extent, Pen } from './pen.ts';
import { formatAmount, isToldBeside, labelPart, namePanel, sayDetail, sayNumber, sayOthers, sayOwn, speakPanel } from './phrases.ts';
import type { DatePanel, NumberPanel, Panel, Reading } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { createText, fontOf, stepOf, toMarks } from '../text-block.ts';
import type { Style } from './style.ts';

/** Where a panel is drawn: its top left corner and its width, px. */
export interface PanelSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Job {
  readonly sketch: Sketch;
  readonly style: Style;
  readonly reading: Reading;
}

/** The line ends this far before its column does, so that a ring on the last day stays inside, px. */
const endInset = 6;

/** Past the last ring, px. */
const foot = 4;
const signSize = 14;

/** The word of relation at the end of the first line, with its sign; returns the room it takes, px. */
function drawRelation({ sketch, style }: Job, panel: Panel, { x, y, width }: PanelSpot): number {
  const { lang } = style.locale;
  const { relation, fact } = panel;
  const isDiffering = relation === 'differs';
  const font = fontOf(style, style.text, isDiffering ? 600 : 400);
  const text = messages[lang].relations[relation];
  const wordWidth = measureText(text, font);
  const middle = y + (style.name * style.lineHeight) / 2;
  const fill = isDiffering ? 'other' : 'ink2';
  sketch.texts.push({ ...font, text, x: x + width, y: Math.round(middle + font.size * 0.35), align: 'right', fill, fact });
  const signX = x + width - wordWidth - 6 - signSize / 2;
  if (isDiffering) {
    const paint = { stroke: 'other', strokeWidth: signSize * 0.16, fact } as const;
    sketch.symbols.push({ x: signX, y: middle, size: signSize, shape: 'not-equal', ...paint });
  } else if (relation === 'more-exact') {
    drawInside(sketch, signX, middle, fact);
  } else return wordWidth;
  return wordWidth + signSize + 10;
}

/** A ring inside a box: the other account falls within what the article says. */
function drawInside(sketch: Sketch, x: number, y: number, fact: string): void {
  const [left, right, top, bottom] = [x - 7, x + 7, y - 6, y + 6];
  const paint = { stroke: 'ink2', strokeWidth: 1.4, fact } as const;
  sketch.posts.push(
    { x1: left, y1: top, x2: left, y2: bottom, ...paint },
    { x1: left - 0.7, y1: bottom, x2: right + 0.7, y2: bottom, ...paint },
    { x1: right, y1: bottom, x2: right, y2: top, ...paint },
  );
  sketch.rings.push({ x, y: y - 0.5, r: 3.4, fill: 'paper', stroke: 'other', strokeWidth: 1.5, fact });
}

/** Name, relation and who says otherwise; returns the y under them. */
function drawHead(job: Job, panel: Panel, spot: PanelSpot): number {
  const { sketch, style, reading } = job;
  const { locale } = style;
  const { x, y, width } = spot;
  const { fact } = panel;
  const taken = drawRelation(job, panel, spot);
  const nameFont = fontOf(style, style.name, 600);
  const name = createText(namePanel(panel, locale), { font: nameFont, fill: 'ink', style, maxWidth: width - taken - 12 });
  sketch.texts.push(...toMarks(name, x, y, { fact }));
  const under = y + Math.max(stepOf(nameFont, style), name.height);
  const said = sayDetail(reading, panel, locale);
  const detail = createText(said, { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth: width, most: 5 });
  sketch.texts.push(...toMarks(detail, x, under, { fact }));
  return under + detail.height;
}

/** The article's label: later side of its mark, else the earlier, else above it. Returns the y of the line. */
function drawOwnLabel(job: Job, panel: Panel, spot: PanelSpot, mark: { extent: Extent; height: number; role: Role }): number {
  const { sketch, style } = job;
  const { extent: [from, to], height, role } = mark;
  const font = fontOf(style, style.text, 500);
  const text = formatDigits(sayOwn(panel, style.locale, axisYearOf(panel)), style.locale);
  const width = measureText(text, font);
  const lineY = spot.y + Math.max(height, style.text) + 4;
  const paint = { ...font, text, fill: role, fact: panel.fact } as const;
  const y = Math.round(lineY - style.text * 0.45);
  if (to + 7 + width <= spot.x + spot.width) {
    sketch.texts.push({ ...paint, x: to + 7, y, align: 'left' });
    return lineY;
  }
  if (from - 7 - width >= spot.x) {
    sketch.texts.push({ ...paint, x: from - 7, y, align: 'right' });
    return lineY;
  }
  const block = createText(text, { font, fill: role, style, maxWidth: spot.width, most: 3 });
  const x = Math.max(spot.x, Math.min((from + to - block.width) / 2, spot.x + spot.width - block.width));
  sketch.texts.push(...toMarks(block, x, spot.y + 2, { fact: panel.fact }));
  return lineY + block.height;
}

function drawDatePanel(job: Job, panel: DatePanel, spot: PanelSpot): Pen {
  const { style, sketch, reading } = job;
  const time = createYears(panel, spot.x, spot.width);
  const role = laneById(reading.dataset, panel.event.lane)?.id ?? 'ink';
  const extent = dateExtent(panel, time, style.k);
  const line = Math.round(drawOwnLabel(job, panel, spot, { extent, height: dateHeight(panel, style.k), role }));
  const extents = panel.others.map(({ when }): Extent => [time.place(when.earliest), time.place(when.latest)]);
  const coming = extents.map((placed) => ringX({ ...spot, style }, placed));
  const pen: Pen = { sketch, style, fact: panel.fact, x: spot.x, width: spot.width, line, role, obstacles: [], coming };
  drawYears(pen, time);
  drawDate(pen, panel, extent);
  const labels = sayOthers(panel, style.locale, axisYearOf(panel));
  const isTied = panel.relation === 'differs';
  extents.forEach((placed, i) => {
    const label = formatDigits(labels[i] ?? '', style.locale);
    drawHanging(pen, { extent: placed, label, isOpen: false, ...(isTied && { tieFrom: (extent[0] + extent[1]) / 2 }) });
  });
  return pen;
}

function drawNumberPanel(job: Job, panel: NumberPanel, spot: PanelSpot): Pen {
  const { style, sketch, reading } = job;
  const { locale } = style;
  const scale = createNumbers(panel, reading.panels);
  const role = 'attacks';
  const bare = numberExtent(panel.amount, scale, spot, style.k);
  const extent: Extent = [bare[0], bare[1] + dotsReach(panel.amount, style.k)];
  const line = Math.round(drawOwnLabel(job, panel, spot, { extent, height: numberHeight(style.k), role }));
  const hung = panel.others.filter((other) => other.role !== 'part' && !isToldBeside(panel, other));
  const extents = hung.map(({ amount }): Extent => [placeNumber(scale, amount.low, spot), placeNumber(scale, amount.high, spot)]);
  const coming = extents.map((placed) => ringX({ ...spot, style }, placed));
  const pen: Pen = { sketch, style, fact: panel.fact, x: spot.x, width: spot.width, line, role, obstacles: [], coming };
  drawNumber(pen, panel.amount, bare);
  const labelOf = (other: NumberPanel['others'][number]): string => formatDigits(sayNumber(panel, other, locale), locale);
  const parts = panel.others.filter(({ role: is }) => is === 'part');
  const placedParts = parts.map((other): Part => ({
    to: placeNumber(scale, other.amount.high, pen),
    number: formatAmount(other.amount, locale),
    label: formatDigits(labelPart(reading.dataset, panel, other, locale), locale),
  }));
  drawNumbers(pen, scale, Math.max(pen.x, ...placedParts.map(({ to }) => to)));
  drawParts(pen, placedParts);
  const tie = panel.relation === 'differs' ? { tieFrom: (bare[0] + bare[1]) / 2 } : {};
  hung.forEach((other, i) => {
    drawHanging(pen, { extent: extents[i] ?? bare, label: labelOf(other), isOpen: other.amount.kind === 'at-least', ...tie });
  });
  return pen;
}

/** What leads to a lower ring must not run through the words of a higher one. */
function clearTexts({ plates }: Sketch, texts: Sketch['texts']): void {
  for (const mark of texts.filter(({ fill }) => fill === 'other')) {
    const width = measureText(mark.text, mark);
    const x = mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - width : mark.x - width / 2;
    plates.push({ x, y: mark.y - mark.size * 0.85, width, height: mark.size * 1.1, fill: 'paper', ...(mark.fact !== undefined && { fact: mark.fact }) });
  }
}

/** Draws a panel into the sketch; returns its height, px. */
export function drawPanel(job: Job, panel: Panel, spot: PanelSpot): number {
  const before = job.sketch.texts.length;
  const under = { ...spot, y: drawHead(job, panel, spot), width: spot.width - endInset };
  const pen = panel.kind === 'date' ? drawDatePanel(job, panel, under) : drawNumberPanel(job, panel, under);
  clearTexts(job.sketch, job.sketch.texts.slice(before));
  const lowest = Math.max(pen.line + rowHeight(pen), ...pen.obstacles.map(({ y, height }) => y + height));
  const height = Math.ceil(lowest + foot - spot.y);
  const { locale } = job.style;
  const label = formatDigits(speakPanel(job.reading, panel, locale), locale);
  job.sketch.hits.push({ fact: panel.fact, x: spot.x, y: spot.y, width: spot.width, height, label });
  return height;
}
