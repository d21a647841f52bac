import { launchBrowser } from '../src/cli/chromium.ts';
import { figureModules } from '../src/figures/registry.ts';
import { bundle } from './bundle.ts';
import type { draw as Draw } from './drawing.ts';
import { formatSpread, formatTable, quantile } from './statistics.ts';

/** px: the columns of a phone, of a pair's wider half and of a desk. */
const columns = [328, 752, 1240];
const slowdown = 4;
/** ms that no figure's own code may take before a reader sees it */
const most = 100;

declare const draw: typeof Draw;

/** What drawing each figure costs the first time, in a page of its own on a quarter of the processor, as a table in Markdown. */
export async function measureDrawing(rounds: number): Promise<string> {
  const script = await bundle('drawing.ts', 'iife');
  const browser = await launchBrowser();
  try {
    const first = async (id: (typeof figureModules)[number]['id'], width: number) => {
      const page = await browser.newPage({ viewport: { width: width + 16, height: 800 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: script });
      const cost = await page.evaluate(([figure, px]) => draw(figure, 'ar', px), [id, width] as const);
      await page.close();
      return cost;
    };
    const rows: (readonly string[])[] = [];
    for (const { id } of figureModules) {
      for (const width of columns) {
        const costs = [];
        for (let round = 0; round < rounds; round += 1) costs.push(await first(id, width));
        const scenes = costs.map(({ scene }) => scene);
        rows.push([id, String(width), formatSpread(scenes), formatSpread(costs.map(({ laidOut }) => laidOut)), `≤ ${most} ${quantile(scenes, 0.5) <= most ? 'yes' : 'NO'}`]);
      }
    }
    return formatTable(['figure', 'px', 'scene', 'laid out by the browser', 'goal for the scene'], rows);
  } finally {
    await browser.close();
  }
}
