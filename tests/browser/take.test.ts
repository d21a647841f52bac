// A figure leaves the page whole: from the dialog, by mouse, finger and keyboard, and the very bytes that the command line writes.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { main as writeFigures } from '../../src/cli/figures.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const paths = { ar: '/', en: '/en/' } as const;
const langs = ['ar', 'en'] as const;
const names = { ar: 'خذ هذا الشكل', en: 'Take this figure' } as const;
const desk = { viewport: { width: 1440, height: 900 } } as const;
const ids = figureModules.map(({ id }) => id);
const folder = mkdtempSync(join(tmpdir(), 'waqai-take-'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(lang: 'ar' | 'en', options: BrowserContextOptions = desk): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ ...options, acceptDownloads: true })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(origin + paths[lang]);
  await wake(page);
  return { page, complaints };
}

const buttonOf = (page: Page, figure: string) => page.locator(figure === 'timeline' ? '#timeline > .take button' : `.figure-block:has([data-island=${figure}]) > .take button`);

/** What lies over the figure is laid out as it comes near, and moves it: the button is pressed once it stands still. */
async function openDialog(page: Page, figure: string): Promise<void> {
  const button = buttonOf(page, figure);
  await button.scrollIntoViewIfNeeded();
  let [last, now] = [NaN, (await button.boundingBox())?.y];
  while (last !== now) {
    await page.waitForTimeout(200);
    [last, now] = [now ?? NaN, (await button.boundingBox())?.y];
  }
  await button.click();
  await page.waitForSelector('.take-dialog');
}

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe.each(langs)('in %s', (lang) => {
  it('SVG, CSV and JSON of every figure are the bytes that the command line writes', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { page, complaints } = await open(lang);
    for (const format of ['svg', 'csv', 'json']) expect(await writeFigures(['--lang', lang, '--format', format, '--site', `${origin}/`, '--out', join(folder, lang)])).toBe(0);
    for (const figure of ids) {
      await openDialog(page, figure);
      for (const format of ['SVG', 'CSV', 'JSON']) {
        await page.locator('.take-choices .row').first().getByRole('radio', { name: format, exact: true }).click();
        const { name, bytes } = await download(page, () => page.locator('.take-dialog .main').click());
        expect(readdirSync(join(folder, lang))).toContain(name);
        expect(bytes.equals(readFileSync(join(folder, lang, name))), name).toBe(true);
      }
      await page.locator('.take-dialog .close').click();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('what the lens shows is a figure too, the same bytes as from the command line', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const { page, complaints } = await open(lang);
    await page.goto(`${origin}${paths[lang]}?from=2025-11&to=2025-12`);
    await wake(page);
    for (const format of ['svg', 'csv', 'json']) expect(await writeFigures(['--figure', 'timeline', '--window', '2025-11/2025-12', '--lang', lang, '--format', format, '--site', `${origin}/`, '--out', join(folder, `lens-${lang}`)])).toBe(0);
    await page.locator('.lens > .take button').click();
    await page.waitForSelector('.take-dialog');
    for (const format of ['SVG', 'CSV', 'JSON']) {
      await page.locator('.take-choices .row').first().getByRole('radio', { name: format, exact: true }).click();
      const { name, bytes } = await download(page, () => page.locator('.take-dialog .main').click());
      expect(readdirSync(join(folder, `lens-${lang}`))).toContain(name);
      expect(bytes.equals(readFileSync(join(folder, `lens-${lang}`, name))), name).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives an SVG in three actions by keyboard alone, and the focus back', async () => {
    const { page } = await open(lang);
    await buttonOf(page, 'casualties').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.take-dialog');
    const main = page.locator('.take-dialog .main');
    for (let presses = 0; presses < 12 && !(await main.evaluate((button) => button === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
    const { name, bytes } = await download(page, () => page.keyboard.press('Enter'));
    expect(name).toMatch(new RegExp(`^waqai_casualties_${lang}_1200x\\d+\\.svg$`));
    expect(bytes.toString()).not.toContain('<text');
    expect(await page.locator('.told').innerText()).toContain(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.take-dialog').count()).toBe(0);
    expect(await buttonOf(page, 'casualties').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('gives a PNG of the size and sharpness chosen, and a PDF, on a phone', async () => {
    const { page, complaints } = await open(lang, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await buttonOf(page, 'places').scrollIntoViewIfNeeded();
    // What comes near is laid out and moves what is below it; a finger waits for that too.
    await page.waitForLoadState('networkidle');
    await buttonOf(page, 'places').tap();
    const choose = (name: string | RegExp) => page.locator('.take-choices').getByRole('radio', { name }).first().tap();
    await choose('PNG');
    await choose('4×');
    const { name, bytes } = await download(page, () => page.locator('.take-dialog .main').tap());
    expect(name).toMatch(new RegExp(`^waqai_places_${lang}_360x\\d+@4x\\.png$`));
    expect(bytes.readUInt32BE(16)).toBe(1440);
    expect(bytes.toString('utf8')).toContain('iTXtSource');
    await choose('PDF');
    const pdf = await download(page, () => page.locator('.take-dialog .main').tap());
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const box = await page.locator('.take-dialog').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says what does not fit and offers what does, and refuses no size in silence', async () => {
    const { page } = await open(lang);
    await openDialog(page, 'accounts-compared');
    await page.locator('.take-choices .row').nth(1).getByRole('radio').last().click();
    const [width, height] = [page.locator('.free input').first(), page.locator('.free input').last()];
    await width.fill('700');
    await height.fill('300');
    await page.locator('.caution .plain').click();
    expect(Number(await height.inputValue())).toBeGreaterThan(300);
    expect(await page.locator('.caution').count()).toBe(0);
    await height.fill('');
    await width.fill('٨٠٠');
    expect(await page.locator('.take-preview bdi').innerText()).toContain('_800x');
    await width.fill('800.5');
    expect(await width.getAttribute('aria-invalid')).toBe('true');
    await width.fill('20');
    expect(await page.locator('.caution').innerText()).toContain('240');
    expect(await page.locator('.take-preview').count()).toBe(0);
    expect(await page.locator('.take-dialog .main').isDisabled()).toBe(true);
    await page.context().close();
  });

  it('writes the other language, other digits and another theme, and previews what it writes', async () => {
    const { page } = await open(lang);
    const other = lang === 'ar' ? 'en' : 'ar';
    await openDialog(page, 'attacks-per-month');
    const choose = (name: string) => page.locator('.take-choices').getByRole('radio', { name, exact: true }).click();
    await choose(other === 'ar' ? 'العربية' : 'English');
    await page.waitForSelector(`.take-preview text:has-text("${other === 'ar' ? 'المقال' : 'The article'}")`);
    if (other === 'ar') await choose('١٢٣');
    await choose(lang === 'ar' ? 'داكن' : 'Dark');
    await choose(lang === 'ar' ? 'نص يُحرَّر' : 'Editable');
    const { name, bytes } = await download(page, () => page.locator('.take-dialog .main').click());
    expect(name).toBe(`waqai_attacks-per-month_${other}_1200x675_dark${other === 'ar' ? '_arab' : ''}_editable.svg`);
    const previewed = await page.locator('.take-preview .scene text').allTextContents();
    const written = [...bytes.toString().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text.replace(/[\u202b\u202c]/g, ''));
    expect(previewed).toEqual(written);
    await page.context().close();
  });

  it('copies alt text and citations without a permission', async () => {
    const { page } = await open(lang);
    await openDialog(page, 'palmyra-control');
    await page.locator('.take-dialog header').getByRole('radio').last().click();
    for (const button of await page.locator('.cite button').all()) {
      await button.click();
      await page.waitForFunction(() => [...document.querySelectorAll('.cite [role=status]')].some(({ textContent }) => textContent !== ''));
    }
    const permalink = await page.locator('#cite-permalink').inputValue();
    expect(permalink).toBe(`${origin}${paths[lang]}#palmyra-control`);
    expect(await page.locator('#palmyra-control').count()).toBe(1);
    expect(JSON.parse(await page.locator('#cite-csl').inputValue())).toMatchObject([{ type: 'graphic', URL: permalink, language: lang }]);
    expect(await page.locator('#cite-bibtex').inputValue()).toMatch(/^@misc\{waqai-palmyra-control-/);
    await page.context().close();
  });

  it('offers finished files where no worker runs, and without scripts at all', async () => {
    const { page } = await open(lang);
    await page.evaluate(() => Object.assign(window, { Worker: class { constructor() { throw new Error('no'); } } }));
    await openDialog(page, 'places');
    await page.locator('.take-dialog .main').click();
    const links = await page.locator('.told a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => link.replace(origin, ''))).toEqual(['svg', 'png', 'csv'].map((format) => `/figures/places.${lang}.${format}`));
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
    await page.context().close();
    const plain = await (await browser.newContext({ ...desk, javaScriptEnabled: false })).newPage();
    await plain.goto(origin + paths[lang]);
    expect(await plain.locator('.without-script a:visible').count()).toBe(ids.length * 3);
    for (const link of await plain.locator('.without-script a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))) expect((await plain.request.get(link)).status()).toBe(200);
    await plain.context().close();
  });

  it('can be cancelled, and says so', async () => {
    const { page } = await open(lang);
    await page.route('**/*.bin', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => undefined);
    });
    await openDialog(page, 'places');
    await page.locator('.take-dialog .main').click();
    await page.locator('.take-dialog progress').waitFor();
    await page.getByRole('button', { name: lang === 'ar' ? 'إلغاء' : 'Cancel' }).click();
    expect(await page.locator('.told').innerText()).not.toBe('');
    expect(await page.locator('.take-dialog .main').isEnabled()).toBe(true);
    await page.context().close();
  });
});

it('what takes a figure comes only to readers who take one', async () => {
  const requests: string[] = [];
  const page = await (await browser.newContext(desk)).newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /take|faces|harfbuzz|worker|pdf/.test(url))).toEqual([]);
  expect(await page.locator(`button:has-text("${names.ar}")`).count()).toBe(ids.length);
  await page.context().close();
});
