// The built page in a real browser: readable without scripts, silent, operable by keyboard and touch.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paragraphLocators } from '../../src/dataset/queries.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { formatParagraphs } from '../../src/locale/list.ts';
import { loadStory } from '../story.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const dataset = loadStory();
const paths = { ar: '/', en: '/en/' } as const;
const langs = ['ar', 'en'] as const;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;
const desk = { viewport: { width: 1440, height: 900 } } as const;
const pictures = mkdtempSync(join(tmpdir(), 'waqai-pages-'));

const figureIds = figureModules.map(({ id }) => id);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

interface OpenPage {
  readonly page: Page;
  /** everything the browser complained about */
  readonly complaints: string[];
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page and waits until its script, where it has one, has taken over. */
async function open(address: string, options: BrowserContextOptions = desk): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin + address);
  if (options.javaScriptEnabled !== false) await wake(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints, requests, close: () => context.close() };
}

/** Steps into a figure as a keyboard does, and waits for the code that makes it answer. */
async function untilDrawn(page: Page, figure = 'timeline'): Promise<void> {
  // In one go: the drawing may be replaced by a better one between two calls.
  await page.evaluate((id) => {
    document.querySelector(`[data-figure=${id}]`)?.scrollIntoView();
    const drawings = [...document.querySelectorAll<SVGElement>(`[data-figure=${id}] > .drawing .scene`)];
    drawings.find(({ clientWidth }) => clientWidth > 0)?.focus();
  }, figure);
  await page.waitForSelector(`[data-figure=${figure}] > .drawing .targets [role=button]`);
}

function tidy(text: string): string {
  return text.replaceAll(/[\s\u00A0]+/g, ' ').trim();
}

function chosenTitle(page: Page): Promise<string> {
  return page.locator('#fact h3').innerText();
}

describe.each(langs)('without JavaScript (%s)', (lang) => {
  let text = '';
  let codes: readonly string[] = [];
  let links: readonly (string | null)[] = [];

  beforeAll(async () => {
    const { page, close } = await open(paths[lang], { ...desk, javaScriptEnabled: false });
    text = tidy(await page.locator('main').innerText());
    codes = await page.locator('bdi[dir=ltr]').allInnerTexts();
    links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    await close();
  });

  it('has every fact with its title, summary, date, place and paragraphs', () => {
    for (const event of dataset.events) {
      for (const part of [event.title, event.summary]) expect(text).toContain(tidy(part[lang]));
      expect(codes).toContain(event.when.edtf);
      expect(text).toContain(tidy(formatParagraphs(paragraphLocators(event), { lang, digits: 'latn', monthNames: 'gregorian' })));
    }
    for (const place of dataset.places.filter(({ id }) => dataset.events.some(({ places }) => places.includes(id)))) expect(text).toContain(place.name[lang]);
  });

  it('has every other account of every fact, and every source of facts and numbers', () => {
    const others = dataset.events.flatMap(({ accounts }) => accounts.slice(1));
    for (const { statement } of others) expect(text).toContain(tidy(statement[lang]));
    for (const source of dataset.sources) {
      expect(text).toContain(tidy(source.name[lang]));
      if (source.url) expect(links).toContain(source.url);
    }
  });

  it('has every position with the one who holds it', () => {
    for (const { actor, position } of dataset.assessments) {
      expect(text).toContain(tidy(position[lang]));
      expect(text).toContain(tidy(dataset.actors.find(({ id }) => id === actor)?.name[lang] ?? ''));
    }
  });

  it('shows one drawing of each figure, fitting the screen, and no switch that would be dead', async () => {
    for (const device of [desk, phone]) {
      const { page, close } = await open(paths[lang], { ...device, javaScriptEnabled: false });
      // The positions are there in words; their matrix is drawn by a script.
      for (const figure of figureIds.filter((id) => id !== 'positions')) {
        const drawings = page.locator(`[data-figure=${figure}] > .drawing .scene:visible`);
        expect(await drawings.count()).toBe(1);
        expect((await drawings.boundingBox())?.width).toBeLessThanOrEqual(device.viewport.width);
      }
      expect(await page.locator('button:visible').count()).toBe(0);
      await close();
    }
  });

  it('has the table of every figure on one page, from which each fact leads back to the story', async () => {
    const { page, close } = await open(paths[lang], { ...phone, javaScriptEnabled: false });
    await page.locator('[data-figure=casualties] summary').first().click();
    await page.locator('[data-figure=casualties] figcaption a').first().click();
    expect(page.url()).toMatch(/\/tables\.html#casualties$/);
    for (const figure of figureIds) expect(await page.locator(`#${figure} tbody tr`).count(), figure).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const links = await page.locator('#casualties a.fact-link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.startsWith(`${origin}${paths[lang]}?fact=`), link).toBe(true);
    await close();
  });
});

describe.each(langs)('alive (%s)', (lang) => {
  it.each([
    ['desk, light', desk, 'light'],
    ['desk, dark', desk, 'dark'],
    ['phone, light', phone, 'light'],
    ['phone, dark', phone, 'dark'],
    ['tablet', { viewport: { width: 820, height: 1180 } }, 'light'],
    ['narrowest', { viewport: { width: 320, height: 640 } }, 'light'],
  ] as const)('says nothing to the console, asks no other host and never scrolls sideways (%s)', async (name, device, colorScheme) => {
    const { page, complaints, requests, close } = await open(paths[lang], { ...device, colorScheme });
    for (const figure of figureIds.filter((id) => id !== 'positions' || device.viewport.width >= 700)) await untilDrawn(page, figure);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    const { scroll, seen } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(seen);
    await page.screenshot({ path: join(pictures, `${lang}-${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
    await close();
  });

  it.each([
    ['the timeline on a desk', desk, ['timeline']],
    ['every figure on a phone', phone, figureIds],
  ] as const)('fetches no code that draws for one who reads %s, and answers a click all the same', async (_, device, figures) => {
    const { page, requests, close } = await open(paths[lang], device);
    for (const figure of figures) await page.locator(`[data-figure=${figure}]`).scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('enliven'))).toEqual([]);
    await page.locator('[data-figure=timeline] > .drawing .scene:visible path[data-fact=church-attack]').first().click();
    await page.waitForSelector('[data-figure=timeline] > .drawing .targets [role=button]');
    expect(await chosenTitle(page)).toBe(dataset.events.find(({ id }) => id === 'church-attack')?.title[lang]);
    expect(await page.locator('[data-figure=timeline] [data-fact=church-attack][data-selected]').count()).toBeGreaterThan(0);
    await close();
  });

  it('is reached by Tab alone, and hands the focus to a fact', async () => {
    const { page, close } = await open(paths[lang]);
    await page.evaluate(() => window.scrollTo(0, 0));
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-figure=timeline] .drawing') !== null)) break;
    }
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'button' && document.activeElement.hasAttribute('data-fact'));
    await close();
  });

  it('reaches every fact from one tab stop, and chooses it', async () => {
    const { page, close } = await open(paths[lang]);
    await untilDrawn(page);
    await page.locator('.drawing .targets [tabindex="0"]').first().focus();
    await page.keyboard.press('Home');
    const later = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    const walked = new Set<string | null>();
    for (let steps = 0; steps < dataset.events.length; steps += 1) {
      walked.add(await page.evaluate(() => document.activeElement?.getAttribute('data-fact') ?? null));
      await page.keyboard.press(later);
    }
    expect(walked).toEqual(new Set(dataset.events.map(({ id }) => id)));
    expect(await page.locator('[data-figure=timeline] > .drawing .targets [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    const first = dataset.events.find(({ id }) => id === 'raqqa-declared-capital');
    expect(await chosenTitle(page)).toBe(first?.title[lang]);
    expect(new URL(page.url()).searchParams.get('fact')).toBe(first?.id);
    await close();
  });

  it('opens with the fact in the address, and says so quietly where there is none', async () => {
    const { page, close } = await open(`${paths[lang]}?fact=assad-falls`);
    expect(await chosenTitle(page)).toBe(dataset.events.find(({ id }) => id === 'assad-falls')?.title[lang]);
    await page.goto(`${origin}${paths[lang]}?fact=%3Cb%3Enonsense`);
    await page.waitForSelector('p.notice:not(:empty)');
    expect(await page.locator('p.notice').innerText()).toContain('<b>nonsense');
    await close();
  });

  it('keeps the fact and the place on the page when the language changes', async () => {
    const other = lang === 'ar' ? 'en' : 'ar';
    const { page, close } = await open(`${paths[lang]}?fact=church-attack#table`);
    await page.locator(`a[hreflang=${other}]`).click();
    await page.waitForURL((url) => url.pathname === paths[other]);
    await wake(page);
    const url = new URL(page.url());
    expect([url.searchParams.get('fact'), url.hash]).toEqual(['church-attack', '#table']);
    expect(await chosenTitle(page)).toBe(dataset.events.find(({ id }) => id === 'church-attack')?.title[other]);
    await close();
  });

  it('shows what is chosen in one figure in every other, in the tables and in the address, and goes back', async () => {
    const { page, close } = await open(paths[lang]);
    const factOfAddress = () => new URL(page.url()).searchParams.get('fact');
    await untilDrawn(page, 'places');
    await page.locator('[data-figure=places] .targets [data-fact=isis-exploits-chaos]').first().click();
    expect(factOfAddress()).toBe('isis-exploits-chaos');
    const title = dataset.events.find(({ id }) => id === 'isis-exploits-chaos')?.title[lang];
    expect(await chosenTitle(page)).toBe(title);
    const panel = page.locator('#map .panel');
    expect(tidy(await panel.locator('h3').innerText())).toBe(tidy(title ?? ''));
    expect(await page.locator('.facts tr[data-selected]').getAttribute('data-fact')).toBe('isis-exploits-chaos');
    await page.locator('[data-figure=timeline] > .drawing .scene text[data-fact=isis-exploits-chaos][data-selected]').first().waitFor({ state: 'attached' });
    // The panel has come wholly into sight.
    const box = await panel.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(desk.viewport.height + 1);
    await page.locator('.facts tr[data-fact=assad-falls] .fact-link').click();
    expect(factOfAddress()).toBe('assad-falls');
    await page.goBack();
    await page.waitForFunction((id) => document.querySelector('#fact')?.getAttribute('data-fact') === id, 'isis-exploits-chaos');
    expect(factOfAddress()).toBe('isis-exploits-chaos');
    await page.goBack();
    await page.waitForFunction((id) => document.querySelector('#fact')?.getAttribute('data-fact') === id, 'palmyra-ambush');
    expect(factOfAddress()).toBeNull();
    expect(await page.locator('.panel[data-open]').count()).toBe(0);
    await close();
  });

  it.each([
    ['attacks-per-month:2024', '#figures'],
    ['position:al-baba', '#positions'],
  ])('shares a number or a position by its address (%s)', async (fact, section) => {
    const { page, close } = await open(`${paths[lang]}?fact=${fact}`);
    const panel = page.locator(`${section} .panel[data-open]`);
    await panel.waitFor();
    expect(await panel.getAttribute('data-fact')).toBe(fact);
    await panel.locator('.close').click();
    expect(await page.locator('.panel[data-open]').count()).toBe(0);
    await close();
  });

  it('tells in the navigation which section is being read', async () => {
    const { page, close } = await open(paths[lang]);
    for (const id of ['figures', 'map', 'positions', 'table']) {
      await page.locator(`.mast a[href="#${id}"]`).click();
      await page.waitForFunction((section) => document.querySelector('.mast [aria-current=location]')?.getAttribute('href') === `#${section}`, id);
    }
    await close();
  });

  it('never makes a scene anew for a pointer that only passes', async () => {
    const { page, close } = await open(paths[lang]);
    await untilDrawn(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document.querySelector('[data-figure=timeline] .drawing')!, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    for (const target of await page.locator('[data-figure=timeline] > .drawing .targets [role=button]').all()) await target.hover();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await close();
  });

  it('folds the long lists on a phone to the line that counts them, and opens them in place', async () => {
    const { page, close } = await open(paths[lang], phone);
    // As long as it is when all of it has been laid out; the policy forbids a sheet.
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.chapter, .panel, .island, .register, .table-box').forEach(({ style }) => style.setProperty('content-visibility', 'visible')));
    const lines = await page.locator('#table .fold > summary, #sources > .fold > summary').allInnerTexts();
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual([dataset.events.length, dataset.sources.length]);
    expect(await page.locator('.facts, .sources').filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(14_300);
    await page.locator('#table .fold > summary').tap();
    expect(await page.locator('.facts tbody tr').filter({ visible: true }).count()).toBe(dataset.events.length);
    await close();

    const wide = await open(paths[lang]);
    expect(await wide.page.locator('.fold > summary').filter({ visible: true }).count()).toBe(0);
    expect(await wide.page.locator('.fold[open]').count()).toBe(await wide.page.locator('.fold').count());
    await wide.close();
  });

  it('says on a small card beside the mark when a fact was and by whose word, by hand and by keyboard', async () => {
    const { page, close } = await open(paths[lang]);
    await untilDrawn(page);
    const card = page.locator('.fact-card');
    const target = page.locator('[data-figure=timeline] > .drawing .targets [data-fact=raqqa-isis-driven-out]').first();
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    await card.waitFor();
    const boxes = [await target.boundingBox(), await card.boundingBox()].map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
    const [mark, beside] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    expect(beside.y + beside.height <= mark.y || beside.y >= mark.y + mark.height).toBe(true);
    expect(await page.evaluate(() => [document.querySelector('.fact-card')?.getBoundingClientRect()].every((box) => box && box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await page.locator('[data-figure=timeline] > .drawing .targets [tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press(lang === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await card.waitFor();
    await close();
  });

  it('keeps the way to the chapters in sight on a desk, and leads under it', async () => {
    const { page, close } = await open(paths[lang]);
    await page.locator('.mast nav a[href="#map"]').click();
    await page.waitForFunction(() => scrollY > 1000);
    const bar = await page.locator('.mast').boundingBox();
    expect(bar?.y).toBe(0);
    await expect.poll(async () => (await page.locator('#map > h2').boundingBox())?.y ?? 0).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
    await close();
  });

  it('brings masthead and chapters back on a phone for whoever scrolls up, above the rail, and away again for whoever reads on', async () => {
    const { page, close } = await open(paths[lang], phone);
    await untilDrawn(page);
    const bottomOf = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return box ? box.y + box.height : 0;
    };
    const scroll = async (step: number) => {
      for (let i = 0; i < 4; i += 1) await page.evaluate((px) => new Promise((done) => { scrollBy(0, px); requestAnimationFrame(() => requestAnimationFrame(done)); }), step);
    };
    const rail = '[data-explore=rail]';
    await page.locator(rail).evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY + 600));
    await scroll(40);
    expect(await bottomOf('.mast')).toBeLessThanOrEqual(0);
    await scroll(-40);
    const links = page.locator('.mast nav a');
    expect(await links.filter({ visible: true }).count()).toBe(6);
    const railTop = (await page.locator(rail).boundingBox())?.y ?? 0;
    expect(railTop).toBeGreaterThanOrEqual(await bottomOf('.mast nav') - 1);
    await links.nth(2).tap();
    await page.waitForFunction(() => (document.querySelector('#map h2')?.getBoundingClientRect().top ?? Infinity) < 200);
    expect(await bottomOf('.mast')).toBeLessThanOrEqual(0);
    await close();
  });

  it('opens a sheet on a phone, at most 72 % high, with a way back', async () => {
    const { page, close } = await open(paths[lang], phone);
    await untilDrawn(page);
    await page.locator('[data-figure=timeline] > .drawing .targets [data-fact=church-attack]').first().tap();
    const sheet = page.locator('#fact[data-open]');
    await sheet.waitFor();
    await page.waitForFunction(() => document.getAnimations().length === 0);
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(phone.viewport.height);
    expect(box?.height).toBeLessThanOrEqual(phone.viewport.height * 0.72 + 1);
    const mark = await page.locator('.targets [data-fact=church-attack]').first().boundingBox();
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
    expect(mark?.y).toBeGreaterThanOrEqual(0);
    for (const target of await sheet.locator('button').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.screenshot({ path: join(pictures, `${lang}-sheet.png`) });
    await sheet.locator('.close').tap();
    expect(await page.locator('#fact[data-open]').count()).toBe(0);
    await close();
  });
});

describe('switches', () => {
  it('keep what was chosen over a reload, the appearance from the very first paint', async () => {
    const { page, close } = await open('/', { ...desk, colorScheme: 'light' });
    await page.getByRole('button', { name: 'داكن' }).click();
    await page.getByRole('button', { name: '١٢٣' }).click();
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.route('**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
    await page.unroute('**/*.js');
    await page.reload();
    await wake(page);
    await untilDrawn(page);
    expect(tidy(await page.locator('#fact .when b').innerText())).toBe('١٣ ديسمبر/كانون الأول ٢٠٢٥');
    const drawn = await page.locator('[data-figure=timeline] > .drawing .scene').textContent();
    expect(drawn).not.toMatch(/[0-9]/);
    await close();
  });
});

describe('by the rules of accessibility', () => {
  const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

  const appearances = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const;
  const narrowest = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true } as const;

  it.each(langs.flatMap((lang) => [desk, narrowest].flatMap((device) => appearances.map(([name, appearance]) => [lang, device.viewport.width, name, device, appearance] as const))))(
    'axe finds nothing (%s, %i px, %s)',
    async (lang, _, name, device, appearance) => {
      const { page, close } = await open(paths[lang], { ...device, ...appearance, bypassCSP: true });
      for (const figure of figureIds.filter((id) => id !== 'positions' || device === desk)) await untilDrawn(page, figure);
      // What is folded up is on the page too.
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      // A screen as high as the page: what is far from a screen is not laid out, and could not be judged.
      await page.setViewportSize({ width: device.viewport.width, height: 40_000 });
      await page.waitForTimeout(400);
      // What is far from the screen is not laid out, and would be judged by where it last was.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
      await page.evaluate(axe);
      // Only colours differ from one appearance to the next.
      const rules = name === 'light' ? ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] : ['color-contrast', 'link-in-text-block'];
      const found = await page.evaluate(async (runOnly) => {
        const { axe: engine } = window as unknown as { axe: typeof axeCore };
        const { violations } = await engine.run(document, { runOnly });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')}`);
      }, rules);
      expect(found).toEqual([]);
      await close();
    },
  );
});
