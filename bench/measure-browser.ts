import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../src/cli/chromium.ts';
import { bundle } from './bundle.ts';
import type { bench as PageBench, RendererName } from './page.ts';
import { formatSpread, formatTable, quantile } from './statistics.ts';
import type { Gesture } from './windows.ts';

const names: readonly RendererName[] = ['none', 'canvas', 'svg'];
const gestures: readonly Gesture[] = ['pan', 'zoom'];

interface Run {
  readonly name: RendererName;
  readonly pixelsMs: number;
  readonly columnsMs: number;
  readonly gestures: Readonly<Record<Gesture, { readonly p95: number; readonly cpu: number; readonly script: number }>>;
}

/** Mounting, panning and zooming in Chromium for each size, as Markdown tables. A fresh page for each run; renderers take turns. */
export async function measureInBrowser(sizes: readonly number[], rounds: number): Promise<string> {
  const script = await bundle('page.ts', 'iife');
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    const runs: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) runs.push(await measureRun(script, size, name));
    }
    for (const name of names) rows.push(toRow(size, name, runs.filter((run) => run.name === name)));
  }
  const head = ['facts', 'renderer', 'mount to pixels', 'of it columns', ...gestures.flatMap((gesture) => [`${gesture}: frame p95`, `${gesture}: CPU`, `${gesture}: script`])];
  return formatTable(head, rows);
}

function toRow(size: number, name: RendererName, runs: readonly Run[]): readonly string[] {
  const of = (pick: (run: Run) => number) => formatSpread(runs.map(pick));
  return [
    size.toLocaleString('en'),
    name,
    of(({ pixelsMs }) => pixelsMs),
    of(({ columnsMs }) => columnsMs),
    ...gestures.flatMap((gesture) => [of((run) => run.gestures[gesture].p95), of((run) => run.gestures[gesture].cpu), of((run) => run.gestures[gesture].script)]),
  ];
}

declare const bench: typeof PageBench;

async function measureRun(script: string, size: number, name: RendererName): Promise<Run> {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1312, height: 700 } })).newPage();
    await page.setContent('<!doctype html><body style="margin:0"></body>');
    await page.addScriptTag({ content: script });
    await page.evaluate((count) => bench.prepare(count), size);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('HeapProfiler.collectGarbage');
    const mount = await page.evaluate((renderer) => bench.mount(renderer), name);
    const pan = await measureGesture(page, session, name, 'pan');
    const zoom = await measureGesture(page, session, name, 'zoom');
    return { name, ...mount, gestures: { pan, zoom } };
  } finally {
    await browser.close();
  }
}

async function measureGesture(page: Page, session: CDPSession, name: RendererName, gesture: Gesture) {
  const before = await readMetrics(session);
  const { frames, scripts } = await page.evaluate(([renderer, moved]) => bench.run(renderer, moved), [name, gesture] as const);
  const after = await readMetrics(session);
  const busy = (after.get('TaskDuration') ?? 0) - (before.get('TaskDuration') ?? 0);
  return { p95: quantile(frames, 0.95), cpu: (busy * 1000) / frames.length, script: quantile(scripts, 0.5) };
}

async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
