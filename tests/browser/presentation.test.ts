// The presentation in a real browser: a whole walk on the whole screen, and nothing left of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventsInOrder } from '../../src/dataset/queries.ts';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const paths = { ar: '/?fact=church-attack', en: '/en/?fact=church-attack' } as const;
const langs = ['ar', 'en'] as const;
const facts = eventsInOrder(loadStory());
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const projector = { viewport: { width: 1024, height: 768 } } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function openPage(lang: 'ar' | 'en', options: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin + paths[lang]);
  await wake(page);
  return { page, complaints };
}

/** A page that was opened for a fact moves to it once its drawings have come. */
async function untilStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const place = () => page.evaluate(() => `${scrollY} of ${document.documentElement.scrollHeight}`);
  for (let last = ''; last !== (await place()); ) {
    last = await place();
    await page.waitForTimeout(300);
  }
}

/** Opens the presentation and waits until the screen is filled, which this browser allows. */
async function present(page: Page): Promise<void> {
  // By keyboard: a pointer would first bring the button into the middle of the screen.
  await page.locator('button.present').evaluate((button: HTMLElement) => button.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.presentation[open]');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => document.fonts.ready);
}

/** What there is to see: the title, and whether anything sticks out or lies over it. */
function look(page: Page) {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog.presentation');
    const text = dialog?.querySelector('.step-text');
    const drawing = dialog?.querySelector('.step-drawing');
    if (!dialog || !text || !drawing) throw new Error('There is no presentation');
    const isOnTop = dialog.contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
    const outside = [text, drawing, dialog].map((part) => part.scrollWidth - part.clientWidth);
    const title = text.querySelector('h3');
    return {
      isOnTop,
      outside,
      title: title?.textContent ?? '',
      titlePx: parseFloat(title ? getComputedStyle(title).fontSize : '0'),
      hasRoom: text.scrollHeight <= text.clientHeight,
      chosen: [...new Set([...drawing.querySelectorAll('[data-selected]')].map((mark) => mark.getAttribute('data-fact')))],
      drawn: drawing.querySelector('svg.scene')?.clientHeight ?? 0,
      room: drawing.clientHeight,
    };
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(async (): Promise<axeCore.AxeResults> => {
    const { axe: tester } = globalThis as unknown as { axe: typeof axeCore };
    return tester.run('dialog.presentation');
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(langs)('a presentation (%s)', (lang) => {
  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('shows every fact whole to a projector, with its mark chosen, without a fault of access (%s)', async (name, appearance) => {
    const { page, complaints } = await openPage(lang, { ...projector, ...appearance });
    await present(page);
    expect(await violations(page)).toEqual([]);
    for (const [i, fact] of facts.entries()) {
      await page.keyboard.press('PageDown');
      const seen = await look(page);
      expect(seen.title).toBe(fact.title[lang]);
      expect(seen).toMatchObject({ isOnTop: true, outside: [0, 0, 0], hasRoom: true, chosen: [fact.id] });
      expect(seen.drawn).toBeLessThanOrEqual(seen.room);
      expect(seen.drawn).toBeGreaterThan(80);
      // Other colours make no other roles and names: what they can spoil is seen on every third.
      if (name === 'light' || i % 3 === 0) expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('PageDown');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('b');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a large screen', { viewport: { width: 1920, height: 1080 } }, 40],
    ['a desk', { viewport: { width: 1440, height: 900 } }, 30],
    ['a phone upright', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, 20],
    ['a phone on its side', { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true }, 20],
  ] as const)('fits %s: large titles, nothing beside the screen, targets for fingers', async (_, options, leastTitle) => {
    const { page } = await openPage(lang, options);
    await present(page);
    for (let step = 0; step < facts.length + 2; step += 1) {
      const seen = await look(page);
      expect(seen.outside).toEqual([0, 0, 0]);
      expect(seen.titlePx).toBeGreaterThanOrEqual(leastTitle);
      await page.keyboard.press('PageDown');
    }
    const boxes = await page.locator('.controls button').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON() as DOMRect));
    for (const { width, height, right, bottom, left } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(options.viewport.width);
      expect(bottom).toBeLessThanOrEqual(options.viewport.height);
    }
    await page.context().close();
  });

  it.each([true, false])('leaves the page as it was, its place, focus, address and history too (closed on the whole screen: %s)', async (isFull) => {
    const { page } = await openPage(lang, projector);
    await untilStill(page);
    const button = page.locator('button.present');
    await page.evaluate(() => scrollTo(0, 700));
    await untilStill(page);
    const read = () =>
      page.evaluate(() => ({
        address: location.href,
        history: history.length,
        scroll: Math.round(scrollY),
        storage: JSON.stringify(localStorage),
        body: document.body.childElementCount,
        panel: document.querySelector('#fact h3')?.textContent,
        title: document.title,
        attributes: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
      }));
    const before = await read();
    await present(page);
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageDown');
    if (!isFull) {
      await page.keyboard.press('f');
      await page.waitForFunction(() => document.fullscreenElement === null);
      expect((await look(page)).isOnTop).toBe(true);
      await page.keyboard.press('f');
      await page.waitForFunction(() => document.fullscreenElement !== null);
      expect((await look(page)).isOnTop).toBe(true);
      await page.keyboard.press('f');
      await page.waitForFunction(() => document.fullscreenElement === null);
    }
    await page.locator('.controls button').last().click();
    await page.waitForSelector('dialog.presentation', { state: 'detached' });
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.waitForFunction((scroll) => Math.round(scrollY) === scroll, before.scroll);
    expect(await read()).toEqual(before);
    expect(await button.evaluate((element) => document.activeElement === element)).toBe(true);
    await page.context().close();
  });

  it('slides the window to the next fact, and ends exactly there', async () => {
    const { page } = await openPage(lang, { ...projector, reducedMotion: 'no-preference' });
    await present(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const drawing = () => page.locator('.step-drawing svg').evaluate((svg) => svg.textContent);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(600);
    const slid = await drawing();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    expect(await drawing()).toBe(slid);
    await page.context().close();
  });
});

describe('a presentation', () => {
  it('is scrolled with the arrows where a phone has no room for all that is said', async () => {
    const { page } = await openPage('en', { viewport: { width: 844, height: 390 } });
    await present(page);
    await page.keyboard.press('End');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageUp');
    const top = () => page.locator('.step-text').evaluate((text) => text.scrollTop);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    expect(await top()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await top()).toBeGreaterThan(0);
    await page.keyboard.press('PageDown');
    expect(await top()).toBe(0);
    await page.context().close();
  });

  it('is not on paper: the story is', async () => {
    const { page } = await openPage('en', projector);
    await present(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('dialog.presentation').isVisible()).toBe(false);
    await page.context().close();
  });
});
