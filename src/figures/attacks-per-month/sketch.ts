/** Marks gathered while the figure is laid out. y = 0 is the line until the whole is moved into place. */
import type { Layer } from '../../scene/types.ts';
import type { Box } from '../box.ts';
import { createMarks, stackLayers, type SketchOf } from '../sketch.ts';

/** In painting order. */
const layers = {
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
} as const;

export interface Sketch extends SketchOf<typeof layers> {
  /** what no label may cover */
  readonly obstacles: Box[];
}

export function createSketch(): Sketch {
  return { ...createMarks(layers), obstacles: [] };
}

/** The two layers of targets hold each fact at most once. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return stackLayers('apm', layers, sketch);
}
