import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsInOrder } from '../../../src/dataset/queries.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import { createScene } from '../../../src/figure/create-scene.ts';
import { timeline } from '../../../src/figures/timeline/index.ts';
import { layoutWide } from '../../../src/figures/timeline/wide/layout.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Digits } from '../../../src/locale/types.ts';
import type { Layer, TextMark } from '../../../src/scene/types.ts';
import { createDataset, datasets, hardDatasets } from '../generated-datasets.ts';
import { escapingTexts, isFiniteScene, overlappingTexts, textBox, textsOf, tinyTexts } from '../scene-checks.ts';
import type { Box } from '../scene-checks.ts';
import { loadStory } from '../../story.ts';

function titled(lang: 'ar' | 'en', width: number, digits: Digits = 'latn'): LayoutOptions {
  return { locale: { lang, digits, monthNames: 'gregorian' }, timeDirection: 'ltr', form: 'middle', width, key: false };
}

function options(lang: 'ar' | 'en', width: number, digits: Digits = 'latn'): LayoutOptions {
  return { ...titled(lang, width, digits), labels: 'numbers' };
}

type MarkOf<Type extends Layer['type']> = Extract<Layer, { type: Type }>['marks'][number];

function layerOf<Type extends Layer['type']>(layers: readonly Layer[], type: Type, id: string): readonly MarkOf<Type>[] {
  const found = layers.find((layer) => layer.type === type && layer.id === `timeline-${id}`);
  return (found?.marks ?? []) as readonly MarkOf<Type>[];
}

function numbersOf(layers: readonly Layer[]): readonly TextMark[] {
  return layerOf(layers, 'text', 'labels');
}

/** Every place in time that a number, a list or a range says. */
function placesSaid(texts: readonly TextMark[]): readonly number[] {
  return texts.flatMap(({ text }) => {
    const [first = NaN, last = first] = (text.match(/\d+/g) ?? []).map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Digits stand on their baseline: no descender. */
function digitsBox(mark: TextMark): Box {
  const [x0, y0, x1] = textBox(mark);
  return [x0, y0, x1, mark.y];
}

function isOverlapping(a: Box, b: Box): boolean {
  return a[0] < b[2] - 0.1 && b[0] < a[2] - 0.1 && a[1] < b[3] - 0.1 && b[1] < a[3] - 0.1;
}

/** Numbers that lie on a tint, a band, a ring, a post or a leader, as "number × fact". */
function numbersOnMarks(layers: readonly Layer[]): readonly string[] {
  const rects = [...layerOf(layers, 'rect', 'tints'), ...layerOf(layers, 'rect', 'bands')];
  const boxes = rects.map(({ x, y, width, height, fact }) => ({ fact, box: [x, y, x + width, y + height] as const }));
  const rings = layerOf(layers, 'dot', 'rings').map(({ x, y, r, fact }) => ({ fact, box: [x - r, y - r, x + r, y + r] as const }));
  const posts = layerOf(layers, 'line', 'posts').map(({ x1, x2, y1, y2, fact }) => {
    const half = 0.5;
    return { fact, box: [Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half, Math.max(y1, y2) + half] as const };
  });
  return numbersOf(layers).flatMap((number) =>
    [...boxes, ...rings, ...posts].flatMap(({ box, fact }) => (isOverlapping(digitsBox(number), box) ? [`${number.text} × ${fact}`] : [])),
  );
}

function checkNumbers(dataset: Dataset, given: LayoutOptions): void {
  const { layers, height } = timeline.layout(dataset, given);
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, given.width, height)).toEqual([]);
  expect(numbersOnMarks(layers)).toEqual([]);
  const said = [...placesSaid(numbersOf(layers))].sort((a, b) => a - b);
  expect(said).toEqual(dataset.events.map((_, i) => i + 1));
}

const story = loadStory();
const langs = ['ar', 'en'] as const;

describe('the timeline with numbers on its marks', () => {
  it.each([640, 656, 680, 700, 720, 960])('says each place in time once at %i px, clear of all else', (width) => {
    for (const lang of langs) checkNumbers(story, options(lang, width));
  });

  it('gives each fact its row in the table', () => {
    const rows = timeline.table(story, options('en', 680).locale).rows.map(({ fact }) => fact);
    const drawn = new Map(numbersOf(timeline.layout(story, options('en', 680)).layers).map(({ fact, text }) => [fact, text]));
    expect(rows.map((fact) => drawn.get(fact))).toEqual(eventsInOrder(story).map((_, i) => String(i + 1)));
  });

  it('writes the digits the reader chose', () => {
    const texts = numbersOf(timeline.layout(story, options('ar', 680, 'arab')).layers).map(({ text }) => text);
    expect(texts).toContain('١٧');
    expect(texts.join('')).not.toMatch(/[0-9]/);
  });

  it('sets ≠ beside the number of each fact on which accounts differ, and nowhere else', () => {
    const { layers } = timeline.layout(story, options('en', 680));
    const signs = layerOf(layers, 'symbol', 'symbols').filter(({ shape }) => shape === 'not-equal');
    const differing = story.events.filter(({ accounts }) => accounts.some(({ relation }) => relation === 'differs'));
    expect(signs.map(({ fact }) => fact).sort()).toEqual(differing.map(({ id }) => id).sort());
    for (const sign of signs) {
      const number = numbersOf(layers).find(({ fact }) => fact === sign.fact);
      expect(Math.abs(sign.y - (number?.y ?? NaN))).toBeLessThan(13);
      expect(sign.x - (number?.x ?? NaN)).toBeGreaterThan(0);
      expect(sign.x - (number?.x ?? NaN)).toBeLessThan(40);
    }
  });

  it('stands each number over its own mark where the mark is wide, else within a few px of it', () => {
    const { layers } = timeline.layout(story, options('en', 680));
    const marks = [...layerOf(layers, 'rect', 'tints'), ...layerOf(layers, 'rect', 'bands')];
    for (const number of numbersOf(layers)) {
      const own = marks.filter(({ fact }) => fact === number.fact);
      const [x0, , x1] = textBox(number);
      expect(x1).toBeGreaterThan(Math.min(...own.map(({ x }) => x)) - 12);
      expect(x0).toBeLessThan(Math.max(...own.map(({ x, width }) => x + width)) + 12);
    }
  });

  it('has no titles, no key and no text under 12 px', () => {
    const { layers } = timeline.layout(story, options('en', 680));
    for (const { label } of story.events) expect(textsOf(layers).map(({ text }) => text)).not.toContain(label.en);
    // The sign in a box is part of the mark, and scaled with it.
    expect(tinyTexts(layers.filter(({ id }) => id !== 'timeline-signs'), 12)).toEqual([]);
  });

  it('runs downward where even numbers have no room, and is the drawing it was where titles are asked for', () => {
    const ids = (given: LayoutOptions) => timeline.layout(story, given).layers.map(({ id }) => id);
    expect(ids(options('en', 500))).toEqual(ids(titled('en', 500)));
    expect(layoutWide(story, { ...titled('en', 900), labels: 'titles' })).toEqual(layoutWide(story, titled('en', 900)));
  });

  it('is asked for by the spec of a scene, which is mirrored as all are', () => {
    const spec = { frame: false, timeDirection: 'auto', labels: 'numbers' } as const;
    const scene = createScene(timeline, story, spec, options('ar', 680).locale, { width: 680 });
    const xOf = (fact: string) => numbersOf(scene.layers).find((mark) => mark.fact === fact)?.x ?? NaN;
    expect(xOf('palmyra-ambush')).toBeLessThan(xOf('raqqa-declared-capital'));
    expect(scene.width).toBe(680);
  });

  it.each(hardDatasets)('draws %s', (_name, dataset) => {
    for (const lang of langs) for (const width of [640, 720]) checkNumbers(dataset, options(lang, width));
  });

  it('says runs of facts at one mark as a range, apart from a fact on which accounts differ', () => {
    const dataset = createDataset(
      Array.from({ length: 9 }, (_, i) => ({
        when: '2025-06-01',
        label: 'x',
        ...(i === 4 && { others: ['2001-03'], differs: true }),
      })),
    );
    const texts = (lang: 'ar' | 'en') => numbersOf(timeline.layout(dataset, options(lang, 680)).layers).map(({ text }) => text);
    expect(texts('en')).toEqual(['1–4,', '5', '6–9']);
    expect(texts('ar')).toEqual(['من 1 إلى 4،', '5', 'من 6 إلى 9']);
  });

  it('joins the numbers of days too close for all of them, under one bracket', () => {
    const quarters = ['01', '05', '09'].flatMap((month) => Array.from({ length: 15 }, (_, i) => `${1990 + i}-${month}-02`));
    const dataset = createDataset([{ when: '1925', label: 'x', place: 'a' }, ...quarters.map((when) => ({ when, label: 'x', place: 'a' }))]);
    checkNumbers(dataset, options('en', 640));
    const texts = numbersOf(timeline.layout(dataset, options('en', 640)).layers).map(({ text }) => text);
    expect(texts.some((text) => /^\d+–\d+,?$/.test(text))).toBe(true);
  });

  it('keeps numbers apart, clear of marks and complete for any dataset', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: 640, max: 720 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        checkNumbers(dataset, options(lang, width));
      }),
      { numRuns: 60 },
    );
  });
});
