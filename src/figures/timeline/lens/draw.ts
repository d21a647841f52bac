/** Draws the tracks of the lens, top to bottom. */
import { formatCount } from '../../../locale/plural.ts';
import type { HitMark } from '../../../scene/types.ts';
import { laneSymbols } from '../lane-symbols.ts';
import { dateFont } from '../wide/fact-label.ts';
import { drawShape } from '../wide/grammar.ts';
import type { Pen } from '../wide/grammar.ts';
import { createSketch } from '../wide/sketch.ts';
import type { Sketch } from '../wide/sketch.ts';
import { clearOf, withoutSharedEnds } from '../wide/track-marks.ts';
import { addClipped } from './clip.ts';
import type { LensFact } from './facts.ts';
import type { Target } from './hits.ts';
import { spokenLabel, writeLensLabel } from './label.ts';
import { lensWords } from './messages.ts';
import { rowHeight } from './place-track.ts';
import type { PlacedLabel, PlacedLensTrack } from './place-track.ts';
import { lensScale, placeWithin } from './plan.ts';
import type { LensFrame } from './plan.ts';
import { drawRings } from './rings.ts';

/** How far marks are drawn beyond the plot, to be cut at its edge: no post or dot of theirs can show, px. */
const beyond = 60;
const targetHeight = 24;

function drawMarks(frame: LensFrame, sketch: Sketch, { shown }: PlacedLensTrack, y: number): void {
  const drawn = createSketch();
  const place = placeWithin(frame, beyond);
  const penOf = ({ event }: LensFact): Pen => ({
    sketch: drawn,
    place,
    role: event.lane,
    fact: event.id,
    y,
    k: lensScale,
    lang: frame.locale.lang,
  });
  for (const fact of shown.facts) {
    const clear = clearOf(fact, shown.track, place, lensScale);
    if (fact.presence !== 'told') drawShape({ ...penOf(fact), ...(clear && { clear }) }, withoutSharedEnds(fact, shown.track));
  }
  drawRings(frame, shown.facts, penOf);
  addClipped(sketch, drawn, [frame.x0, frame.lastX]);
  sketch.words.push(...drawn.words);
}

function drawLabel(sketch: Sketch, placed: PlacedLabel, { lift, shown }: PlacedLensTrack, y: number): number {
  const { label, form, row, x, leader, fact } = placed;
  const baseline = y - lift - row * rowHeight;
  writeLensLabel(sketch, label, form, x, baseline);
  if (leader) {
    const ends = { x1: leader.x, x2: leader.x, y1: baseline + label.base.size * 0.4, y2: y - leader.top };
    sketch.posts.push({ ...ends, stroke: shown.track.lane.id, strokeWidth: 1, fact });
  }
  return baseline;
}

/** The target of a label: its own line, and down to its mark where nothing else is in between. */
function createTarget(placed: PlacedLabel, track: PlacedLensTrack, baseline: number, y: number): Target {
  const { fact, x, width, label } = placed;
  const hit: HitMark = { fact, x: x - 4, y: baseline - 17, width: width + 8, height: targetHeight, label: spokenLabel(label) };
  const [from, to] = track.extents.get(fact) ?? [x, x];
  const bottom = Math.max(y, hit.y + targetHeight);
  return { hit, wish: { x: from, y: hit.y, width: to - from, height: bottom - hit.y } };
}

/** A fact that only a count stands for is chosen by its mark. */
function createMarkTarget(fact: LensFact, track: PlacedLensTrack, frame: LensFrame, y: number): Target {
  const [from, to] = track.extents.get(fact.event.id) ?? [frame.x0, frame.x0];
  const width = Math.max(targetHeight, to - from);
  const x = Math.max(0, Math.min((from + to - width) / 2, frame.width - width));
  const label = frame.labels.get(fact.event.id);
  const hit: HitMark = {
    fact: fact.event.id,
    x,
    y: y - targetHeight,
    width,
    height: targetHeight,
    label: label ? spokenLabel(label) : fact.event.id,
  };
  return { hit, wish: hit };
}

/**
 * Draws one track on the line y: its lane's glyph, marks, rings and labels.
 * @returns the targets of its facts
 */
export function drawLensTrack(frame: LensFrame, sketch: Sketch, track: PlacedLensTrack, y: number): readonly Target[] {
  const { x0, lastX } = frame;
  const { lane } = track.shown.track;
  sketch.grid.push({ x1: x0, y1: y, x2: lastX, y2: y, stroke: 'rule2', strokeWidth: 0.9 });
  sketch.symbols.push({ x: x0 - 16, y: y - 5, size: 10.4, shape: laneSymbols[lane.id] ?? 'disc', fill: lane.id });
  drawMarks(frame, sketch, track, y);
  const crowd = new Set(track.crowd.map(({ event }) => event.id));
  const targets = track.labels.flatMap((placed) => {
    const baseline = drawLabel(sketch, placed, track, y);
    return crowd.has(placed.fact) ? [] : [createTarget(placed, track, baseline, y)];
  });
  return [...targets, ...track.crowd.map((fact) => createMarkTarget(fact, track, frame, y))];
}

/** One line for the facts of a lane that have no track in the lens; returns its height, px. */
export function writeHidden(sketch: Sketch, hidden: readonly LensFact[], frame: LensFrame, top: number): number {
  if (hidden.length === 0) return 0;
  const { locale, size, x0 } = frame;
  const text = formatCount(hidden.length, lensWords[locale.lang].more, locale);
  sketch.words.push({ x: x0, y: top + size * 1.3, text, ...dateFont({ size, locale }), align: 'left', fill: 'ink2' });
  return size * 1.9;
}
