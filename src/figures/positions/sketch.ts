/** Marks gathered while the figure is laid out, and the layers they become. */
import type { HitMark, Layer, LineMark, PathMark, RectMark, TextMark } from '../../scene/types.ts';

export interface Sketch {
  readonly tints: RectMark[];
  readonly rules: LineMark[];
  readonly bars: RectMark[];
  readonly signs: PathMark[];
  /** questions, names and the key */
  readonly names: TextMark[];
  readonly labels: TextMark[];
  readonly hits: HitMark[];
}

export function createSketch(): Sketch {
  return { tints: [], rules: [], bars: [], signs: [], names: [], labels: [], hits: [] };
}

/** The layers in painting order. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'positions-tints', type: 'rect', marks: sketch.tints },
    { id: 'positions-rules', type: 'line', marks: sketch.rules },
    { id: 'positions-bars', type: 'rect', marks: sketch.bars },
    { id: 'positions-signs', type: 'path', marks: sketch.signs },
    { id: 'positions-names', type: 'text', marks: sketch.names },
    { id: 'positions-labels', type: 'text', marks: sketch.labels },
    { id: 'positions-hits', type: 'hit', marks: sketch.hits },
  ];
}
