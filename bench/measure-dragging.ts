import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../src/cli/chromium.ts';
import { createStaticServer, listen } from '../src/cli/static-server.ts';
import { formatSpread, formatTable, quantile } from './statistics.ts';

const slowdown = 4;
/** how many px a move goes, and how many moves go one way before they come back */
const step = 4;
const oneWay = 30;
const moves = 120;
const subjects = ['page', 'empty'] as const;
type Subject = (typeof subjects)[number];
/** of a frame's p95 on an empty page that the same hand moves over */
const most = 1.5;

/**
 * Drags the window along the rail of the built page of `dist` at a quarter of the processor, and moves the same way over an empty page;
 * returns what frames cost as a table in Markdown: median of the runs, fastest and slowest run.
 */
export async function measureDragging(dist: string, rounds: number): Promise<string> {
  const bare = mkdtempSync(join(tmpdir(), 'bare-page-'));
  writeFileSync(join(bare, 'index.html'), '<!doctype html><title>-</title><link rel="icon" href="data:,">');
  const servers = { page: createStaticServer(resolve(dist)), empty: createStaticServer(bare) };
  try {
    const frames: Record<Subject, number[][]> = { page: [], empty: [] };
    const ports = { page: await listen(servers.page, 0), empty: await listen(servers.empty, 0) };
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) frames[subject].push(await drag(`http://127.0.0.1:${ports[subject]}/`, subject));
    }
    const of = (subject: Subject, q: number) => frames[subject].map((run) => quantile(run, q));
    const row = (name: string, q: number, goal: number | undefined) => {
      const ratio = quantile(of('page', q), 0.5) / quantile(of('empty', q), 0.5);
      return [name, ...subjects.map((subject) => formatSpread(of(subject, q))), `${ratio.toFixed(2)} ×`, goal === undefined ? '' : `≤ ${goal} × ${ratio <= goal ? 'yes' : 'NO'}`];
    };
    return formatTable(['', ...subjects, 'page / empty', 'goal'], [row('median frame', 0.5, undefined), row('p95 frame', 0.95, most)]);
  } finally {
    for (const server of Object.values(servers)) server.close();
    rmSync(bare, { recursive: true });
  }
}

/** The window's place on the screen, once what draws the lens has come; on an empty page any place. */
async function placeToDrag(page: Page, subject: Subject): Promise<{ readonly x: number; readonly y: number }> {
  if (subject === 'empty') return { x: 600, y: 500 };
  await page.keyboard.press('Shift');
  const handle = page.locator('.rail [data-window]');
  await handle.waitFor();
  // A window in the middle of the story, with room on both sides.
  await page.locator('.presets button').nth(1).click();
  await handle.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  const box = await handle.boundingBox();
  if (!box) throw new Error('The rail has no window');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Lengths of the frames while the window is dragged to and fro, ms. */
async function drag(address: string, subject: Subject): Promise<number[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    const { x, y } = await placeToDrag(page, subject);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { times });
      const note = (time: number): void => {
        times.push(time);
        requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    });
    for (let i = 1; i <= moves; i += 1) {
      const there = i % (2 * oneWay);
      await page.mouse.move(x - step * Math.min(there, 2 * oneWay - there), y);
    }
    await page.mouse.up();
    const times = await page.evaluate(() => (window as unknown as { times: readonly number[] }).times);
    return times.slice(1).map((time, i) => time - (times[i] ?? time));
  } finally {
    await browser.close();
  }
}
