import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { toOutlinedSvg } from '../export/svg-file.ts';
import type { FileDetails } from '../export/svg-file.ts';
import type { Dataset } from '../dataset/types.ts';
import { themes } from '../scene/themes.ts';
import { escapeXml } from '../scene/to-svg.ts';
import type { Scene } from '../scene/types.ts';
import { withPolicy } from './csp.ts';
import { createEmbeds } from './embeds.ts';
import type { EmbedPage } from './embeds.ts';
import { clearUnfinished, keepVersion, publishBuild, unfinishedBuild, versionName } from './kept-versions.ts';
import { headerFiles } from './headers.ts';
import { addressTags, oembedAnswer, readSite, shareTags } from './share.ts';
import type { Shared } from './share.ts';
import { createNodeShaper } from './node-shaper.ts';
import { toPng } from './png.ts';

/** One page of the site: `path` is '' or ends in a slash, such as 'en/'. */
export interface Route {
  readonly path: string;
  readonly lang: string;
  readonly dir: string;
}

/** What svelte/server makes of a page. */
export interface RenderedPage {
  readonly html: string;
  readonly head: string;
}

/** A figure to be written as a file; `name` is its id and language. */
export interface FigureScene {
  readonly name: string;
  readonly scene: Scene;
  /** the same for a link in a chat or a feed, 1200×630 px */
  readonly shared: Scene;
  readonly details: FileDetails;
  readonly csv: string;
}

/** What src/entry-server.ts exports. */
export interface ServerEntry {
  readonly record: Dataset;
  readonly routes: readonly Route[];
  readonly render: (path: string) => RenderedPage;
  readonly renderTables: (path: string) => RenderedPage;
  readonly embedPages: () => readonly EmbedPage[];
  readonly figureScenes: () => readonly FigureScene[];
}

const serverEntry = 'src/entry-server.ts';

/**
 * Fills the template of index.html for one route: language and direction, head and body. Vite wrote the template
 * for the root of the site, so a deeper page climbs first; of the rendered page only addresses of built assets
 * are ours to lift, its other links are its own. Throws when the template lacks a place to fill.
 */
export function fillTemplate(template: string, route: Route, page: RenderedPage): string {
  const upwards = '../'.repeat(route.path.split('/').length - 1) || './';
  const lifted = withLanguage(template, route).replaceAll(/\b(src|href)="\.\//g, (_, name: string) => `${name}="${upwards}`);
  const liftAssets = (html: string): string => html.replaceAll('"./assets/', `"${upwards}assets/`);
  const withHead = fillPlace(lifted, '<!--head-->', liftAssets(page.head));
  return fillPlace(withHead, '<!--body-->', liftAssets(page.html));
}

/**
 * The plugin behind `vite build` and the dev server. Building: the client, then the same components for the
 * server, then one HTML file for each route and every figure as a file. Serving: each route its own language.
 */
export function prerender(): Plugin[] {
  return [buildPages(), serveRoutes()];
}

function buildPages(): Plugin {
  // Two builds may run at the same time (a test builds while a reader does): each has its own room.
  const serverDir = resolve(`node_modules/.cache/prerender-${process.pid}`);
  let outDir = '';
  let isShared = false;
  return {
    name: 'waqai:build-pages',
    apply: 'build',
    config: ({ root = process.cwd(), build }) => {
      outDir = resolve(root, build?.outDir ?? 'dist');
      // Vite's rule: a folder outside the project may hold what is not ours.
      isShared = !(build?.emptyOutDir ?? outDir.startsWith(resolve(root) + sep));
      return {
        builder: {},
        // The site that stands there stays until the new one is whole.
        build: { outDir: unfinishedBuild(outDir), emptyOutDir: false },
        experimental: {
          // The server's pages name assets as the template does, relative to the root of the site.
          renderBuiltUrl: (file, { ssr }) => (ssr ? `./${file}` : { relative: true }),
        },
        environments: {
          ssr: {
            resolve: { noExternal: true },
            build: { outDir: serverDir, emptyOutDir: true, copyPublicDir: false, rolldownOptions: {
                input: serverEntry,
                // For a server all figures are one file; that they are several for readers is meant.
                checks: { ineffectiveDynamicImport: false },
              },
            },
          },
        },
      };
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        try {
          await clearUnfinished(outDir);
          const version = await writeSite(builder, serverDir);
          await publishBuild(unfinishedBuild(outDir), outDir, isShared);
          await keepVersion(outDir, version);
        } finally {
          await rm(serverDir, { recursive: true, force: true });
          await rm(unfinishedBuild(outDir), { recursive: true, force: true });
        }
      },
    },
  };
}

/** Writes the pages of a build beside its scripts; returns the name of its record. */
async function writeSite(builder: ViteBuilder, serverDir: string): Promise<string> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('the build needs a client and a server environment');
  const outDir = resolve(client.config.root, client.config.build.outDir);
  const lifeFiles = findLifeFiles(await builder.build(client));
  await builder.build(ssr);
  // A fresh address for each build: node keeps modules by address for the life of the process.
  const entryUrl = `${pathToFileURL(join(serverDir, 'entry-server.js')).href}?built=${Date.now()}`;
  const entry = (await import(/* @vite-ignore */ entryUrl)) as ServerEntry;
  const template = (await readFile(join(outDir, 'index.html'), 'utf8')).replaceAll('\r\n', '\n');
  const sheets = await readFiles(template, sheetLink, outDir);
  const scripts = await readFiles(template, entryScript, outDir);
  const site = readSite(process.env.WAQAI_SITE);
  const embeds = entry.embedPages();
  const version = versionName(entry.record);
  for (const route of entry.routes) {
    const { html: body, head } = entry.render(route.path);
    const tags = site === undefined ? '' : addressTags(route.path, entry.routes, site) + shareTags(sharedPage(route, embeds, head, site), site);
    const page = { html: body, head: `${head}<meta name="version" content="${escapeXml(version)}">${tags}${prefetchLinks(lifeFiles(route.lang))}` };
    const html = withPolicy(inlineScripts(inlineStyles(fillTemplate(template, route, page), sheets), scripts));
    await writeText(join(outDir, route.path, 'index.html'), html);
    const tables = fillTemplate(template.replaceAll(entryScript, ''), route, entry.renderTables(route.path));
    await writeText(join(outDir, route.path, 'tables.html'), withPolicy(inlineStyles(tables, sheets)));
  }
  await writeFigures(entry.figureScenes(), outDir);
  await writeEmbeds(embeds, outDir, site);
  const pages = entry.routes.flatMap(({ path }) => [`/${path}`, `/${path}index.html`, `/${path}tables.html`]);
  for (const [name, content] of headerFiles(pages)) await writeText(join(outDir, name), content);
  return version;
}

/** A page is shared under its own words, with the picture of its first figure. */
function sharedPage({ path, lang }: Route, embeds: readonly EmbedPage[], head: string, site: string): Shared {
  const first = embeds.find((embed) => embed.lang === lang);
  if (!first) throw new Error(`no figure in ${lang}`);
  const text = (pattern: RegExp) => (pattern.exec(head)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  return { name: first.name, lang, title: text(/<title>([^<]*)/), description: text(/name="description" content="([^"]*)"/), alt: first.alt, address: `${site}${path}` };
}

/** What a reader without scripts takes: each figure as SVG and PNG, and the accounts behind it as CSV. */
async function writeFigures(figures: readonly FigureScene[], outDir: string): Promise<void> {
  const shaper = await createNodeShaper();
  for (const { name, scene, shared, details, csv } of figures) {
    const svg = toOutlinedSvg(scene, themes.light, details, shaper);
    await writeText(join(outDir, 'figures', `${name}.svg`), svg);
    await writeText(join(outDir, 'figures', `${name}.png`), toPng(svg, 2, scene.title, details));
    await writeText(join(outDir, 'figures', `${name}.csv`), csv);
    await writeText(join(outDir, 'share', `${name}.png`), toPng(toOutlinedSvg(shared, themes.light, details, shaper), 1, scene.title, details));
  }
}

/** Each figure as one file for other sites' pages. */
async function writeEmbeds(pages: readonly EmbedPage[], outDir: string, site: string | undefined): Promise<void> {
  for (const [name, content] of await createEmbeds(pages, site)) await writeText(join(outDir, 'embed', name), content);
  if (site === undefined) return;
  for (const page of pages) await writeText(join(outDir, 'oembed', `${page.name}.json`), oembedAnswer(page, site));
}

const sheetLink = /<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;

const entryScript = /<script type="module"[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g;

/** The files that a template names, by the name of each; the pattern's first group is an address. */
async function readFiles(template: string, pattern: RegExp, outDir: string): Promise<ReadonlyMap<string, string>> {
  const files = [...template.matchAll(pattern)].map(([, address = '']) => address);
  const texts = files.map(async (address) => [basename(address), await readFile(join(outDir, address), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/**
 * The page with its style sheets in place of the links to them: nothing can be painted before they are there, and over a
 * slow line a file of its own costs a journey. Addresses in them are relative to the sheet's folder and become relative to
 * the page's. Throws where a link names a sheet that is not given.
 */
export function inlineStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(sheetLink, (_, address: string) => {
    const sheet = sheets.get(basename(address));
    if (sheet === undefined) throw new Error(`no style sheet ${address}`);
    const folder = address.slice(0, -basename(address).length);
    return `<style>${sheet.replaceAll('url(./', `url(${folder}`).trim()}</style>`;
  });
}

/**
 * The page with its first script in place of the address of it, where it runs as soon as the page is there; what it imports is
 * looked for beside the page, so the addresses in it climb too. Throws where a script is named that is not given, or could end its own element.
 */
export function inlineScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  return html.replace(entryScript, (_, address: string) => {
    const script = scripts.get(basename(address));
    if (script === undefined || /<\/script/i.test(script)) throw new Error(`no script ${address} that can stand in a page`);
    const folder = address.slice(0, -basename(address).length);
    return `<script type="module">${script.replaceAll(/(["`])\.\/(?=[\w.-]+\.js\1)/g, `$1${folder}`).trim()}</script>`;
  });
}

/** The files that bring the page to life, by language: src/begin.ts with all it imports, and src/editions/LANG.ts. */
function findLifeFiles(built: Awaited<ReturnType<ViteBuilder['build']>>): (lang: string) => readonly string[] {
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const chunks = outputs.filter((file) => file.type === 'chunk');
  return (lang) => {
    const entries = chunks.filter(({ facadeModuleId }) => ['/src/begin.ts', `/src/editions/${lang}.ts`].some((end) => facadeModuleId?.endsWith(end)));
    const files = new Set(entries.map(({ fileName }) => fileName));
    for (const file of files) for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(imported);
    return [...files];
  };
}

/** Fetched once the page stands, and run when a reader moves: src/main.ts. */
function prefetchLinks(files: readonly string[]): string {
  return files.map((file) => `<link data-rel="prefetch" as="script" crossorigin href="./${file}">`).join('');
}

function serveRoutes(): Plugin {
  return {
    name: 'waqai:serve-routes',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, originalUrl = '/' }) {
        if (server === undefined) return html;
        const entry = (await server.ssrLoadModule(`/${serverEntry}`)) as ServerEntry;
        const path = new URL(originalUrl, 'http://localhost').pathname.slice(1).replace(/index\.html$/, '');
        const route = entry.routes.find((candidate) => candidate.path === path) ?? entry.routes[0];
        if (route === undefined) return html;
        // No body: while a component is being written, the client alone draws it and reports its errors.
        const { head } = entry.render(route.path);
        return fillPlace(fillPlace(withLanguage(html, route), '<!--head-->', head), '<!--body-->', '');
      },
    },
  };
}

function withLanguage(html: string, { lang, dir }: Route): string {
  if (!/<html\b[^>]*>/i.test(html)) throw new Error('index.html has no <html> element');
  return html.replace(/<html\b([^>]*)>/i, (_, attributes: string) => {
    const others = attributes.replace(/\s+(?:lang|dir)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '');
    return `<html lang="${lang}" dir="${dir}"${others}>`;
  });
}

/** A function as replacement, since `$&` in a text would be expanded. */
function fillPlace(html: string, place: string, text: string): string {
  if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
  return html.replace(place, () => text);
}

async function writeText(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
