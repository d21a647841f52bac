// The task the timeline is made for, by one means alone: the window set to the last months of 2025, the joining of the coalition read
// with its other date, and back to the whole time.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const fact = 'joins-coalition';
const languages = [
  { lang: 'ar', path: '/', preset: 'نوفمبر وديسمبر 2025', otherDate: /(?:10|11)\s(?:نوفمبر|تشرين الثاني)/u },
  { lang: 'en', path: '/en/', preset: 'November and December 2025', otherDate: /(?:10|11)\sNov/ },
] as const;
const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

type Words = (typeof languages)[number];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function open({ path }: Words, options: BrowserContextOptions): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(origin + path);
  await wake(page);
  return { page, complaints };
}

const pressedPreset = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('.presets [aria-pressed=true]')?.textContent ?? undefined);

/** What of the panel about the fact is on the screen, without a scroll of the reader's. */
function panelInSight(page: Page): Promise<string> {
  return page.evaluate(() => {
    const inSight = [...document.querySelectorAll<HTMLElement>('#fact :is(h3, h4, p, li, a)')].filter((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && top >= 0 && bottom <= innerHeight;
    });
    return inSight.map(({ innerText }) => innerText).join('\n');
  });
}

async function expectRead(page: Page, { otherDate }: Words): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.get('fact')).toBe(fact);
  await expect.poll(() => panelInSight(page)).toMatch(otherDate);
}

/** True where the mark in the lens is on the screen. */
function isInSight(page: Page): Promise<boolean> {
  return page.locator(`.lens .targets [data-fact="${fact}"]`).first().evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

async function expectWindow(page: Page, { preset }: Words): Promise<void> {
  await expect.poll(() => pressedPreset(page)).toBe(preset);
}

async function expectWhole(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.querySelector('.presets button')?.getAttribute('aria-pressed'))).toBe('true');
}

/** Draws the page up by so many px with one finger, which rests before it lets go. */
async function swipe(page: Page, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const start = by > 0 ? 700 : 200;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) => session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 195, y }] });
  await touch('touchStart', start);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', start - (by * step) / 10);
  await page.waitForTimeout(120);
  await touch('touchMove', start - by);
  await touch('touchEnd');
  await session.detach();
}

/** Scrolls as a reader does until the middle of what is meant is in sight, on top and at rest, and presses there. */
async function press(page: Page, selector: string, at: (x: number, y: number) => Promise<void>, scroll: (by: number) => Promise<void>): Promise<void> {
  await page.waitForSelector(selector, { state: 'attached' });
  let last = NaN;
  for (let tries = 0; tries < 40; tries += 1) {
    const { x, y, isOnTop, height } = await page.evaluate((target) => {
      const element = [...document.querySelectorAll(target)].find((one) => one.getBoundingClientRect().height > 0);
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = document.elementFromPoint(middleX, middleY);
      return { x: middleX, y: middleY, isOnTop: top !== null && element !== undefined && (element.contains(top) || top.closest(target) === element), height: innerHeight };
    }, selector);
    if (isOnTop && y === last) return at(x, y);
    last = y;
    if (isOnTop) await page.waitForTimeout(150);
    else await scroll(Math.max(-500, Math.min(500, Math.round(y - height / 2) || 120)));
    await page.waitForTimeout(100);
  }
  throw new Error(`${selector} never lay under the finger`);
}

/** Presses a key until what has the focus is as asked; a page where that takes longer is no page for a keyboard. */
async function walk(page: Page, key: string, isThere: string, most: number): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, isThere)) return;
  }
  const last = await page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent.slice(0, 60)}`);
  throw new Error(`${most} × ${key} did not reach ${isThere}, but ${last}`);
}


describe.each(languages)('in $lang', (words) => {
  it.each([['a desk', desk], ['a phone', { ...phone, isMobile: false, hasTouch: false }]] as const)('by keyboard alone, on %s', async (device, options) => {
    const { page, complaints } = await open(words, options);
    if (device === 'a phone') {
      await walk(page, 'Tab', '.phone-lens summary', 40);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.phone-lens .presets');
    }
    await walk(page, 'Tab', '.presets button:last-child', 30);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.preset);
    await page.keyboard.press('Enter');
    await expectWindow(page, words);
    await walk(page, 'Tab', '.lens [data-fact]', 40);
    for (let presses = 0; presses < 12 && !(await page.evaluate((id) => document.activeElement?.getAttribute('data-fact') === id, fact)); presses += 1) await page.keyboard.press(words.lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Enter');
    await expectRead(page, words);
    await walk(page, 'Shift+Tab', '.presets button:first-child', 40);
    await page.keyboard.press('Enter');
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('by mouse alone, on a desk', async () => {
    const { page, complaints } = await open(words, desk);
    const click = (selector: string) => press(page, selector, (x, y) => page.mouse.click(x, y), (by) => page.mouse.wheel(0, by));
    await click('.presets button:last-child');
    await expectWindow(page, words);
    await click(`.lens .targets [data-fact="${fact}"]`);
    await expectRead(page, words);
    await click('.presets button:first-child');
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('moves also a short window whole by mouse', async () => {
    const { page } = await open(words, desk);
    await page.goto(`${origin}${words.path}?from=2025-06-10&to=2025-06-20`);
    await wake(page);
    const slider = page.locator('.rail [role=slider]');
    await slider.first().waitFor();
    const length = async () => Number(await slider.nth(2).getAttribute('aria-valuenow')) - Number(await slider.nth(1).getAttribute('aria-valuenow'));
    const [before, start] = [await length(), await slider.first().getAttribute('aria-valuenow')];
    const handle = page.locator('.rail [data-window]');
    await handle.scrollIntoViewIfNeeded();
    const box = await handle.boundingBox();
    if (!box) throw new Error('The rail has no window');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + step * (words.lang === 'ar' ? 10 : -10), y);
    await page.mouse.up();
    expect(Math.abs(await length() - before)).toBeLessThanOrEqual(1);
    expect(Number(await slider.first().getAttribute('aria-valuenow'))).toBeLessThan(Number(start) - 100);
    await page.context().close();
  });

  it('by finger alone, on a phone', async () => {
    const { page, complaints } = await open(words, phone);
    const tap = (selector: string) => press(page, selector, (x, y) => page.touchscreen.tap(x, y), (by) => swipe(page, by));
    await tap('.phone-lens summary');
    await tap('.presets button:last-child');
    await expectWindow(page, words);
    await tap(`.lens .targets [data-fact="${fact}"]`);
    await expectRead(page, words);
    // The sheet opens over the lens, and whoever closes it is still there.
    expect(await isInSight(page)).toBe(true);
    await tap('#fact .close');
    expect(await isInSight(page)).toBe(true);
    // The heading of a stretch of the upright timeline opens that stretch.
    await tap('.drawing [data-period="2014/2017"]');
    await expect.poll(() => page.evaluate(() => document.querySelector('.presets button:nth-child(2)')?.getAttribute('aria-pressed'))).toBe('true');
    expect(await page.evaluate(() => document.querySelector('.phone-lens')?.getBoundingClientRect().top)).toBeLessThan(200);
    await tap('.presets button:first-child');
    await expectWhole(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
