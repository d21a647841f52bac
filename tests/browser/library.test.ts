// The built library on somebody else's page, in a real browser.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listen } from '../../src/cli/static-server.ts';
import type { Mount, Timeline } from '../../src/library/types.ts';
import { launchBrowser } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-library-'));

let browser: Browser;
let server: Server;
let origin = '';

declare global {
  interface Window {
    timeline: Timeline;
    mountTimeline: Mount;
  }
}

beforeAll(async () => {
  // In a process of its own, as `npm run build` does: vitest sets NODE_ENV to test.
  await promisify(execFile)(process.execPath, ['src/cli/run.mjs', 'build-library', join(folder, 'lib')], { env: { ...process.env, NODE_ENV: 'production' } });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Elsewhere</title><link rel="icon" href="data:,"><div id="place" style="width:900px"></div><script type="module">import { mount } from "./lib/waqai-timeline.js"; window.mountTimeline = mount;</script>');
  copyFileSync('data/us-syria-isis.json', join(folder, 'story.json'));
  server = createStaticServer(folder);
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

async function open() {
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin);
  await page.waitForFunction(() => 'mountTimeline' in window);
  return { page, complaints, close: () => page.context().close() };
}

/** Shows so many facts on four lanes, one every hundred minutes from 2019 on. */
function showMany(page: Page, count: number): Promise<void> {
  return page.evaluate((many) => {
    const events = Array.from({ length: many }, (_, i) => ({ id: i, title: `Report ${i % 17}`, start: Date.UTC(2019, 0, 1) + i * 6_000_000, lane: i % 4 }));
    const lanes = ['A', 'B', 'C', 'D'].map((name, id) => ({ id, name }));
    const place = document.querySelector('#place');
    if (!place) throw new Error('No place for a timeline');
    window.timeline = window.mountTimeline(place, { dataset: { lanes, events }, locale: 'en', spec: { height: 400 } });
    return window.timeline.ready;
  }, count);
}

/** Nodes, listeners and heap once all rubbish is gone. */
async function measure(session: CDPSession) {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, bytes: usedSize };
}

/** So many rounds of four interactions: pan, zoom, select, filter. It ends where it begins, and waits until all is at rest. */
function interact(page: Page, rounds: number): Promise<void> {
  return page.evaluate(async (many) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { timeline } = window;
    const [from, to] = [Date.UTC(2019, 2, 1), Date.UTC(2019, 3, 1)];
    for (let round = 0; round < many; round += 1) {
      const view = document.querySelector('.window-view');
      if (!view) throw new Error('No timeline');
      const press = { bubbles: true, button: 0, pointerId: 1, pointerType: 'mouse', clientX: 500, clientY: 200 };
      view.dispatchEvent(new PointerEvent('pointerdown', press));
      // A pointer that does not exist cannot be captured; the moves are heard all the same.
      Object.assign(view, { setPointerCapture: () => undefined });
      document.dispatchEvent(new PointerEvent('pointermove', { ...press, clientX: 500 + (round % 80) }));
      document.dispatchEvent(new PointerEvent('pointerup', press));
      view.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true, deltaY: round % 2 === 0 ? -120 : 120, clientX: 400 }));
      timeline.select(round % 1000);
      await timeline.setFilter(round % 3 === 0 ? undefined : { lanes: [round % 4] });
      if (round % 5 === 0) await frame();
    }
    await timeline.setFilter(undefined);
    timeline.select(undefined);
    timeline.setWindow(from, to);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await frame();
  }, rounds);
}

describe('the built library', () => {
  it('leaves nodes, listeners and heap where they were after 10,000 interactions', async () => {
    const { page, complaints, close } = await open();
    await showMany(page, 2000);
    const session = await page.context().newCDPSession(page);
    await interact(page, 200);
    const before = await measure(session);
    await interact(page, 2500);
    const after = await measure(session);
    expect(after.nodes).toBe(before.nodes);
    expect(after.listeners).toBe(before.listeners);
    expect(after.bytes - before.bytes).toBeLessThan(1_000_000);
    expect(complaints).toEqual([]);
    await close();
  });

  it('takes all of it away again', async () => {
    const { page, close } = await open();
    const session = await page.context().newCDPSession(page);
    const cycle = async () => {
      await showMany(page, 500);
      await interact(page, 5);
      await page.evaluate(() => window.timeline.destroy());
    };
    await cycle();
    const before = await measure(session);
    for (let round = 0; round < 5; round += 1) await cycle();
    const after = await measure(session);
    expect(after.nodes).toBe(before.nodes);
    expect(after.listeners).toBe(before.listeners);
    expect(await page.locator('#place *').count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await close();
  });

  it('reads a file in the worker it brings along, and a policy without workers does not stop it', async () => {
    const { page, complaints, close } = await open();
    const show = () => page.evaluate(async () => {
      const place = document.createElement('div');
      document.body.append(place);
      const timeline = window.mountTimeline(place, { dataset: new URL('/story.json', location.href), locale: 'ar' });
      await timeline.ready;
      return place.querySelector('h3')?.textContent ?? '';
    });
    const worked = page.waitForEvent('worker');
    expect(await show()).toMatch(/^17\u00A0واقعة، /);
    await worked;
    await page.evaluate(() => Object.assign(window, { Worker: undefined }));
    expect(await show()).toMatch(/^17\u00A0واقعة، /);
    expect(complaints).toEqual([]);
    await close();
  });

  it('moves by mouse and keys in a shadow root, in its own colours', async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      const root = document.querySelector('#place')?.attachShadow({ mode: 'open' });
      const element = root?.appendChild(document.createElement('div'));
      if (!element) throw new Error('No shadow root');
      const lanes = [{ id: 'a', name: 'A' }];
      const events = Array.from({ length: 6 }, (_, i) => ({ id: i, title: `Event ${i}`, start: Date.UTC(2019, 2 * i, 1), lane: 'a' }));
      window.timeline = window.mountTimeline(element, { dataset: { lanes, events }, locale: 'en', spec: { theme: 'dark', height: 200 } });
    });
    const window0 = await page.evaluate(() => window.timeline.getWindow());
    await page.waitForSelector('.window-view svg');
    const box = await page.locator('.window-view').boundingBox();
    if (!box) throw new Error('Nothing is drawn');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.waqai-chosen').innerText()).toBe('Event 1, 1\u00A0March 2019');
    await page.keyboard.press('+');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await page.evaluate(() => document.querySelector('#place')?.shadowRoot?.activeElement?.getAttribute('data-fact'))).toBe('1');
    const closer = await page.evaluate(() => window.timeline.getWindow());
    expect(closer[1] - closer[0]).toBeLessThan(window0[1] - window0[0]);
    await page.mouse.move(box.x + 600, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await page.evaluate(() => window.timeline.getWindow()))[0]).toBeGreaterThan(closer[0]);
    const paper = await page.locator('.waqai').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(paper).not.toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'))).toBe('');
    await close();
  });
});
