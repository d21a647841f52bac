// Big files in a real browser: built as a page is, with the worker as a file, within the script, and forbidden.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import { launchBrowser } from './chromium.ts';
import type { opening as PageOpening, Way } from './opening/page.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-opening-'));
const forbidding = `<meta http-equiv="Content-Security-Policy" content="worker-src 'none'">`;
const targets = ['chrome92', 'firefox92', 'safari15.4'];

let browser: Browser;
let server: Server;
let origin: string;

declare const opening: typeof PageOpening;

beforeAll(async () => {
  const root = join(import.meta.dirname, 'opening');
  await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: targets, modulePreload: { polyfill: false } } });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'forbidden.html'), page.replace('<meta charset="utf-8" />', `$&${forbidding}`));
  server = createStaticServer(folder);
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function visit(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin + path);
  await page.waitForFunction(() => 'opening' in globalThis);
  return page;
}

describe('opening 100,000 facts', () => {
  it.each(['file', 'inline'] as const)('is done in a worker (%s), which says how far it is', async (way) => {
    const page = await visit('/');
    const opened = await page.evaluate(([count, how]) => opening.measure(count, how), [100_000, way] as const);
    expect(opened).toMatchObject({ count: 100_000, title: 'مثال 100000', workers: 1, stages: ['reading', 'sorting', 'done'] });
    expect(opened.shares).toEqual([...opened.shares].sort((a, b) => a - b));
    expect([opened.shares[0], opened.shares.at(-1)]).toEqual([0, 1]);
    await page.close();
  });

  it.each([
    ['where the page throws at making one', 'page', '/'],
    ['where a policy forbids the file', 'file', '/forbidden.html'],
    ['where a policy forbids the script', 'inline', '/forbidden.html'],
  ] as const)('works without workers %s, in slices that leave room for frames', async (_where, way: Way, path) => {
    const page = await visit(path);
    const opened = await page.evaluate(([count, how]) => opening.measure(count, how), [100_000, way] as const);
    expect(opened).toMatchObject({ count: 100_000, title: 'مثال 100000', workers: 0, stages: ['reading', 'sorting', 'done'] });
    // Done in one go it would let no frame through. Long tasks are not counted: on a busy machine a short slice takes long too.
    expect(opened.frames).toBeGreaterThan(10);
    await page.close();
  });
});

describe('cancelling', () => {
  it.each(['file', 'inline', 'page'] as const)('stops at once and says nothing more (%s)', async (way) => {
    const page = await visit('/');
    expect(await page.evaluate((how) => opening.cancel(100_000, how), way)).toEqual(['AbortError', 0]);
    await page.close();
  });
});
