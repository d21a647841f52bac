import type { HitMark, Layer, LineMark, PathMark, RectMark, SymbolMark, TextMark } from '../scene/types.ts';

/** Marks by layer, while they are being made. */
export interface Sketch {
  readonly grid: LineMark[];
  readonly tints: RectMark[];
  readonly covers: PathMark[];
  readonly bars: RectMark[];
  readonly boxes: PathMark[];
  readonly posts: LineMark[];
  readonly symbols: SymbolMark[];
  readonly words: TextMark[];
  readonly hits: HitMark[];
}

/** A sketch without marks. */
export function createSketch(): Sketch {
  return { grid: [], tints: [], covers: [], bars: [], boxes: [], posts: [], symbols: [], words: [], hits: [] };
}

/** The layers of a sketch in painting order, empty ones left out. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  const layers: readonly Layer[] = [
    { id: 'grid', type: 'line', marks: sketch.grid },
    { id: 'tints', type: 'rect', marks: sketch.tints },
    { id: 'covers', type: 'path', marks: sketch.covers },
    { id: 'bars', type: 'rect', marks: sketch.bars },
    { id: 'boxes', type: 'path', marks: sketch.boxes },
    { id: 'posts', type: 'line', marks: sketch.posts },
    { id: 'symbols', type: 'symbol', marks: sketch.symbols },
    { id: 'words', type: 'text', marks: sketch.words },
    { id: 'hits', type: 'hit', marks: sketch.hits },
  ];
  return layers.filter(({ marks }) => marks.length > 0);
}
