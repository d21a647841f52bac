// The pictures that are sent with the page show what the scene shows, mark by mark.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { themes } from '../../src/scene/themes.ts';
import { toMarkup } from '../../src/scene/to-markup.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';

const story = loadStory();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const colours = Object.entries(themes.light).map(([role, paint]) => `--${role}:${paint}`).join(';');

async function paint(svg: string): Promise<string> {
  await page.setContent(`<!doctype html><style>:root{${colours}} body{margin:8px} svg{display:block;font-family:sans-serif !important}</style>${svg}`);
  return (await page.locator('svg').screenshot()).toString('base64');
}

/** How many values of two pictures differ by more than an edge does: a circle and arcs are not smoothed alike. */
function countDifferent(pictures: readonly [string, string]): Promise<number> {
  return page.evaluate(async (encoded) => {
    const read = async (picture: string) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    };
    const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = [await read(encoded[0]), await read(encoded[1])];
    if (a.length !== b.length) return Infinity;
    return a.reduce((count, value, i) => count + (Math.abs(value - (b[i] ?? 0)) > 80 ? 1 : 0), 0);
  }, pictures);
}

it.each(figureModules.map(({ id }) => id))('the picture of %s is that of its scene, in both languages and on phone and desk', async (id) => {
  for (const lang of ['ar', 'en'] as const) {
    for (const width of [328, 960]) {
      const scene = figure(story, { figure: id, frame: false, timeDirection: 'auto' }, { lang, digits: 'latn', monthNames: 'gregorian' }, { width });
      // Files leave lengths out: they are for engines that measure otherwise, as this one does with the font it has here.
      const [whole, markup] = [toSvg(scene, themes.light), toMarkup(scene).replaceAll(/ textLength=\S+ lengthAdjust=spacingAndGlyphs/g, '')];
      await page.setViewportSize({ width: width + 16, height: Math.ceil(scene.height) + 16 });
      expect(await countDifferent([await paint(whole), await paint(markup)]), `${lang} ${width}`).toBe(0);
      // Without this the comparison could be one of two empty pictures.
      expect(await countDifferent([await paint(whole), await paint(`<svg width="${scene.width}" height="${scene.height}"></svg>`)])).toBeGreaterThan(500);
      expect(markup.length).toBeLessThan(0.75 * whole.length);
    }
  }
});
