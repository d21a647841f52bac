/**
 * Where the numbers of one track go. The rule: above the mark, in its middle or leaning away from a neighbour →
 * beside it on the earlier side → on the later side → in a row above, with a leader. The first place that is free
 * of all marks and of all numbers before it wins. Facts that share one mark share one text. A number that finds no
 * place joins its nearest neighbour: their text then stands over a bracket whose legs reach each of their marks.
 */
import { ascending } from 'd3-array';
import { numberHeight, numberLine } from './number-text.ts';
import type { NumberedFact, NumberText } from './number-text.ts';

/** A part of a mark: it stands on the line and is `top` px high. */
export interface MarkPart {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
}

/** A fact of the track with its mark, px. */
export interface NumberedMark {
  readonly fact: NumberedFact;
  readonly parts: readonly MarkPart[];
  /** the part that carries the number */
  readonly anchor: MarkPart;
}

/** Left edge of the text and height of its last baseline over the line, px. */
export interface NumberPlace {
  readonly text: NumberText;
  readonly x: number;
  readonly rise: number;
  /** lines from the text down to marks it does not stand on; several hang from one bar */
  readonly legs: readonly Leg[];
}

/** A line over `x` down to the top of a mark, px over the line of the track. */
export interface Leg {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly fact: string;
}

/** The room of a track, px, and how texts are set in it. */
export interface NumberRoom {
  readonly from: number;
  readonly to: number;
  /** height of the tallest mark: rows begin above it */
  readonly stem: number;
  readonly size: number;
  readonly createText: (facts: readonly NumberedFact[]) => NumberText;
}

/** Marks whose numbers are one text. */
interface Group {
  readonly marks: readonly NumberedMark[];
  /** the parts to stand on or to point to: one, or several that are joined by a bracket */
  readonly anchors: readonly NumberedMark[];
  readonly text: NumberText;
}

/** Heights are px over the line. */
interface Block {
  readonly x0: number;
  readonly x1: number;
  readonly low: number;
  readonly high: number;
}

const overMark = 3;
const besideMark = 5;
const overLine = 4;
const betweenNumbers = 4;
const clearOfMarks = 1.5;
const mostRows = 4;
const barRise = 3;
/** What other letters than digits take under their baseline, in units of the size of type. */
const descent = 0.22;

function middleOf({ anchor }: NumberedMark): number {
  return (anchor.x0 + anchor.x1) / 2;
}

function centreOf({ anchors }: Group): number {
  const all = anchors.map(middleOf);
  return (Math.min(...all) + Math.max(...all)) / 2;
}

function topOf({ anchors }: Group): number {
  return Math.max(...anchors.map(({ anchor }) => anchor.top));
}

function createGroup(marks: readonly NumberedMark[], room: NumberRoom): Group {
  const anchors = marks.filter(
    (mark, i) => marks.findIndex((other) => Math.abs(middleOf(other) - middleOf(mark)) < 1 && other.anchor.top === mark.anchor.top) === i,
  );
  return { marks, anchors, text: room.createText(marks.map(({ fact }) => fact)) };
}

function isSameMark(a: NumberedMark, b: NumberedMark): boolean {
  return a.anchor.top === b.anchor.top && a.anchor.x0 === b.anchor.x0 && a.anchor.x1 === b.anchor.x1;
}

function groupByMark(marks: readonly NumberedMark[], room: NumberRoom): readonly Group[] {
  const groups: NumberedMark[][] = [];
  const inOrder = [...marks].sort((a, b) => ascending(middleOf(a), middleOf(b)) || ascending(a.fact.order, b.fact.order));
  for (const mark of inOrder) {
    const home = groups.find(([first]) => first && isSameMark(first, mark));
    if (home) home.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => createGroup(group, room));
}

/** The place a text takes, from under its last baseline to above its first line. */
function blockOf({ x, rise, text }: Pick<NumberPlace, 'x' | 'rise' | 'text'>): Block {
  return { x0: x, x1: x + text.width, low: rise - text.size * descent, high: rise + numberHeight(text) };
}

function legBlocks(legs: readonly Leg[]): readonly Block[] {
  const xs = legs.map(({ x }) => x);
  const bar = legs.length > 1 ? [{ x: Math.min(...xs), x1: Math.max(...xs), from: legs[0]?.from ?? 0 }] : [];
  return [
    ...legs.map(({ x, from, to }) => ({ x0: x, x1: x, low: to, high: from })),
    ...bar.map(({ x, x1, from }) => ({ x0: x, x1, low: from, high: from })),
  ];
}

function isMeeting(a: Block, b: Block, gap: number): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.low < b.high && b.low < a.high + 0.01;
}

function isFree(place: NumberPlace, group: Group, groups: readonly Group[], taken: readonly Block[], room: NumberRoom): boolean {
  const text = blockOf(place);
  if (text.x0 < room.from - 0.01 || text.x1 > room.to + 0.01) return false;
  // Digits reach down to their baseline and no further.
  const digits = { ...text, low: place.rise };
  const legs = legBlocks(place.legs);
  if (taken.some((block) => isMeeting(text, block, betweenNumbers) || legs.some((leg) => isMeeting(leg, block, 2)))) return false;
  return groups.every((other) =>
    other.marks.every(({ parts }) =>
      parts.every(({ x0, x1, top }) => {
        const part = { x0, x1, low: 0, high: top };
        return !isMeeting(digits, part, clearOfMarks) && (other === group || legs.every((leg) => !isMeeting(leg, part, 1)));
      }),
    ),
  );
}

/** Left edges for a text over `centre`: in the middle, ending there, beginning there. */
function edgesOver(centre: number, { width, numberWidth }: NumberText, leansEarlier: boolean): readonly number[] {
  const [middle, earlier, later] = [centre - numberWidth / 2, centre - width, centre];
  return leansEarlier ? [earlier, middle, later] : [middle, earlier, later];
}

/** Two numbers would not fit side by side over their marks: the first of them makes room. */
function isCrowding(group: Group, next: Group | undefined): boolean {
  if (!next || Math.abs(topOf(group) - topOf(next)) > group.text.size) return false;
  const end = centreOf(group) - group.text.numberWidth / 2 + group.text.width;
  return centreOf(next) - next.text.numberWidth / 2 < end + betweenNumbers;
}

function aboveMark(group: Group, leansEarlier: boolean): readonly NumberPlace[] {
  const { text, anchors } = group;
  const [only] = anchors;
  if (anchors.length !== 1 || !only) return [];
  const { x0, x1, top } = only.anchor;
  const length = x1 - x0;
  // Along a wide mark there is more than one place.
  const shares = length > 2 * text.width ? [0.5, 0.25, 0.75] : [0.5];
  return shares.flatMap((share) =>
    edgesOver(x0 + length * share, text, leansEarlier).map((x) => ({ text, x, rise: top + overMark, legs: [] })),
  );
}

function besideMarks({ text, marks, anchors }: Group): readonly NumberPlace[] {
  if (anchors.length !== 1) return [];
  const parts = marks.flatMap((mark) => mark.parts);
  const [x0, x1] = [Math.min(...parts.map((part) => part.x0)), Math.max(...parts.map((part) => part.x1))];
  const common = { text, rise: overLine, legs: [] };
  return [{ x: x0 - besideMark - text.width, ...common }, { x: x1 + besideMark, ...common }];
}

function inRow(group: Group, rise: number, x: number): NumberPlace {
  const legs = group.anchors.map((mark) => ({ x: middleOf(mark), from: rise - barRise, to: mark.anchor.top + 1, fact: mark.fact.fact }));
  return { text: group.text, x, rise, legs };
}

function rowRise(group: Group, row: number, { stem, size }: NumberRoom): number {
  const least = Math.max(stem, topOf(group) + barRise);
  return least + overMark + barRise + row * size * numberLine;
}

function inRows(group: Group, leansEarlier: boolean, room: NumberRoom): readonly NumberPlace[] {
  const edges = edgesOver(centreOf(group), group.text, leansEarlier);
  return Array.from({ length: mostRows }, (_, row) => rowRise(group, row, room)).flatMap((rise) =>
    edges.map((x) => inRow(group, rise, x)),
  );
}

/** Alone on its track a text is kept inside the room, whatever stands under it. */
function lastResort(group: Group, room: NumberRoom): NumberPlace {
  const x = centreOf(group) - group.text.numberWidth / 2;
  return inRow(group, rowRise(group, 0, room), Math.max(room.from, Math.min(x, room.to - group.text.width)));
}

/** All groups placed in order of time, or the index of the first that finds no place. */
function placeGroups(groups: readonly Group[], room: NumberRoom): readonly NumberPlace[] | number {
  const places: NumberPlace[] = [];
  const taken: Block[] = [];
  for (const [i, group] of groups.entries()) {
    const leansEarlier = isCrowding(group, groups[i + 1]);
    const candidates = [...aboveMark(group, leansEarlier), ...besideMarks(group), ...inRows(group, leansEarlier, room)];
    const place = candidates.find((candidate) => isFree(candidate, group, groups, taken, room));
    if (!place) return i;
    places.push(place);
    taken.push(blockOf(place), ...legBlocks(place.legs));
  }
  return places;
}

/** The groups with the one at `index` and its nearest neighbour made one. */
function joinNearest(groups: readonly Group[], index: number, room: NumberRoom): readonly Group[] {
  const distance = (i: number) => {
    const [a, b] = [groups[index], groups[i]];
    return a && b ? Math.abs(centreOf(a) - centreOf(b)) : Infinity;
  };
  const first = distance(index - 1) <= distance(index + 1) ? index - 1 : index;
  const [a, b] = [groups[first], groups[first + 1]];
  if (!a || !b) return groups;
  return [...groups.slice(0, first), createGroup([...a.marks, ...b.marks], room), ...groups.slice(first + 2)];
}

/** Places the numbers of a track, each fact in exactly one of the texts; the same marks give the same places. */
export function placeNumbers(marks: readonly NumberedMark[], room: NumberRoom): readonly NumberPlace[] {
  let groups = groupByMark(marks, room);
  for (;;) {
    const placed = placeGroups(groups, room);
    if (typeof placed !== 'number') return placed;
    if (groups.length === 1) return groups.map((group) => lastResort(group, room));
    groups = joinNearest(groups, placed, room);
  }
}
