// What can be known of the built site without opening it.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/cli/csp.ts';
import { corrected } from '../corrected-wordings.ts';
import { loadStory } from '../story.ts';
import { buildSite } from './build-site.ts';

const dist = inject('dist');
const pages = ['index.html', 'en/index.html'].map((path) => ({ path, html: readFileSync(join(dist, path), 'utf8') }));

describe.each(pages)('dist/$path', ({ path, html }) => {
  // What is between tags, or in a data block, is text and cannot act.
  const tags = html.replaceAll(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1').match(/<[a-z][^>]*>/gi) ?? [];

  it('has no style attribute and no event attribute: the policy would refuse them', () => {
    expect(tags.filter((tag) => /\s(?:style|on[a-z]+)\s*=/i.test(tag.replaceAll(/="[^"]*"/g, '=')))).toEqual([]);
  });

  it('leads to every source of the record, without telling it from where', () => {
    const links = tags.filter((tag) => /^<a\s[^>]*href="https?:/i.test(tag));
    const missing = loadStory().sources.filter(({ url }) => url !== undefined && !links.some((link) => link.includes(`href="${url.replaceAll('&', '&amp;')}"`)));
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(links.filter((link) => !/\brel="noopener noreferrer"/.test(link))).toEqual([]);
  });

  it('says nothing that an editor has corrected', () => {
    expect(corrected.filter(([wording]) => wording.test(html)).map(([, why]) => why)).toEqual([]);
  });

  it('names other hosts in links only', () => {
    const loading = tags.filter((tag) => !/^<a\s/i.test(tag));
    expect(loading.filter((tag) => /\b(?:src|href|srcset|poster|data|action)="\s*(?:[a-z]+:)?\/\//i.test(tag))).toEqual([]);
  });

  it('links to files that are there', () => {
    const addresses = tags.flatMap((tag) => /\s(?:src|href)="([^"#?]+)[^"]*"/i.exec(tag)?.[1] ?? []);
    const own = addresses.filter((address) => !/^[a-z]+:/i.test(address));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !isServed(join(dist, dirname(path), address)))).toEqual([]);
  });

  it('carries its security policy first in head, with the hashes of just this page', () => {
    const policy = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
    expect(policy).toBe(contentSecurityPolicy(html));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('declares its encoding within the first 1024 bytes, where browsers look for it', () => {
    expect(Buffer.from(html).subarray(0, 1024).toString('utf8')).toMatch(/<meta charset="?utf-8/i);
  });

  it('is filled: no place is left open and the body is there without scripts', () => {
    expect(html).not.toMatch(/<!--(?:head|body)-->/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/<div id="app">(?:<!--.*?-->)*<[a-z]/);
  });
});

describe('dist/', () => {
  it('has figures as files, and nothing in them acts or loads', () => {
    const figures = listFiles(dist).filter((file) => file.endsWith('.svg') && file.startsWith('figures/'));
    expect(figures.length).toBeGreaterThan(0);
    const active = figures.filter((file) => /<script|<foreignObject|\son[a-z]+=|href="(?!#)|url\((?!#)|@import/i.test(readFileSync(join(dist, file), 'utf8')));
    expect(active).toEqual([]);
  });

  it('has style sheets that load nothing from elsewhere and scripts that evaluate no text', () => {
    const found = listFiles(dist).filter((file) => {
      const text = readFileSync(join(dist, file), 'utf8');
      if (file.endsWith('.css')) return /@import|url\(\s*["']?(?:https?:)?\/\//i.test(text);
      return file.endsWith('.js') && /\beval\(|\bnew Function\(/.test(text);
    });
    expect(found).toEqual([]);
  });

  it('comes out the same, byte for byte, when it is built again in another time zone', async () => {
    const again = mkdtempSync(join(tmpdir(), 'waqai-dist-'));
    try {
      await buildSite(again, 'Pacific/Apia');
      // Versions that were kept are as old as they are.
      const fresh = listFiles(dist).filter((file) => !file.startsWith('v/'));
      expect(listFiles(again).filter((file) => !file.startsWith('v/'))).toEqual(fresh);
      const differing = fresh.filter((file) => !readFileSync(join(again, file)).equals(readFileSync(join(dist, file))));
      expect(differing).toEqual([]);
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  }, 240_000);
});

describe.each(readdirSync(join(dist, 'embed')).filter((name) => name.endsWith('.html')))('dist/embed/%s', (name) => {
  const html = readFileSync(join(dist, 'embed', name), 'utf8');
  const packed = (text: string) => brotliCompressSync(text).length;

  it('is within its weight: 60 kB without fonts, 110 with them', () => {
    expect(packed(html.replaceAll(/url\(data:font[^)]*\)/g, 'url()'))).toBeLessThanOrEqual(60_000);
    expect(packed(html)).toBeLessThanOrEqual(110_000);
  });

  it('lets nothing run or load but what is in it', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    const hashOf = (tag: string) => `'sha256-${createHash('sha256').update(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '').digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'", `script-src ${hashOf('script')}`, `style-src ${hashOf('style')}`, 'font-src data:', "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
    ]);
    const tags = html.replaceAll(/(<(script|style)>)[\s\S]*?<\/\2>/g, '$1').match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /\s(?:style|on[a-z]+|src)\s*=/i.test(tag.replaceAll(/="[^"]*"/g, '=')))).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="\.\.\/(?:en\/)?#[a-z-]+">/);
  });

  it('says nothing that an editor has corrected', () => {
    expect(corrected.filter(([wording]) => wording.test(html)).map(([, why]) => why)).toEqual([]);
  });

  it('has a picture for a shared link, of the size that is shown whole', () => {
    const picture = readFileSync(join(dist, 'share', name.replace('.html', '.png')));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});

describe('what other pages load', () => {
  it('is light', () => {
    expect(readFileSync(join(dist, 'embed/resize.js')).length).toBeLessThanOrEqual(1000);
    expect(brotliCompressSync(readFileSync(join(dist, 'embed/waqai.js'))).length).toBeLessThanOrEqual(3000);
  });

  it('may be read from any origin, by the host’s files too', () => {
    for (const name of ['_headers', '.htaccess']) expect(readFileSync(join(dist, name), 'utf8')).toMatch(/Access-Control-Allow-Origin[: ]+"?\*/);
  });
});

function isServed(path: string): boolean {
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}
