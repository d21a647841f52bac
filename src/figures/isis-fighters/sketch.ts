/** Marks gathered while the figure is laid out, y downwards from the top of the body. */
import { defineSketch } from '../sketch.ts';

/** In painting order. */
export const { createSketch, toLayers } = defineSketch('isf', {
  tints: 'rect',
  strokes: 'line',
  axis: 'line',
  ties: 'path',
  dots: 'dot',
  signs: 'symbol',
  ticks: 'text',
  labels: 'text',
  hits: 'hit',
});

export type Sketch = ReturnType<typeof createSketch>;
