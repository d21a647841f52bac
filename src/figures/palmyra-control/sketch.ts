/** Marks gathered while the figure is laid out; y = 0 is the line until the whole is moved into place. */
import type { DotMark, HitMark, Layer, LineMark, RectMark, Role, TextMark } from '../../scene/types.ts';
import type { TimeScale } from '../../time/scale.ts';
import type { Style } from './block.ts';
import type { Reading } from './reading.ts';

export interface Sketch {
  readonly tints: RectMark[];
  readonly hatching: LineMark[];
  readonly strokes: LineMark[];
  readonly plates: RectMark[];
  readonly axis: LineMark[];
  readonly rings: DotMark[];
  readonly labels: TextMark[];
  readonly articleHits: HitMark[];
  readonly otherHits: HitMark[];
}

export interface Plot {
  readonly reading: Reading;
  readonly style: Style;
  readonly time: TimeScale;
  readonly width: number;
  /** height of the boxes above and of the strip below, px */
  readonly band: number;
}

export function createSketch(): Sketch {
  return { tints: [], hatching: [], strokes: [], plates: [], axis: [], rings: [], labels: [], articleHits: [], otherHits: [] };
}

/** The layers in painting order. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'pc-tints', type: 'rect', marks: sketch.tints },
    { id: 'pc-hatching', type: 'line', marks: sketch.hatching },
    { id: 'pc-plates', type: 'rect', marks: sketch.plates },
    { id: 'pc-strokes', type: 'line', marks: sketch.strokes },
    { id: 'pc-axis', type: 'line', marks: sketch.axis },
    { id: 'pc-rings', type: 'dot', marks: sketch.rings },
    { id: 'pc-labels', type: 'text', marks: sketch.labels },
    { id: 'pc-article-hits', type: 'hit', marks: sketch.articleHits },
    { id: 'pc-other-hits', type: 'hit', marks: sketch.otherHits },
  ];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Parallel lines at 45°, `gap` px apart along x, cut off at the edges of the box; none in an empty one. */
export function hatch({ x, y, width, height }: Box, gap: number, stroke: Role, strokeWidth: number, fact?: string): readonly LineMark[] {
  if (width <= 0 || height <= 0) return [];
  const marks: LineMark[] = [];
  for (let foot = x - height + gap; foot < x + width; foot += gap) {
    const [x1, x2] = [Math.max(x, foot), Math.min(x + width, foot + height)];
    const yAt = (at: number): number => y + height - (at - foot);
    marks.push({ x1, y1: yAt(x1), x2, y2: yAt(x2), stroke, strokeWidth, ...(fact !== undefined && { fact }) });
  }
  return marks;
}
