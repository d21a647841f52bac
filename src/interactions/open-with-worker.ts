import type { Locale } from '../locale/types.ts';
import type { TimelineData } from '../timeline/open/intake.ts';
import { defaultLimits, type OpenLimits } from '../timeline/open/limits.ts';
import { createOpenProblem, RefusedFile } from '../timeline/open/open-problem.ts';
import { toOpenedTimeline, type OpenedTimeline } from '../timeline/open/opened.ts';
import type { OpenProgress } from '../timeline/open/progress.ts';
import { createAbortError, throwIfAborted } from './abort.ts';
import type { OpenOrder } from './feed-intake.ts';
import type { OpenMessage } from './open-messages.ts';
import { createPause } from './pause.ts';
import type { ReadableSource } from './stream-source.ts';
import { toBlob } from './to-blob.ts';

export interface OpenOptions extends Pick<Locale, 'lang'>, Partial<Omit<Locale, 'lang'>> {
  /** told of the beginning and the end of each stage, and at most twenty times a second in between */
  readonly onProgress?: (progress: OpenProgress) => void;
  readonly signal?: AbortSignal;
  /** a million facts and 64 MB where it is left out */
  readonly limits?: Partial<OpenLimits>;
}

/** Starts the worker of open-timeline.worker.ts; may throw where workers are forbidden. */
export type CreateWorker = () => Worker;

/** Workers cannot run here; the page can do the same work. */
class NoWorker extends Error {}

/**
 * `openTimeline` with a worker from outside: for builds that are a single file and have to carry it within themselves. Where no
 * worker runs (a sandbox, a policy, an old browser) the page does the work itself, a few milliseconds at a time.
 */
export async function openWithWorker(source: Blob | URL | string, createWorker: CreateWorker, options: OpenOptions): Promise<OpenedTimeline> {
  const { lang, digits = 'latn', monthNames = 'gregorian', signal } = options;
  throwIfAborted(signal);
  const order: OpenOrder = { source: await toSource(source), lang, limits: { ...defaultLimits, ...options.limits } };
  throwIfAborted(signal);
  const data = await openAnywhere(order, createWorker, options);
  return toOpenedTimeline(data, { lang, digits, monthNames });
}

async function openAnywhere(order: OpenOrder, createWorker: CreateWorker, options: OpenOptions): Promise<TimelineData> {
  try {
    return await openInWorker(order, createWorker, options);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    return openOnPage(order, options);
  }
}

async function openOnPage(order: OpenOrder, { onProgress = ignore, signal }: OpenOptions): Promise<TimelineData> {
  const { feedIntake } = await import('./feed-intake.ts');
  try {
    return await feedIntake(order, { onProgress, pause: createPause(), ...(signal && { signal }) });
  } catch (error) {
    throwIfAborted(signal);
    throw error;
  }
}

function openInWorker(order: OpenOrder, createWorker: CreateWorker, { onProgress = ignore, signal }: OpenOptions): Promise<TimelineData> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(createWorker);
    if (!worker) return reject(new NoWorker());
    let isRunning = false;
    let isSettled = false;
    const settle = (report: () => void): void => {
      isSettled = true;
      worker.terminate();
      signal?.removeEventListener('abort', onAbort);
      report();
    };
    const onAbort = (): void => settle(() => reject(createAbortError()));
    signal?.addEventListener('abort', onAbort);
    worker.addEventListener('message', ({ data }: MessageEvent<OpenMessage>) => {
      // What was on its way when the worker was ended may still arrive.
      if (isSettled) return;
      isRunning = true;
      if (data.kind === 'ready') worker.postMessage(order);
      else if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'opened') settle(() => resolve(data.data));
      else settle(() => reject(data.kind === 'refused' ? new RefusedFile(data.problems, data.more) : stopped()));
    });
    // A worker that may not be loaded says so here, with no reason given; so does one that ran out of memory.
    const onFailure = (): void => settle(() => reject(isRunning ? stopped() : new NoWorker()));
    worker.addEventListener('error', onFailure);
    worker.addEventListener('messageerror', onFailure);
  });
}

function startWorker(createWorker: CreateWorker): Worker | undefined {
  try {
    return createWorker();
  } catch {
    return undefined;
  }
}

/** A text is a file that somebody holds in memory; an address is made whole here, for a worker may have another base. */
async function toSource(source: Blob | URL | string): Promise<ReadableSource> {
  if (source instanceof URL) return { href: source.href };
  return typeof source === 'string' ? toBlob(source, createPause()) : source;
}

function stopped(): RefusedFile {
  return new RefusedFile([createOpenProblem('stopped')]);
}

function ignore(): void {
  return;
}
