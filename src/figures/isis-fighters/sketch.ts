/** Marks gathered while the figure is laid out, y downwards from the top of the body. */
import type { DotMark, HitMark, Layer, LineMark, PathMark, RectMark, SymbolMark, TextMark } from '../../scene/types.ts';

export interface Sketch {
  readonly tints: RectMark[];
  readonly axis: LineMark[];
  readonly strokes: LineMark[];
  readonly ties: PathMark[];
  readonly dots: DotMark[];
  readonly signs: SymbolMark[];
  readonly ticks: TextMark[];
  readonly labels: TextMark[];
  readonly hits: HitMark[];
}

export function createSketch(): Sketch {
  return { tints: [], axis: [], strokes: [], ties: [], dots: [], signs: [], ticks: [], labels: [], hits: [] };
}

/** The layers in painting order. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'isf-tints', type: 'rect', marks: sketch.tints },
    { id: 'isf-strokes', type: 'line', marks: sketch.strokes },
    { id: 'isf-axis', type: 'line', marks: sketch.axis },
    { id: 'isf-ties', type: 'path', marks: sketch.ties },
    { id: 'isf-dots', type: 'dot', marks: sketch.dots },
    { id: 'isf-signs', type: 'symbol', marks: sketch.signs },
    { id: 'isf-ticks', type: 'text', marks: sketch.ticks },
    { id: 'isf-labels', type: 'text', marks: sketch.labels },
    { id: 'isf-hits', type: 'hit', marks: sketch.hits },
  ];
}
