/** Marks gathered while the figure is laid out. */
import { defineSketch } from '../sketch.ts';

/** In painting order. */
export const { createSketch, toLayers } = defineSketch('cas', {
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
});

export type Sketch = ReturnType<typeof createSketch>;
