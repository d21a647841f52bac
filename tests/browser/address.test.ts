// Whatever stands in the address, the page is there; and what a reader does is there to be passed on.
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadStory } from '../story.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const dataset = loadStory();
const paths = { ar: '/', en: '/en/' } as const;
const langs = ['ar', 'en'] as const;

let browser: Browser;

beforeAll(async () => {
  const options = chromiumLaunchOptions();
  // Two thousand addresses in a few seconds: the browser itself would hold back after two hundred.
  browser = await chromium.launch({ ...options, args: [...(options.args ?? []), '--disable-ipc-flooding-protection'] });
});

afterAll(() => browser.close());

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const keys = ['fact', 'from', 'to', 'lane', 'place', 'actor', 'source', 'precision', 'others', 'q', 'view', 'dir', 'digits', 'theme', '__proto__', 'constructor', 'utm_source', ''];
const values = [
  ...dataset.events.map(({ id }) => id),
  ...dataset.lanes.map(({ id }) => id),
  ...dataset.places.map(({ id }) => id),
  'attacks-per-month:2024', 'position:al-baba', '2014', '2025-12', '2025-12-13', '2025-12-13T10:00Z', '9999-99-99', '-1', '1e999', 'NaN', '',
  '%', '%E0%A4%A', '%00', '%F0%9F%98%80', '%D8%AA%D8%AF%D9%85%D8%B1', '<script>alert(1)</script>', '%3Cimg%20src=x%20onerror=alert(1)%3E', '__proto__', 'toString',
  'rtl', 'ltr', 'arab', 'latn', 'dark', 'light', 'table', 'timeline', '1', '0', ',,,', 'attacks,attacks,zzz', 'a'.repeat(3000), '%2B%26%3D', '\u202e\u0000',
];

/** Queries as people, programs and attackers write them. */
function createQueries(count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
  return Array.from({ length: count }, () => {
    const pairs = Array.from({ length: Math.floor(random() * 6) }, () => `${pick(keys)}${random() < 0.95 ? '=' : ''}${pick(values)}`);
    return `?${pairs.join(random() < 0.95 ? '&' : '&&')}`;
  });
}

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

async function open(address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin + address);
  await wake(page);
  return { page, complaints, close: () => context.close() };
}

const chosenTitle = (page: Page): Promise<string> => page.locator('#fact h3').innerText();

describe.each(langs)('any address (%s)', (lang) => {
  it('gives a page and no error when it is loaded', async () => {
    for (const query of createQueries(20, lang === 'ar' ? 1 : 2)) {
      const { page, complaints, close } = await open(paths[lang] + encodeURI(query).replaceAll('%25', '%').slice(0, 4000));
      expect(await page.locator('h1').innerText(), query).not.toBe('');
      expect(await chosenTitle(page), query).not.toBe('');
      expect(complaints, query).toEqual([]);
      await close();
    }
  });

  it('gives a page and no error when a reader comes back to it: hundreds of them', async () => {
    const { page, complaints, close } = await open(`${paths[lang]}?view=timeline`);
    await page.waitForLoadState('networkidle');
    const blank = await page.evaluate(async (queries) => {
      const bad: string[] = [];
      for (const query of queries) {
        history.replaceState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve));
        const isThere = document.querySelector('h1')?.textContent !== '' && (document.querySelector('#fact h3')?.textContent ?? '') !== '';
        if (!isThere || document.querySelector('.timeline-body') === null) bad.push(query);
      }
      return bad;
    }, createQueries(400, lang === 'ar' ? 3 : 4));
    expect(blank).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says in one line what it could not use, as text', async () => {
    const { page, close } = await open(`${paths[lang]}?place=atlantis&view=%3Cb%3Elist&lane=attacks`);
    await page.waitForSelector('.notice:has(.dismiss)');
    expect(await page.locator('.notice bdi').allInnerTexts()).toEqual(['view=<b>list', 'place=atlantis']);
    await page.locator('.notice .dismiss').click();
    expect(await page.locator('.notice bdi').count()).toBe(0);
    await close();
  });
});

describe.each(langs)('what a reader does (%s)', (lang) => {
  it('is in the address after a moment, and the page it leads to shows the same', async () => {
    const { page, close } = await open(paths[lang]);
    await page.locator('.presets button').nth(1).click();
    await page.waitForFunction(() => location.search.includes('from='));
    await page.locator('.actions .seg button').nth(1).click();
    await page.waitForFunction(() => location.search.includes('view=table'));
    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await other.page.waitForFunction(() => document.querySelector('.timeline-body')?.getAttribute('data-view') === 'table');
    expect(await other.page.locator('.presets [aria-pressed=true]').innerText()).toBe(await page.locator('.presets [aria-pressed=true]').innerText());
    await other.close();
    await close();
  });

  it('back and forward walk through what was chosen, not through every pan', async () => {
    const { page, close } = await open(paths[lang]);
    const titleOf = (id: string) => dataset.events.find((event) => event.id === id)?.title[lang];
    const choose = (id: string) => page.locator(`#table .fact-link[href="?fact=${id}"]`).click();
    const length = await page.evaluate(() => history.length);
    await choose('assad-falls');
    await page.locator('.presets button').nth(0).click();
    await page.locator('.presets button').nth(1).click();
    await page.waitForFunction(() => location.search.includes('from='));
    await choose('church-attack');
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
    await page.goBack();
    await page.waitForFunction((title) => document.querySelector('#fact h3')?.textContent === title, titleOf('assad-falls'));
    expect(new URL(page.url()).searchParams.get('from')).not.toBeNull();
    await page.goForward();
    await page.waitForFunction((title) => document.querySelector('#fact h3')?.textContent === title, titleOf('church-attack'));
    await close();
  });

  it('goes with the reader into the other language', async () => {
    const { page, close } = await open(`${paths[lang]}?lane=attacks&view=table&fact=church-attack`);
    await page.waitForFunction(() => document.querySelectorAll('.facts tbody tr').length === 3);
    await page.locator('.mast .seg a').first().click();
    await page.waitForSelector(`html[lang=${lang === 'ar' ? 'en' : 'ar'}]`);
    await wake(page);
    await page.waitForFunction(() => document.querySelectorAll('.facts tbody tr').length === 3);
    expect(await chosenTitle(page)).toBe(dataset.events.find(({ id }) => id === 'church-attack')?.title[lang === 'ar' ? 'en' : 'ar']);
    await close();
  });
});

describe('search', () => {
  it.each([
    ['ar', 'تدمر'], ['ar', 'داعش'], ['ar', 'كنيسه'], ['ar', 'Palmyra'], ['en', 'palmyra'], ['en', 'تدمر'], ['ar', '٢٠٢٥'],
  ] as const)('in the page in %s, “%s” leaves as many facts in the timeline, on the map’s list and in the table', async (lang, words) => {
    const { page, complaints, close } = await open(paths[lang]);
    await page.keyboard.press('/');
    await page.waitForSelector('.filter input[type=search]');
    await page.keyboard.type(words);
    await page.waitForFunction(() => location.search.includes('q='));
    await page.waitForLoadState('networkidle');
    await page.locator('[data-figure=places]').scrollIntoViewIfNeeded();
    const count = () =>
      page.evaluate(() => {
        const factsOf = (selector: string) => new Set([...document.querySelectorAll(selector)].map((mark) => mark.getAttribute('data-fact'))).size;
        return [factsOf('.facts tbody tr[data-fact]'), factsOf('[data-figure=timeline] > .drawing [role=button]'), factsOf('[data-figure=places] > .drawing [role=button]')];
      });
    await expect.poll(async () => new Set(await count()).size, { timeout: 10_000 }).toBe(1);
    const [found = 0] = await count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(dataset.events.length);
    expect(complaints).toEqual([]);
    await close();
  });
});
