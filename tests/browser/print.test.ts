// The page on paper: A4 in grey, numbers on the marks and in the table, nothing cut.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const dataset = loadStory();
const paths = { ar: '/', en: '/en/' } as const;
/** A4 within margins of 15 mm, px */
const paper = { width: 680, height: 1009 } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** The page as paper sees it, from a screen in light or dark. */
async function openOnPaper(address: string, colorScheme: 'light' | 'dark', javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: paper, colorScheme, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(origin + address);
  if (javaScriptEnabled) await wake(page);
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Paint that has a hue, as "element: property colour". */
function findHues(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const properties = ['color', 'fill', 'stroke', 'backgroundColor', 'borderBlockStartColor', 'borderBlockEndColor'] as const;
    const isGrey = (paint: string) => {
      const [r, g, b] = (/^rgba?\((.*)\)$/.exec(paint)?.[1] ?? '').split(',').map(Number);
      return paint === 'none' || (r !== undefined && r === g && g === b);
    };
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length > 0);
    return shown.flatMap((element) => {
      const style = getComputedStyle(element);
      return properties.flatMap((property) => (isGrey(style[property]) ? [] : [`${element.tagName}.${element.classList.value}: ${property} ${style[property]}`]));
    });
  });
}

/** What reaches over the edges of the paper, words of drawings included. */
function findWide(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const shown = [...document.querySelectorAll('main *, footer *')].filter((element) => element.getClientRects().length > 0);
    return shown.flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > width + 1 ? [`${element.tagName}.${element.classList.value} ${left}–${right}: ${element.textContent?.slice(0, 40)}`] : [];
    });
  }, paper.width);
}

describe.each(['ar', 'en'] as const)('on paper (%s)', (lang) => {
  let page: Page;

  beforeAll(async () => {
    page = await openOnPaper(paths[lang], 'dark', true);
  });

  afterAll(() => page.context().close());

  it('has no hue, also where the screen is dark', async () => {
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await findHues(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  it('numbers the facts from the first to the last, on marks and in rows', async () => {
    const all = dataset.events.map((_, i) => String(i + 1));
    const onMarks = await page.locator('.sheet > .scene text').allTextContents();
    expect(onMarks.filter((text) => /^\d{1,2}$/.test(text)).sort((a, b) => Number(a) - Number(b))).toEqual(all);
    expect(await page.locator('.sheet tbody th').allInnerTexts()).toEqual(all);
  });

  it('keeps everything within the paper', async () => {
    expect(await findWide(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
  });

  it('has each figure on one page, drawn at a size that can be read, and no row of the sheet over two', async () => {
    const breaks = await page.locator('.sheet tbody tr').evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect(await page.locator('.sheet thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    const heights = await page.locator('figure:visible').evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.max(...heights)).toBeLessThanOrEqual(paper.height);
    const scales = await page
      .locator('figure .scene:visible')
      .evaluateAll((all) => all.map((svg) => Math.min(svg.clientWidth / Number(svg.getAttribute('width')), svg.clientHeight / Number(svg.getAttribute('height')))));
    // 12 px drawn at 0.7 are 6.3 points.
    expect(Math.min(...scales)).toBeGreaterThan(0.7);
  });

  it('shows nothing that answers, and no second table of the facts', async () => {
    expect(await page.locator('button:visible, summary:visible, nav:visible').count()).toBe(0);
    expect(await page.locator('[data-figure=timeline]:visible, .facts:visible').count()).toBe(0);
    for (const id of ['figures', 'positions', 'sources']) expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  });

  it('prints the addresses of sources after their names', async () => {
    const printed = await page
      .locator('.sources a[href^=http]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content, getComputedStyle(link, '::after').direction]));
    expect(new Set(printed.map(([address]) => address))).toEqual(new Set(dataset.sources.flatMap(({ url }) => url ?? [])));
    for (const [address, content, direction] of printed) {
      expect(content).toBe(JSON.stringify(address));
      expect(direction).toBe('ltr');
    }
  });

  it('comes out as pages of A4', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
    expect(boxes.length).toBeGreaterThan(1);
    for (const [width = 0, height = 0] of boxes) {
      expect(Math.abs(width - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - 842)).toBeLessThanOrEqual(1);
    }
  });
});

it('breaks a word that is wider than the paper', async () => {
  const page = await openOnPaper('/en/', 'light', false);
  await page.evaluate(() => {
    const places = '.sheet-title, .sheet-source, .sheet td:nth-child(3), .sheet td:nth-child(5), figure h3, figcaption p, .register .say, .sources a';
    for (const place of document.querySelectorAll(places)) place.textContent = 'word'.repeat(60);
  });
  expect(await findWide(page)).toEqual([]);
  await page.context().close();
});

it('is all there without scripts, and is never seen on a screen', async () => {
  const page = await openOnPaper('/', 'light', false);
  expect(await page.locator('.sheet tbody tr:visible').count()).toBe(dataset.events.length);
  expect(await findHues(page)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  await page.context().close();
});
