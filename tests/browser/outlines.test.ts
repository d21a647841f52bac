// A figure's file looks the same everywhere: in a browser, in resvg, and as the page's own text with our fonts. Compared label by
// label, since six wrong labels are a thousandth of a picture.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Browser, JSHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { toTrueType } from '../../src/cli/fonts/cut-font.ts';
import { createNodeShaper } from '../../src/cli/node-shaper.ts';
import { fileDetails, fileScene, presets } from '../../src/export/choices.ts';
import type { FileChoices } from '../../src/export/choices.ts';
import { allFaceFiles } from '../../src/export/face-files.ts';
import type { TextShaper } from '../../src/export/shape-text.ts';
import { toEditableSvg, toOutlinedSvg } from '../../src/export/svg-file.ts';
import { figureModule } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { themes } from '../../src/scene/themes.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import type { Scene, TextMark } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';

const origin = inject('origin');
const story = loadStory();
const scale = 2;
const folder = mkdtempSync(join(tmpdir(), 'waqai-outlines-'));
/** Our fonts as files, for a program that has them installed. */
const fontFiles: string[] = [];

let browser: Browser;
let page: Page;
let shaper: TextShaper;

beforeAll(async () => {
  [browser, shaper] = await Promise.all([launchBrowser(), createNodeShaper()]);
  for (const face of allFaceFiles) {
    const file = join(folder, `${face}.ttf`);
    writeFileSync(file, await toTrueType(readFileSync(join(import.meta.dirname, `../../src/fonts/${face}.woff2`))));
    fontFiles.push(file);
  }
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, deviceScaleFactor: scale, bypassCSP: true });
  page = await context.newPage();
  // The page's own fonts and nothing else of it.
  await page.goto(`${origin}/`);
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].filter(({ family }) => family.includes('Waqai')).map((font) => font.load()));
    const place = document.createElement('div');
    place.id = 'place';
    place.style.cssText = 'position: absolute; inset: 0 auto auto 0';
    document.body.replaceChildren(place);
    document.body.style.background = '#fff';
  });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A line's place in the picture, px of the scene. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

function linesOf(scene: Scene): readonly Line[] {
  return scene.layers
    .flatMap((layer): readonly TextMark[] => (layer.type === 'text' ? layer.marks : []))
    .filter(({ text }) => text.trim() !== '')
    .map((mark) => {
      const { width } = shaper.outline(mark);
      return { text: mark.text, x: mark.x - { left: 0, middle: width / 2, right: width }[mark.align], y: mark.y, width, size: mark.size };
    });
}

const withoutText = (scene: Scene): Scene => ({ ...scene, layers: scene.layers.filter(({ type }) => type !== 'text') });

function inResvg(svg: string, fonts: readonly string[] = []): string {
  const font = { loadSystemFonts: false, fontFiles: [...fonts] };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font, background: '#fff' }).render().asPng().toString('base64');
}

/** Programs that many a newsroom has, where this machine has them: how each makes a PNG, `scale` pixels to the px. */
const tools = (
  [
    ['rsvg-convert', (svg, png) => ['--zoom', String(scale), '--background-color', 'white', '--output', png, svg]],
    ['inkscape', (svg, png) => ['--export-type=png', `--export-dpi=${96 * scale}`, '--export-background=white', `--export-filename=${png}`, svg]],
  ] as readonly (readonly [string, (svg: string, png: string) => readonly string[]])[]
).filter(([name]) => spawnSync(name, ['--version']).status === 0);

function inTool([name, argumentsOf]: (typeof tools)[number], svg: string): string {
  const [from, to] = [join(folder, 'drawing.svg'), join(folder, 'drawing.png')];
  writeFileSync(from, svg);
  const { status, stderr } = spawnSync(name, argumentsOf(from, to), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return readFileSync(to).toString('base64');
}

async function inChromium(svg: string): Promise<string> {
  await page.evaluate((markup) => {
    const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
    document.getElementById('place')?.replaceChildren(document.importNode(documentElement, true));
  }, svg);
  return (await page.locator('#place svg').screenshot()).toString('base64');
}

interface Likeness {
  readonly text: string;
  /** normalized cross-correlation of the line's box, and of its worst window of one em */
  readonly label: number;
  readonly window: number;
}

/** What the texts alone add to a picture, pixel by pixel, kept in the browser. */
interface Ink {
  readonly width: number;
  readonly height: number;
  readonly pixels: Float32Array;
}

/** @param whole as PNG, in base64 @param bare the same without its texts */
function inkOf([whole, bare]: readonly [string, string]): Promise<JSHandle<Ink>> {
  return page.evaluateHandle(
    async (pictures) => {
      const read = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.filter = 'blur(1px)';
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [{ data: a, width, height }, { data: b }] = (await Promise.all(pictures.map(read))) as [ImageData, ImageData];
      const pixels = Float32Array.from({ length: width * height }, (_, i) => Math.abs(a[4 * i]! - b[4 * i]!) + Math.abs(a[4 * i + 1]! - b[4 * i + 1]!) + Math.abs(a[4 * i + 2]! - b[4 * i + 2]!));
      return { width, height, pixels };
    },
    [whole, bare],
  );
}

/** How much like each other the texts of two pictures are, line by line. */
function compare(first: JSHandle<Ink>, second: JSHandle<Ink>, lines: readonly Line[]): Promise<readonly Likeness[]> {
  return page.evaluate(
    ([a, b, boxes, zoom]) => {
      const likeness = (left: number, top: number, right: number, bottom: number) => {
        let [n, p, q, pq, pp, qq] = [0, 0, 0, 0, 0, 0];
        for (let y = Math.max(0, Math.floor(top)); y < Math.min(bottom, a.height); y += 1) {
          for (let x = Math.max(0, Math.floor(left)); x < Math.min(right, a.width); x += 1) {
            const [u, v] = [a.pixels[y * a.width + x]!, b.pixels[y * a.width + x]!];
            n += 1; p += u; q += v; pq += u * v; pp += u * u; qq += v * v;
          }
        }
        const [varP, varQ] = [pp - (p * p) / n, qq - (q * q) / n];
        // A window without ink in both is alike; with ink in one alone it is not.
        return varP < 1e5 && varQ < 1e5 ? 1 : (pq - (p * q) / n) / Math.sqrt(varP * varQ || 1);
      };
      return boxes.map(({ text, x, y, width: length, size }) => {
        const [left, top, right, bottom] = [x - 2, y - size * 1.1, x + length + 2, y + size * 0.45].map((px) => px * zoom) as [number, number, number, number];
        let window = 1;
        for (let at = left; at < right; at += (size * zoom) / 3) window = Math.min(window, likeness(at, top, Math.min(right, at + size * zoom), bottom));
        return { text, label: likeness(left, top, right, bottom), window };
      });
    },
    [first, second, lines as Line[], scale] as const,
  );
}

const below = (found: readonly Likeness[], label: number, window: number) => found.filter((line) => !(line.label >= label && line.window >= window));

describe.each(figureModules.map(({ id }) => id))('%s', (figure) => {
  it.each(['ar', 'en'] as const)('looks the same in a browser and in resvg, and as the text of the page (%s)', async (lang) => {
    // Each figure in both languages and both sizes takes ten minutes; by turns it takes five. All of it: WAQAI_OUTLINES=all.
    const isWide = (figureModules.findIndex(({ id }) => id === figure) % 2 === 0) === (lang === 'ar');
    const sizes = process.env['WAQAI_OUTLINES'] === 'all' ? [presets.article, presets.phone] : [isWide ? presets.article : presets.phone];
    for (const size of sizes) {
      const choices: FileChoices = { figure, format: 'svg', lang, digits: 'latn', size, theme: 'light', text: 'outlines', scale: 1 };
      const module = figureModule(figure);
      const scene = fileScene(module, story, choices);
      const bare = withoutText(scene);
      const details = fileDetails(module, story, choices);
      const [outlined, bareSvg] = [scene, bare].map((one) => toOutlinedSvg(one, themes.light, details, shaper)) as [string, string];
      const lines = linesOf(scene);
      const chromium = await inkOf([await inChromium(outlined), await inChromium(bareSvg)]);
      const unlike = async (other: readonly [string, string], label: number, window: number, of = lines) => {
        const ink = await inkOf(other);
        const found = below(await compare(chromium, ink, of), label, window);
        await ink.dispose();
        return found;
      };
      expect(await unlike([inResvg(outlined), inResvg(bareSvg)], 0.99, 0.97)).toEqual([]);
      expect(await unlike([await inChromium(toSvg(scene, themes.light)), await inChromium(toSvg(bare, themes.light))], 0.93, 0.85)).toEqual([]);
      for (const tool of tools) expect(await unlike([inTool(tool, outlined), inTool(tool, bareSvg)], 0.99, 0.97), tool[0]).toEqual([]);
      if (size !== presets.article) continue;
      const editable = [scene, bare].map((one) => inResvg(toEditableSvg(one, themes.light, details), fontFiles)) as [string, string];
      // Our Arabic sans has no ASCII, and resvg looks for a missing letter in any font it has, not in the next of the list.
      const inOneFont = lines.filter(({ text }) => lang === 'en' || !/[!-~]/.test(text));
      expect(await unlike(editable, 0.93, 0.85, inOneFont)).toEqual([]);
    }
  });
});

it('a fault in one label is found: another digit, letters apart, the wrong direction', async () => {
  const choices: FileChoices = { figure: 'attacks-per-month', format: 'svg', lang: 'ar', digits: 'latn', size: presets.article, theme: 'light', text: 'outlines', scale: 1 };
  const module = figureModule('attacks-per-month');
  const scene = fileScene(module, story, choices);
  const details = fileDetails(module, story, choices);
  const change = (to: (text: string) => string, lang?: 'en') => ({
    ...scene,
    layers: scene.layers.map((layer) => (layer.type === 'text' ? { ...layer, marks: layer.marks.map((mark) => ({ ...mark, text: to(mark.text), ...(lang && { lang }) })) } : layer)),
  });
  const draw = (one: Scene) => inResvg(toOutlinedSvg(one, themes.light, details, shaper));
  const bare = draw(withoutText(scene));
  const faults = [change((text) => text.replace('2024', '2034')), change((text) => [...text].join('\u200c')), change((text) => text, 'en')];
  for (const fault of faults) expect(below(await compare(await inkOf([draw(scene), bare]), await inkOf([draw(fault), bare]), linesOf(scene)), 0.99, 0.97)).not.toEqual([]);
});
