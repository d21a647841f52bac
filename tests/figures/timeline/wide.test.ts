import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layoutWide } from '../../../src/figures/timeline/wide/layout.ts';
import type { LayoutOptions } from '../../../src/figures/types.ts';
import type { Layer } from '../../../src/scene/types.ts';
import { datasets, hardDatasets } from '../generated-datasets.ts';
import { escapingTexts, isFiniteScene, overlappingTexts, tinyTexts } from '../scene-checks.ts';
import { loadStory } from '../../story.ts';

function options(lang: 'ar' | 'en', width: number, key = false): LayoutOptions {
  return {
    locale: { lang, digits: 'latn', monthNames: 'gregorian' },
    timeDirection: 'ltr',
    form: 'wide',
    width,
    key,
  };
}

function factsOf(layers: readonly Layer[], type: Layer['type']): ReadonlySet<string> {
  const marks = layers.flatMap((layer) => (layer.type === type ? [...layer.marks] : []));
  return new Set(marks.map((mark) => mark.fact).filter((fact) => fact !== undefined));
}

function checkLayout(dataset: Dataset, given: LayoutOptions): void {
  const { layers, height } = layoutWide(dataset, given);
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, given.width, height)).toEqual([]);
  const ids = dataset.events.map(({ id }) => id).sort();
  expect([...factsOf(layers, 'hit')].sort()).toEqual(ids);
  expect([...factsOf(layers, 'text')].sort()).toEqual(ids);
}

describe('layoutWide', () => {
  const story = loadStory();

  it.each([700, 768, 900, 1024, 1100, 1200, 1312, 1440, 1920])(
    'labels every fact of the story once at %i px, nothing over another, nothing cut',
    (width) => {
      for (const lang of ['ar', 'en'] as const) checkLayout(story, options(lang, width, width === 1112));
    },
  );

  it('sets no text under 12 px', () => {
    expect(tinyTexts(layoutWide(story, options('ar', 700)).layers, 12)).toEqual([]);
  });

  it.each(hardDatasets)('draws %s', (_name, dataset) => {
    for (const width of [700, 1312]) checkLayout(dataset, options('ar', width));
  });

  it('keeps labels apart and inside for any dataset', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: 700, max: 1920 }), (dataset, width) => {
        checkLayout(dataset, options('en', width));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves paper between two bands that meet, on both sides of the mark they share', () => {
    for (const width of [700, 1112, 1312]) {
      const { layers } = layoutWide(story, options('en', width));
      const bars = layers.flatMap((layer) => (layer.type === 'rect' && layer.id === 'timeline-bands' ? [...layer.marks] : []));
      const edges = (fact: string) => bars.filter((bar) => bar.fact === fact).flatMap(({ x, width: w }) => [x, x + w]);
      const fall = edges('assad-falls');
      expect(Math.max(...edges('hts-fights-isis-idlib'))).toBeLessThanOrEqual(Math.min(...fall) - 3);
      expect(Math.min(...edges('security-recruitment'))).toBeGreaterThanOrEqual(Math.max(...fall) + 3);
    }
  });

  it('draws the same picture every time', () => {
    expect(layoutWide(story, options('ar', 1312))).toEqual(layoutWide(story, options('ar', 1312)));
  });

  it('keeps marks in the order of their dates on every track', () => {
    const hits = layoutWide(story, options('en', 1312)).layers.flatMap((l) => (l.type === 'rect' ? l.marks : []));
    const left = (fact: string) =>
      Math.min(...hits.filter((m) => m.fact === fact && m.plate !== true).map((m) => m.x));
    const order = ['palmyra-captured', 'palmyra-isis-expelled', 'isis-exploits-chaos', 'palmyra-ambush'];
    expect([...order].sort((a, b) => left(a) - left(b))).toEqual(order);
  });

  it('fills a height it is given, and takes more when it has to', () => {
    const natural = layoutWide(story, options('en', 1312)).height;
    expect(layoutWide(story, { ...options('en', 1312), height: natural + 60 }).height).toBe(natural + 60);
    expect(layoutWide(story, { ...options('en', 1312), height: 100 }).height).toBeGreaterThan(100);
  });

  it('draws nothing but words beyond the day of publication', () => {
    const { layers } = layoutWide(story, options('en', 1312));
    const horizon = layers
      .flatMap((l) => (l.type === 'line' ? l.marks : []))
      .find((m) => m.dash !== undefined && m.stroke === 'ink2')?.x1;
    const rects = layers.flatMap((l) => (l.type === 'rect' ? l.marks : [])).filter((m) => m.plate !== true);
    expect(horizon).toBeDefined();
    expect(Math.max(...rects.map((m) => m.x + m.width))).toBeLessThanOrEqual((horizon ?? 0) + 2.5);
  });
});
