import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { figure } from '../../../src/figure/figure.ts';
import { layout } from '../../../src/figures/places/layout.ts';
import type { Body } from '../../../src/figures/types.ts';
import type { Direction } from '../../../src/locale/types.ts';
import type { Layer } from '../../../src/scene/types.ts';
import { loadStory } from '../../story.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textBox, textsOf, tinyTexts } from '../scene-checks.ts';
import { createPlace, createPlaced, localeOf, optionsFor, placed } from './placed.ts';

/** Properties draw many maps, ms. */
const patience = 60_000;

const langs = ['ar', 'en'] as const;
const mapLayers = ['places-sea', 'places-land', 'places-hatching', 'places-outlines', 'places-dots', 'places-scale'];

function layerOf<Type extends Layer['type']>(layers: readonly Layer[], type: Type, id: string) {
  const layer = layers.find((candidate) => candidate.id === id);
  if (layer?.type !== type) throw new Error(`No layer ${id} of type ${type}`);
  return layer.marks as Extract<Layer, { type: Type }>['marks'];
}

function expectReadable({ layers, height }: Body, width: number): void {
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, width, height)).toEqual([]);
  expect(tinyTexts(layers, 10.8)).toEqual([]);
  const shapes = layers.filter(({ type, id }) => type !== 'dot' && id !== 'places-symbols');
  for (const [left, right] of edgesOf(shapes)) {
    expect(left).toBeGreaterThanOrEqual(-1.01);
    expect(right).toBeLessThanOrEqual(width + 1.01);
  }
}

function expectApartHits(layers: readonly Layer[]): void {
  const hits = layerOf(layers, 'hit', 'places-hits');
  hits.forEach((a, i) => {
    for (const b of hits.slice(i + 1)) {
      const isApart = a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01 || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01;
      expect(isApart).toBe(true);
    }
  });
}

describe('the layout of places', () => {
  it('has no text over another, none outside the picture and a target for every fact, on any data', () => {
    fc.assert(
      fc.property(placed, fc.integer({ min: 204, max: 1400 }), fc.constantFrom(...langs), (dataset, width, lang) => {
        const body = layout(dataset, optionsFor(width, lang));
        expectReadable(body, width);
        expectApartHits(body.layers);
        const facts = layerOf(body.layers, 'hit', 'places-hits').map(({ fact }) => fact);
        expect([...facts].sort()).toEqual(dataset.events.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  }, patience);

  it.each([204, 240, 324, 420, 516, 640, 868, 1112, 1312])('sets the story readably at %i px', (width) => {
    for (const lang of langs) expectReadable(layout(loadStory(), optionsFor(width, lang)), width);
  });

  it('does not exceed the height asked for where the story fits', () => {
    for (const height of [420, 440, 473]) {
      for (const lang of langs) expect(layout(loadStory(), optionsFor(1112, lang, height)).height).toBeLessThanOrEqual(height);
    }
  });

  it('names every place of the story on the map from 300 px on', () => {
    const names = ['Palmyra', 'Damascus', 'Raqqa', 'Idlib', 'al-Hol camp', 'Roj camp ~', 'desert around Palmyra', 'Golan'];
    for (const width of [324, 516, 1112]) {
      const { layers } = layout(loadStory(), optionsFor(width, 'en'));
      const onMap = ['places-map-labels', 'places-countries'].flatMap((id) => layerOf(layers, 'text', id));
      const drawn = onMap.map(({ text }) => text);
      expect(drawn).toEqual(expect.arrayContaining(names));
    }
  });

  it('draws no border or coast through the name of a place', () => {
    for (const width of [324, 516, 1112]) {
      const { layers } = layout(loadStory(), optionsFor(width, 'en'));
      const names = layerOf(layers, 'text', 'places-map-labels').map(textBox);
      const points = layerOf(layers, 'path', 'places-outlines').flatMap((line) => line.points);
      const covered = points.filter(([x, y]) => names.some(([x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1));
      expect(covered).toEqual([]);
      expect(points.length).toBeGreaterThan(200);
    }
  });

  it('draws a place known only about as a dashed, tinted disc, never as an open ring', () => {
    const dots = layerOf(layout(loadStory(), optionsFor(1112, 'en')).layers, 'dot', 'places-dots');
    expect(dots).toHaveLength(6);
    expect(dots.filter(({ dash }) => dash)).toHaveLength(1);
    expect(dots.every(({ fill }) => fill === 'ink')).toBe(true);
  });

  it('hatches an area and gives it no point', () => {
    const dataset = createPlaced([['around']], [createPlace('town', { lon: 38, lat: 35 }), createPlace('around', { near: 'town' })]);
    const { layers } = layout(dataset, optionsFor(1112, 'en'));
    expect(layerOf(layers, 'dot', 'places-dots')).toEqual([]);
    expect(layerOf(layers, 'line', 'places-hatching').filter(({ fact }) => fact === 'event-0').length).toBeGreaterThan(10);
  });

  it('draws the Golan hatched, and its eastern edge alone dashed', () => {
    const { layers } = layout(createPlaced([[]], []), optionsFor(1112, 'en'));
    expect(layerOf(layers, 'line', 'places-hatching').length).toBeGreaterThan(5);
    expect(layerOf(layers, 'path', 'places-outlines').filter(({ dash }) => dash)).toHaveLength(1);
  });
});

describe('the map of places', () => {
  const seen = (direction: Direction, width: number, lang: 'ar' | 'en', dataset: Dataset = loadStory()) => {
    const spec = { figure: 'places', frame: false, timeDirection: direction } as const;
    const { layers } = figure(dataset, spec, localeOf(lang), { width });
    return layers.filter(({ id }) => mapLayers.includes(id));
  };
  const westOf = (layers: readonly Layer[]): number => layerOf(layers, 'rect', 'places-sea')[0]?.x ?? 0;

  it.each(langs)('keeps east in the east in either direction, in %s', (lang) => {
    for (const width of [1312, 560, 358]) {
      const [ltr, rtl] = [seen('ltr', width, lang), seen('rtl', width, lang)];
      // Beside a list the whole map changes sides; inside it nothing moves.
      const shift = westOf(ltr) - westOf(rtl);
      if (width < 700) expect(shift).toBeCloseTo(0, 6);
      else expect(shift).toBeGreaterThan(100);
      const [left, right] = [edgesOf(ltr).flat(), edgesOf(rtl).flat()];
      expect(right).toHaveLength(left.length);
      left.forEach((x, i) => expect((right[i] ?? NaN) + shift).toBeCloseTo(x, 6));
    }
  });

  it('has Damascus west of Raqqa and Raqqa west of the camps in both languages', () => {
    for (const lang of langs) {
      const scene = figure(loadStory(), { figure: 'places', frame: true, timeDirection: 'auto' }, localeOf(lang), { width: 1200 });
      const labels = lang === 'ar' ? ['دمشق', 'الرقة', 'مخيم الهول'] : ['Damascus', 'Raqqa', 'al-Hol camp'];
      const xs = labels.map((text) => textsOf(scene.layers).find((mark) => mark.text === text && mark.size === 15)?.x ?? NaN);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
    }
  });
});
