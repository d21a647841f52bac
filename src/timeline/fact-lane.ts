import { measureText } from '../text/measure.ts';
import { drawFact, heights, type Extent, type Pen } from './fact-marks.ts';
import { windowMessages } from './messages.ts';
import type { ViewFact } from './place-tracks.ts';
import type { RowPen } from './row-pen.ts';
import { decodeShape, type FactShape } from './shape-code.ts';
import type { TimeWindow } from '../time/types.ts';
import type { FactsLane } from './window.ts';

const gap = 6;
/** Below this no title fits, so none is measured. */
const leastLabel = 45;
const labelSize = 12;
const dotsRoom = 14;

interface DrawnFact {
  readonly fact: ViewFact;
  readonly extent: Extent;
  readonly pen: Pen;
  /** how high a title inside the mark stands above its line: within a high box, over a low one */
  readonly lift: number;
  /** px that the dots of an unknown start take from such a title */
  readonly dots: number;
  /** the share of the mark such a title may take: a sign stands in the middle of an unsure one */
  readonly share: number;
}

/** Draws a lane's facts, each with a target; titles stand beside their marks where there is room for all of them. */
export function drawFactLane(row: RowPen, lane: FactsLane): void {
  const pitch = (row.bottom - row.top) / Math.max(1, lane.tracks);
  const k = Math.min(1, (pitch - 2) / heights.stem);
  const visible = [row.window[0], Math.min(row.window[1], row.horizon)] as const;
  const facts = visible[0] < visible[1] ? lane.facts.filter(({ index }) => (row.columns.earliest[index] ?? 0) < visible[1]) : [];
  const drawn = facts.map((fact) => drawOne(row, visible, fact, row.top + (fact.track + 1) * pitch, k));
  for (let track = 0; track < lane.tracks; track += 1) {
    drawLabels(row, drawn.filter(({ fact }) => fact.track === track), pitch);
  }
  if (!row.isPassing) for (const one of drawn) drawTarget(row, one, pitch);
}

function drawOne(row: RowPen, window: TimeWindow, fact: ViewFact, y: number, k: number): DrawnFact {
  const { columns, texts, sketch, place, role, locale } = row;
  const id = texts.idOf(columns.order[fact.index] ?? 0);
  const pen: Pen = { sketch, place, window, role, fact: id, y, k, lang: locale.lang };
  const span = [columns.earliest[fact.index] ?? 0, columns.latest[fact.index] ?? 0] as const;
  const shape = decodeShape(columns.shapes[fact.index] ?? 0);
  const hasSign = shape.kind !== 'interval' && (shape.approximate || shape.uncertain);
  const dots = span[0] === -Infinity ? dotsRoom : 0;
  return { fact, extent: drawFact(pen, span, shape), pen, lift: liftOf(shape, k), dots, share: hasSign ? 0.5 : 1 };
}

function liftOf({ kind }: FactShape, k: number): number {
  const height = k * (kind === 'interval' ? heights.band : kind === 'year' ? heights.year : heights.month);
  return height >= labelSize + 2 ? 4 : height + 3;
}

/** Each on the earlier side of its mark, else the later, else inside it; never over a neighbour, never cut short. */
function drawLabels(row: RowPen, facts: readonly DrawnFact[], pitch: number): void {
  const right = row.place(row.window[1]);
  let taken = row.place(row.window[0]);
  facts.forEach((one, i) => {
    const sides = sidesOf(row, one, [taken, facts[i + 1]?.extent[0] ?? right], pitch);
    const end = one.extent[1] + gap;
    taken = Math.max(taken, end);
    if (sides.every(({ room }) => room < leastLabel)) return;
    const text = row.texts.titleOf(row.columns.order[one.fact.index] ?? 0);
    const font = { family: 'sans', weight: 500, size: labelSize, lang: row.locale.lang } as const;
    const width = measureText(text, font);
    const side = sides.find(({ room }) => room >= width);
    if (!side) return;
    row.sketch.words.push({ x: side.x, y: one.pen.y - side.lift, text, ...font, align: side.align, fill: 'ink', fact: one.pen.fact });
    if (side.x === end) taken = end + width + gap;
  });
}

interface Side {
  /** px a title may take there */
  readonly room: number;
  readonly x: number;
  readonly align: 'left' | 'right';
  readonly lift: number;
}

/** Where a title may stand, best first; `free` reaches from the neighbour before to the neighbour after. */
function sidesOf(row: RowPen, { extent: [x0, x1], ...one }: DrawnFact, free: Extent, pitch: number): readonly Side[] {
  const [from, to] = [Math.max(x0, row.place(row.window[0])), Math.min(x1, row.place(row.window[1]))];
  const inside = one.lift + labelSize <= pitch ? (to - from) * one.share - 2 * gap - one.dots : 0;
  return [
    { room: x0 - gap - free[0], x: x0 - gap, align: 'right', lift: 2 },
    { room: free[1] - gap - (x1 + gap), x: x1 + gap, align: 'left', lift: 2 },
    { room: inside, x: from + gap + one.dots, align: 'left', lift: one.lift },
  ];
}

function drawTarget(row: RowPen, { fact, extent: [x0, x1], pen }: DrawnFact, pitch: number): void {
  const order = row.columns.order[fact.index] ?? 0;
  const grow = Math.max(0, row.leastPx - (x1 - x0)) / 2;
  const label = windowMessages[row.locale.lang].fact(row.texts.titleOf(order), row.texts.dateOf(order));
  row.sketch.hits.push({ fact: pen.fact, x: x0 - grow, y: pen.y - pitch, width: x1 - x0 + 2 * grow, height: pitch, label });
}
