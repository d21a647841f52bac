import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layout } from '../../../src/figures/accounts-compared/layout.ts';
import { readAccounts } from '../../../src/figures/accounts-compared/reading.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { Layer } from '../../../src/scene/types.ts';
import { loadFirstRecord, loadStory } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textBox, textsOf, tinyTexts } from '../scene-checks.ts';
import { compared, createCompared, exact, optionsFor } from './compared.ts';

const patience = 60_000;
const langs = ['ar', 'en'] as const;

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

function marksOf<Type extends Layer['type']>({ layers }: Body, type: Type, id: string) {
  const layer = layers.find((candidate) => candidate.id === id);
  if (layer?.type !== type) throw new Error(`No layer ${id} of type ${type}`);
  return layer.marks as Extract<Layer, { type: Type }>['marks'];
}

function draw(dataset: Dataset, width = 1112, lang: 'ar' | 'en' = 'en', height?: number): Body {
  return layout(dataset, optionsFor(width, lang, height));
}

describe('the layout of accounts compared', () => {
  it('has no text over another, none outside and no number that is not finite, on any data', () => {
    fc.assert(
      fc.property(compared, fc.integer({ min: 204, max: 1312 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        expectReadable(draw(dataset, width, lang), width);
      }),
      { numRuns: 40 },
    );
  }, patience);

  it.each([204, 240, 324, 420, 516, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(draw(loadFirstRecord(), width, lang), width);
  });

  /** Words that a thread comes down through, and whether a plate keeps it off them. */
  function crossedWords(body: Body) {
    return textsOf(body.layers).flatMap((mark) => {
      const [x0, y0, x1, y1] = textBox(mark);
      const isCrossed = marksOf(body, 'line', 'cmp-threads').some((line) => line.x1 > x0 && line.x1 < x1 && line.y1 < y0 && line.y2 > y1);
      const plates = marksOf(body, 'rect', 'cmp-plates');
      return isCrossed ? [{ text: mark.text, isOnPlate: plates.some(({ x, y }) => Math.abs(x - x0) < 1 && y < y1 && y > y0 - 4) }] : [];
    });
  }

  it('lets no thread come down through a word: beside it at 1312 px, behind its plate where no side has room', () => {
    for (const lang of langs) {
      expect(crossedWords(draw(loadStory(), 1312, lang))).toEqual([]);
      for (const width of [324, 868]) expect(crossedWords(draw(loadStory(), width, lang)).filter(({ isOnPlate }) => !isOnPlate)).toEqual([]);
    }
    expect(crossedWords(draw(loadStory(), 324)).length).toBeGreaterThan(0);
  });

  it('says the distance of each account beside its name', () => {
    const said = textsOf(draw(loadStory(), 1312).layers).map(({ text }) => text.replaceAll('\u00A0', ' ')).join(' ');
    expect(said).toContain('Karam Shaar Advisory: 3 fewer than the article (derived); Charles Lister, Middle East Institute: 4 fewer');
  });

  it('fills a height that is asked for', () => {
    for (const lang of langs) expect(draw(loadFirstRecord(), 1112, lang, 520).height).toBe(520);
  });

  it('draws one line and one target for every fact that can be compared', () => {
    const panels = readAccounts(loadFirstRecord()).panels.map(({ fact }) => fact);
    for (const width of [1112, 516, 324]) {
      const hits = marksOf(draw(loadFirstRecord(), width), 'hit', 'cmp-hits');
      expect(hits.map(({ fact }) => fact).sort()).toEqual([...panels].sort());
      for (const [i, a] of hits.entries()) {
        for (const b of hits.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('puts the differing ones first', () => {
    const relations = readAccounts(loadFirstRecord()).panels.map(({ relation }) => relation);
    expect(relations).toEqual([
      'differs', 'differs', 'differs', 'other-period', 'more-exact', 'more-exact', 'more-exact', 'agrees',
    ]);
  });

  it('marks ≠ on the differing facts alone', () => {
    const signs = marksOf(draw(loadFirstRecord()), 'symbol', 'cmp-symbols').filter(({ shape }) => shape === 'not-equal');
    expect(signs.map(({ fact }) => fact).sort()).toEqual(
      ['ambush-casualties:wounded', 'attacks-per-month:2024', 'raqqa-isis-driven-out'],
    );
  });

  it('ties a ring outside the article’s date to it, and none inside', () => {
    const ties = marksOf(draw(loadFirstRecord()), 'path', 'cmp-ties').map(({ fact }) => fact);
    expect(ties).toContain('raqqa-isis-driven-out');
    expect(ties).not.toContain('palmyra-captured');
  });

  it('draws every other account as an open mark in its own colour', () => {
    const body = draw(loadFirstRecord());
    const open = [...marksOf(body, 'dot', 'cmp-rings'), ...marksOf(body, 'path', 'cmp-capsules')];
    expect(open.every(({ fill, stroke }) => fill === 'paper' && stroke === 'other')).toBe(true);
  });

  it.each([324, 516, 1112])('lays each count of a group of its own from zero, in a row of its own, at %i px', (width) => {
    for (const lang of langs) {
      const body = draw(loadFirstRecord(), width, lang);
      const [first, second, ...more] = marksOf(body, 'path', 'cmp-capsules').map(({ points }) => {
        const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
        return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
      });
      if (!first || !second) throw new Error('two accounts count the wounded');
      expect(more).toEqual([]);
      expect(second.left).toBe(first.left);
      expect(second.top).toBeGreaterThan(first.bottom);
      expect((first.right - first.left + 3) / (second.right - second.left + 3)).toBeCloseTo(3 / 2, 3);
    }
  });

  it('never prints the sum of two counts, and names whose each is', () => {
    const texts = textsOf(draw(loadFirstRecord()).layers).filter(({ fact }) => fact === 'ambush-casualties:wounded').map(({ text }) => text);
    expect(texts).toContain('CENTCOM: 3\u00A0US service members wounded');
    expect(texts).toContain('SANA: 2\u00A0Syrian security personnel wounded');
    // The axis may end at five; no account does.
    expect(texts.filter((text) => /(?<![0-9])5(?![0-9])/.test(text))).toEqual(['5']);
  });

  it('gives all values of a measure one scale', () => {
    const facts = [20, 40].map((value) => ({
      label: `${value}`,
      quantity: exact(value),
      others: [{ quantity: exact(value + 5), relation: 'differs' as const }],
    }));
    const body = draw(createCompared(facts));
    const [a, b] = marksOf(body, 'rect', 'cmp-bars').map(({ x, width }) => x + width / 2);
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 6);
  });

  it('says in words that there is nothing to compare', () => {
    const { layers } = draw(createCompared([]), 324);
    expect(textsOf(layers).map(({ text }) => text).join(' ')).toContain('No other account');
  });
});
