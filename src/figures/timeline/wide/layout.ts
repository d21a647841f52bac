/**
 * The timeline at 700 px and more: lanes of tracks along one linear axis.
 *
 *   events ─► tracks ─► marks in px ─► labels placed ─► heights ─► drawn, top to bottom
 *
 * Emptiness is part of the finding, so the axis is never compressed here.
 */
import type { Dataset, Event } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import type { Locale } from '../../../locale/types.ts';
import type { Role } from '../../../scene/types.ts';
import { measureText } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { formatEdtf } from '../../../time/format.ts';
import { createTimeScale } from '../../../time/scale.ts';
import type { TimeScale } from '../../../time/scale.ts';
import { eventsInOrder } from '../../../dataset/queries.ts';
import type { Body, LayoutOptions } from '../../types.ts';
import { drawKey } from '../key.ts';
import { laneSymbols } from '../lane-symbols.ts';
import { words } from '../messages.ts';
import { reachOf } from '../reach.ts';
import { shapeOf } from '../shape.ts';
import type { Reach } from '../shape.ts';
import { createTracks } from '../tracks.ts';
import type { Track } from '../tracks.ts';
import { drawAxis } from './axis.ts';
import { createFactLabel, dateFont, labelSize, writeLabel } from './fact-label.ts';
import type { FactLabel } from './fact-label.ts';
import { drawRing, drawShape, drawTie, heights, ringReach } from './grammar.ts';
import type { Pen } from './grammar.ts';
import { writeGutter } from './gutter.ts';
import { writeNumberKey } from './number-key.ts';
import { longestInGutter, placeLabels } from './place-labels.ts';
import type { LabelPlace, LabelledMark } from './place-labels.ts';
import { createSketch, toLayers } from './sketch.ts';
import type { Sketch } from './sketch.ts';
import { createLabelledMark, datedAccounts, withoutSharedEnds } from './track-marks.ts';
import type { DatedAccount } from './track-marks.ts';

const lastShare = 0.05;

/** How close the rows stand, px and units of the text size. */
interface Density {
  readonly size: number;
  /** from the line to the baseline of the first label */
  readonly lift: number;
  readonly lineHeight: number;
  /** air above and below a track */
  readonly above: number;
  readonly below: number;
}

const roomy: Density = { size: 13.5, lift: 15, lineHeight: 1.46, above: 8, below: 6 };
/** For a picture whose height is given and too small for the roomy one. */
const dense: Density = { size: 13, lift: 14, lineHeight: 1.38, above: 1, below: 2 };

interface Frame {
  readonly dataset: Dataset;
  readonly options: LayoutOptions;
  readonly reach: Reach;
  readonly scale: TimeScale;
  readonly density: Density;
  readonly size: number;
  readonly k: number;
  readonly x0: number;
  readonly x1: number;
  readonly gutterX: number;
  readonly hasGutter: boolean;
  readonly labels: ReadonlyMap<string, FactLabel>;
}

interface PlacedTrack {
  readonly track: Track;
  readonly marks: readonly LabelledMark[];
  readonly places: readonly LabelPlace[];
  readonly accounts: ReadonlyMap<string, readonly DatedAccount[]>;
  /** px above and below the line */
  readonly above: number;
  readonly below: number;
}

/** Facts that may stand in the gutter: they end in the last part of the axis and began not long before. */
function isLast(event: Event, reach: Reach): boolean {
  const length = reach.horizon - reach.from;
  const { from, to } = shapeOf(event, reach);
  return to >= reach.horizon - length * lastShare && to - from <= length * longestInGutter;
}

function publishedText(dataset: Dataset, locale: Locale): string {
  return words[locale.lang].published(formatEdtf(dataset.published, locale));
}

function createFrame(dataset: Dataset, options: LayoutOptions, density: Density): Frame {
  const { width, locale } = options;
  const reach = reachOf(dataset);
  const size = width >= 1000 ? density.size : 13;
  const mostName = Math.max(180, width * 0.28);
  const order = eventsInOrder(dataset);
  const labels = new Map(
    order.map((event, i) => [event.id, createFactLabel(event, i + 1, size, mostName, locale)] as const),
  );
  const lastLabels = order.filter((event) => isLast(event, reach)).map((event) => labels.get(event.id));
  const widest = Math.max(0, ...lastLabels.map((label) => (label ? labelSize(label).stacked : 0)));
  const hasGutter = width >= 1100 && widest > 0 && widest <= width * 0.22;
  const stacked = Math.max(widest, measureText(publishedText(dataset, locale), dateFont({ size, locale })));
  const laneColumn = width >= 1000 ? Math.max(116, Math.min(142, width * 0.108)) : 104;
  const x1 = hasGutter ? width - stacked - 14 : width - 8;
  const scale = createTimeScale([reach.from, reach.horizon], [laneColumn, x1]);
  const gutterX = x1 + 10;
  return { dataset, options, reach, scale, density, size, k: 1, x0: laneColumn, x1, gutterX, hasGutter, labels };
}

function placeTrack(frame: Frame, track: Track): PlacedTrack {
  const { scale, size, k, x0, x1, reach, hasGutter, density } = frame;
  const marks = track.facts.flatMap((fact) => {
    const label = frame.labels.get(fact.event.id);
    return label ? [createLabelledMark(fact, label, scale.place, k)] : [];
  });
  const gutterFrom = hasGutter ? x1 - (x1 - x0) * lastShare : Infinity;
  const places = placeLabels(marks, { from: x0, to: x1, gutterFrom, isLow: density === dense });
  const accounts = new Map(
    track.facts.map(({ event, shape }) => [event.id, datedAccounts(event, shape, reach.horizon)] as const),
  );
  const rows = Math.max(0, ...places.filter((p) => p.where === 'row').map((p) => p.row));
  const dated = [...accounts.values()].flat();
  const words = density.lift * k + rows * size * density.lineHeight + size * 1.05;
  const above = Math.max(heights.stem * k + 4, words) + density.above;
  const below = density.below + (dated.length === 0 ? 1 : ringReach * k + (dated.some((a) => a.outside) ? 3 : 0));
  return { track, marks, places, accounts, above, below };
}

function drawMarks(frame: Frame, sketch: Sketch, placed: PlacedTrack, y: number): void {
  const { scale, k, options, reach } = frame;
  const rings: number[] = [];
  const differing: (() => void)[] = [];
  const taken: [number, number][] = [];
  for (const fact of placed.track.facts) {
    const { id } = fact.event;
    const role: Role = fact.event.lane;
    const pen: Pen = { sketch, place: scale.place, role, fact: id, y, k, lang: options.locale.lang };
    drawShape(pen, withoutSharedEnds(fact, placed.track));
    for (const account of placed.accounts.get(id) ?? []) {
      const x = drawRing(pen, account.from, Math.min(account.to, reach.horizon));
      rings.push(x);
      if (!account.outside) continue;
      drawTie(pen, fact.shape, x);
      differing.push(() => writeOtherDate(frame, pen, account, x, [...taken, ...rings.map(aroundRing)], taken));
    }
  }
  // Words last: they have to keep clear of every ring of the track.
  for (const write of differing) write();
}

function aroundRing(x: number): readonly [number, number] {
  return [x - 7, x + 7];
}

/**
 * Beside the ring of a date that differs, that date: it must not take a click to learn it. Where rings stand
 * too close for words, the panel and the table have them.
 */
function writeOtherDate(
  frame: Frame,
  pen: Pen,
  { account }: DatedAccount,
  ringX: number,
  obstacles: readonly (readonly [number, number])[],
  taken: [number, number][],
): void {
  const { options, size, x0, x1 } = frame;
  if (!account.when) return;
  const font = dateFont({ size, locale: options.locale });
  const text = words[options.locale.lang].otherAccountOn(formatEdtf(account.when, options.locale));
  const width = measureText(text, font);
  const isFree = (x: number) =>
    x >= x0 && x + width <= x1 && obstacles.every(([a, b]) => x + width + 4 <= a || x - 2 >= b);
  const x = [ringX + 10, ringX - 10 - width].find(isFree);
  if (x === undefined) return;
  taken.push([x, x + width]);
  const common = { fill: 'other', align: 'left', ...(pen.fact && { fact: pen.fact }) } as const;
  pen.sketch.words.push({ x, y: pen.y + 16, text, ...font, ...common });
}

function drawLabels(frame: Frame, sketch: Sketch, placed: PlacedTrack, y: number, cursor: number): number {
  const { size, k, labels, gutterX, density } = frame;
  const inGutter = [];
  for (const [i, place] of placed.places.entries()) {
    const label = labels.get(place.event.id);
    const mark = placed.marks[i];
    if (!label || !mark) continue;
    if (place.where === 'gutter') {
      inGutter.push({ label, x: mark.x1, y });
      continue;
    }
    const baseline = y - density.lift * k - place.row * size * density.lineHeight;
    writeLabel(sketch, label, place.form, place.x, baseline);
    if (place.leader !== undefined && place.row > 0) {
      const line = { x1: place.leader, x2: place.leader, stroke: place.event.lane, strokeWidth: 1 } as const;
      sketch.posts.push({ ...line, y1: baseline + size * 0.4, y2: y - topOf(mark), fact: place.event.id });
    }
  }
  // The exact ones first, beside their marks; what merely goes on stands under them.
  inGutter.sort((a, b) => b.x - a.x || (a.label.fact < b.label.fact ? -1 : 1));
  return inGutter.length === 0 ? cursor : writeGutter(sketch, inGutter, gutterX, cursor);
}

function topOf({ shape }: LabelledMark): number {
  if (shape.kind === 'stem') return heights.stem + 1;
  if (shape.kind === 'box') return heights[shape.height] + 1;
  return heights.band + 1;
}

function drawLaneHead(frame: Frame, sketch: Sketch, track: Track, top: number, isFirst: boolean): number {
  const { options, size, x0 } = frame;
  const { lane } = track;
  const { lang } = options.locale;
  if (!isFirst) {
    sketch.grid.push({ x1: 0, y1: top, x2: options.width, y2: top, stroke: 'rule', strokeWidth: 1 });
  }
  const font = { family: 'sans', weight: 600, size, lang } as const;
  const lines = wrapText(formatDigits(lane.name[lang], options.locale), x0 - 26, font);
  const y = top + 24;
  sketch.symbols.push({
    x: 7,
    y: y - size * 0.36,
    size: 10.4,
    shape: laneSymbols[lane.id] ?? 'disc',
    fill: lane.id,
  });
  lines.forEach((text, i) => {
    sketch.words.push({ x: 19, y: y + i * size * 1.35, text, ...font, align: 'left', fill: lane.id });
  });
  return y + (lines.length - 1) * size * 1.35 + size * 0.6;
}

/** The article's horizon: nothing is drawn after it but labels. */
function drawHorizon(frame: Frame, sketch: Sketch, top: number, y: number): number {
  const { x1, options, size, dataset, gutterX, hasGutter } = frame;
  const { locale } = options;
  const line = { stroke: 'ink2', strokeWidth: 1.1, dash: [1, 3], roundCaps: true } as const;
  sketch.grid.push({ x1, y1: top, x2: x1, y2: y + 4, ...line });
  const text = publishedText(dataset, locale);
  const font = dateFont({ size, locale });
  if (hasGutter) {
    sketch.words.push({ x: gutterX, y: y + size * 1.5, text, ...font, align: 'left', fill: 'ink2' });
    return size * 2;
  }
  sketch.words.push({ x: x1, y: y + size * 3, text, ...font, align: 'right', fill: 'ink2' });
  return size * 3.5;
}

/** Tracks with the first y of each lane, spread over `extra` px where the picture has to fill a height. */
function drawTracks(frame: Frame, sketch: Sketch, tracks: readonly PlacedTrack[], extra: number): number {
  const share = extra / Math.max(1, tracks.length);
  let y = 0;
  let gutter = 0;
  let headEnd = 0;
  tracks.forEach((placed, i) => {
    const opensLane = placed.track.lane !== tracks[i - 1]?.track.lane;
    if (opensLane) {
      y = i === 0 ? 4 : Math.max(y + 5, gutter + 2, headEnd + 4);
      headEnd = drawLaneHead(frame, sketch, placed.track, y, i === 0);
      gutter = Math.max(gutter, y + 2);
    }
    y += placed.above + share;
    sketch.grid.push({ x1: frame.x0, y1: y, x2: frame.x1, y2: y, stroke: 'rule2', strokeWidth: 0.9 });
    drawMarks(frame, sketch, placed, y);
    gutter = drawLabels(frame, sketch, placed, y, gutter);
    y += placed.below;
  });
  return Math.max(y + 4, gutter, headEnd);
}

/** A timeline with all places known, and the height it takes unstretched, px. */
interface Plan {
  readonly frame: Frame;
  readonly tracks: readonly PlacedTrack[];
  readonly numbered: readonly FactLabel[];
  readonly natural: number;
}

function createPlan(dataset: Dataset, options: LayoutOptions, density: Density): Plan {
  const frame = createFrame(dataset, options, density);
  const tracks = createTracks(dataset, frame.reach).map((track) => placeTrack(frame, track));
  const numbered = tracks
    .flatMap(({ places }) => places)
    .filter((place) => place.form === 'number')
    .map((place) => frame.labels.get(place.event.id))
    .filter((label) => label !== undefined);
  const plan = { frame, tracks, numbered, natural: 0 };
  return { ...plan, natural: drawPlan(plan, createSketch(), 0) };
}

/** Draws all of a plan, its tracks spread over `extra` px more than they need; returns the height. */
function drawPlan({ frame, tracks, numbered }: Plan, sketch: Sketch, extra: number): number {
  const { options, scale, x0, x1, size } = frame;
  const y = drawTracks(frame, sketch, tracks, extra);
  drawAxis(sketch, scale, { x0, x1, top: 0, y, size }, options.locale);
  let height = y + drawHorizon(frame, sketch, 0, y);
  height += writeNumberKey(sketch, numbered, options.width, height);
  if (options.key) height += drawKey(sketch, options.locale, options.width, height);
  return height;
}

/** Draws the timeline of a dataset, left to right, at 700 px or wider. */
export function layoutWide(dataset: Dataset, options: LayoutOptions): Body {
  const room = options.height ?? Infinity;
  const first = createPlan(dataset, options, roomy);
  const plan = first.natural <= room ? first : createPlan(dataset, options, dense);
  // Stretched by no more than a third: wider apart, marks and labels would no longer read as rows.
  const extra = Number.isFinite(room) ? Math.max(0, Math.min(room - plan.natural, plan.natural / 3)) : 0;
  const sketch = createSketch();
  const height = drawPlan(plan, sketch, extra);
  return { height: Math.ceil(height), layers: toLayers(sketch, 'timeline') };
}
