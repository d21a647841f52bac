import type { Layer, PathMark, TextMark } from '../../../scene/types.ts';
import { createSketch, toLayers, type Sketch } from '../wide/sketch.ts';

/** The marks of the upright form: those of the wide one, leaders from marks to labels beside them, and names of ticks. */
export interface UprightSketch extends Sketch {
  readonly leaders: PathMark[];
  readonly ticks: TextMark[];
}

export function createUprightSketch(): UprightSketch {
  return { ...createSketch(), leaders: [], ticks: [] };
}

/** Leaders lie over the article's marks, but under the rings, which they may have to pass. */
export function toUprightLayers(sketch: UprightSketch, prefix: string): readonly Layer[] {
  const leaders: Layer = { id: `${prefix}-leaders`, type: 'path', marks: sketch.leaders };
  const ticks: Layer = { id: `${prefix}-ticks`, type: 'text', marks: sketch.ticks };
  const before: Readonly<Record<string, Layer>> = { [`${prefix}-ties`]: leaders, [`${prefix}-words`]: ticks };
  return toLayers(sketch, prefix).flatMap((layer): readonly Layer[] => {
    const extra = before[layer.id];
    return extra ? [extra, layer] : [layer];
  });
}
