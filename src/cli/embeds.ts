import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { build } from 'vite';
import { hashSource } from './csp.ts';
import { leastScale, linksHeight } from '../figure/embed-size.ts';
import { escapeXml } from '../scene/to-svg.ts';
import { shareTags } from './share.ts';

/** One figure in one language, as svelte/server makes it for another site's page. */
export interface EmbedPage {
  /** id and language: `timeline.ar` */
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  readonly alt: string;
  readonly body: string;
  /** address of the figure in the whole story, from the folder of the embeds */
  readonly home: string;
  /** px, of a frame in a column of text */
  readonly height: number;
}

/** One script and one sheet. */
interface EmbedCode {
  readonly script: string;
  readonly styles: string;
}

/** A part of src/embed as one script, and the sheet it imports. Throws where it cannot be built. */
async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<EmbedCode> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      target: ['chrome92', 'firefox92', 'safari15.4'],
      lib: { entry: `src/embed/${entry}.ts`, formats: ['iife'], name: 'waqai', fileName: () => `${entry}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [])).join('');
  return { script: script.trim(), styles: styles.trim() };
}

/**
 * Everything of the folder `embed/`, by name: each figure as one file, the script that lets a host's frames grow, and
 * the element.
 * @param site absolute address of the site with a slash at its end, for canonical addresses; left out where it is not known
 */
export async function createEmbeds(pages: readonly EmbedPage[], site: string | undefined): Promise<ReadonlyMap<string, string>> {
  const code = await bundle('embed');
  const titles = Object.fromEntries(pages.map(({ name, title }) => [name, title]));
  const [resize, element] = [await bundle('resize'), await bundle('element', { waqaiTitles: JSON.stringify(titles) })];
  const files = new Map([['resize.js', resize.script], ['waqai.js', element.script]]);
  for (const page of pages) files.set(`${page.name}.html`, await createEmbed(page, code, site));
  return files;
}

interface Face {
  readonly rule: string;
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

function readFaces(sheet: string): readonly Face[] {
  return [...sheet.matchAll(/@font-face \{[^}]+\}/g)].flatMap(([rule]) => {
    const file = /url\(\.\.\/fonts\/([\w-]+\.woff2)\)/.exec(rule)?.[1];
    const ranges = [...(/unicode-range: ([^;]+);/.exec(rule)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)];
    const range = ([, from = '', to = from]: RegExpExecArray | RegExpMatchArray) => [parseInt(from, 16), parseInt(to, 16)] as const;
    return file === undefined ? [] : [{ rule, file, ranges: ranges.map(range) }];
  });
}

/**
 * The faces that a page needs, each cut down to the characters of `text` and written into the sheet: an embed makes no request.
 * @param families whose faces may be needed; others are left out
 */
async function inlineFaces(text: string, families: RegExp): Promise<string> {
  const faces = readFaces(await readFile(resolve('src/styles/fonts.css'), 'utf8'));
  const characters = [...new Set(text)];
  const rules = faces.filter(({ rule }) => families.test(rule)).map(async ({ rule, file, ranges }) => {
    const covered = characters.filter((character) => ranges.some(([from, to]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to));
    // A space alone is in every face.
    if (covered.join('').trim() === '') return '';
    const cut = await subsetFont(await readFile(resolve('src/fonts', file)), covered.join(''), { targetFormat: 'woff2' });
    return rule.replace(/url\([^)]+\)/, `url(data:font/woff2;base64,${cut.toString('base64')})`).replaceAll(/\s*\n\s*/g, '');
  });
  return (await Promise.all(rules)).join('');
}

/** Shows the widest picture that fits; in a box that nobody resizes all of it, over the line of links. */
function pictureRules(body: string): string {
  const sizes = [...body.matchAll(/class="picture w\d+"><svg[^>]* viewBox="0 0 (\d+) (\d+)"/g)].map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
  return sizes
    .map(({ width, height }, i) => {
      const next = sizes[i + 1];
      const from = i === 0 ? '' : `(min-width:${width}px)`;
      const to = next === undefined ? '' : `(max-width:${next.width - 0.02}px)`;
      const least = ((leastScale * 100 * height) / width).toFixed(1);
      return `.w${width} .scene{max-height:max(100vh - ${linksHeight}px,${least}vw)}@media ${[from, to].filter(Boolean).join(' and ')}{.w${width}{display:block}}`;
    })
    .join('');
}

/** A tenth of a px is finer than any screen: further digits cost a reader a tenth of the file, and show nothing. */
function roundDrawing(body: string): string {
  return body.replaceAll(/ (x|y|x1|y1|x2|y2|cx|cy|d)="([^"]*)"/g, (_, name: string, value: string) => ` ${name}="${value.replaceAll(/(\.\d)\d+/g, '$1')}"`);
}

/** The whole file of an embed: everything inside, nothing to fetch, and a policy that lets nothing else run or load. */
async function createEmbed(page: EmbedPage, code: EmbedCode, site: string | undefined): Promise<string> {
  const words = page.body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&[a-z]+;/g, ' ');
  // Arabic readers may ask for ٠–٩, which no text holds yet; the English page has no Arabic face to carry for them.
  const faces = await inlineFaces(`${words}${page.lang === 'ar' ? '٠١٢٣٤٥٦٧٨٩٪' : ''}×+−`, page.lang === 'ar' ? /Waqai (?:Sans|Naskh)/ : /Waqai (?:Sans'|Serif)/);
  const styles = `${faces}${code.styles}${pictureRules(page.body)}`;
  const home = site === undefined ? page.home : new URL(page.home, `${site}embed/`).href;
  const policy = [
    `default-src 'none'`,
    `script-src ${hashSource(code.script)}`,
    `style-src ${hashSource(styles)}`,
    `font-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="${page.lang}" dir="${page.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="responsive-embedded-sizing">
<link rel="canonical" href="${home}">
<base target="_blank">
${site === undefined ? '' : shareTags({ ...page, address: home }, site)}
<title>${escapeXml(page.title)}</title>
<style>${styles}</style>
</head>
<body>
${roundDrawing(page.body).replaceAll(`"${page.home}"`, `"${home}"`)}
<script>${code.script}</script>
</body>
</html>
`;
}
