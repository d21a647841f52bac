/**
 * No label overlaps, is cut or too small, and no target leaves the picture: all figures, both languages, framed and not,
 * at the widths that screens give them, on the story and on datasets that are as hard as they come.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { FigureId } from '../../src/figures/types.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { Scene } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';
import { filled, fullDatasets } from './full-datasets.ts';
import { hardDatasets } from './generated-datasets.ts';
import { escapingHits, escapingTexts, isFiniteScene, overlappingTexts, tinyTexts } from './scene-checks.ts';

/** Margins of the page at both sides of a figure, px, and the widest a figure gets. */
function bodyWidth(viewport: number): number {
  const margin = viewport < 700 ? 16 : viewport < 1100 ? 32 : 64;
  return Math.min(1312, viewport - 2 * margin);
}

const widths = [...new Set([320, 390, 768, 1024, 1440, 1920].map(bodyWidth))];
const langs = ['ar', 'en'] as const;

/** Every fault of a scene in words; none for a scene that can be read. */
function faultsOf({ layers, width, height }: Scene): readonly string[] {
  return [
    ...(isFiniteScene(layers) ? [] : ['a coordinate that is no number']),
    ...overlappingTexts(layers).map((texts) => `overlap: ${texts}`),
    ...escapingTexts(layers, width, height).map((text) => `cut: ${text}`),
    ...tinyTexts(layers).map((text) => `too small: ${text}`),
    ...escapingHits(layers, width, height).map((hit) => `target outside: ${hit}`),
  ];
}

type Lang = (typeof langs)[number];

function faultsAt(dataset: Dataset, id: FigureId, width: number, lang: Lang, frame: boolean): readonly string[] {
  const spec = { figure: id, frame, timeDirection: 'auto' } as const;
  const scene = figure(dataset, spec, { lang, digits: 'latn', monthNames: 'gregorian' }, { width });
  return faultsOf(scene).map((fault) => `${lang}${frame ? ' framed' : ''} ${width}: ${fault}`);
}

const story = loadStory();
const cases: readonly (readonly [string, Dataset])[] = [...fullDatasets, ...hardDatasets];

describe.each(figureModules.map(({ id }) => id))('%s can be read', (id) => {
  it.each(langs)('with the story in %s', (lang) => {
    const faults = widths.flatMap((width) => [true, false].flatMap((frame) => faultsAt(story, id, width, lang, frame)));
    expect(faults).toEqual([]);
  });

  it.each(cases)('with %s', (_name, dataset) => {
    // In turns, framed and not: each language has both, at widths of every form.
    const faults = widths.flatMap((width, i) => langs.flatMap((lang, n) => faultsAt(dataset, id, width, lang, (i + n) % 2 === 0)));
    expect(faults).toEqual([]);
  });

  it('with any dataset', () => {
    fc.assert(
      fc.property(filled, fc.constantFrom(...widths), fc.constantFrom(...langs), fc.boolean(), (dataset, width, lang, frame) => {
        expect(faultsAt(dataset, id, width, lang, frame)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
