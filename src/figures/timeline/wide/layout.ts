/**
 * The timeline at 700 px and more: lanes of tracks along one linear axis.
 *
 *   events ─► tracks ─► marks in px ─► labels placed ─► heights ─► drawn, top to bottom
 *
 * Emptiness is part of the finding, so the axis is never compressed here.
 */
import type { Dataset } from '../../../dataset/types.ts';
import type { Body, LayoutOptions } from '../../types.ts';
import { drawKey } from '../key.ts';
import { createTracks } from '../tracks.ts';
import { drawAxis } from './axis.ts';
import { dateFont } from './fact-label.ts';
import type { FactLabel } from './fact-label.ts';
import { writeNumberKey } from './number-key.ts';
import { createSketch, toLayers } from './sketch.ts';
import type { Sketch } from './sketch.ts';
import { drawLabels, drawLaneHead, drawMarks, drawNumbers } from './draw-track.ts';
import { createFrame, dense, keyed, placeTrack, publishedText, roomy } from './plan.ts';
import type { Density, Frame, PlacedTrack } from './plan.ts';

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
    drawNumbers(sketch, placed.numbers, y);
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
  drawAxis(sketch, scale, { x0, x1, top: 0, y, size, tickGap: frame.density.tickGap }, options.locale);
  let height = y + drawHorizon(frame, sketch, 0, y);
  height += writeNumberKey(sketch, numbered, options.width, height);
  if (options.key) height += drawKey(sketch, options.locale, options.width, height);
  return height;
}

/** With titles as roomy as the height allows; numbers stand as close as they can be read, for paper. */
function choosePlan(dataset: Dataset, options: LayoutOptions, room: number): Plan {
  if (options.labels === 'numbers') return createPlan(dataset, options, keyed);
  const first = createPlan(dataset, options, roomy);
  return first.natural <= room ? first : createPlan(dataset, options, dense);
}

/** Draws the timeline of a dataset, left to right, at 700 px or wider; with numbers on the marks at 640 px. */
export function layoutWide(dataset: Dataset, options: LayoutOptions): Body {
  const room = options.height ?? Infinity;
  const plan = choosePlan(dataset, options, room);
  // Stretched by no more than a third: wider apart, marks and labels would no longer read as rows.
  const extra = Number.isFinite(room) ? Math.max(0, Math.min(room - plan.natural, plan.natural / 3)) : 0;
  const sketch = createSketch();
  const height = drawPlan(plan, sketch, extra);
  return { height: Math.ceil(height), layers: toLayers(sketch, 'timeline') };
}
