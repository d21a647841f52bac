/** Marks gathered while the figure is laid out, and the room they take. */
import type { DotMark, HitMark, Layer, LineMark, PathMark, RectMark, SymbolMark, TextMark } from '../../scene/types.ts';

export interface Sketch {
  readonly rules: LineMark[];
  readonly axis: LineMark[];
  readonly tints: RectMark[];
  readonly posts: LineMark[];
  readonly bars: RectMark[];
  readonly dots: DotMark[];
  readonly threads: LineMark[];
  readonly ties: PathMark[];
  readonly capsules: PathMark[];
  readonly rings: DotMark[];
  readonly symbols: SymbolMark[];
  readonly ticks: TextMark[];
  readonly texts: TextMark[];
  readonly hits: HitMark[];
}

export function createSketch(): Sketch {
  return {
    rules: [], axis: [], tints: [], posts: [], bars: [], dots: [], threads: [],
    ties: [], capsules: [], rings: [], symbols: [], ticks: [], texts: [], hits: [],
  };
}

/** The layers in painting order. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'cmp-rules', type: 'line', marks: sketch.rules },
    { id: 'cmp-tints', type: 'rect', marks: sketch.tints },
    { id: 'cmp-axis', type: 'line', marks: sketch.axis },
    { id: 'cmp-posts', type: 'line', marks: sketch.posts },
    { id: 'cmp-bars', type: 'rect', marks: sketch.bars },
    { id: 'cmp-dots', type: 'dot', marks: sketch.dots },
    { id: 'cmp-threads', type: 'line', marks: sketch.threads },
    { id: 'cmp-ties', type: 'path', marks: sketch.ties },
    { id: 'cmp-capsules', type: 'path', marks: sketch.capsules },
    { id: 'cmp-rings', type: 'dot', marks: sketch.rings },
    { id: 'cmp-symbols', type: 'symbol', marks: sketch.symbols },
    { id: 'cmp-ticks', type: 'text', marks: sketch.ticks },
    { id: 'cmp-texts', type: 'text', marks: sketch.texts },
    { id: 'cmp-hits', type: 'hit', marks: sketch.hits },
  ];
}

/** Lengths are px, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True where two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
