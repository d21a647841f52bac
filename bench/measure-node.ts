import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createColumns } from '../src/timeline/columns.ts';
import { createLayout } from '../src/timeline/layout.ts';
import { createWindowScene } from '../src/timeline/scene.ts';
import { viewWindow } from '../src/timeline/window.ts';
import { createFacts, laneCount, lanes, locale, texts } from './facts.ts';
import { formatSpread, formatTable, quantile } from './statistics.ts';
import { windowsOf } from './windows.ts';

const layout = createLayout(1312, 600, laneCount);

/** Below this the heap's own movements outweigh the columns. */
const leastWeighed = 100_000;

interface Round {
  readonly sorted: number;
  readonly unsorted: number;
  readonly view: number;
  readonly scene: number;
  readonly bytes: number;
  readonly marks: number;
}

/** Columns, view and scene for each size, as a Markdown table. Times in ms; view and scene are the 95th percentile of a run's frames. */
export function measureInNode(sizes: readonly number[], rounds: number): string {
  const rows = sizes.map((size) => {
    const results = Array.from({ length: rounds }, () => measureSize(size));
    const of = (key: keyof Round) => formatSpread(results.map((result) => result[key]));
    const marks = Math.max(...results.map((result) => result.marks));
    const bytes = size < leastWeighed ? '' : of('bytes');
    return [size.toLocaleString('en'), of('sorted'), of('unsorted'), of('view'), of('scene'), bytes, String(marks)];
  });
  return formatTable(['facts', 'columns, in order', 'columns, shuffled', 'view p95', 'scene p95', 'bytes a fact', 'most marks'], rows);
}

function measureSize(size: number): Round {
  const [facts, shuffled] = [createFacts(size), createFacts(size, false)];
  const before = usedBytes();
  const [sorted, columns] = time(() => createColumns(facts, laneCount));
  const bytes = (usedBytes() - before) / size;
  const [unsorted] = time(() => createColumns(shuffled, laneCount));
  const views: number[] = [];
  const scenes: number[] = [];
  let marks = 0;
  for (const window of [...windowsOf('pan', layout.plotWidth), ...windowsOf('zoom', layout.plotWidth)]) {
    const [viewMs, view] = time(() => viewWindow(columns, window, layout.plotWidth, { tracks: layout.tracks }));
    const [sceneMs, scene] = time(() => createWindowScene(columns, view, layout, { locale, lanes, texts }));
    views.push(viewMs);
    scenes.push(sceneMs);
    marks = Math.max(marks, scene.layers.reduce((sum, layer) => sum + layer.marks.length, 0));
  }
  return { sorted, unsorted, view: quantile(views, 0.95), scene: quantile(scenes, 0.95), bytes, marks };
}

function time<T>(work: () => T): readonly [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** Heap and typed arrays; buffers are only let go by a second collection. */
function usedBytes(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
