import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './chromium.ts';

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('starts and is a Chromium that runs scripts', async () => {
    const page = await browser.newPage();
    expect(await page.evaluate(() => navigator.userAgent)).toMatch(/Chrome\/\d+/);
    await page.close();
  });

  it('paints text, also on a machine without fonts', async () => {
    const page = await browser.newPage();
    const paint = async (colour: string): Promise<Buffer> => {
      await page.setContent(`<p style="color:${colour}">Waqai 2025</p>`);
      return page.screenshot();
    };
    const [black, again, white] = [await paint('black'), await paint('black'), await paint('white')];
    expect(again.equals(black)).toBe(true);
    expect(white.equals(black)).toBe(false);
    await page.close();
  });

  it('cannot reach any host but this machine', async () => {
    const page = await browser.newPage();
    await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    await page.close();
  });
});

describe('the served site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['/', 'ar', 'rtl'],
    ['/en/', 'en', 'ltr'],
  ])('%s opens in its language, comes alive without a complaint and asks no other host', async (path, lang, dir) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    const response = await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(await page.title()).not.toBe('');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([lang, dir]);
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([inject('origin')]);
    await page.close();
  });

  it('the policy stops an inline script that was not there at build time', async () => {
    const page = await browser.newPage();
    await page.goto(inject('origin') + '/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.documentElement.dataset.broken = "yes"');
      document.body.append(script);
    }).catch(() => undefined);
    expect(await page.locator('html').getAttribute('data-broken')).toBeNull();
    await page.close();
  });
});
