/** Marks gathered while the figure is laid out. */
import type { Layer } from '../../scene/types.ts';
import { createMarks, stackLayers, type SketchOf } from '../sketch.ts';

/** In painting order. */
const layers = {
  rules: 'line',
  tints: 'rect',
  axis: 'line',
  posts: 'line',
  bars: 'rect',
  dots: 'dot',
  threads: 'line',
  ties: 'path',
  capsules: 'path',
  rings: 'dot',
  symbols: 'symbol',
  ticks: 'text',
  texts: 'text',
  hits: 'hit',
} as const;

export type Sketch = SketchOf<typeof layers>;

export function createSketch(): Sketch {
  return createMarks(layers);
}

export function toLayers(sketch: Sketch): readonly Layer[] {
  return stackLayers('cmp', layers, sketch);
}
