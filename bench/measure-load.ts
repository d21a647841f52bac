import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../src/cli/chromium.ts';
import { createStaticServer, listen } from '../src/cli/static-server.ts';
import { figure } from '../src/figure/figure.ts';
import { themes } from '../src/scene/themes.ts';
import { toSvg } from '../src/scene/to-svg.ts';
import { defaultFile, loadDatasetFile } from '../src/cli/dataset-file.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { formatSpread, formatTable, quantile } from './statistics.ts';

/** A phone of a reader in Syria: a slow processor on a slow line. Bytes a second, ms. */
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;
/** ms without a long task after which a page is at rest */
const rest = 1500;

const subjects = ['page', 'svg', 'empty'] as const;
type Subject = (typeof subjects)[number];

/** What one opening of a page cost; times are ms. */
interface Load {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** end of the last task over 50 ms */
  readonly interactive: number;
  readonly blocked: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly work: number;
  /** before the page is interactive, and in all */
  readonly early: number;
  readonly requests: number;
  /** on the wire, fonts included */
  readonly kB: number;
  readonly shift: number;
  readonly nodes: number;
  readonly heapMB: number;
}

/** The goals, against the bare SVG page in the same run or as they stand. */
const goals: Readonly<Partial<Record<keyof Load, { readonly most: number; readonly by?: Subject }>>> = {
  firstPaint: { most: 1.3, by: 'svg' },
  largestPaint: { most: 1.6, by: 'svg' },
  blocked: { most: 600 },
  early: { most: 8 },
  shift: { most: 0.02 },
};

/**
 * Opens the built page of `dist`, the same timeline as a bare SVG and an empty page in turn, each in a browser of its own with
 * nothing kept, and returns what they cost as one table in Markdown for each width.
 */
export async function measureLoads(dist: string, rounds: number, widths: readonly number[]): Promise<string> {
  const bare = mkdtempSync(join(tmpdir(), 'bare-pages-'));
  const servers = { site: createStaticServer(resolve(dist)), bare: createStaticServer(bare) };
  try {
    const [site, other] = [await listen(servers.site, 0), await listen(servers.bare, 0)];
    const tables: string[] = [];
    const { dataset } = await loadDatasetFile(defaultFile, 'en');
    for (const width of widths) {
      writeBarePages(dataset, bare, width);
      const addresses: Record<Subject, string> = { page: `http://127.0.0.1:${site}/`, svg: `http://127.0.0.1:${other}/svg-${width}.html`, empty: `http://127.0.0.1:${other}/empty.html` };
      tables.push(`${width} px\n\n${toTable(await measureInTurn(addresses, rounds, width))}`);
    }
    return tables.join('\n\n');
  } finally {
    for (const server of Object.values(servers)) server.close();
    rmSync(bare, { recursive: true });
  }
}

/** The two pages to compare with: the timeline as the file that a reader can take, and nothing. */
function writeBarePages(story: Dataset, folder: string, width: number): void {
  const locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' } as const;
  // As wide as on the page.
  const picture = Math.min(width, 1440) - 2 * (width < 700 ? 31 : 64);
  const svg = toSvg(figure(story, { figure: 'timeline', frame: false, timeDirection: 'auto' }, locale, { width: picture }), themes.light);
  const pageOf = (body: string) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>-</title><link rel="icon" href="data:,">${body}`;
  writeFileSync(join(folder, `svg-${width}.html`), pageOf(svg));
  writeFileSync(join(folder, 'empty.html'), pageOf(''));
}

async function measureInTurn(addresses: Readonly<Record<Subject, string>>, rounds: number, width: number): Promise<ReadonlyMap<Subject, readonly Load[]>> {
  const loads = new Map<Subject, Load[]>(subjects.map((subject) => [subject, []]));
  // Once unmeasured: the server packs each file when it is first asked for it.
  for (const subject of subjects) await measureLoad(addresses[subject], width);
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) loads.get(subject)?.push(await measureLoad(addresses[subject], width));
  }
  return loads;
}

function toTable(loads: ReadonlyMap<Subject, readonly Load[]>): string {
  const valuesOf = (subject: Subject, key: keyof Load) => (loads.get(subject) ?? []).map((load) => load[key]);
  const keys = Object.keys(loads.get('page')?.[0] ?? {}) as (keyof Load)[];
  const rows = keys.map((key) => {
    const goal = goals[key];
    const ratio = quantile(valuesOf('page', key), 0.5) / quantile(valuesOf('svg', key), 0.5);
    const reached = goal && (goal.by ? ratio : quantile(valuesOf('page', key), 0.5)) <= goal.most;
    const wanted = goal ? `≤ ${goal.most}${goal.by ? ' ×' : ''} ${reached ? 'yes' : 'NO'}` : '';
    return [key, ...subjects.map((subject) => formatSpread(valuesOf(subject, key))), Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : '', wanted];
  });
  return formatTable(['', ...subjects, 'page / svg', 'goal'], rows);
}

interface Seen {
  readonly tasks: (readonly [start: number, duration: number])[];
  largest: number;
  shift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/** Runs in the page, before anything else does. */
function watch(): void {
  const seen: Seen = (window.seen = { tasks: [], largest: 0, shift: 0 });
  const on = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  on('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
  on('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  on('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
}

async function measureLoad(address: string, width: number): Promise<Load> {
  const browser = await launchBrowser();
  try {
    const isPhone = width < 700;
    const page = await (await browser.newContext({ viewport: { width, height: isPhone ? 844 : 800 }, isMobile: isPhone, hasTouch: isPhone })).newPage();
    const session = await page.context().newCDPSession(page);
    const requests = await noteRequests(session);
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Performance.enable');
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    const times = await readTimes(page);
    const metrics = new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const ms = (name: string) => (metrics.get(name) ?? 0) * 1000;
    const interactiveAt = times.origin + times.interactive;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    const { firstPaint, largestPaint, interactive, blocked, shift } = times;
    return {
      firstPaint, largestPaint, interactive, blocked,
      script: ms('ScriptDuration'), style: ms('RecalcStyleDuration'), layout: ms('LayoutDuration'), work: ms('TaskDuration'),
      early: [...requests.values()].filter(({ at }) => at <= interactiveAt).length,
      requests: requests.size,
      kB: [...requests.values()].reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
      shift, nodes, heapMB: usedSize / 1e6,
    };
  } finally {
    await browser.close();
  }
}

interface Request {
  /** ms since 1970 */
  readonly at: number;
  bytes: number;
}

/** Every request of the page that goes over the line, by its id; more come while the page rests. */
async function noteRequests(session: CDPSession): Promise<ReadonlyMap<string, Request>> {
  const requests = new Map<string, Request>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { at: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  return requests;
}

/** Waits until the page is at rest. `origin` is ms since 1970, the others are ms since then. */
async function readTimes(page: Page) {
  return page.evaluate(async (pause) => {
    const { seen } = window;
    let known = -1;
    while (known !== seen.tasks.length) {
      known = seen.tasks.length;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return {
      origin: performance.timeOrigin,
      firstPaint,
      largestPaint: seen.largest,
      interactive: Math.max(firstPaint, ...seen.tasks.map(([start, duration]) => start + duration)),
      blocked: seen.tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      shift: seen.shift,
    };
  }, rest);
}
