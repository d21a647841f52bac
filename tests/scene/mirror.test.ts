import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorLayers } from '../../src/scene/mirror.ts';
import type { Layer } from '../../src/scene/types.ts';

const px = fc.integer({ min: 0, max: 2000 });

const layers: fc.Arbitrary<readonly Layer[]> = fc.tuple(px, px, px, px).map(([x, y, width, height]) => [
  { id: 'r', type: 'rect', marks: [{ x, y, width, height, fill: 'ink' }] },
  { id: 'l', type: 'line', marks: [{ x1: x, y1: y, x2: width, y2: height, stroke: 'ink' }] },
  { id: 'p', type: 'path', marks: [{ points: [[x, y], [width, height]], stroke: 'ink' }] },
  { id: 'd', type: 'dot', marks: [{ x, y, r: 4, fill: 'ink' }] },
  { id: 's', type: 'symbol', marks: [{ x, y, size: 10, shape: 'not-equal', stroke: 'ink' }] },
  {
    id: 't',
    type: 'text',
    marks: [
      { x, y, text: 'تدمر', size: 13, weight: 400, family: 'sans', align: 'left', lang: 'ar', fill: 'ink' },
    ],
  },
  { id: 'h', type: 'hit', marks: [{ fact: 'f', x, y, width, height, label: 'f' }] },
]);

describe('mirrorLayers', () => {
  it('puts a box as far from the right edge as it was from the left', () => {
    const [layer] = mirrorLayers([{ id: 'r', type: 'rect', marks: [{ x: 10, y: 5, width: 30, height: 8 }] }], 100);
    expect(layer?.marks[0]).toMatchObject({ x: 60, y: 5, width: 30, height: 8 });
  });

  it('turns a left edge of text into a right edge, and leaves its words alone', () => {
    const mark = { x: 10, y: 0, text: '2014 ≠', size: 12, weight: 400, family: 'sans', lang: 'en', fill: 'ink' } as const;
    const [layer] = mirrorLayers([{ id: 't', type: 'text', marks: [{ ...mark, align: 'left' }] }], 100);
    expect(layer?.marks[0]).toMatchObject({ x: 90, align: 'right', text: '2014 ≠' });
  });

  it('gives back what it was given when it mirrors twice', () => {
    fc.assert(
      fc.property(layers, px, (given, width) => {
        expect(mirrorLayers(mirrorLayers(given, width), width)).toEqual(given);
      }),
    );
  });
});
