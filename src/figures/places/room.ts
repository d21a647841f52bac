/** Where words go on the map: the first of several places that is free, or none. Lengths are px. */
import type { Point, Role, TextMark } from '../../scene/types.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { overlaps, type Box } from '../box.ts';
import { partInside, type Segment } from './hatch.ts';

/** What is already on the map. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** words and dots, never covered */
  readonly taken: Box[];
  /** borders and coasts, covered only by the name of a place that has no other room */
  readonly lines: readonly Segment[];
  readonly labels: TextMark[];
  /** where the words in `labels` stand: lines are cut there */
  readonly names: Box[];
  /** names of countries, the Golan and the sea, which may be smaller */
  readonly countries: TextMark[];
}

/** Words as they are wanted; `at` gives the left end or the middle of their baseline. */
export interface Wish {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  readonly at: readonly { readonly point: Point; readonly align: TextMark['align'] }[];
  readonly mayCrossLines: boolean;
  readonly isCountry?: boolean;
  readonly fact?: string;
}

const margin = 4;
const air = 2;
/** The name of a place keeps this clear of borders and coasts where it can choose; other words only must not touch them. */
const lineAir = 3;

function boxOf({ text, font }: Wish, [x, y]: Point, align: TextMark['align']): Box {
  const width = measureText(text, font);
  const shares = { left: 0, middle: 0.5, right: 1 } as const;
  return {
    x: x - width * shares[align] - air,
    y: y - font.size * 0.85 - air,
    width: width + 2 * air,
    height: font.size * 1.15 + 2 * air,
  };
}

function isFree({ width, height, taken }: Room, box: Box): boolean {
  const isInside = box.x >= margin && box.y >= margin && box.x + box.width <= width - margin && box.y + box.height <= height - margin;
  return isInside && !taken.some((other) => overlaps(box, other));
}

/** How much of a line runs through a box, px. */
function lengthInside(line: Segment, box: Box): number {
  const part = partInside(line, box);
  const [[x1, y1], [x2, y2]] = line;
  return part ? (part[1] - part[0]) * Math.hypot(x2 - x1, y2 - y1) : 0;
}

/** Puts words where there is room for them; true where there was. What has no room stays in the list beside the map. */
export function placeWords(room: Room, wish: Wish): boolean {
  const { text, font, fill, fact } = wish;
  const candidates = wish.at.map(({ point: [x, y], align }) => {
    // Whole px: browsers snap the baselines of text, files do not.
    const point: Point = [x, Math.round(y)];
    return { point, align, box: boxOf(wish, point, align) };
  });
  const free = candidates.filter(({ box }) => isFree(room, box));
  const crossed = free.map(({ box: { x, y, width, height } }) => {
    const clear = wish.mayCrossLines ? lineAir : 0;
    const wide = { x: x - clear, y: y - clear, width: width + 2 * clear, height: height + 2 * clear };
    return room.lines.reduce((sum, line) => sum + lengthInside(line, wide), 0);
  });
  const least = Math.min(...crossed);
  const best = least === 0 || wish.mayCrossLines ? free[crossed.indexOf(least)] : undefined;
  if (!best) return false;
  room.taken.push(best.box);
  if (wish.mayCrossLines) room.names.push(best.box);
  const [x, y] = best.point;
  (wish.isCountry ? room.countries : room.labels).push({ ...font, text, fill, x, y, align: best.align, ...(fact !== undefined && { fact }) });
  return true;
}
