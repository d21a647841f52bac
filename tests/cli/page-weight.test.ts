import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPageFiles, measureFile } from '../../src/cli/page-weight.ts';

const dist = mkdtempSync(join(tmpdir(), 'waqai-size-'));

beforeAll(() => {
  const files: Readonly<Record<string, string>> = {
    'en/index.html': `<head><link rel="icon" href="../icon.svg"><link rel="stylesheet" href="../assets/a.css">
      <link rel="preload" as="font" href="../assets/a.woff2">
      <script type="module" src="../assets/a.js"></script></head><p>Facts</p><script type="application/json">"وقائع"</script>`,
    'icon.svg': '<svg/>',
    'assets/a.js': `import{b}from"./b.js";import"./c.js";const later=()=>import("./later.js");`,
    'assets/b.js': `export{d as b}from"./d.js"`,
    'assets/c.js': '',
    'assets/d.js': 'export const d=1',
    'assets/later.js': '',
    'assets/a.css': 'p{}',
    'assets/a.woff2': 'x'.repeat(1000),
    'assets/long.js': '// '.repeat(1000),
  };
  for (const folder of ['en', 'assets']) mkdirSync(join(dist, folder));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
});

afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('findPageFiles', () => {
  it('follows what the page asks for by itself, through static imports, and nothing on demand', () => {
    expect([...findPageFiles(dist, 'en/index.html')].sort()).toEqual([
      'assets/a.css', 'assets/a.js', 'assets/b.js', 'assets/c.js', 'assets/d.js', 'en/index.html',
    ]);
  });
});

describe('measureFile', () => {
  it('packs text as a server would', () => {
    const { raw, packed } = measureFile(dist, 'assets/long.js');
    expect(raw).toBe(3000);
    expect(packed).toBeLessThan(100);
  });

  it('takes fonts as they are', () => {
    expect(measureFile(dist, 'assets/a.woff2')).toEqual({ name: 'assets/a.woff2', raw: 1000, packed: 1000 });
  });
});
