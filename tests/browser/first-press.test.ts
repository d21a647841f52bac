// What a reader presses before the code has come is answered once it is there: exactly once, and rightly.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const paths = { ar: '/', en: '/en/' } as const;
const facts = ['church-attack', 'assad-falls', 'raqqa-declared-capital', 'palmyra-ambush', 'joins-coalition'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** A page on a slow machine, on its way: its HTML is there, its script may not be. Requests for what is not to come fail. */
async function arrive(path: string, options: BrowserContextOptions, without = /^$/): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.route(without, (route) => route.abort());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const shifts = { all: 0 };
    Object.assign(window, { shifts });
    addEventListener('pointerdown', ({ target }) => Object.assign(window, { pressed: target instanceof Element ? target.closest('.drawing [data-fact]')?.getAttribute('data-fact') ?? undefined : undefined }), true);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.all += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => [...document.querySelectorAll('[data-figure=timeline] .sent [data-fact]')].some((text) => text.getBoundingClientRect().width > 0));
  return page;
}

/** Where on the screen a fact of the timeline can be pressed; brought into sight first. */
function placeOf(page: Page, fact: string): Promise<{ x: number; y: number }> {
  return page.evaluate((id) => {
    const texts = [...document.querySelectorAll(`[data-figure=timeline] .drawing :is(text, .sent path)[data-fact="${id}"]`)];
    const text = texts.find((candidate) => candidate.getBoundingClientRect().width > 0);
    text?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = text?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, fact);
}

const devices = {
  'a desk': { viewport: { width: 1440, height: 900 } },
  'a laptop': { viewport: { width: 1280, height: 800 } },
  'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** Moments that look random and are the same in every run: ms to wait before a press, and how long it is held. More of them: WAQAI_PRESSES. */
const moments = Array.from({ length: Number(process.env['WAQAI_PRESSES'] ?? 3) }, (_, i) => ({ wait: (i * 619) % 1000, hold: (i % 3) * 80 }));

/** Presses at the moment given; where the page moves just then and nothing lies under the finger, once more. Gives what was pressed. */
async function press(page: Page, fact: string, hold: number, isTouch: boolean): Promise<string> {
  for (;;) {
    const { x, y } = await placeOf(page, fact);
    if (isTouch) await page.touchscreen.tap(x, y);
    else {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.waitForTimeout(hold);
      await page.mouse.up();
    }
    const pressed = await page.evaluate(() => (window as unknown as { pressed?: string }).pressed);
    if (pressed !== undefined) return pressed;
  }
}

describe.each(Object.entries(devices))('the first press on %s', (_, device) => {
  it.each(['ar', 'en'] as const)('opens the fact that was pressed, once, whenever it comes (%s)', async (lang) => {
    const presses = moments.map(async ({ wait, hold }, i) => {
      const page = await arrive(paths[lang], device);
      await page.waitForTimeout(wait);
      const pressed = await press(page, facts[i % facts.length] ?? '', hold, 'hasTouch' in device);
      await page.waitForSelector('.panel[data-open]', { timeout: 60_000 }).catch(() => undefined);
      await page.waitForSelector('[data-figure=timeline] .drawing .targets', { state: 'attached' });
      const opened = await page.evaluate(() => [document.querySelector('.panel[data-open]')?.getAttribute('data-fact'), history.length]);
      await page.context().close();
      return { pressed, opened };
    });
    const all = await Promise.all(presses);
    // Two entries of the history are the empty page and this one.
    expect(all.map(({ opened }) => opened)).toEqual(all.map(({ pressed }) => [pressed, 3]));
  });
});

describe('a key', () => {
  it.each(['ar', 'en'] as const)('pressed while the code is on its way moves and chooses once it is there (%s)', async (lang) => {
    const page = await arrive(paths[lang], devices['a desk']);
    await wake(page);
    await page.evaluate(() => [...document.querySelectorAll<SVGElement>('[data-figure=timeline] .drawing .scene')].find(({ clientWidth }) => clientWidth > 0)?.focus());
    for (const key of ['Home', lang === 'ar' ? 'ArrowLeft' : 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.waitForSelector('.panel[data-open][data-fact=palmyra-captured]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fact'))).toBe('palmyra-captured');
    await page.context().close();
  });
});

describe('a control', () => {
  it.each(['ar', 'en'] as const)('that is pressed before the code is there answers once it is, without another page (%s)', async (lang) => {
    const page = await arrive(paths[lang], devices['a desk']);
    await page.waitForLoadState();
    await page.locator('.facts .fact-link').nth(3).click();
    const fact = await page.locator('.facts tbody tr').nth(3).getAttribute('data-fact');
    await page.waitForSelector(`#fact[data-open][data-fact=${fact}]`);
    expect(await page.evaluate(() => [performance.getEntriesByType('navigation').length, history.length])).toEqual([1, 3]);

    const other = await arrive(paths[lang], devices['a desk']);
    await other.waitForLoadState();
    const dark = other.locator('.switches button[value=dark]');
    expect(await other.locator('.switches button[value=light]').getAttribute('aria-pressed')).toBe('true');
    await dark.click();
    await other.waitForSelector('html[data-theme=dark]');
    expect(await dark.getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
    await other.context().close();
  });
});

describe('arriving', () => {
  // Fonts aside: what a late one moves depends on what stands in for it.
  it.each(Object.entries(devices))('the code that draws moves nothing to speak of (%s)', async (_, device) => {
    const page = await arrive('/en/', device, /\.woff2$/);
    await page.waitForLoadState();
    // Nothing of it has been asked for before somebody moves.
    expect(await page.locator('[data-explore] *').count()).toBe(0);
    await wake(page);
    await page.waitForSelector('[data-explore=rail] .scene', { state: 'attached' });
    expect(await page.evaluate(() => (window as unknown as { shifts: { all: number } }).shifts.all)).toBeLessThan(0.05);
    await page.context().close();
  });
});
