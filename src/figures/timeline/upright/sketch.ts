import type { Layer, PathMark } from '../../../scene/types.ts';
import { createSketch, toLayers, type Sketch } from '../wide/sketch.ts';

/** The marks of the upright form: those of the wide one, and leaders from marks to labels beside them. */
export interface UprightSketch extends Sketch {
  readonly leaders: PathMark[];
}

export function createUprightSketch(): UprightSketch {
  return { ...createSketch(), leaders: [] };
}

/** Leaders lie over the article's marks, but under the rings, which they may have to pass. */
export function toUprightLayers(sketch: UprightSketch, prefix: string): readonly Layer[] {
  const leaders: Layer = { id: `${prefix}-leaders`, type: 'path', marks: sketch.leaders };
  const ties = `${prefix}-ties`;
  return toLayers(sketch, prefix).flatMap((layer): readonly Layer[] => (layer.id === ties ? [leaders, layer] : [layer]));
}
