import type { Layer, TextMark } from './types.ts';

const mirroredAlign = { left: 'right', middle: 'middle', right: 'left' } as const satisfies Record<
  TextMark['align'],
  TextMark['align']
>;

function mirrorLayer(layer: Layer, width: number): Layer {
  switch (layer.type) {
    case 'rect':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: width - m.x - m.width })) };
    case 'hit':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: width - m.x - m.width })) };
    case 'line':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x1: width - m.x1, x2: width - m.x2 })) };
    case 'path':
      return {
        ...layer,
        marks: layer.marks.map((m) => ({ ...m, points: m.points.map(([x, y]) => [width - x, y] as const) })),
      };
    case 'dot':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: width - m.x })) };
    case 'symbol':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: width - m.x })) };
    case 'text':
      return {
        ...layer,
        marks: layer.marks.map((m) => ({ ...m, x: width - m.x, align: mirroredAlign[m.align] })),
      };
  }
}

/**
 * Turns a body drawn left to right into its right-to-left twin: x becomes width − x − w. Text keeps its
 * reading direction and changes sides; symbols move and are not turned.
 * @param width px; the same width mirrors back
 */
export function mirrorLayers(layers: readonly Layer[], width: number): readonly Layer[] {
  return layers.map((layer) => mirrorLayer(layer, width));
}
