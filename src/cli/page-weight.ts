import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** One file of a page, sizes in bytes; `packed` as a reader gets it, with brotli q11. */
export interface LoadedFile {
  readonly name: string;
  readonly raw: number;
  readonly packed: number;
}

/**
 * What the markup of `page` (relative to `dist`) asks for: itself, the scripts, preloads and style sheets it
 * names, now or for later, and the static imports of those scripts, as names relative to `dist`. Fonts and imports on demand are
 * not in it: what of them is fetched, only a browser knows. Throws when a named script is not there.
 */
export function findPageFiles(dist: string, page: string): readonly string[] {
  const path = resolve(dist, page);
  const html = readFileSync(path, 'utf8');
  const files = new Set([path, ...linkedFiles(html).map((address) => join(dirname(path), address))]);
  for (const file of files) {
    if (file.endsWith('.js')) for (const address of staticImports(readFileSync(file, 'utf8'))) files.add(join(dirname(file), address));
  }
  return [...files].map((file) => relative(resolve(dist), file)).filter((name) => !name.endsWith('.woff2'));
}

/** The weight of one file of `dist`. WOFF2 is brotli inside; servers send it as it is. */
export function measureFile(dist: string, name: string): LoadedFile {
  const bytes = readFileSync(join(dist, name));
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { name, raw: bytes.length, packed: name.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes, best).length };
}

/** Addresses of own files that the markup loads at once. */
function linkedFiles(html: string): readonly string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  const isLoaded = (tag: string): boolean => /^<script|\brel="(?:stylesheet|modulepreload|preload|prefetch)"/i.test(tag);
  return tags.filter(isLoaded).flatMap((tag) => /\s(?:src|href)="([^"]+)"/i.exec(tag)?.[1] ?? []);
}

function staticImports(script: string): readonly string[] {
  return [...script.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)].map(([, address = '']) => address);
}
