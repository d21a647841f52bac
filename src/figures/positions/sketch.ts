/** Marks gathered while the figure is laid out. */
import { defineSketch } from '../sketch.ts';

/** In painting order. */
export const { createSketch, toLayers } = defineSketch('positions', {
  tints: 'rect',
  rules: 'line',
  bars: 'rect',
  signs: 'path',
  /** questions, names and the key */
  names: 'text',
  labels: 'text',
  hits: 'hit',
});

export type Sketch = ReturnType<typeof createSketch>;
