/** Marks gathered while the figure is laid out, y downwards from the top of the body. */
import type { Layer } from '../../scene/types.ts';
import { createMarks, stackLayers, type SketchOf } from '../sketch.ts';

/** In painting order. */
const layers = {
  tints: 'rect',
  strokes: 'line',
  axis: 'line',
  ties: 'path',
  dots: 'dot',
  signs: 'symbol',
  ticks: 'text',
  labels: 'text',
  hits: 'hit',
} as const;

export type Sketch = SketchOf<typeof layers>;

export function createSketch(): Sketch {
  return createMarks(layers);
}

export function toLayers(sketch: Sketch): readonly Layer[] {
  return stackLayers('isf', layers, sketch);
}
