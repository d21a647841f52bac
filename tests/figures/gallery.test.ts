/**
 * The gallery: every figure as SVG text, in both languages and all three forms. A changed picture fails here
 * until it has been looked at and accepted with `npx vitest run tests/figures/gallery.test.ts -u`.
 */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { Size } from '../../src/figures/types.ts';
import { mirrorLayers } from '../../src/scene/mirror.ts';
import { themes } from '../../src/scene/themes.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { loadStory } from '../story.ts';
import { escapingTexts, isFiniteScene, overlappingTexts, tinyTexts } from './scene-checks.ts';

const sizes: Readonly<Record<string, Size>> = {
  wide: { width: 1200, height: 675 },
  middle: { width: 560 },
  narrow: { width: 360 },
};

const story = loadStory();
const locale = (lang: 'ar' | 'en') => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;

describe.each(figureModules.map(({ id }) => id))('%s', (id) => {
  describe.each(['ar', 'en'] as const)('in %s', (lang) => {
    it.each(Object.entries(sizes))('looks as accepted, %s', async (form, size) => {
      const scene = figure(story, { figure: id, frame: true, timeDirection: 'auto' }, locale(lang), size);
      const svg = toSvg(scene, themes.light);
      new SaxesParser({ xmlns: true }).write(svg).close();
      await expect(svg).toMatchFileSnapshot(`../gallery/${id}.${lang}.${form}.svg`);
    });

    it('has the article size where it fits, and else the height it needs, so that nothing is scaled or cut', () => {
      const at = (height: number) => figure(story, { figure: id, frame: true, timeDirection: 'auto' }, locale(lang), { width: 1200, height });
      const scene = at(675);
      expect([scene.width, scene.height]).toEqual([1200, Math.max(675, at(400).height)]);
    });

    it.each([240, 320, 390, 560, 768, 1024, 1200, 1440, 1920])(
      'has no text over another, cut or too small at %i px',
      (width) => {
        for (const frame of [true, false]) {
          const spec = { figure: id, frame, timeDirection: 'auto' } as const;
          const { layers, height } = figure(story, spec, locale(lang), { width });
          expect(isFiniteScene(layers)).toBe(true);
          expect(overlappingTexts(layers)).toEqual([]);
          expect(escapingTexts(layers, width, height)).toEqual([]);
          expect(tinyTexts(layers)).toEqual([]);
        }
      },
    );

    const hasMap = figureModules.some((module) => module.id === id && module.neverMirrors);
    it.skipIf(hasMap)('is its own mirror image when time runs the other way', () => {
      for (const width of [1312, 560, 358]) {
        const spec = { figure: id, frame: false } as const;
        const ltr = figure(story, { ...spec, timeDirection: 'ltr' }, locale(lang), { width });
        const rtl = figure(story, { ...spec, timeDirection: 'rtl' }, locale(lang), { width });
        expect(rtl.layers).toEqual(mirrorLayers(ltr.layers, width));
        expect(rtl.layers).not.toEqual(ltr.layers);
      }
    });
  });
});
