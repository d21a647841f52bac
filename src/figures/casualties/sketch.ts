/** Marks gathered while the figure is laid out, and the layers they make. */
import type { DotMark, HitMark, Layer, LineMark, PathMark, SymbolMark, TextMark } from '../../scene/types.ts';

export interface Sketch {
  readonly lines: LineMark[];
  readonly people: DotMark[];
  /** outlines of the half-filled circles, in the colour of the lane */
  readonly outlines: DotMark[];
  readonly halves: PathMark[];
  /** other accounts: the only open circles */
  readonly rings: DotMark[];
  readonly signs: DotMark[];
  readonly symbols: SymbolMark[];
  readonly texts: TextMark[];
  readonly hits: HitMark[];
}

export function createSketch(): Sketch {
  return { lines: [], people: [], outlines: [], halves: [], rings: [], signs: [], symbols: [], texts: [], hits: [] };
}

/** The layers in painting order. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'cas-lines', type: 'line', marks: sketch.lines },
    { id: 'cas-people', type: 'dot', marks: sketch.people },
    { id: 'cas-outlines', type: 'dot', marks: sketch.outlines },
    { id: 'cas-halves', type: 'path', marks: sketch.halves },
    { id: 'cas-rings', type: 'dot', marks: sketch.rings },
    { id: 'cas-signs', type: 'dot', marks: sketch.signs },
    { id: 'cas-symbols', type: 'symbol', marks: sketch.symbols },
    { id: 'cas-texts', type: 'text', marks: sketch.texts },
    { id: 'cas-hits', type: 'hit', marks: sketch.hits },
  ];
}
