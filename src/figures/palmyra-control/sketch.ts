/** Marks gathered while the figure is laid out; y = 0 is the line until the whole is moved into place. */
import type { LineMark, Role } from '../../scene/types.ts';
import type { TimeScale } from '../../time/scale.ts';
import type { Box } from '../box.ts';
import { defineSketch } from '../sketch.ts';
import type { Style } from './style.ts';
import type { Reading } from './reading.ts';

/** In painting order. */
export const { createSketch, toLayers } = defineSketch('pc', {
  tints: 'rect',
  hatching: 'line',
  plates: 'rect',
  strokes: 'line',
  axis: 'line',
  rings: 'dot',
  labels: 'text',
  articleHits: 'hit',
  otherHits: 'hit',
});

export type Sketch = ReturnType<typeof createSketch>;

export interface Plot {
  readonly reading: Reading;
  readonly style: Style;
  readonly time: TimeScale;
  readonly width: number;
  /** height of the boxes above and of the strip below, px */
  readonly band: number;
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
