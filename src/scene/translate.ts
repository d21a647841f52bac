import type { Layer } from './types.ts';

function translateLayer(layer: Layer, dx: number, dy: number): Layer {
  switch (layer.type) {
    case 'rect':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })) };
    case 'hit':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })) };
    case 'line':
      return {
        ...layer,
        marks: layer.marks.map((m) => ({ ...m, x1: m.x1 + dx, x2: m.x2 + dx, y1: m.y1 + dy, y2: m.y2 + dy })),
      };
    case 'path':
      return {
        ...layer,
        marks: layer.marks.map((m) => ({ ...m, points: m.points.map(([x, y]) => [x + dx, y + dy] as const) })),
      };
    case 'dot':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })) };
    case 'symbol':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })) };
    case 'text':
      return { ...layer, marks: layer.marks.map((m) => ({ ...m, x: m.x + dx, y: m.y + dy })) };
  }
}

/** Moves layers by dx, dy px; the layers given stay as they are. */
export function translateLayers(layers: readonly Layer[], dx: number, dy: number): readonly Layer[] {
  return layers.map((layer) => translateLayer(layer, dx, dy));
}
