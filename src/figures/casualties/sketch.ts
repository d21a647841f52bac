/** Marks gathered while the figure is laid out. */
import type { Layer } from '../../scene/types.ts';
import { createMarks, stackLayers, type SketchOf } from '../sketch.ts';

/** In painting order. */
const layers = {
  lines: 'line',
  people: 'dot',
  /** of the half-filled circles, in the colour of the lane */
  outlines: 'dot',
  halves: 'path',
  /** other accounts are the only open circles */
  rings: 'dot',
  signs: 'dot',
  symbols: 'symbol',
  texts: 'text',
  hits: 'hit',
} as const;

export type Sketch = SketchOf<typeof layers>;

export function createSketch(): Sketch {
  return createMarks(layers);
}

export function toLayers(sketch: Sketch): readonly Layer[] {
  return stackLayers('cas', layers, sketch);
}
