/**
 * Where the labels of one track go. The rule (design, "Label placement"): earlier side on the mark's row or,
 * for a mark wide enough to carry it, above the mark itself → a row above, with a leader → later side →
 * gutter beyond the horizon, for the last facts. The first place without a collision wins; if none is free the
 * label gives up its date; then it looks for room all along its mark; and then it becomes a number that the list
 * under the figure explains. Whatever stands in a row above has a leader.
 */
import { ascending, descending, sum } from 'd3-array';
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
  /** only an end of it is in the room: a label beside that, or above it without a leader, would name what goes on there */
  readonly isCut?: boolean;
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
  /** left and right edge of every other fact's mark */
  readonly others: readonly (readonly [number, number])[];
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
  if (mark.isCut) return above;
  const levelFirst = isLow || (isShared && isWide(mark));
  return levelFirst ? [...own, earlier, later, ...above] : [...own, earlier, ...above, later];
}

/** Where a leader has to point: the end of a band that is known, else the middle of the mark. */
function knownPoint(mark: LabelledMark): number {
  const end = mark.shape.kind === 'band' ? mark.body[0] : undefined;
  return end ? (end[0] + end[1]) / 2 : (mark.x0 + mark.x1) / 2;
}

function lastResorts(point: number, width: number, room: TrackRoom): readonly Candidate[] {
  const leader = Math.min(point, room.to - 1);
  return Array.from({ length: mostRows + 1 }, (_, i) => i + 1).flatMap((row) => [
    { row, x: leader - width, leader },
    { row, x: Math.max(room.from, Math.min(leader - width / 2, room.to - width)), leader },
  ]);
}

/** Rows above: led to where the mark begins, from every place along it where another label ends, or to where it ends. */
function alongMark(mark: LabelledMark, width: number, obstacles: Obstacles, room: TrackRoom): readonly Candidate[] {
  const [begin = [], end = []] = [mark.x0 + 1, mark.x1 - 1].map((point) => lastResorts(point, width, room));
  const along = Array.from({ length: mostRows }, (_, i) => i + 1).flatMap((row) =>
    obstacles.labels
      .map(([, end]) => end)
      .filter((end) => end > mark.x0 && end < mark.x1)
      .sort(ascending)
      .map((x) => ({ row, x, leader: x })),
  );
  return [...begin, ...along, ...end].filter((candidate) => isLedClear(candidate, obstacles));
}

/** A leader that comes down on another mark would be read as that one's. */
function isLedClear({ leader }: Candidate, { others }: Obstacles): boolean {
  return leader === undefined || others.every(([x0, x1]) => leader < x0 || leader > x1);
}

/** A number's leader may stand anywhere on its mark; where all of it is under labels the number does without. */
function numberPlace(mark: LabelledMark, obstacles: Obstacles, room: TrackRoom): Candidate {
  const width = mark.size.number;
  const inRoom = (x: number) => Math.max(room.from, Math.min(x, room.to - width));
  const middle = (mark.x0 + mark.x1) / 2;
  const ends = obstacles.labels.flatMap(([x0, x1]) => [x0, x1]).filter((x) => x > mark.x0 && x < mark.x1);
  const leaders = [middle, mark.x0 + 1, mark.x1 - 1, ...ends];
  const led = Array.from({ length: mostRows }, (_, i) => i + 1).flatMap((row) =>
    leaders.flatMap((leader) => [leader - width / 2, leader - width].map((x) => ({ row, x: inRoom(x), leader }))),
  );
  const free = led.filter((place) => isFree(place, width, obstacles, room));
  const [found] = [...free.filter((place) => isLedClear(place, obstacles)), ...free];
  if (found) return found;
  for (let row = mostRows + 1; ; row += 1) {
    const place = { row, x: inRoom(middle - width / 2) };
    if (isFree(place, width, obstacles, room)) return place;
  }
}

/** Who chooses first, and the forms of words to be tried. */
interface Order {
  readonly marks: readonly LabelledMark[];
  /** those that are given a number before anything else is placed */
  readonly numbered: readonly LabelledMark[];
  readonly forms: readonly ('full' | 'name')[];
}

/** A place for the words of a label; undefined where only a number finds one. */
function placeWords(mark: LabelledMark, obstacles: Obstacles, { marks, forms }: Order, room: TrackRoom): LabelPlace | undefined {
  const { event, size } = mark;
  const isShared = endsABand(mark, marks);
  for (const form of forms) {
    const width = size[form];
    const found = candidatesFor(mark, width, isShared, room.isLow).find((candidate) => isFree(candidate, width, obstacles, room));
    if (found) return { event, form, where: 'row', width, ...found };
    if (form === 'full' && room.gutterFacts.has(event.id)) {
      return { event, form, where: 'gutter', row: 0, x: room.to, width: size.stacked };
    }
    const last = lastResorts(knownPoint(mark), width, room).find((candidate) => isFree(candidate, width, obstacles, room));
    if (last) return { event, form, where: 'row', width, ...last };
  }
  return undefined;
}

/** What is left to a label when all others stand: room along its mark, or a number. */
function placeLeft(mark: LabelledMark, obstacles: Obstacles, room: TrackRoom): LabelPlace {
  const { event, size } = mark;
  for (const form of ['full', 'name'] as const) {
    const width = size[form];
    const along = alongMark(mark, width, obstacles, room).find((candidate) => isFree(candidate, width, obstacles, room));
    if (along) return { event, form, where: 'row', width, ...along };
  }
  return placeNumber(mark, obstacles, room);
}

function takenBy({ where, x, width, row, leader }: LabelPlace): Taken {
  if (where === 'gutter') return [];
  const below = leader === undefined ? [] : Array.from({ length: row }, (_, i) => [leader - 3, leader + 3, i] as const);
  return [[x - betweenLabels, x + width + betweenLabels, row], ...below];
}

function placeNumber(mark: LabelledMark, obstacles: Obstacles, room: TrackRoom): LabelPlace {
  return { event: mark.event, form: 'number', where: 'row', width: mark.size.number, ...numberPlace(mark, obstacles, room) };
}

/** Places labels in an order: those that find a place for their words, then what is left. */
function placeInOrder(order: Order, room: TrackRoom): ReadonlyMap<string, LabelPlace> {
  const { marks, numbered } = order;
  const places = new Map<string, LabelPlace>();
  const labels: Taken[number][] = [];
  const obstaclesOf = (mark: LabelledMark): Obstacles => ({
    marks: takenByMarks(mark, marks),
    others: marks.flatMap((other) => (other === mark ? [] : [...other.body, ...other.tall])),
    labels,
  });
  const keep = (place: LabelPlace) => {
    places.set(place.event.id, place);
    labels.push(...takenBy(place));
  };
  for (const mark of numbered) keep(placeNumber(mark, obstaclesOf(mark), room));
  const left = marks.filter((mark) => {
    if (numbered.includes(mark)) return false;
    const place = placeWords(mark, obstaclesOf(mark), order, room);
    if (place) keep(place);
    return !place;
  });
  for (const mark of left) keep(placeLeft(mark, obstaclesOf(mark), room));
  return places;
}

function isNumber({ form }: LabelPlace): boolean {
  return form === 'number';
}

/** What the names that are missing weigh together: the fewer and the less important the better, and led to their marks. */
function weighNumbers(places: ReadonlyMap<string, LabelPlace>): number {
  return sum([...places.values()].filter(isNumber), ({ event, leader }) => event.importance * (leader === undefined ? 3 : 1));
}

/**
 * Places every label of a track; deterministic: the more important fact chooses first, then the earlier one. A fact
 * for which that leaves only a number chooses before all others, or all give up their dates for it, or its number
 * is placed before their words: whatever leaves less without a name, and no number without a leader.
 * @returns one place for each mark, in the order of `marks`
 */
export function placeLabels(marks: readonly LabelledMark[], room: TrackRoom): readonly LabelPlace[] {
  const inOrder = [...marks].sort(
    (a, b) =>
      descending(a.event.importance, b.event.importance) ||
      ascending(a.x0, b.x0) ||
      ascending(a.event.id, b.event.id),
  );
  let order: Order = { marks: inOrder, numbered: [], forms: ['full', 'name'] };
  let places = placeInOrder(order, room);
  const left = inOrder.filter(({ event }) => places.get(event.id)?.form === 'number');
  for (const mark of left) {
    const others = order.marks.filter((other) => other !== mark);
    const first = { ...order, marks: [mark, ...others] };
    const terse = { forms: ['name'] } as const;
    const trials: readonly Order[] = [first, { ...first, ...terse }, { ...order, ...terse }, { ...order, numbered: [...order.numbered, mark] }];
    for (const trial of trials) {
      const again = placeInOrder(trial, room);
      if (weighNumbers(again) < weighNumbers(places)) [order, places] = [trial, again];
    }
  }
  return marks.map((mark) => places.get(mark.event.id)).filter((place) => place !== undefined);
}
