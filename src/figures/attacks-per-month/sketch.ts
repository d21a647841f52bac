/** Marks gathered while the figure is laid out. y = 0 is the line until the whole is moved into place. */
import type { DotMark, HitMark, Layer, LineMark, RectMark, TextMark } from '../../scene/types.ts';
import type { Box } from './room.ts';

export interface Sketch {
  readonly tints: RectMark[];
  readonly rules: RectMark[];
  readonly strokes: LineMark[];
  readonly dots: DotMark[];
  readonly axis: LineMark[];
  readonly labels: TextMark[];
  readonly names: TextMark[];
  readonly ticks: TextMark[];
  readonly articleHits: HitMark[];
  readonly otherHits: HitMark[];
  /** what no label may cover */
  readonly obstacles: Box[];
}

export function createSketch(): Sketch {
  return {
    tints: [],
    rules: [],
    strokes: [],
    dots: [],
    axis: [],
    labels: [],
    names: [],
    ticks: [],
    articleHits: [],
    otherHits: [],
    obstacles: [],
  };
}

/** The layers in painting order; the two layers of targets hold each fact at most once. */
export function toLayers(sketch: Sketch): readonly Layer[] {
  return [
    { id: 'apm-tints', type: 'rect', marks: sketch.tints },
    { id: 'apm-strokes', type: 'line', marks: sketch.strokes },
    { id: 'apm-levels', type: 'rect', marks: sketch.rules },
    { id: 'apm-dots', type: 'dot', marks: sketch.dots },
    { id: 'apm-axis', type: 'line', marks: sketch.axis },
    { id: 'apm-ticks', type: 'text', marks: sketch.ticks },
    { id: 'apm-names', type: 'text', marks: sketch.names },
    { id: 'apm-labels', type: 'text', marks: sketch.labels },
    { id: 'apm-article-hits', type: 'hit', marks: sketch.articleHits },
    { id: 'apm-other-hits', type: 'hit', marks: sketch.otherHits },
  ];
}
