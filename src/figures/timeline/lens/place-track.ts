/** The places of one track's labels: the overview's rule, tried with the fullest words first. */
import type { Event } from '../../../dataset/types.ts';
import type { Box, Shape } from '../shape.ts';
import { extentOf, heights, ringReach } from '../wide/grammar.ts';
import { placeLabels } from '../wide/place-labels.ts';
import type { LabelPlace, LabelledMark, TrackRoom } from '../wide/place-labels.ts';
import { createLabelledMark } from '../wide/track-marks.ts';
import type { LensFact } from './facts.ts';
import { createCountLabel, labelWidth, lensLabelSize } from './label.ts';
import type { LensForm, LensLabel } from './label.ts';
import { accountsInLens } from './rings.ts';
import { lensScale, placeWithin } from './plan.ts';
import type { LensFrame, LensTrack } from './plan.ts';

/** From this width on a mark carries its label above itself, px. */
const wideFrom = 24;
/** Baselines of two rows; as far apart as two targets have to be. */
export const rowHeight = 24;
/** Numbers stacked higher than this are counted. */
const highestNumber = 2;
/** Numbers as near as this to one another are counted together, px. */
const crowdGap = 40;
/** A title wider than this share of the plot is too long to be a label. */
const widestTitle = 0.5;

export interface PlacedLabel {
  readonly fact: string;
  readonly label: LensLabel;
  readonly form: LensForm;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  /** x of the leader down to the mark, and the mark's height there */
  readonly leader?: { readonly x: number; readonly top: number };
}

export interface PlacedLensTrack {
  readonly shown: LensTrack;
  readonly labels: readonly PlacedLabel[];
  /** left and right edge of each mark as seen, px */
  readonly extents: ReadonlyMap<string, readonly [number, number]>;
  /** facts that only a count stands for */
  readonly crowd: readonly LensFact[];
  /** from the line up to the baseline of row 0, px */
  readonly lift: number;
  readonly above: number;
  readonly below: number;
}

type Extent = readonly [number, number];

function cut([a, b]: Extent, { x0, x1 }: LensFrame): Extent {
  return [Math.max(x0, a), Math.min(x1, b)];
}

function isStanding(shape: Shape): shape is Exclude<Shape, { kind: 'band' }> {
  return shape.kind !== 'band';
}

function partsOf(shape: Shape): readonly Exclude<Shape, { kind: 'band' }>[] {
  return isStanding(shape) ? [shape] : shape.ends;
}

/** How high labels must stand to clear every mark that is too wide to stand beside, px at scale 1. */
function clearOfWide(facts: readonly LensFact[], frame: LensFrame): number {
  const place = placeWithin(frame, 0);
  const tops = facts.flatMap(({ shape }) =>
    partsOf(shape)
      .filter((part) => place(part.to) - place(part.from) > wideFrom)
      .map((part) => (part.kind === 'box' ? heights[part.height] : isStanding(shape) ? heights.stem : heights.post)),
  );
  return Math.max(0, ...tops);
}

/** A mark that other accounts alone bring into the window has its label at the edge it lies beyond. */
function edgeOf({ shape }: LensFact, { x0, x1, window }: LensFrame): Extent {
  return shape.to <= window[0] ? [x0, x0 + wideFrom + 1] : [x1 - wideFrom - 1, x1];
}

const plain = { kind: 'box', height: 'year', from: 0, to: 0, soft: false } as const satisfies Box;

/** The mark as the placement rule sees it: what labels stand clear of already is no obstacle to them. */
function toLabelledMark(fact: LensFact, label: LensLabel, titled: boolean, wide: number, frame: LensFrame): LabelledMark {
  const size = lensLabelSize(label, titled);
  if (fact.presence === 'told') {
    const [x0, x1] = edgeOf(fact, frame);
    return { event: fact.event, shape: plain, x0, x1, tall: [], body: [], size };
  }
  const mark = createLabelledMark(fact, label.base, placeWithin(frame, 0), lensScale);
  const [x0, x1] = cut([mark.x0, mark.x1], frame);
  const isAbove = (height: number) => wide >= height;
  const tall = partsOf(fact.shape)
    .filter((part) => !isAbove(part.kind === 'stem' ? (isStanding(fact.shape) ? heights.stem : heights.post) : heights[part.height]))
    .filter((part) => part.kind === 'stem' || part.height === 'month')
    .map((part) => extentOf(part, placeWithin(frame, 0), lensScale))
    .filter(([a, b]) => b > frame.x0 && a < frame.x1);
  const body = mark.body.map((extent) => cut(extent, frame)).filter(([a, b]) => b > a);
  const shape = isStanding(fact.shape) && isAbove(heightOf(fact.shape)) ? { ...plain, from: fact.shape.from, to: fact.shape.to } : fact.shape;
  const isCut = x1 - x0 <= wideFrom && (fact.shape.from < frame.window[0] || fact.shape.to > frame.window[1]);
  return { ...mark, shape, x0, x1, tall, body, size, isCut };
}

function heightOf(shape: Shape): number {
  if (shape.kind === 'stem') return heights.stem;
  return shape.kind === 'box' ? heights[shape.height] : heights.band;
}

function toPlaced(place: LabelPlace, label: LensLabel, titled: boolean, fact: LensFact | undefined, { x0 }: LensFrame): PlacedLabel {
  const { form, row, x, width, leader } = place;
  // What merely goes on is named from the edge of the window; a stroke there would be read as a day.
  const isLed = leader !== undefined && row > 0 && !(fact?.presence === 'through' && leader <= x0 + 2 && form !== 'number');
  return {
    fact: place.event.id,
    label,
    form: form === 'full' && titled ? 'title' : form,
    row,
    x,
    width,
    ...(isLed && fact && { leader: { x: leader, top: heightOf(fact.shape) * lensScale + 1 } }),
  };
}

interface Trial {
  readonly facts: readonly LensFact[];
  readonly labels: ReadonlyMap<string, LensLabel>;
  readonly wide: number;
  readonly room: TrackRoom;
  readonly frame: LensFrame;
}

/** Places all labels, whole titles first; a title that finds no room beside or on its mark becomes the short name. */
function placeFullest(trial: Trial): readonly PlacedLabel[] {
  const { facts, labels, frame } = trial;
  const most = (frame.x1 - frame.x0) * widestTitle;
  let titled = new Set(facts.filter((fact) => isTitleShort(fact, labels, most)).map(({ event }) => event.id));
  for (;;) {
    const placed = placeAll(trial, titled);
    const kept = placed.filter(({ form, row }) => form === 'title' && row === 0).map(({ fact }) => fact);
    if (kept.length === titled.size) return placed;
    titled = new Set(kept);
  }
}

function isTitleShort({ event }: LensFact, labels: ReadonlyMap<string, LensLabel>, most: number): boolean {
  const label = labels.get(event.id);
  return label !== undefined && !label.quiet && labelWidth(label, 'title') <= most;
}

function placeAll({ facts, labels, wide, room, frame }: Trial, titled: ReadonlySet<string>): readonly PlacedLabel[] {
  const marks = facts.flatMap((fact) => {
    const label = labels.get(fact.event.id);
    return label ? [toLabelledMark(fact, label, titled.has(fact.event.id), wide, frame)] : [];
  });
  const byId = new Map(facts.map((fact) => [fact.event.id, fact]));
  return placeLabels(marks, room).flatMap((place) => {
    const label = labels.get(place.event.id);
    return label ? [toPlaced(place, label, titled.has(place.event.id), byId.get(place.event.id), frame)] : [];
  });
}

/** The facts whose numbers would stand too high, in groups of neighbours, from left to right. */
function crowdsOf(placed: readonly PlacedLabel[], facts: readonly LensFact[]): readonly (readonly LensFact[])[] {
  const crowded = placed
    .filter(({ form, row }) => form === 'number' && row > highestNumber)
    .sort((a, b) => a.x - b.x || (a.fact < b.fact ? -1 : 1));
  const groups: LensFact[][] = [];
  let last = -Infinity;
  for (const { x, fact: id } of crowded) {
    const fact = facts.find(({ event }) => event.id === id);
    if (!fact) continue;
    const group = groups.at(-1);
    if (group && x - last < crowdGap) group.push(fact);
    else groups.push([fact]);
    last = x;
  }
  return groups;
}

/** The importance of a count: whatever has a name goes first. */
function asCount({ event, ...fact }: LensFact): LensFact {
  const least: Event = { ...event, importance: 1 };
  return { ...fact, event: least, presence: 'dated' };
}

/** Places the labels of a track; where its facts stand too close even for numbers, they are counted. */
function placeWords(trial: Trial): { readonly labels: readonly PlacedLabel[]; readonly crowd: readonly LensFact[] } {
  const labels = placeFullest(trial);
  const groups = crowdsOf(labels, trial.facts).filter((group) => group.length > 1);
  if (groups.length === 0) return { labels, crowd: [] };
  const crowd = groups.flat();
  const named = trial.facts.filter((fact) => !crowd.includes(fact));
  const counts = groups.flatMap(([first, ...rest]) => (first ? [{ fact: asCount(first), count: rest.length + 1 }] : []));
  const words = new Map(trial.labels);
  for (const { fact, count } of counts) {
    const label = trial.labels.get(fact.event.id);
    if (label) words.set(fact.event.id, createCountLabel(label.base, count));
  }
  const again = placeAll({ ...trial, facts: [...named, ...counts.map(({ fact }) => fact)], labels: words }, new Set());
  return { labels: again, crowd };
}

/** The marks, labels and heights of one track of the lens. */
export function placeLensTrack(frame: LensFrame, shown: LensTrack): PlacedLensTrack {
  const { x0, x1, size } = frame;
  const { facts } = shown;
  const wide = clearOfWide(facts, frame);
  const room: TrackRoom = { from: x0, to: x1, isLow: false, gutterFacts: new Set() };
  const { labels, crowd } = placeWords({ facts, labels: frame.labels, wide, room, frame });
  const extents = new Map(facts.map((fact) => [fact.event.id, extentInLens(fact, frame)] as const));
  const lift = Math.max(15 * lensScale, wide * lensScale + 6);
  const rows = Math.max(0, ...labels.map(({ row }) => row));
  const tallest = Math.max(...facts.map(({ shape }) => heightOf(shape))) * lensScale;
  const above = Math.max(tallest + 4, lift + rows * rowHeight + size * 1.05) + 8;
  const below = facts.some((fact) => accountsInLens(fact, frame).length > 0) ? ringReach * lensScale + 20 : 4;
  return { shown, labels, extents, crowd, lift, above, below };
}

function extentInLens(fact: LensFact, frame: LensFrame): Extent {
  if (fact.presence === 'told') return edgeOf(fact, frame);
  return cut(extentOf(fact.shape, placeWithin(frame, 0), lensScale), frame);
}
