/** Lines cut to a shape, and kept out from under words. Lengths are px. */
import type { Point } from '../../scene/types.ts';
import type { Box } from '../box.ts';

export type Segment = readonly [from: Point, to: Point];

/** Where the line x + y = c crosses the edge from a to b, as x − y; undefined where it does not. */
function crossing(c: number, [ax, ay]: Point, [bx, by]: Point): number | undefined {
  const [a, b] = [ax + ay - c, bx + by - c];
  if (a < 0 === b < 0) return undefined;
  const t = a / (a - b);
  return ax - ay + t * (bx - by - (ax - ay));
}

/** Lines at 45°, rising to the right, inside a polygon; the lines of all polygons with one gap lie on one grid. */
export function hatchPolygon(points: readonly Point[], gap: number): readonly Segment[] {
  const step = gap * Math.SQRT2;
  const sums = points.map(([x, y]) => x + y);
  const segments: Segment[] = [];
  for (let n = Math.ceil(Math.min(...sums) / step); n * step <= Math.max(...sums); n += 1) {
    const c = n * step;
    const cuts = points
      .map((point, i) => crossing(c, point, points[(i + 1) % points.length] ?? point))
      .filter((cut) => cut !== undefined)
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const ends = [cuts[i] ?? 0, cuts[i + 1] ?? 0].map((d): Point => [(c + d) / 2, (c - d) / 2]);
      if (ends[0] && ends[1]) segments.push([ends[0], ends[1]]);
    }
  }
  return segments;
}

/** The part of a segment inside a box, as shares of its length (Liang–Barsky); undefined where it misses the box. */
export function partInside([[x1, y1], [x2, y2]]: Segment, box: Box): readonly [number, number] | undefined {
  let [from, to] = [0, 1];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const edges = [[-dx, x1 - box.x], [dx, box.x + box.width - x1], [-dy, y1 - box.y], [dy, box.y + box.height - y1]] as const;
  for (const [p, q] of edges) {
    if (p === 0 && q < 0) return undefined;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from < to ? [from, to] : undefined;
}

/** The point at a share of a segment's length. */
function pointAt([[x1, y1], [x2, y2]]: Segment, share: number): Point {
  return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
}

/** What lies inside a box of each segment. */
export function keepInside(segments: readonly Segment[], box: Box): readonly Segment[] {
  return segments.flatMap((segment): readonly Segment[] => {
    const inside = partInside(segment, box);
    return inside ? [[pointAt(segment, inside[0]), pointAt(segment, inside[1])]] : [];
  });
}

function cutOut(segment: Segment, box: Box): readonly Segment[] {
  const inside = partInside(segment, box);
  if (!inside) return [segment];
  const rest: Segment[] = [
    [pointAt(segment, 0), pointAt(segment, inside[0])],
    [pointAt(segment, inside[1]), pointAt(segment, 1)],
  ];
  return rest.filter(([[ax, ay], [bx, by]]) => Math.hypot(bx - ax, by - ay) > 0.7);
}

/** What is left of segments outside all boxes. */
export function cutBoxes(segments: readonly Segment[], boxes: readonly Box[]): readonly Segment[] {
  return boxes.reduce<readonly Segment[]>((left, box) => left.flatMap((segment) => cutOut(segment, box)), segments);
}

/** What is left of a line outside all boxes, in as many pieces as that makes. */
export function cutLine(points: readonly Point[], boxes: readonly Box[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  points.slice(1).forEach((to, i) => {
    for (const [start, end] of cutBoxes([[points[i] ?? to, to]], boxes)) {
      const last = pieces.at(-1);
      const joint = last?.at(-1);
      if (last && joint?.[0] === start[0] && joint[1] === start[1]) last.push(end);
      else pieces.push([start, end]);
    }
  });
  return pieces;
}
