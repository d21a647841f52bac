import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layout } from '../../../src/figures/positions/layout.ts';
import { table } from '../../../src/figures/positions/table.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { HitMark } from '../../../src/scene/types.ts';
import { loadStory } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../scene-checks.ts';
import { createPositions, localeOf, optionsFor, positioned } from './datasets.ts';

/** Properties draw dozens of figures, ms. */
const patience = 60_000;

const langs = ['ar', 'en'] as const;

function draw(dataset: Dataset, width = 1112, lang: 'ar' | 'en' = 'en', height?: number): Body {
  return layout(dataset, optionsFor(width, lang, height));
}

function hitsOf({ layers }: Body): readonly HitMark[] {
  return layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
}

function countMarks({ layers }: Body, id: string): number {
  return layers.find((layer) => layer.id === `positions-${id}`)?.marks.length ?? 0;
}

function overlap(a: HitMark, b: HitMark): boolean {
  const slack = 0.01;
  const acrossX = a.x < b.x + b.width - slack && b.x < a.x + a.width - slack;
  return acrossX && a.y < b.y + b.height - slack && b.y < a.y + a.height - slack;
}

function expectReadable(body: Body, width: number): void {
  const { layers, height } = body;
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, width, height)).toEqual([]);
  expect(tinyTexts(layers, 12)).toEqual([]);
  for (const [left, right] of edgesOf(layers)) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(width + 1);
  }
  const hits = hitsOf(body);
  expect(hits.some((a, i) => hits.slice(i + 1).some((b) => overlap(a, b)))).toBe(false);
  expect(hits.every((hit) => hit.y >= 0 && hit.y + hit.height <= height && hit.height > 12)).toBe(true);
}

describe('the layout of positions', () => {
  it('has nothing over another, outside the picture or not finite, on any data', () => {
    fc.assert(
      fc.property(positioned, fc.integer({ min: 204, max: 1400 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        expectReadable(draw(dataset, width, lang), width);
      }),
      { numRuns: 40 },
    );
  }, patience);

  it('has none either at any height that is asked for, and fills it', () => {
    fc.assert(
      fc.property(positioned, fc.integer({ min: 60, max: 900 }), fc.constantFrom(...langs), (dataset, height, lang) => {
        const body = draw(dataset, 1000, lang, height);
        expectReadable(body, 1000);
        expect(body.height).toBeGreaterThanOrEqual(height);
      }),
      { numRuns: 20 },
    );
  }, patience);

  it.each([204, 240, 324, 376, 516, 636, 700, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(draw(loadStory(), width, lang), width);
  });

  it.each([204, 516, 1112])('has a target for every position on every question, and all its labels, at %i px', (width) => {
    const story = loadStory();
    const body = draw(story, width);
    const facts = story.assessments.map(({ id }) => `position:${id}`);
    const expected = story.assessments.flatMap(({ id, also }) => [id, ...also.map(() => id)]).map((id) => `position:${id}`);
    expect(hitsOf(body).map(({ fact }) => fact).sort()).toEqual(expected.sort());
    const drawn = new Set(textsOf(body.layers).map(({ fact }) => fact));
    const rows = table(story, localeOf('en')).rows;
    expect(new Set(rows.map(({ fact }) => fact))).toEqual(new Set(facts));
    for (const fact of facts) expect(drawn).toContain(fact);
    const words = textsOf(body.layers).map(({ text }) => text).join(' ').replaceAll('\u00A0', ' ');
    for (const word of rows.flatMap(({ cells }) => (cells[3]?.text ?? '').split(/[\s\u00A0]/))) expect(words).toContain(word);
  });

  it('speaks a target as who, on what, the position as it is seen and in full, our sorting and the paragraphs', () => {
    const hit = hitsOf(draw(loadStory())).find(({ fact }) => fact === 'position:pinfold');
    expect(hit?.label.replaceAll('\u00A0', ' ')).toBe(
      'Rob Geist Pinfold: Is cooperation working? firm, as in Idlib before; Damascus acts firmly against ISIS at US request, as HTS did for ' +
        'years in Idlib; points to strength; paragraphs 6 and 7',
    );
  });

  it('tints the columns where three or more are of one mind, and no others', () => {
    expect(countMarks(draw(loadStory()), 'tints')).toBe(2);
    const agreed = ['a', 'b', 'c'].map((actor) => ({ actor, question: 'q', stance: 'risk' as const }));
    expect(countMarks(draw(createPositions(agreed)), 'tints')).toBe(1);
    expect(countMarks(draw(createPositions(agreed.slice(1))), 'tints')).toBe(0);
    const split = [...agreed, { actor: 'd', question: 'q', stance: 'both' as const }];
    expect(countMarks(draw(createPositions(split)), 'tints')).toBe(0);
    const silent = agreed.map((sketch) => ({ ...sketch, stance: 'neutral' as const }));
    expect(countMarks(draw(createPositions(silent)), 'tints')).toBe(0);
  });

  it('explains the signs that are drawn and no others', () => {
    const words = textsOf(draw(createPositions([{ actor: 'a', question: 'q', stance: 'risk' }])).layers).map(({ text }) => text);
    expect(words).toContain('points to risk');
    expect(words).not.toContain('points to strength');
    expect(words).not.toContain('both');
  });

  it('draws the two halves of a divided cell for the positions they stand for', () => {
    const dataset = createPositions([
      { actor: 'a', question: 'q', stance: 'risk' },
      { actor: 'a', question: 'q', stance: 'strength' },
    ]);
    const signs = draw(dataset).layers.flatMap((layer) => (layer.type === 'path' ? layer.marks : []));
    expect(signs.slice(0, 2).map(({ fill, fact }) => [fill, fact])).toEqual([
      ['cooperation', 'position:a1'],
      ['attacks', 'position:a0'],
    ]);
  });

  it('says so where there is nothing to draw', () => {
    expect(textsOf(draw(createPositions([])).layers).map(({ text }) => text)).toEqual(['No positions to show']);
  });
});
