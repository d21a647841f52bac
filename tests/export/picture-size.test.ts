import { describe, expect, it } from 'vitest';
import { fileScene, presets } from '../../src/export/choices.ts';
import type { FileChoices } from '../../src/export/choices.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { pictureSize } from '../../src/scene/picture-size.ts';
import { loadStory } from '../story.ts';
import { escapingTexts, overlappingTexts, textsOf } from '../figures/scene-checks.ts';

const story = loadStory();
const usual = { format: 'svg', digits: 'latn', theme: 'light', text: 'outlines', scale: 1 } as const;

describe.each(figureModules)('a large picture of $id', (module) => {
  it.each(['square', 'tall', 'slide'] as const)('%s has the size asked for, whole and with the largest type that fits', (name) => {
    for (const lang of ['ar', 'en'] as const) {
      const size = presets[name];
      const choices: FileChoices = { ...usual, figure: module.id, lang, size };
      const scene = fileScene(module, story, choices);
      const picture = pictureSize(scene);
      expect(picture.width).toBe(size.width);
      expect(picture.height).toBeGreaterThanOrEqual(size.height);
      if (scene.magnification !== undefined) expect(picture.height).toBe(size.height);
      expect(escapingTexts(scene.layers, scene.width, scene.height)).toEqual([]);
      expect(overlappingTexts(scene.layers)).toEqual([]);
      // On a slide a title is larger than in an article wherever there is room for that.
      const title = Math.max(...textsOf(scene.layers).map(({ size: px }) => px)) * (scene.magnification ?? 1);
      if (name === 'slide') expect(title).toBeGreaterThan(30);
    }
  });
});

it('type keeps its size in pictures that are shown as they are', () => {
  for (const module of figureModules) expect(fileScene(module, story, { ...usual, figure: module.id, lang: 'ar', size: presets.article }).magnification).toBeUndefined();
});
