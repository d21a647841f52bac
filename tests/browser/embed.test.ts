// A figure on other people's pages: whole, as high as it needs, silent in the console, and one request.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leastScale } from '../../src/figure/embed-size.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { oembedAnswer } from '../../src/cli/share.ts';
import { listen } from '../../src/cli/static-server.ts';
import { launchBrowser } from './chromium.ts';
import { wake } from './wake.ts';

const origin = inject('origin');
const dist = inject('dist');
const langs = ['ar', 'en'] as const;
const ids = figureModules.map(({ id }) => id);
declare const heard: unknown[];
const folder = mkdtempSync(join(tmpdir(), 'waqai-embed-'));

/** Pages of another site: a port of its own is an origin of its own. */
const hostPages: { readonly body: string; readonly headers: Readonly<Record<string, string>> }[] = [];
const host = createServer(({ url }, response) => {
  const { body = '', headers = {} } = hostPages[Number(url?.slice(1))] ?? {};
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
});

let browser: Browser;
let hostPort: number;

beforeAll(async () => {
  browser = await launchBrowser();
  hostPort = await listen(host, 0);
});

afterAll(async () => {
  await browser.close();
  host.close();
  rmSync(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  /** what the console and the pages had to complain of */
  readonly complaints: string[];
  /** addresses asked of our server */
  readonly requests: string[];
}

/** Opens a page of another site with this body. */
async function visit(body: string, { headers = {}, head = '', ...options }: BrowserContextOptions & { headers?: Record<string, string>; head?: string } = {}): Promise<Visit> {
  const page = await (await browser.newContext({ viewport: { width: 900, height: 700 }, ...options })).newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => request.url().startsWith(origin) && requests.push(request.url().slice(origin.length)));
  const count = hostPages.push({ headers, body: `<!doctype html><html><head><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>` });
  await page.goto(`http://127.0.0.1:${hostPort}/${count - 1}`);
  return { page, complaints, requests };
}

const frameOf = (name: string, attributes = 'width="640" height="300"') => `<iframe src="${origin}/embed/${name}.html" title="x" ${attributes}></iframe>`;
const resize = `<script src="${origin}/embed/resize.js"></script>`;
/** Keeps every message that comes from a frame. */
const listener = '<script>var heard = []; addEventListener("message", (event) => heard.push(event.data));</script>';

function embedIn(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('/embed/'));
  if (!frame) throw new Error('no embed on the page');
  return frame;
}

/** How much lower the box of an embed is than what is in it, px. */
async function hidden(page: Page): Promise<number> {
  return embedIn(page).evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true);
  await embedIn(page).waitForSelector('html[data-js]');
  await expect.poll(() => hidden(page), { timeout: 10_000 }).toBe(0);
}

describe.each(langs)('the line a teacher copies, in %s', (lang) => {
  it.each(['plain', 'sandboxed', 'frozen'])('shows the figure at its right height on a %s page, in three or four actions', async (kind) => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(`${origin}${lang === 'ar' ? '/' : '/en/'}`);
    await wake(page);
    const button = page.locator('.figure-block:has([data-island=casualties]) > .take button');
    await button.scrollIntoViewIfNeeded();
    // What lies over the figure is laid out as it comes near, and moves it.
    await page.waitForTimeout(800);
    await button.click();
    await page.getByRole('radio', { name: lang === 'ar' ? 'تضمين' : 'Embed', exact: true }).click();
    if (kind === 'frozen') await page.getByRole('radio', { name: lang === 'ar' ? 'مجمَّدة على هذه النسخة' : 'Frozen at this version' }).click();
    const field = page.locator('#embed-code');
    for (const way of ['HTML', 'Markdown', lang === 'ar' ? 'إطار' : 'Frame']) {
      await page.getByRole('radio', { name: way }).click();
      await expect.poll(() => field.evaluate((area) => area.scrollHeight - area.clientHeight), { message: way }).toBeLessThanOrEqual(0);
    }
    const code = await field.inputValue();
    const place = kind === 'frozen' ? `/v/${await page.locator('meta[name=version]').getAttribute('content')}` : '';
    expect(code).toMatch(/ title="[^"]{20,}"/);
    await page.context().close();
    const { page: other, complaints, requests } = await visit(kind === 'sandboxed' ? code.replace('<iframe ', '<iframe sandbox="allow-scripts" ') : code);
    await settled(other);
    expect(await embedIn(other).locator('.picture:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(requests.sort()).toEqual([`${place}/embed/casualties.${lang}.html`, `${place}/embed/resize.js`]);
    expect(await embedIn(other).locator('.home').evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${origin}/${lang === 'ar' ? '' : 'en/'}#casualties`);
    await other.context().close();
  });
});

it.each(ids.flatMap((id) => langs.map((lang) => `${id}.${lang}`)))('%s fits any width, in one request and in silence', async (name) => {
  const { page, complaints, requests } = await visit(`${resize}${frameOf(name, 'sandbox="allow-scripts" height="200"')}`);
  for (const width of [240, 320, 640, 1200]) {
    await page.evaluate((px) => void (document.querySelector('iframe')!.width = String(px)), width);
    await expect.poll(() => embedIn(page).evaluate(() => innerWidth)).toBe(width);
    await settled(page);
    expect(await embedIn(page).evaluate(() => document.documentElement.scrollWidth), String(width)).toBe(width);
    const smallest = await embedIn(page).evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>('.picture text')].filter((text) => text.getClientRects().length > 0 && text.getBoundingClientRect().width > 0);
      return Math.min(...texts.map((text) => Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0)));
    });
    expect(smallest).toBeGreaterThan(10);
  }
  expect(complaints).toEqual([]);
  expect(requests.filter((request) => !request.endsWith('resize.js'))).toEqual([`/embed/${name}.html`]);
  await page.context().close();
}, 60_000);

describe('without scripts', () => {
  it.each(ids)('%s is complete, with the accounts in its table', async (id) => {
    const { page } = await visit(frameOf(`${id}.ar`), { javaScriptEnabled: false });
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('.picture:visible').count()).toBe(1);
    expect(await frame.locator('.targets rect:visible, .panel:visible').count()).toBe(0);
    await frame.locator('details.data > summary').click();
    expect(await frame.locator('table tbody tr').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

it('opens from a disk', async () => {
  const file = join(folder, 'figure.html');
  copyFileSync(join(dist, 'embed/timeline.ar.html'), file);
  const page = await (await browser.newContext()).newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('html[data-js]');
  expect(requests.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  expect(await page.evaluate(() => document.fonts.check('16px "Waqai Sans Arabic"', 'تدمر'))).toBe(true);
  await page.context().close();
});

describe('the height', () => {
  /** What a page with each listener does: what it says to the frame, and which height it reads in a message. */
  const listeners: readonly (readonly [name: string, address: string, ask: string, read: string])[] = [
    ['AMP and frames', '', '', `data.sentinel === 'amp' && data.type === 'embed-size' && data.height`],
    ['Datawrapper', '', '', `data['datawrapper-height'] && Object.values(data['datawrapper-height'])[0]`],
    ['pym', '?childId=first', '', `/^pymxPYMxfirstxPYMxheightxPYMx([0-9]+)$/.exec(data)?.[1]`],
    ['Medium', '', '', `typeof data === 'string' && data[0] === '{' && JSON.parse(data).context === 'iframe.resize' && JSON.parse(data).height`],
    ['WordPress', '#?secret=abc123', '', `data.message === 'height' && data.secret === 'abc123' && data.value`],
    ['iframe-resizer', '', `contentWindow.postMessage('[iFrameSizer]frame7:8:false:false:32:true:true:null:bodyOffset', '*')`, `/^\\[iFrameSizer\\]frame7:([0-9]+):[0-9]+:/.exec(data)?.[1]`],
    ['H5P', '', `contentWindow.postMessage({ context: 'h5p', action: 'hello' }, '*')`, `data.context === 'h5p' && data.action === 'resize' && data.scrollHeight`],
    ['a late listener', '', `listening = true, contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*')`, `listening && data.sentinel === 'amp' && data.height`],
  ];

  it.each(listeners)('is told to %s, which gives the frame its height', async (_, address, ask, read) => {
    const listen = `<script>var listening = false; addEventListener("message", ({ data }) => { const height = ${read}; if (height) document.querySelector("iframe").height = height; });</script>`;
    const { page, complaints } = await visit(`${listen}<iframe sandbox="allow-scripts" title="x" width="640" height="300" src="${origin}/embed/casualties.en.html${address}" ${ask && `onload="${ask.replaceAll('"', '&quot;')}"`}></iframe>`);
    await settled(page);
    await page.evaluate(() => void (document.querySelector('iframe')!.width = '320'));
    await settled(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['isis-fighters.ar', 'casualties.en'])('is obeyed where an address alone was pasted into WordPress: %s', async (name) => {
    // What WordPress makes of our answer to its question: a secret, a sandbox, and a frame kept out of sight until it has spoken.
    const [, lang = ''] = name.split('.');
    const title = /<title>([^<]*)/.exec(readFileSync(join(dist, `embed/${name}.html`), 'utf8'))?.[1] ?? '';
    const { html } = JSON.parse(oembedAnswer({ name, title, home: `../${lang === 'ar' ? '' : 'en/'}#${name.slice(0, -3)}`, height: 900 }, `${origin}/`)) as { html: string };
    const made = html
      .replace('<blockquote', '<blockquote data-secret="s3cret"')
      .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden" data-secret="s3cret"')
      .replace(`${name}.html"`, `${name}.html#?secret=s3cret"`);
    // Its listener comes last of all, and says that it is there.
    const listen = `<script>onload = () => { const frame = document.querySelector("iframe[data-secret]"); addEventListener("message", ({ data, source }) => {
      if (!data || data.secret !== "s3cret" || source !== frame.contentWindow || data.message !== "height") return;
      document.querySelector("blockquote").style.display = "none";
      frame.removeAttribute("style");
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }); frame.contentWindow.postMessage({ message: "ready", secret: "s3cret" }, "*"); };</script>`;
    const { page, complaints, requests } = await visit(`<main>${made}</main>${listen}`);
    await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
    await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false);
    await settled(page);
    const box = await embedIn(page).evaluate(() => [...document.querySelectorAll('.picture svg, footer')].map((part) => part.getBoundingClientRect().bottom));
    expect(Math.max(...box)).toBeLessThanOrEqual(1001);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([`/embed/${name}.html`]);
    await page.context().close();
  });

  it('is told again when a hidden tab is shown, and when what was opened is closed', async () => {
    const { page } = await visit(`${resize}<div hidden>${frameOf('isis-fighters.en')}</div>`);
    await page.waitForTimeout(300);
    await page.evaluate(() => void (document.querySelector('div')!.hidden = false));
    await settled(page);
    const height = () => embedIn(page).evaluate(() => innerHeight);
    const before = await height();
    const summary = embedIn(page).locator('details.data > summary');
    await summary.click();
    await expect.poll(height).toBeGreaterThan(before + 50);
    await settled(page);
    expect(await embedIn(page).evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await summary.click();
    await expect.poll(height).toBe(before);
    await page.context().close();
  });

  it('stays what it is under a flood of messages that ask for nothing', async () => {
    const { page, complaints } = await visit(`${listener}${resize}${frameOf('casualties.en')}`);
    await settled(page);
    await page.evaluate(() => {
      heard.length = 0;
      const { contentWindow } = document.querySelector('iframe')!;
      const junk = [null, 7, '', 'pymxPYMx', '{"x":', { sentinel: 'amp', type: 'embed-size', height: 9 }, { context: 'h5p', action: 'resize' }, [1, 2], 'x'.repeat(1e5)];
      for (let i = 0; i < 2000; i += 1) contentWindow?.postMessage(junk[i % junk.length], '*');
    });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => heard.length)).toBe(0);
    expect(await hidden(page)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is kept between 50 and 5000 px by our script, and set for our frames alone', async () => {
    const other = `<iframe id="other" title="x" srcdoc="<script>parent.postMessage({sentinel:'amp',type:'embed-size',height:4000},'*')</script>" height="100"></iframe>`;
    const { page } = await visit(`${resize}${frameOf('casualties.en')}${other}`);
    await settled(page);
    expect(await page.locator('#other').evaluate((frame) => frame.getBoundingClientRect().height)).toBeLessThan(110);
    const heights = page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      return new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        new MutationObserver(() => seen.push(frame.style.height) > 1 && resolve(seen)).observe(frame, { attributes: true });
      });
    });
    const usual = await page.locator('iframe').first().evaluate((frame) => frame.style.height);
    await embedIn(page).evaluate(() => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 1e9 }, '*'));
    // The embed hears of its new box, and says again what it needs.
    expect(await heights).toEqual(['5000px', usual]);
    await page.context().close();
  });
});

describe('a box that nobody resizes', () => {
  const seen = new Set<number>();

  it.each([[300, 250], [640, 400], [800, 450], [320, 620], [1000, 560]])('of %i × %i px shows the whole picture with its source line, or what it says and a way to it, and never scrolls by itself', async (width, height) => {
    const { page } = await visit(ids.map((id) => frameOf(`${id}.ar`, `width="${width}" height="${height}" sandbox="allow-scripts" style="border:0"`)).join(''));
    for (const frame of page.frames().slice(1)) await frame.waitForSelector('html[data-js]');
    await page.waitForTimeout(700);
    for (const id of ids) {
      const frame = page.frames().find((candidate) => candidate.url().includes(`/embed/${id}.`))!;
      const boxes = await frame.evaluate(() => [...document.querySelectorAll('.picture svg, h1:not(.aside-text), .show, footer')].map((part) => part.getBoundingClientRect()).filter((box) => box.height > 0).map(({ bottom, right }) => [bottom, right]));
      const best = await frame.evaluate(() => Math.max(...[...document.querySelectorAll<SVGSVGElement>('.picture svg')].map(({ viewBox: { baseVal } }) => Math.min(innerWidth / baseVal.width, (innerHeight - 49) / baseVal.height))));
      // Where no picture fits at a size that can be read, there is the title, and a way to see the picture all the same.
      expect(boxes, id).toHaveLength(best < leastScale ? 3 : 2);
      for (const [bottom = 0, right = 0] of boxes) expect([bottom <= height + 1, right <= width + 1], `${id} ${String(boxes)} ${best}`).toEqual([true, true]);
      expect(await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]), id).toEqual([width, height]);
      if (best < leastScale) {
        await frame.locator('.show').click();
        expect(await frame.locator('.picture:visible').count()).toBe(1);
        expect(await frame.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('button');
      }
      seen.add(boxes.length);
    }
    await page.context().close();
  }, 60_000);

  it('was met in both ways', () => {
    expect([...seen].sort()).toEqual([2, 3]);
  });
});

describe('a reader', () => {
  it('chooses a fact with the mouse and by keyboard, reads who says what, and closes it', async () => {
    const { page, complaints } = await visit(`${resize}${frameOf('casualties.en', 'sandbox="allow-scripts" width="640"')}`);
    await settled(page);
    const frame = embedIn(page);
    const target = frame.locator('.picture:visible [role=button]').first();
    await target.click({ force: true });
    const panel = frame.locator('.panel');
    expect(await panel.isVisible()).toBe(true);
    expect(await panel.locator('.account.other:visible a[href^="http"]').count()).toBeGreaterThan(0);
    const [mark, box] = [await target.boundingBox(), await panel.boundingBox()];
    expect(Math.min(Math.abs((box?.y ?? 0) - (mark?.y ?? 0) - (mark?.height ?? 0)), Math.abs((mark?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)))).toBeLessThan(12);
    expect(await target.getAttribute('aria-pressed')).toBe('true');
    await settled(page);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await frame.locator('.picture:visible [tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await panel.isVisible()).toBe(true);
    // From the panel Escape leads back to the mark, and so does its button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await frame.locator('.panel .close').click();
    expect(await panel.isVisible()).toBe(false);
    await page.keyboard.press('t');
    expect(await frame.locator('details.data').evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    await frame.locator('.fact-link').first().click();
    expect(await panel.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gets the digits and the theme that the address asks for, and else what the device is set to', async () => {
    const open = async (query: string, colorScheme: 'light' | 'dark') => {
      const page = await (await browser.newContext({ colorScheme })).newPage();
      await page.goto(`${origin}/embed/attacks-per-month.ar.html${query}`);
      await page.waitForSelector('html[data-js]');
      const seen = await page.evaluate(() => ({ words: document.title + document.body.innerText + [...document.querySelectorAll('.picture text')].map((text) => text.textContent).join(' '), paper: getComputedStyle(document.body).backgroundColor }));
      await page.context().close();
      return seen;
    };
    const [usual, asked, device] = [await open('', 'light'), await open('?digits=arab&theme=dark', 'light'), await open('', 'dark')];
    expect(usual.words).toMatch(/[0-9]/);
    expect(asked.words).not.toMatch(/[0-9]/);
    expect(asked.paper).toBe(device.paper);
    expect(asked.paper).not.toBe(usual.paper);
  });
});

describe('<waqai-figure>', () => {
  const element = `<script src="${origin}/embed/waqai.js"></script>`;

  it('stands twice on a page and in a shadow root, untouched by the page’s direction and sheet', async () => {
    const body = `${element}<waqai-figure figure="casualties" lang="en"></waqai-figure><waqai-figure figure="isis-fighters" lang="ar" digits="arab"></waqai-figure><div id="host"></div>
      <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<waqai-figure figure="places" lang="en" theme="dark"></waqai-figure>'</script>`;
    const { page, complaints } = await visit(body, { head: '<style>* { direction: rtl; font: 9px serif; color: red } iframe { height: 10px !important; width: 10px !important }</style>', viewport: { width: 700, height: 3000 } });
    const frames = () => page.frames().filter((frame) => frame.url().includes('/embed/'));
    await expect.poll(() => frames().length).toBe(3);
    for (const frame of frames()) {
      await frame.waitForSelector('html[data-js]');
      await expect.poll(() => frame.evaluate(() => [innerWidth > 300, document.documentElement.scrollHeight - innerHeight])).toEqual([true, 0]);
    }
    const titles = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getAttribute('title')));
    expect(titles).toHaveLength(3);
    expect(titles.every((title) => (title ?? '').length > 20)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows what its author put inside where there is no script, or no such figure', async () => {
    const body = `${element}<waqai-figure figure="casualties" lang="en"><b id="a">picture</b></waqai-figure><waqai-figure figure="nothing" lang="en"><b id="b">other</b></waqai-figure>`;
    const silent = await visit(body, { javaScriptEnabled: false });
    expect(await silent.page.locator('#a').isVisible()).toBe(true);
    const { page } = await visit(body);
    expect(await page.locator('#b').isVisible()).toBe(true);
    expect(await page.locator('#a').isVisible()).toBe(false);
    await silent.page.context().close();
    await page.context().close();
  });

  it('and the resizing script keep to a strict policy of the page', async () => {
    const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:; require-trusted-types-for 'script'`;
    const { page, complaints } = await visit(`${element}<waqai-figure figure="casualties" lang="en"></waqai-figure>`, { headers: { 'content-security-policy': policy } });
    await expect.poll(() => page.frames().length).toBe(2);
    await settled(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
