import type { DotMark, HitMark, Layer, LineMark, PathMark, RectMark, SymbolMark, TextMark } from '../../../scene/types.ts';

/** Marks gathered by what they are; `toLayers` stacks them so that rings lie on stems and words on all. */
export interface Sketch {
  readonly grid: LineMark[];
  readonly plates: RectMark[];
  readonly tints: RectMark[];
  readonly bands: RectMark[];
  readonly posts: LineMark[];
  readonly ties: PathMark[];
  readonly threads: LineMark[];
  readonly rings: DotMark[];
  readonly dots: DotMark[];
  readonly symbols: SymbolMark[];
  readonly signs: TextMark[];
  readonly labels: TextMark[];
  readonly words: TextMark[];
  readonly hits: HitMark[];
}

export function createSketch(): Sketch {
  return {
    grid: [],
    plates: [],
    tints: [],
    bands: [],
    posts: [],
    ties: [],
    threads: [],
    rings: [],
    dots: [],
    symbols: [],
    signs: [],
    labels: [],
    words: [],
    hits: [],
  };
}

/** @param prefix makes the ids of the layers unique where several figures share a page */
export function toLayers(sketch: Sketch, prefix: string): readonly Layer[] {
  return [
    { id: `${prefix}-grid`, type: 'line', marks: sketch.grid },
    { id: `${prefix}-plates`, type: 'rect', marks: sketch.plates },
    { id: `${prefix}-tints`, type: 'rect', marks: sketch.tints },
    { id: `${prefix}-bands`, type: 'rect', marks: sketch.bands },
    { id: `${prefix}-posts`, type: 'line', marks: sketch.posts },
    { id: `${prefix}-ties`, type: 'path', marks: sketch.ties },
    { id: `${prefix}-threads`, type: 'line', marks: sketch.threads },
    { id: `${prefix}-rings`, type: 'dot', marks: sketch.rings },
    { id: `${prefix}-dots`, type: 'dot', marks: sketch.dots },
    { id: `${prefix}-symbols`, type: 'symbol', marks: sketch.symbols },
    { id: `${prefix}-signs`, type: 'text', marks: sketch.signs },
    { id: `${prefix}-labels`, type: 'text', marks: sketch.labels },
    { id: `${prefix}-words`, type: 'text', marks: sketch.words },
    { id: `${prefix}-hits`, type: 'hit', marks: sketch.hits },
  ];
}
