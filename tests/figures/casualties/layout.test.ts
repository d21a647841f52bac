import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layout } from '../../../src/figures/casualties/layout.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { DotMark, HitMark } from '../../../src/scene/types.ts';
import { loadFirstRecord } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textBox, textsOf, tinyTexts } from '../scene-checks.ts';
import { changeQuantity, changeValue, exact, generated, optionsFor, withoutMeasure } from './counts.ts';

/** Properties draw many figures, ms. */
const patience = 60_000;

const langs = ['ar', 'en'] as const;

function draw(dataset: Dataset, width = 1112, lang: 'ar' | 'en' = 'en', height?: number): Body {
  return layout(dataset, optionsFor(width, lang, height));
}

function dotsOf({ layers }: Body, id: string, fact?: string): readonly DotMark[] {
  const marks = layers.flatMap((layer) => (layer.id === id && layer.type === 'dot' ? layer.marks : []));
  return fact === undefined ? marks : marks.filter((mark) => mark.fact === fact);
}

function hitsOf({ layers }: Body): readonly HitMark[] {
  return layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
}

function wordsOf({ layers }: Body): string {
  return textsOf(layers).map(({ text }) => text).join(' ').replaceAll('\u00A0', ' ');
}

/** Circles that lie under a line of text. */
function coveredCircles(body: Body): readonly string[] {
  const circles = ['cas-people', 'cas-outlines', 'cas-rings', 'cas-signs'].flatMap((id) => dotsOf(body, id));
  return textsOf(body.layers).flatMap((mark) => {
    const [x0, y0, x1, y1] = textBox(mark);
    const isUnder = ({ x, y, r }: DotMark): boolean => x + r > x0 + 1 && x - r < x1 - 1 && y + r > y0 + 1 && y - r < y1 - 1;
    return circles.some(isUnder) ? [mark.text] : [];
  });
}

function overlappingHits(body: Body): readonly string[] {
  const hits = hitsOf(body);
  return hits.flatMap((a, i) =>
    hits.slice(i + 1).flatMap((b) =>
      a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5
        ? [`${a.fact} × ${b.fact}`]
        : [],
    ),
  );
}

function expectReadable(body: Body, width: number): void {
  const { layers, height } = body;
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, width, height)).toEqual([]);
  expect(tinyTexts(layers, 12)).toEqual([]);
  expect(coveredCircles(body)).toEqual([]);
  expect(overlappingHits(body)).toEqual([]);
  expect(new Set(hitsOf(body).map(({ fact }) => fact)).size).toBe(hitsOf(body).length);
  for (const [left, right] of edgesOf(layers)) {
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(width + 1);
  }
}

describe('the layout of casualties', () => {
  it('keeps words and circles apart and inside, on any data', () => {
    fc.assert(
      fc.property(generated, fc.integer({ min: 204, max: 1400 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        expectReadable(draw(dataset, width, lang), width);
      }),
      { numRuns: 40 },
    );
  }, patience);

  it.each([204, 240, 284, 324, 376, 516, 640, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(draw(loadFirstRecord(), width, lang), width);
  });

  it('has one target for every fact it draws', () => {
    expect(hitsOf(draw(loadFirstRecord())).map(({ fact }) => fact).sort()).toEqual([
      'ambush-casualties:attackers-killed',
      'ambush-casualties:interpreter-killed',
      'ambush-casualties:us-soldiers-killed',
      'ambush-casualties:wounded',
      'church-casualties:killed',
    ]);
  });

  it.each([204, 324, 516, 1112])('draws one circle for one person at %i px', (width) => {
    const body = draw(loadFirstRecord(), width);
    expect(dotsOf(body, 'cas-people', 'church-casualties:killed')).toHaveLength(25);
    expect(dotsOf(body, 'cas-signs', 'church-casualties:killed').filter(({ fill }) => fill === 'attacks')).toHaveLength(3);
    expect(dotsOf(body, 'cas-people', 'ambush-casualties:us-soldiers-killed')).toHaveLength(2);
    expect(dotsOf(body, 'cas-people', 'ambush-casualties:interpreter-killed')).toHaveLength(1);
    expect(dotsOf(body, 'cas-outlines', 'ambush-casualties:wounded')).toHaveLength(4);
    expect(dotsOf(body, 'cas-rings', 'ambush-casualties:wounded')).toHaveLength(3 + 2);
    expect(dotsOf(body, 'cas-rings', 'church-casualties:killed')).toHaveLength(4);
  });

  it('gives every person of the article a circle of the same size', () => {
    const people = dotsOf(draw(loadFirstRecord(), 324), 'cas-people').filter(({ fact }) => fact !== undefined);
    expect(new Set(people.map(({ r }) => r)).size).toBe(1);
  });

  it('keeps the attacker in a colour of his own, and never adds him to the dead', () => {
    const body = draw(loadFirstRecord());
    expect(dotsOf(body, 'cas-people', 'ambush-casualties:attackers-killed').map(({ fill }) => fill)).toEqual(['ink3']);
    expect(wordsOf(body)).toContain('3 killed');
    expect(wordsOf(body)).not.toMatch(/\b4 killed/);
  });

  it('never adds the wounded of two sources', () => {
    for (const lang of langs) expect(wordsOf(draw(loadFirstRecord(), 1112, lang))).not.toMatch(/(?<![0-9])5(?![0-9])/);
  });

  it('draws nothing but other accounts as an open circle', () => {
    const body = draw(loadFirstRecord(), 324);
    const open = body.layers.flatMap((layer) =>
      layer.type === 'dot' ? layer.marks.filter(({ fill }) => fill === undefined || fill === 'paper') : [],
    );
    const halves = body.layers.flatMap((layer) => (layer.type === 'path' ? layer.marks : []));
    expect(open.filter(({ stroke }) => stroke !== 'other')).toHaveLength(halves.length);
    expect(halves.every(({ fill, closed }) => fill === 'attacks' && closed === true)).toBe(true);
  });

  it('ends each ring where its count ends', () => {
    const body = draw(loadFirstRecord());
    const people = dotsOf(body, 'cas-people', 'church-casualties:killed');
    const edges = [15, 20, 22, 25].map((n) => (people[n - 1]?.x ?? 0) + (people[n - 1]?.r ?? 0));
    const rings = dotsOf(body, 'cas-rings', 'church-casualties:killed').map(({ x }) => x);
    rings.forEach((x, i) => expect(x).toBeCloseTo(edges[i] ?? 0, 6));
  });

  it('sets three dots after the ring of a lower bound alone', () => {
    const body = draw(loadFirstRecord());
    const [first] = dotsOf(body, 'cas-rings', 'church-casualties:killed');
    const dots = dotsOf(body, 'cas-signs', 'church-casualties:killed').filter(({ fill }) => fill === 'other');
    expect(dots).toHaveLength(3);
    for (const { x, y } of dots) {
      expect(y).toBe(first?.y);
      expect(x - (first?.x ?? 0)).toBeGreaterThan(first?.r ?? 0);
      expect(x - (first?.x ?? 0)).toBeLessThan(4 * (first?.r ?? 0));
    }
  });

  it('follows the dataset: another number, an account less', () => {
    expect(dotsOf(draw(changeQuantity('ambush-casualties:wounded', exact(7))), 'cas-outlines')).toHaveLength(7);
    const fewer = changeValue('ambush-casualties:wounded', (value) => ({
      ...value,
      accounts: value.accounts.filter(({ speaker }) => speaker?.en !== 'SANA'),
    }));
    expect(dotsOf(draw(fewer), 'cas-rings', 'ambush-casualties:wounded')).toHaveLength(3);
    expect(wordsOf(draw(fewer))).not.toMatch(/SANA|not added/);
  });

  it('wraps two hundred people and groups more, saying so', () => {
    const at = (n: number): Body => draw(changeQuantity('church-casualties:killed', exact(n)), 324);
    expect(dotsOf(at(200), 'cas-people', 'church-casualties:killed')).toHaveLength(200);
    expect(dotsOf(at(1), 'cas-people', 'church-casualties:killed')).toHaveLength(1);
    expect(dotsOf(at(1234), 'cas-people', 'church-casualties:killed')).toHaveLength(124);
  });

  it('says in words what is given in words, and what is missing', () => {
    const words = { kind: 'words', words: { ar: 'بضع عشرات', en: 'a few dozen' } } as const;
    expect(wordsOf(draw(changeQuantity('church-casualties:killed', words)))).toContain('a few dozen (given in words');
    const empty = withoutMeasure('church-casualties', withoutMeasure('ambush-casualties'));
    expect(wordsOf(draw(empty))).toBe('There is no number here that can be drawn');
  });

  it('fills the height asked for and no more', () => {
    for (const lang of langs) expect(draw(loadFirstRecord(), 1112, lang, 460).height).toBe(460);
  });
});
