/** Circles for people: where each stands, and how the killed, the wounded and other accounts are drawn. */
import type { LaneId } from '../../dataset/types.ts';
import type { Point, Role as Colour } from '../../scene/types.ts';
import type { Amount, Role } from './reading.ts';
import type { Sketch } from './sketch.ts';
import type { Style } from './style.ts';

/** A circle's place: its left edge, px, and its row from 0. */
export interface Slot {
  readonly x: number;
  readonly row: number;
}

/** Circles one after the other; a row ends where the next circle would leave it. */
export interface Flow {
  readonly take: () => Slot;
  /** a place for a sign after the last circle, which may stand nearer to the edge than a circle */
  readonly takeSign: () => Slot;
  /** leaves room between two speakers, or goes to a new row where `circles` more do not fit; the middle of the room */
  readonly part: (circles: number) => Slot | undefined;
  readonly rows: () => number;
}

/** Three dots take this much, in circles. */
const signShare = 0.62;

/** Room between two speakers, in circles. */
const partShare = 0.42;

/** @param limit where the last circle of a row must end, px; @param edge where a sign must end, px */
export function createFlow({ pitch, radius }: Style, limit: number, edge: number): Flow {
  let x = 0;
  let row = 0;
  let used = 0;
  const breakRow = (): void => {
    x = 0;
    row += 1;
  };
  const place = (width: number, end: number, advance: number): Slot => {
    if (x > 0 && x + width > end + 0.01) breakRow();
    const slot = { x, row };
    x += advance;
    used = row + 1;
    return slot;
  };
  return {
    take: () => place(2 * radius, limit, pitch),
    takeSign: () => place(pitch * signShare, edge, pitch),
    part: (circles) => {
      const room = partShare * pitch;
      if (x + room + (circles - 1) * pitch + 2 * radius > limit + 0.01) {
        breakRow();
        return undefined;
      }
      const middle = { x: x - (pitch - 2 * radius) / 2 + room / 2, row };
      x += room;
      return middle;
    },
    rows: () => used,
  };
}

/** Circles for so many people; the last stands for those who are left. */
export function circlesFor(people: number, unit: number): number {
  return Math.ceil(people / unit);
}

export interface PersonOptions {
  /** none in the key */
  readonly fact?: string;
  readonly role: Role;
  readonly lane: LaneId;
  /** between the low and the high bound of a range */
  readonly isOpen: boolean;
}

const arcSteps = 24;

/** The earlier half of a circle as a polygon. */
function halfCircle(cx: number, cy: number, radius: number): readonly Point[] {
  return Array.from({ length: arcSteps + 1 }, (_, i) => {
    const angle = Math.PI / 2 + (Math.PI * i) / arcSteps;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const;
  });
}

/** One circle of the article's: full, half filled, or in the colour of what is not counted. */
export function drawPerson(sketch: Sketch, style: Style, cx: number, cy: number, options: PersonOptions): void {
  const { fact, role, lane, isOpen } = options;
  const fill: Colour = role === 'attackers' ? 'ink3' : lane;
  const tie = fact === undefined ? {} : { fact };
  const paint = { ...tie, ...(isOpen && { fillOpacity: 0.2 }) };
  if (role !== 'wounded') {
    sketch.people.push({ x: cx, y: cy, r: style.radius, fill, ...paint });
    return;
  }
  const r = style.radius - style.stroke / 2;
  sketch.outlines.push({ x: cx, y: cy, r, stroke: fill, strokeWidth: style.stroke, ...tie });
  sketch.halves.push({ points: halfCircle(cx, cy, r), closed: true, fill, ...paint });
}

/** What others count: open circles, smaller than the article's so that the two sides are told apart in grey. */
export function drawRing(sketch: Sketch, style: Style, cx: number, cy: number, fact: string): void {
  sketch.rings.push({ x: cx, y: cy, r: style.radius * 0.86, fill: 'paper', stroke: 'other', strokeWidth: style.stroke, fact });
}

/** After a row: three dots for "at least", a tilde for "about". */
export function hasSign({ kind }: Amount): boolean {
  return kind === 'at-least' || kind === 'approximate';
}

export function drawSign(
  sketch: Sketch,
  style: Style,
  at: { readonly x: number; readonly cy: number },
  mark: { readonly kind: Amount['kind']; readonly fill: Colour; readonly fact: string },
): void {
  const { pitch } = style;
  const { kind, fill, fact } = mark;
  if (kind === 'approximate') {
    const size = pitch * 0.3;
    const stroke = { stroke: fill, strokeWidth: style.stroke };
    sketch.symbols.push({ x: at.x + pitch * 0.31, y: at.cy, size, shape: 'tilde', ...stroke, fact });
    return;
  }
  const r = Math.max(1.3, pitch * 0.06);
  for (const step of [0, 1, 2]) sketch.signs.push({ x: at.x + r + step * pitch * 0.25, y: at.cy, r, fill, fact });
}
