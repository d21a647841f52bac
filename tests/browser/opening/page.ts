// Runs in the browser: opens generated files as a page would, and watches whether the page stands still meanwhile.
import { createPlainText } from '../../../src/cli/synthetic-plain.ts';
import { openTimeline } from '../../../src/interactions/open-timeline.ts';
import { openWithWorker } from '../../../src/interactions/open-with-worker.ts';
import InlineWorker from '../../../src/interactions/open-timeline.worker.ts?worker&inline';

/** How the worker comes: as a file of its own, within the script, or not at all. */
export type Way = 'file' | 'inline' | 'page';

export interface Opening {
  readonly count: number;
  readonly title: string;
  /** frames drawn meanwhile */
  readonly frames: number;
  readonly workers: number;
  readonly stages: readonly string[];
  readonly shares: readonly number[];
}

let workers = 0;

/** Counts frames from now on; gives their number when it is stopped. */
function countFrames(): () => number {
  let frames = 0;
  let request = requestAnimationFrame(function count() {
    frames += 1;
    request = requestAnimationFrame(count);
  });
  return () => {
    cancelAnimationFrame(request);
    return frames;
  };
}

function countWorkers(): void {
  const { Worker: Native } = globalThis;
  globalThis.Worker = class extends Native {
    constructor(...args: ConstructorParameters<typeof Native>) {
      super(...args);
      // A worker that may not run is made all the same; it never says a word.
      this.addEventListener('message', () => (workers += 1), { once: true });
    }
  };
}

function open(source: Blob, way: Way, signal: AbortSignal | undefined, onProgress: Parameters<typeof openWithWorker>[2]['onProgress']) {
  const options = { lang: 'en', ...(signal && { signal }), ...(onProgress && { onProgress }) } as const;
  if (way === 'inline') return openWithWorker(source, () => new InlineWorker(), options);
  if (way === 'file') return openTimeline(source, options);
  return openTimeline(source, {
    ...options,
    createWorker: () => {
      throw new Error('No workers here');
    },
  });
}

/** Opens `count` facts and tells how it went. */
async function measure(count: number, way: Way): Promise<Opening> {
  const source = new Blob([...createPlainText(count, 1)]);
  // What generating left behind is not part of what is measured.
  await new Promise((resume) => setTimeout(resume, 200));
  const stages = new Set<string>();
  const shares: number[] = [];
  workers = 0;
  const stopCounting = countFrames();
  const { count: opened, texts } = await open(source, way, undefined, ({ stage, share = NaN }) => {
    stages.add(stage);
    shares.push(share);
  });
  const frames = stopCounting();
  await new Promise((resume) => setTimeout(resume, 200));
  return { count: opened, title: texts.titleOf(count - 1), frames, workers, stages: [...stages], shares };
}

/** Cancels an opening at its first sign of progress; gives the name of what it was rejected with, and what was told afterwards. */
async function cancel(count: number, way: Way): Promise<readonly [name: string, later: number]> {
  const control = new AbortController();
  let told = 0;
  const source = new Blob([...createPlainText(count, 1)]);
  const opening = open(source, way, control.signal, () => {
    told += 1;
    if (told === 2) control.abort();
  });
  const name = await opening.then(() => 'opened', (error: unknown) => (error instanceof DOMException ? error.name : String(error)));
  await new Promise((resume) => setTimeout(resume, 300));
  return [name, told - 2];
}

countWorkers();
export const opening = { measure, cancel };
Object.assign(globalThis, { opening });
