import type { HitMark, Layer, TextMark } from '../../src/scene/types.ts';
import { measureText } from '../../src/text/measure.ts';

/** Left, top, right and bottom, px. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Room a line of text takes: ascenders and descenders of its letters, without the air between lines. */
export function textBox(mark: TextMark): Box {
  const width = measureText(mark.text, mark);
  const x0 = mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - width : mark.x - width / 2;
  return [x0, mark.y - mark.size * 0.78, x0 + width, mark.y + mark.size * 0.22];
}

export function textsOf(layers: readonly Layer[]): readonly TextMark[] {
  return layers.flatMap((layer) => (layer.type === 'text' ? layer.marks : []));
}

function isOverlapping([ax0, ay0, ax1, ay1]: Box, [bx0, by0, bx1, by1]: Box): boolean {
  const slack = 0.5;
  return ax0 < bx1 - slack && bx0 < ax1 - slack && ay0 < by1 - slack && by0 < ay1 - slack;
}

/** Pairs of texts drawn over one another, as "a × b". */
export function overlappingTexts(layers: readonly Layer[]): readonly string[] {
  const texts = textsOf(layers)
    .map(({ text, ...mark }) => ({ text, box: textBox({ text, ...mark }) }))
    .sort((a, b) => a.box[1] - b.box[1]);
  return texts.flatMap((a, i) => {
    const pairs: string[] = [];
    // Sorted by their tops: what begins under a's bottom cannot touch it, nor can anything after that.
    for (let j = i + 1; j < texts.length; j += 1) {
      const b = texts[j];
      if (!b || b.box[1] >= a.box[3]) break;
      if (isOverlapping(a.box, b.box)) pairs.push(`${a.text} × ${b.text}`);
    }
    return pairs;
  });
}

/** Texts that leave a picture of this size. */
export function escapingTexts(layers: readonly Layer[], width: number, height: number): readonly string[] {
  return textsOf(layers).flatMap((mark) => {
    const [x0, y0, x1, y1] = textBox(mark);
    return x0 < -0.5 || y0 < -0.5 || x1 > width + 0.5 || y1 > height + 0.5 ? [mark.text] : [];
  });
}

/** Least size of a text, px: of axis ticks and of countries on a map, and of all others. */
const floors = { tick: 10.8, other: 12 } as const;
const tickLayers = /-(ticks|countries)$/;

/** Texts smaller than a reader on a phone can be asked to read: under the floors, or under `leastPx` where that is given. */
export function tinyTexts(layers: readonly Layer[], leastPx?: number): readonly string[] {
  return layers.flatMap((layer) => {
    if (layer.type !== 'text') return [];
    const floor = leastPx ?? (tickLayers.test(layer.id) ? floors.tick : floors.other);
    return layer.marks.flatMap(({ text, size }) => (size < floor ? [`${text} (${size} px)`] : []));
  });
}

export function hitsOf(layers: readonly Layer[]): readonly HitMark[] {
  return layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
}

/** Targets that leave a picture of this size, by their facts. */
export function escapingHits(layers: readonly Layer[], width: number, height: number): readonly string[] {
  return hitsOf(layers).flatMap((hit) => {
    const isInside = hit.x >= -0.5 && hit.y >= -0.5 && hit.x + hit.width <= width + 0.5 && hit.y + hit.height <= height + 0.5;
    return isInside ? [] : [`${hit.fact} (${[hit.x, hit.y, hit.width, hit.height].map(Math.round).join(', ')})`];
  });
}

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** True where every coordinate is a finite number. */
export function isFiniteScene(layers: readonly Layer[]): boolean {
  return numbersOf(layers).every(Number.isFinite);
}

/** Left and right edges of all that is drawn, for comparing a scene with its mirror image. */
export function edgesOf(layers: readonly Layer[]): readonly (readonly [number, number])[] {
  return layers.flatMap((layer): readonly (readonly [number, number])[] => {
    switch (layer.type) {
      case 'rect':
      case 'hit':
        return layer.marks.map((m) => [m.x, m.x + m.width] as const);
      case 'line':
        return layer.marks.map((m) => [Math.min(m.x1, m.x2), Math.max(m.x1, m.x2)] as const);
      case 'path':
        return layer.marks.map((m) => {
          const xs = m.points.map(([x]) => x);
          return [Math.min(...xs), Math.max(...xs)] as const;
        });
      case 'dot':
        return layer.marks.map((m) => [m.x - m.r, m.x + m.r] as const);
      case 'symbol':
        return layer.marks.map((m) => [m.x, m.x] as const);
      case 'text':
        return layer.marks.map((m) => {
          const [x0, , x1] = textBox(m);
          return [x0, x1] as const;
        });
    }
  });
}
