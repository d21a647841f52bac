import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layout } from '../../../src/figures/isis-fighters/layout.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { HitMark, Layer } from '../../../src/scene/types.ts';
import { loadFirstRecord } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../scene-checks.ts';
import { about, atLeast, datasets, exact, optionsFor, range, withMeasure, withNumbers } from './fighters.ts';

const langs = ['ar', 'en'] as const;
const patience = 60_000;

function draw(dataset: Dataset, width = 1112, lang: 'ar' | 'en' = 'en', height?: number): Body {
  return layout(dataset, optionsFor(width, lang, height));
}

function marksOf<Type extends Layer['type']>(body: Body, type: Type, id: string) {
  const layer = body.layers.find((candidate) => candidate.id === id);
  if (layer?.type !== type) throw new Error(`No layer ${id} of type ${type}`);
  return layer.marks as Extract<Layer, { type: Type }>['marks'];
}

const ringsOf = (body: Body) => marksOf(body, 'dot', 'isf-dots').filter(({ fill }) => fill === 'paper');
const ticksOf = (body: Body) => marksOf(body, 'line', 'isf-axis').filter(({ x1, x2 }) => x1 === x2);
const wordsOf = (body: Body) => textsOf(body.layers).map(({ text }) => text).join(' ').replaceAll('\u00A0', ' ');

function overlappingHits(hits: readonly HitMark[]): number {
  const isOver = (a: HitMark, b: HitMark) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return hits.flatMap((a, i) => hits.slice(i + 1).filter((b) => isOver(a, b))).length;
}

function expectReadable(body: Body, width: number): void {
  const { layers, height } = body;
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, width, height)).toEqual([]);
  expect(tinyTexts(layers, 12)).toEqual([]);
  for (const [left, right] of edgesOf(layers.filter(({ type }) => type !== 'symbol'))) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(width + 1);
  }
  const hits = marksOf(body, 'hit', 'isf-hits');
  expect(new Set(hits.map(({ fact }) => fact)).size).toBe(hits.length);
  expect(overlappingHits(hits)).toBe(0);
}

describe('the layout of the fighters', () => {
  it('has no text over another, none outside and no number that is not finite, on any data and height', () => {
    const room = fc.option(fc.integer({ min: 60, max: 900 }), { nil: undefined });
    fc.assert(
      fc.property(datasets, fc.integer({ min: 204, max: 1400 }), fc.constantFrom(...langs), room, (dataset, width, lang, height) => {
        const body = draw(dataset, width, lang, height);
        expectReadable(body, width);
        expect(body.height).toBeGreaterThanOrEqual(height ?? 0);
      }),
      { numRuns: 40 },
    );
  }, patience);

  it.each([204, 240, 324, 420, 516, 640, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(draw(loadFirstRecord(), width, lang), width);
  });

  it('fills the height asked for exactly where its words fit', () => {
    for (const height of [430, 480, 700]) expect(draw(loadFirstRecord(), 1112, 'ar', height).height).toBe(height);
  });

  it('draws the range as one box from its low to its high bound, on an axis from zero', () => {
    const body = draw(loadFirstRecord());
    const [box, ...more] = marksOf(body, 'rect', 'isf-tints');
    const ticks = ticksOf(body);
    expect(more).toEqual([]);
    expect(box?.fillOpacity).toBe(0.2);
    expect(marksOf(body, 'text', 'isf-ticks').map(({ text }) => text)).toEqual(
      ['0', '1,000', '2,000', '3,000', '4,000', '5,000', '6,000'],
    );
    expect(box?.x).toBeCloseTo(ticks[3]?.x1 ?? 0, 6);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(ticks[5]?.x1 ?? 0, 6);
    expect(ticks[0]?.x1).toBe(1);
  });

  it('hangs the other account as one ring under its number, without a sign where it agrees', () => {
    const body = draw(loadFirstRecord());
    const [ring, ...more] = ringsOf(body);
    expect(more).toEqual([]);
    expect(ring?.x).toBeCloseTo(ticksOf(body)[3]?.x1 ?? 0, 6);
    expect(ring?.y).toBeGreaterThan(ticksOf(body)[0]?.y1 ?? 0);
    expect(marksOf(body, 'path', 'isf-ties')).toEqual([]);
    expect(marksOf(body, 'symbol', 'isf-signs')).toEqual([]);
    expect(wordsOf(body)).toContain('through a secondary source, News-Pravda');
  });

  it('ties a number outside the range to it by dots and marks it ≠', () => {
    const body = draw(withNumbers(range(3000, 5000), [about(7000)]));
    const [tie] = marksOf(body, 'path', 'isf-ties');
    const fiveThousand = (marksOf(body, 'rect', 'isf-tints')[0]?.x ?? 0) + (marksOf(body, 'rect', 'isf-tints')[0]?.width ?? 0);
    expect(tie?.dash).toBeDefined();
    expect(tie?.points.at(-1)?.[0]).toBeCloseTo(fiveThousand, 6);
    expect(marksOf(body, 'symbol', 'isf-signs').map(({ shape }) => shape)).toEqual(['not-equal']);
    expect(wordsOf(body)).toContain('differs: outside');
  });

  it('follows the dataset: other bounds move box, ring, ticks and words', () => {
    const body = draw(withNumbers(range(10, 12), [exact(12)]));
    const words = wordsOf(body);
    expect(words).toContain('10 to 12');
    expect(words).toContain('agrees: at the high end');
    expect(words).not.toMatch(/3,000|5,000/);
    expect(ringsOf(draw(withNumbers(range(3000, 5000), [])))).toEqual([]);
  });

  it('draws a single number as a stem and a lower bound with dots, never as a box', () => {
    for (const [quantity, dots] of [[exact(40), 0], [atLeast(40), 3]] as const) {
      const body = draw(withNumbers(quantity, []));
      expect(marksOf(body, 'rect', 'isf-tints')).toEqual([]);
      expect(marksOf(body, 'dot', 'isf-dots')).toHaveLength(dots);
    }
  });

  it('sets amounts in words as words with their paragraph and draws nothing for them', () => {
    const body = draw(loadFirstRecord());
    const facts = body.layers.flatMap(({ type, marks }) => (type === 'text' || type === 'hit' ? [] : marks.map((mark) => 'fact' in mark && mark.fact)));
    expect(new Set(facts.filter(Boolean))).toEqual(new Set(['isis-fighters:estimate']));
    expect(wordsOf(body)).toContain('Given in words, not figures, so not drawn a few thousand HTS fighters before governing · paragraph 19');
    expect(wordsOf(body)).toContain('tens of thousands New recruits of the security forces · paragraph 20');
  });

  it('gives every fact one target that says who and what', () => {
    const labels = marksOf(draw(loadFirstRecord()), 'hit', 'isf-hits').map(({ label }) => label.replaceAll('\u00A0', ' '));
    expect(labels).toEqual([
      'between 3,000 and 5,000 fighters (per Samy Akil, paragraph 14); about 3,000 (UN Security Council monitors, August 2025, agrees: at the low end, through a secondary source, News-Pravda)',
      'HTS fighters before governing · paragraph 19: a few thousand',
      'New recruits of the security forces · paragraph 20: tens of thousands',
    ]);
  });

  it('says so where there is nothing to draw', () => {
    const body = draw(withMeasure('isis-fighters', (measure) => ({ ...measure, values: [] })));
    expect(wordsOf(body)).toContain('No number can be drawn');
    expect(ticksOf(body)).toEqual([]);
  });
});
