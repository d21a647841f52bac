/** What runs in the browser: one renderer at a time, a frame after a frame. */
import tokens from '../src/styles/tokens.css?inline';
import { createScenePainter } from '../src/components/paint-scene.ts';
import type { Scene } from '../src/scene/types.ts';
import { createColumnsSource, type ColumnsSource } from '../src/timeline/columns-source.ts';
import { createColumns } from '../src/timeline/columns.ts';
import { createLayout } from '../src/timeline/layout.ts';
import type { ColumnEvent } from '../src/timeline/types.ts';
import type { TimeWindow } from '../src/time/types.ts';
import { createFacts, laneCount, lanes, locale, texts } from './facts.ts';
import { createSvgRenderer } from './svg-renderer.ts';
import { windowsOf, type Gesture } from './windows.ts';

export type RendererName = 'none' | 'svg' | 'canvas';

type Render = (scene: Scene) => void;

const width = 1312;
const height = 600;
/** What a drawing of this size leaves for time. */
const { plotWidth } = createLayout(width, height, laneCount);
const factories: Readonly<Record<RendererName, (host: HTMLElement) => Render>> = {
  none: () => () => undefined,
  svg: (host) => createSvgRenderer(host),
  canvas: (host) => createScenePainter(host.appendChild(document.createElement('canvas'))),
};

document.head.append(Object.assign(document.createElement('style'), { textContent: tokens }));

let facts: readonly ColumnEvent[] = [];
let source: ColumnsSource = createSource([]);
let render: Render = factories.none(document.body);

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function createSource(events: readonly ColumnEvent[]): ColumnsSource {
  return createColumnsSource({ columns: createColumns(events, laneCount), lanes, texts, locale, timeDirection: 'auto' });
}

function draw(window: TimeWindow): void {
  render(source.draw(window, width, height).scene);
}

/** What the measuring side calls. */
export const bench = {
  prepare(size: number): void {
    facts = createFacts(size);
  },

  /** ms from facts in memory to the second frame after the drawing; `columnsMs` of it are columns. */
  async mount(name: RendererName): Promise<{ readonly pixelsMs: number; readonly columnsMs: number }> {
    await nextFrame();
    const start = performance.now();
    source = createSource(facts);
    const columnsMs = performance.now() - start;
    render = factories[name](document.body);
    if (name !== 'none') draw(windowsOf('zoom', width)[0] ?? [0, 1]);
    await nextFrame();
    await nextFrame();
    return { pixelsMs: performance.now() - start, columnsMs };
  },

  /** ms between the frames of a gesture, and ms our own code took in each. */
  async run(name: RendererName, gesture: Gesture): Promise<{ readonly frames: readonly number[]; readonly scripts: readonly number[] }> {
    const times: number[] = [];
    const scripts: number[] = [];
    for (const window of windowsOf(gesture, plotWidth)) {
      times.push(await nextFrame());
      const start = performance.now();
      if (name !== 'none') draw(window);
      scripts.push(performance.now() - start);
    }
    times.push(await nextFrame());
    return { frames: times.slice(1).map((time, i) => time - (times[i] ?? time)), scripts };
  },
};

Object.assign(globalThis, { bench });
