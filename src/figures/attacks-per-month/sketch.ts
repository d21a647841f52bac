/** Marks gathered while the figure is laid out. y = 0 is the line until the whole is moved into place. */
import type { Box } from '../box.ts';
import { defineSketch } from '../sketch.ts';

/** In painting order; the two layers of targets hold each fact at most once. */
const marks = defineSketch('apm', {
  tints: 'rect',
  strokes: 'line',
  levels: 'rect',
  dots: 'dot',
  axis: 'line',
  ticks: 'text',
  names: 'text',
  labels: 'text',
  articleHits: 'hit',
  otherHits: 'hit',
});

export interface Sketch extends ReturnType<typeof marks.createSketch> {
  /** what no label may cover */
  readonly obstacles: Box[];
}

export function createSketch(): Sketch {
  return { ...marks.createSketch(), obstacles: [] };
}

export const { toLayers } = marks;
