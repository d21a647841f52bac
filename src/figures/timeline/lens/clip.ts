/** Cuts what the grammar has drawn at the edges of the lens, so that one grammar serves both. */
import type { LineMark, Point, RectMark } from '../../../scene/types.ts';
import type { Sketch } from '../wide/sketch.ts';

/** Left and right edge of the plot, px. */
export type Edges = readonly [x0: number, x1: number];

function clamp(x: number, [x0, x1]: Edges): number {
  return Math.max(x0, Math.min(x, x1));
}

function isInside(x: number, [x0, x1]: Edges): boolean {
  return x >= x0 - 0.01 && x <= x1 + 0.01;
}

function clipRect(rect: RectMark, edges: Edges): readonly RectMark[] {
  const x = clamp(rect.x, edges);
  const width = clamp(rect.x + rect.width, edges) - x;
  return width > 0 ? [{ ...rect, x, width }] : [];
}

function clipLine(line: LineMark, edges: Edges): readonly LineMark[] {
  if (line.x1 === line.x2) return isInside(line.x1, edges) ? [line] : [];
  const [x1, x2] = [clamp(line.x1, edges), clamp(line.x2, edges)];
  return x1 === x2 ? [] : [{ ...line, x1, x2 }];
}

/** For ties: upright and level pieces alone, so moving a point along its piece keeps the others where they are. */
function clipPoints(points: readonly Point[], edges: Edges): readonly Point[] {
  const level = points.slice(-2);
  const [from, to] = [level[0] ?? [0, 0], level[1] ?? [0, 0]];
  const upright = isInside(from[0], edges) ? points.slice(0, -2) : [];
  return [...upright, [clamp(from[0], edges), from[1]], [clamp(to[0], edges), to[1]]];
}

/** Adds the marks of `drawn` to `sketch`, cut at `edges`; texts, labels and targets are never cut and stay as they are. */
export function addClipped(sketch: Sketch, drawn: Sketch, edges: Edges): void {
  sketch.tints.push(...drawn.tints.flatMap((rect) => clipRect(rect, edges)));
  sketch.bands.push(...drawn.bands.flatMap((rect) => clipRect(rect, edges)));
  sketch.posts.push(...drawn.posts.flatMap((line) => clipLine(line, edges)));
  sketch.threads.push(...drawn.threads.flatMap((line) => clipLine(line, edges)));
  sketch.ties.push(...drawn.ties.map((tie) => ({ ...tie, points: clipPoints(tie.points, edges) })));
  sketch.rings.push(...drawn.rings.filter(({ x }) => isInside(x, edges)));
  sketch.dots.push(...drawn.dots.filter(({ x }) => isInside(x, edges)));
  sketch.symbols.push(...drawn.symbols.filter(({ x, size }) => isInside(x - size, edges) && isInside(x + size, edges)));
  sketch.signs.push(...drawn.signs.filter(({ x, size }) => isInside(x - size / 2, edges) && isInside(x + size / 2, edges)));
}
