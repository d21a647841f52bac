// Nothing a reader has begun to read moves when our fonts come: until then lines break where they will break (src/styles/near-fonts.css).
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './chromium.ts';

const origin = inject('origin');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Cumulative layout shift of the page, opened on a line so slow that it is read before its fonts have come. */
async function shiftOf(path: string, width: number): Promise<number> {
  const page = await (await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 800 } })).newPage();
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let read = (): void => undefined;
  const hasRead = new Promise<void>((resolve) => (read = resolve));
  await page.route('**/*.woff2', async (route) => {
    await hasRead;
    await route.continue();
  });
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(await page.evaluate(() => document.documentElement.dataset['fonts'])).toBeUndefined();
  read();
  await page.waitForSelector('[data-fonts]');
  const shift = await page.evaluate(() => document.fonts.ready.then(() => new Promise<number>((resolve) => {
    setTimeout(() => resolve((window as unknown as { seen: { shift: number } }).seen.shift), 500);
  })));
  await page.context().close();
  return shift;
}

it.each([['/', 360], ['/', 390], ['/', 768], ['/', 1024], ['/', 1280], ['/', 1440], ['/en/', 360], ['/en/', 390], ['/en/', 1024], ['/en/', 1280], ['/en/', 1440]] as const)(
  'shifts nothing when the fonts come, at %s at %i px', async (path, width) => {
    // What moves for the fonts moves every time; a busy machine may also paint a page in parts as it comes.
    const shifts: number[] = [];
    do shifts.push(await shiftOf(path, width));
    while (Math.min(...shifts) > 0.02 && shifts.length < 3);
    expect(Math.min(...shifts)).toBeLessThanOrEqual(0.02);
  });
