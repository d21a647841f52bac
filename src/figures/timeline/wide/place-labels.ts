/**
 * Where the labels of one track go. The rule (design, "Label placement"): earlier side on the mark's row or,
 * for a mark wide enough to carry it, above the mark itself → a row above, with a leader → later side →
 * gutter beyond the horizon, for the last facts. The first place without a collision wins; if none is free the
 * label gives up its date, and then becomes a number that the list under the figure explains.
 */
import { ascending, descending } from 'd3-array';
import type { Event } from '../../../dataset/types.ts';
import type { Shape } from '../shape.ts';

/** Widths in px of what a label can say. */
export interface LabelSize {
  readonly full: number;
  /** without its date */
  readonly name: number;
  /** as a number only */
  readonly number: number;
  /** width in the gutter, where the date stands under the name */
  readonly stacked: number;
}

/** A fact of the track, with its mark in px. */
export interface LabelledMark {
  readonly event: Event;
  readonly shape: Shape;
  readonly x0: number;
  readonly x1: number;
  /** edges of the parts that stand as high as a line of text: stems and month boxes */
  readonly tall: readonly (readonly [number, number])[];
  /** edges of what is surely covered: boxes and solid bands */
  readonly body: readonly (readonly [number, number])[];
  readonly size: LabelSize;
}

export type LabelForm = 'full' | 'name' | 'number';

/** A label's place: row 0 is the mark's own row, row 1 the one above it. */
export interface LabelPlace {
  readonly event: Event;
  readonly form: LabelForm;
  readonly where: 'row' | 'gutter';
  readonly row: number;
  /** left edge, px */
  readonly x: number;
  readonly width: number;
  /** x of the leader down to the mark, for labels in rows above */
  readonly leader?: number;
}

/** The room of one track, px. */
export interface TrackRoom {
  readonly from: number;
  readonly to: number;
  /** true where height is scarce: the later side of the mark's own row comes before the rows above */
  readonly isLow: boolean;
  /** ids of the facts that may use the gutter: it is as wide as the widest of their labels */
  readonly gutterFacts: ReadonlySet<string>;
}

interface Candidate {
  readonly row: number;
  readonly x: number;
  readonly leader?: number;
}

const gap = 8;
/** Between two labels of a row, and between a label and a mark as high as it. */
const betweenLabels = 10;
const besideLeader = 3;
const besideMark = 4;
const besideOthers = 10;
const mostRows = 4;

/** Stretches of rows that are taken, the room around them included. */
type Taken = readonly (readonly [x0: number, x1: number, row: number])[];

interface Obstacles {
  readonly marks: Taken;
  readonly labels: Taken;
}

function isFree(candidate: Candidate, width: number, { marks, labels }: Obstacles, room: TrackRoom): boolean {
  const { x, row, leader } = candidate;
  if (x < room.from - 0.01 || x + width > room.to + 0.01) return false;
  const clear = [...marks, ...labels].every(([x0, x1, r]) => r !== row || x + width <= x0 || x >= x1);
  if (!clear || leader === undefined) return clear;
  // A leader runs down to its mark through the rows below it: never through another label.
  const closer = betweenLabels - besideLeader;
  return labels.every(([x0, x1, r]) => r >= row || leader <= x0 + closer || leader >= x1 - closer);
}

/** What a label must not cover on the marks' own row; a box that two facts share is no obstacle to either. */
function takenByMarks(mark: LabelledMark, all: readonly LabelledMark[]): Taken {
  const isShared = ([x0, x1]: readonly [number, number]) => mark.body.some(([a, b]) => a === x0 && b === x1);
  return all.flatMap((other) => [
    ...other.tall.map(([x0, x1]) => [x0 - besideMark, x1 + besideMark, 0] as const),
    // A label that touches another fact's mark would be read as its name.
    ...other.body
      .filter((span) => other !== mark && !isShared(span))
      .map(([x0, x1]) => [x0 - besideOthers, x1 + besideOthers, 0] as const),
  ]);
}

function startOfOwnRow(mark: LabelledMark): number {
  const first = mark.tall.find(([x0]) => x0 <= mark.x0 + 1);
  return first ? first[1] + besideMark : mark.x0;
}

/** A mark carries its own label when it is clearly a stretch of time, not a point with a width. */
function isWide(mark: LabelledMark): boolean {
  return mark.x1 - mark.x0 > 24 && !(mark.shape.kind === 'box' && mark.shape.height === 'month');
}

/** The room above a box that also ends another fact's band is that band's as much as its own. */
function endsABand(mark: LabelledMark, all: readonly LabelledMark[]): boolean {
  return all.some(
    ({ shape }) =>
      shape.kind === 'band' && shape.ends.some((end) => end.from === mark.shape.from && end.to === mark.shape.to),
  );
}

function candidatesFor(mark: LabelledMark, width: number, isShared: boolean, isLow: boolean): readonly Candidate[] {
  const anchor = mark.x1 - mark.x0 > 24 ? startOfOwnRow(mark) : (mark.x0 + mark.x1) / 2;
  const own = isWide(mark) && !isShared ? [{ row: 0, x: startOfOwnRow(mark) }] : [];
  const earlier = { row: 0, x: mark.x0 - gap - width };
  const above = Array.from({ length: mostRows }, (_, i) => ({ row: i + 1, x: anchor, leader: anchor }));
  const later = { row: 0, x: mark.x1 + gap };
  const levelFirst = isLow || (isShared && isWide(mark));
  return levelFirst ? [...own, earlier, later, ...above] : [...own, earlier, ...above, later];
}

/** Where a leader has to point: the end of a band that is known, else the middle of the mark. */
function knownPoint(mark: LabelledMark): number {
  const end = mark.shape.kind === 'band' ? mark.body[0] : undefined;
  return end ? (end[0] + end[1]) / 2 : (mark.x0 + mark.x1) / 2;
}

function lastResorts(mark: LabelledMark, width: number, room: TrackRoom): readonly Candidate[] {
  const anchor = Math.min(knownPoint(mark), room.to - 1);
  return Array.from({ length: mostRows + 1 }, (_, i) => i + 1).flatMap((row) => [
    { row, x: anchor - width, leader: anchor },
    { row, x: Math.max(room.from, Math.min(anchor - width / 2, room.to - width)), leader: anchor },
  ]);
}

function numberPlace(mark: LabelledMark, obstacles: Obstacles, room: TrackRoom): Candidate {
  const width = mark.size.number;
  const x = Math.max(room.from, Math.min((mark.x0 + mark.x1 - width) / 2, room.to - width));
  for (let row = 1; ; row += 1) {
    const candidate = { row, x };
    if (isFree(candidate, width, obstacles, room)) return candidate;
  }
}

function placeOne(mark: LabelledMark, all: readonly LabelledMark[], labels: Taken, room: TrackRoom): LabelPlace {
  const { event, size } = mark;
  const obstacles = { marks: takenByMarks(mark, all), labels };
  const isShared = endsABand(mark, all);
  for (const form of ['full', 'name'] as const) {
    const width = size[form];
    const found = candidatesFor(mark, width, isShared, room.isLow).find((candidate) => isFree(candidate, width, obstacles, room));
    if (found) return { event, form, where: 'row', width, ...found };
    if (form === 'full' && room.gutterFacts.has(event.id)) {
      return { event, form, where: 'gutter', row: 0, x: room.to, width: size.stacked };
    }
    const last = lastResorts(mark, width, room).find((candidate) => isFree(candidate, width, obstacles, room));
    if (last) return { event, form, where: 'row', width, ...last };
  }
  return { event, form: 'number', where: 'row', width: size.number, ...numberPlace(mark, obstacles, room) };
}

/**
 * Places every label of a track; deterministic: the more important fact chooses first, then the earlier one.
 * @returns one place for each mark, in the order of `marks`
 */
export function placeLabels(marks: readonly LabelledMark[], room: TrackRoom): readonly LabelPlace[] {
  const labels: (readonly [number, number, number])[] = [];
  const places = new Map<string, LabelPlace>();
  const order = [...marks].sort(
    (a, b) =>
      descending(a.event.importance, b.event.importance) ||
      ascending(a.x0, b.x0) ||
      ascending(a.event.id, b.event.id),
  );
  for (const mark of order) {
    const place = placeOne(mark, marks, labels, room);
    places.set(mark.event.id, place);
    if (place.where === 'gutter') continue;
    labels.push([place.x - betweenLabels, place.x + place.width + betweenLabels, place.row]);
    const { leader } = place;
    if (leader === undefined) continue;
    for (let row = 0; row < place.row; row += 1) labels.push([leader - 3, leader + 3, row]);
  }
  return marks.map((mark) => places.get(mark.event.id)).filter((place) => place !== undefined);
}
