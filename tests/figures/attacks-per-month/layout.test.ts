import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layout } from '../../../src/figures/attacks-per-month/layout.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { Layer, RectMark } from '../../../src/scene/types.ts';
import { loadStory } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../scene-checks.ts';
import { createMeasured, exact, measured, optionsFor, type ValueSketch } from './measures.ts';

/** Properties draw hundreds of figures, ms. */
const patience = 60_000;

const langs = ['ar', 'en'] as const;

const pair: readonly ValueSketch[] = [
  {
    period: '2024',
    quantity: exact(63),
    accounts: [
      { when: '2024-01-01/2024-12-01', quantity: exact(60) },
      { quantity: exact(63), counts: 'deaths per month' },
      { source: 'weekly', when: '2024-10', quantity: exact(56), relation: 'other-period' },
      { source: 'weekly', when: '2023-10', quantity: exact(36), relation: 'other-period' },
      { source: 'weekly', when: '2024-01/2024-10', quantity: exact(587), counts: 'in all', relation: 'other-period' },
    ],
  },
  {
    period: '2025',
    quantity: exact(10),
    accounts: [{ when: '2025-01-01/2025-04-01', quantity: exact(10), relation: 'other-period' }],
  },
];

function draw(dataset: Dataset, width = 1112, lang: 'ar' | 'en' = 'en', height?: number): Body {
  return layout(dataset, optionsFor(width, lang, height));
}

function marksOf<Type extends Layer['type']>(body: Body, type: Type, id: string) {
  const layer = body.layers.find((candidate) => candidate.id === id);
  if (layer?.type !== type) throw new Error(`No layer ${id} of type ${type}`);
  return layer.marks as Extract<Layer, { type: Type }>['marks'];
}

function tintsOf(body: Body): readonly RectMark[] {
  return marksOf(body, 'rect', 'apm-tints');
}

function wordsOf(body: Body): string {
  return textsOf(body.layers)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00A0', ' ');
}

function expectReadable({ layers, height }: Body, width: number): void {
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, width, height)).toEqual([]);
  expect(tinyTexts(layers, 12)).toEqual([]);
  for (const [left, right] of edgesOf(layers)) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(width + 1);
  }
}

describe('the layout of attacks per month', () => {
  it('has no text over another, none outside the picture and no number that is not finite, on any data', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 204, max: 1400 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        expectReadable(draw(dataset, width, lang), width);
      }),
      { numRuns: 80 },
    );
  }, patience);

  it('has none either at any height that is asked for', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 60, max: 900 }), fc.constantFrom(...langs), (dataset, height, lang) => {
        const body = draw(dataset, 900, lang, height);
        expectReadable(body, 900);
        expect(body.height).toBeGreaterThanOrEqual(height);
      }),
      { numRuns: 30 },
    );
  }, patience);

  it.each([204, 240, 284, 324, 420, 516, 640, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(draw(loadStory(), width, lang), width);
  });

  it('fills the height asked for exactly where its words fit', () => {
    for (const height of [380, 430, 473]) expect(draw(createMeasured(pair), 1112, 'ar', height).height).toBe(height);
  });

  it('draws one block for each average of the article, never a month', () => {
    const tints = tintsOf(draw(createMeasured(pair)));
    expect(tints.map(({ fact }) => fact)).toEqual(['attacks-per-month:v0', 'attacks-per-month:v1']);
    expect(tints.every(({ width }) => width > 400)).toBe(true);
  });

  it('gives one attack the same height above and below the line', () => {
    const body = draw(createMeasured([{ period: '2024', quantity: exact(80), accounts: [{ quantity: exact(40) }] }]));
    const [level] = tintsOf(body);
    const strokes = marksOf(body, 'line', 'apm-strokes');
    const line = (level?.y ?? 0) + (level?.height ?? 0);
    const lowest = Math.max(...strokes.map(({ y2 }) => y2)) + 1;
    expect((level?.height ?? 0) / (lowest - line)).toBeCloseTo(2, 6);
  });

  it('makes a mark twice as high where the number is twice as high', () => {
    const [first, second] = tintsOf(draw(createMeasured([
      { period: '2024', quantity: exact(20) },
      { period: '2025', quantity: exact(40) },
    ])));
    expect((second?.height ?? 0) / (first?.height ?? 0)).toBeCloseTo(2, 6);
  });

  it('draws a single month as a rule one month wide', () => {
    const body = draw(createMeasured(pair));
    const month = marksOf(body, 'rect', 'apm-levels').filter(({ fill }) => fill === 'other');
    const ticks = marksOf(body, 'line', 'apm-axis').filter(({ x1, x2 }) => x1 === x2);
    expect(month).toHaveLength(1);
    expect(month[0]?.x).toBeCloseTo(ticks[9]?.x1 ?? 0, 6);
    expect((month[0]?.x ?? 0) + (month[0]?.width ?? 0)).toBeCloseTo(ticks[10]?.x1 ?? 0, 6);
  });

  it('has a tick for every month and the name of every year', () => {
    const body = draw(createMeasured(pair));
    const ticks = marksOf(body, 'line', 'apm-axis').filter(({ x1, x2 }) => x1 === x2);
    expect(ticks).toHaveLength(25);
    expect(marksOf(body, 'text', 'apm-ticks').map(({ text }) => text)).toEqual(['2024', '2025']);
  });

  it('dots the level that is the article’s number but counts something else', () => {
    const dotted = (dataset: Dataset) =>
      marksOf(draw(dataset), 'line', 'apm-strokes').filter(({ dash, y1, y2 }) => dash && y1 === y2);
    expect(dotted(createMeasured(pair))).toHaveLength(1);
    const [first, ...others] = pair;
    const changed = first && { ...first, quantity: exact(64) };
    expect(dotted(createMeasured(changed ? [changed, ...others] : []))).toHaveLength(0);
  });

  it('leaves what lies outside the years, and totals, to the table', () => {
    const words = wordsOf(draw(createMeasured(pair)));
    expect(words).toContain('56 in October 2024');
    expect(words).not.toMatch(/\b36\b|587/);
  });

  it('draws a range as a box between its bounds', () => {
    const quantity = { kind: 'range', low: 30, high: 60 } as const;
    const [level, box] = tintsOf(draw(createMeasured([{ period: '2024', quantity }])));
    expect(box?.y).toBe(level?.y);
    expect((box?.height ?? 0) / (level?.height ?? 0)).toBeCloseTo(0.5, 6);
  });

  it('puts three dots above a lower bound', () => {
    const body = draw(createMeasured([{ period: '2024', quantity: { kind: 'at-least', value: 25 } }]));
    const dots = marksOf(body, 'dot', 'apm-dots');
    expect(dots).toHaveLength(3);
    expect(dots.every(({ y }) => y < (tintsOf(body)[0]?.y ?? 0))).toBe(true);
  });

  it('sets an amount in words under a heading and draws nothing for it', () => {
    const words = { kind: 'words', words: { ar: 'بضع عشرات', en: 'a few dozen' } } as const;
    const body = draw(createMeasured([
      { period: '2024', quantity: exact(63) },
      { period: '2025', quantity: words },
    ]));
    expect(tintsOf(body)).toHaveLength(1);
    expect(wordsOf(body)).toContain('Given in words, not figures, so not drawn 2025, a few dozen');
  });

  it('says so where there is nothing to draw', () => {
    for (const values of [[], [{ period: null, quantity: exact(63) }]]) {
      const body = draw(createMeasured(values));
      expect(wordsOf(body)).toContain('No value can be drawn');
      expect(marksOf(body, 'rect', 'apm-tints')).toEqual([]);
    }
  });

  it('names no other side where nobody else speaks', () => {
    const alone = createMeasured([{ period: '2024', quantity: exact(63) }]);
    for (const width of [1112, 324]) expect(wordsOf(draw(alone, width))).not.toMatch(/report|other accounts|Below/i);
  });

  it('gives each side of each value one target that says who, what and when', () => {
    const body = draw(createMeasured(pair));
    const labels = (id: string) => marksOf(body, 'hit', id).map(({ label }) => label.replaceAll('\u00A0', ' '));
    expect(labels('apm-article-hits')).toEqual([
      'The article: 63 attacks a month, average for 2024',
      'The article: 10 attacks a month, average for 2025',
    ]);
    expect(labels('apm-other-hits')).toEqual([
      'The report it cites: 60 attacks a month, 1 January to 1 December 2024; 63 is the average of deaths per month, not of attacks; 56 in October 2024 alone (Weekly of Report House)',
      'The report it cites: 10 attacks a month, but for 1 January to 1 April 2025 alone',
    ]);
  });

  it('gives Arabic time the same places, to be mirrored later', () => {
    const dataset = loadStory();
    const options = optionsFor(1112, 'ar');
    expect(layout(dataset, { ...options, timeDirection: 'ltr' })).toEqual(layout(dataset, options));
  });

  it.each([636, 640, 661, 700, 720, 749])('sets the other number inside its block, not under it, at %i px', (width) => {
    for (const lang of langs) {
      // A framed picture 700 px wide leaves its wide form 636 px.
      const body = layout(loadStory(), { ...optionsFor(width, lang), form: 'wide' });
      const number = textsOf(body.layers).find(({ text }) => text === '60');
      const isFloor = (mark: { readonly y1: number; readonly y2: number; readonly fact?: string; readonly dash?: unknown }): boolean =>
        mark.y1 === mark.y2 && mark.fact === 'attacks-per-month:2024' && mark.dash === undefined;
      const [floor] = marksOf(body, 'line', 'apm-strokes').filter(isFloor);
      expect(number?.y).toBeLessThan(floor?.y1 ?? 0);
    }
  });

  it('stays a small scene even over nine thousand years', () => {
    const body = draw(createMeasured([
      { period: '0900', quantity: exact(1) },
      { period: '9900', quantity: exact(2) },
    ]));
    expect(body.layers.reduce((sum, { marks }) => sum + marks.length, 0)).toBeLessThan(2000);
  });
});
