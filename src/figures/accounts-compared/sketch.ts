/** Marks gathered while the figure is laid out. */
import { defineSketch } from '../sketch.ts';

/** In painting order. */
export const { createSketch, toLayers } = defineSketch('cmp', {
  rules: 'line',
  tints: 'rect',
  axis: 'line',
  posts: 'line',
  bars: 'rect',
  dots: 'dot',
  threads: 'line',
  ties: 'path',
  plates: 'rect',
  capsules: 'path',
  rings: 'dot',
  symbols: 'symbol',
  ticks: 'text',
  texts: 'text',
  hits: 'hit',
});

export type Sketch = ReturnType<typeof createSketch>;
