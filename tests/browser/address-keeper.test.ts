// What the history of the browser holds after a reader has walked through the page, and what is kept where none can be.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const dataset = loadStory();
const paths = { ar: '/', en: '/en/' } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

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

const queryOf = (page: Page): string => new URL(page.url()).search;
const factOf = (page: Page): string | null => new URL(page.url()).searchParams.get('fact');
const windowOf = (page: Page): Promise<string | null> => page.locator('.rail-all').getAttribute('aria-valuetext');

/** Chooses a fact as a click on its row does, without waiting for what is under way. */
function choose(page: Page, fact: string): Promise<void> {
  // The table may be on its way: its code comes when it is asked for in the timeline's place.
  return page.locator(`.facts tr[data-fact="${fact}"] .fact-link`).first().evaluate((link: HTMLElement) => link.click());
}

/** Waits until the address has not changed for longer than it takes to be written. */
async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const before = location.href;
        setTimeout(() => resolve(location.href === before), 700);
      }),
  );
}

function untilChosen(page: Page, fact: string, lang: 'ar' | 'en'): Promise<unknown> {
  const title = dataset.events.find(({ id }) => id === fact)?.title[lang];
  return page.waitForFunction((text) => document.querySelector('#fact h3')?.textContent === text, title);
}

describe.each(['ar', 'en'] as const)('the history (%s)', (lang) => {
  it('has an entry for each choice, also where they follow each other faster than an address is written', async () => {
    const { page, complaints, close } = await open(paths[lang]);
    await page.locator('.presets button').first().waitFor();
    const length = await page.evaluate(() => history.length);
    const walk = ['raqqa-declared-capital', 'church-attack', 'palmyra-captured', 'assad-falls'];
    for (const fact of walk) {
      await choose(page, fact);
      await page.waitForTimeout(330); // in the middle of the lens's way there, or of the wait after it
    }
    expect(await page.evaluate(() => history.length)).toBe(length + walk.length);
    for (const fact of walk.slice(0, -1).reverse()) {
      await page.goBack();
      await untilChosen(page, fact, lang);
      expect(factOf(page)).toBe(fact);
    }
    await page.goBack();
    await untilChosen(page, 'palmyra-ambush', lang);
    expect(factOf(page)).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  it('brings back window, filter and view of an entry with its fact, and writes nothing while it does', async () => {
    const { page, close } = await open(`${paths[lang]}?lane=attacks`);
    await page.locator('.presets button').nth(0).click();
    await page.waitForFunction(() => location.search.includes('from='));
    await choose(page, 'palmyra-ambush');
    await untilSettled(page);
    const [first, firstWindow] = [queryOf(page), await windowOf(page)];
    await choose(page, 'church-attack');
    await page.locator('.presets button').nth(2).click();
    await page.locator('.actions .seg button').nth(1).click();
    await page.waitForFunction(() => location.search.includes('view=table'));
    await untilSettled(page);
    const second = queryOf(page);
    const length = await page.evaluate(() => history.length);
    await page.goBack();
    await untilChosen(page, 'palmyra-ambush', lang);
    await untilSettled(page);
    expect([queryOf(page), await windowOf(page)]).toEqual([first, firstWindow]);
    expect(await page.locator('.timeline-body').getAttribute('data-view')).toBe('timeline');
    await page.goForward();
    await untilChosen(page, 'church-attack', lang);
    await untilSettled(page);
    expect(queryOf(page)).toBe(second);
    expect(await page.locator('.timeline-body').getAttribute('data-view')).toBe('table');
    expect(await page.locator('.facts tbody tr').count()).toBe(3);
    expect(await page.evaluate(() => history.length)).toBe(length);
    await close();
  });
});

describe('an address', () => {
  it('keeps what could not be used until the reader changes something, and is named in a line that does not grow', async () => {
    const query = `?utm=1%2C2&view=list&lane=${Array.from({ length: 300 }, (_, i) => `x${i}`).join(',')}`;
    const { page, complaints, close } = await open(`/en/${query}`);
    await page.waitForSelector('.unused');
    await untilSettled(page);
    expect(queryOf(page)).toBe(query);
    expect((await page.locator('.unused').boundingBox())?.height).toBeLessThan(60);
    await page.locator('.actions .seg button').nth(1).click();
    await page.waitForFunction(() => location.search === '?view=table&utm=1%2C2');
    expect(complaints).toEqual([]);
    await close();
  });

  it('holds digits and theme for the visit and keeps them nowhere; choosing them keeps them', async () => {
    const { page, close } = await open('/?digits=arab&theme=dark');
    await page.waitForSelector('html[data-theme=dark]');
    await page.waitForSelector('main[data-digits=arab]');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('.switches button').first().click();
    await page.waitForFunction(() => location.search === '?digits=arab&theme=light');
    expect(await page.evaluate(() => [localStorage.length, document.documentElement.dataset['theme']])).toEqual([1, 'light']);
    await close();
  });

  it('says nothing of digits and theme that were chosen in an earlier visit', async () => {
    const { page, close } = await open('/en/');
    await page.evaluate(() => localStorage.setItem('waqai-theme', 'dark'));
    await page.reload();
    await page.waitForSelector('html[data-theme=dark]');
    await page.locator('.actions .seg button').nth(1).click();
    await page.waitForFunction(() => location.search === '?view=table');
    await close();
  });
});

describe('a link to a place on the page', () => {
  it('changes nothing of what is seen, also where the browser lets no page write its address', async () => {
    const { page, complaints, close } = await open('/en/');
    await page.evaluate(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.locator('.actions .seg button').nth(1).click();
    await choose(page, 'church-attack');
    await page.waitForTimeout(500); // longer than it takes to try to write
    await page.evaluate(() => (location.hash = '#sources'));
    await page.waitForTimeout(100);
    expect(await page.locator('.timeline-body').getAttribute('data-view')).toBe('table');
    await untilChosen(page, 'church-attack', 'en');
    const link = page.locator('a[hreflang=ar]');
    await link.dispatchEvent('pointerdown');
    expect(new URL((await link.evaluate((a: HTMLAnchorElement) => a.href))).search).toMatch(/^\?fact=church-attack&.*view=table$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('changes nothing of a choice that is not yet written', async () => {
    const { page, close } = await open('/en/?lane=attacks');
    await page.waitForFunction(() => document.querySelectorAll('.facts tbody tr').length === 3);
    await page.locator('.actions .seg button').nth(1).click();
    await page.evaluate(() => (location.hash = '#map'));
    await untilSettled(page);
    expect(await page.locator('.timeline-body').getAttribute('data-view')).toBe('table');
    expect([queryOf(page), new URL(page.url()).hash]).toEqual(['?lane=attacks&view=table', '#map']);
    await close();
  });
});

describe('the table in the timeline’s place', () => {
  it('gives no id twice, leaves a way from the section of the table, and paper has drawing and table', async () => {
    const { page, close } = await open('/?view=table');
    await page.waitForSelector('.timeline-body[data-view=table] .facts');
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(twice).toEqual([]);
    expect(await page.locator('#table a[href="#timeline"]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet svg').first().isVisible()).toBe(true);
    expect(await page.locator('.sheet tbody tr').count()).toBe(dataset.events.length);
    await close();
  });
});
