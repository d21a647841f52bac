import type { Layer, TextMark } from '../../src/scene/types.ts';
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
  const texts = textsOf(layers);
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (isOverlapping(textBox(a), textBox(b)) ? [`${a.text} × ${b.text}`] : [])),
  );
}

/** Texts that leave a picture of this size. */
export function escapingTexts(layers: readonly Layer[], width: number, height: number): readonly string[] {
  return textsOf(layers).flatMap((mark) => {
    const [x0, y0, x1, y1] = textBox(mark);
    return x0 < -0.5 || y0 < -0.5 || x1 > width + 0.5 || y1 > height + 0.5 ? [mark.text] : [];
  });
}

/** Texts smaller than a reader on a phone can be asked to read; axis ticks may be 10.8 px. */
export function tinyTexts(layers: readonly Layer[], leastPx: number): readonly string[] {
  return textsOf(layers).flatMap((mark) => (mark.size < leastPx ? [`${mark.text} ${mark.size}`] : []));
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
