/** Marks gathered while the figure is laid out. */
import type { Layer } from '../../scene/types.ts';
import { createMarks, stackLayers, type SketchOf } from '../sketch.ts';

/** In painting order. */
const layers = {
  tints: 'rect',
  rules: 'line',
  bars: 'rect',
  signs: 'path',
  /** questions, names and the key */
  names: 'text',
  labels: 'text',
  hits: 'hit',
} as const;

export type Sketch = SketchOf<typeof layers>;

export function createSketch(): Sketch {
  return createMarks(layers);
}

export function toLayers(sketch: Sketch): readonly Layer[] {
  return stackLayers('positions', layers, sketch);
}
