import type { OpenedTimeline } from '../timeline/open/opened.ts';
import { openWithWorker, type CreateWorker, type OpenOptions } from './open-with-worker.ts';

/**
 * Opens a file of dated facts, from seventeen to a million, without the page ever standing still: it is read, parsed and
 * sorted in a worker, or a few milliseconds at a time where there can be none.
 *
 * `source` is a file, an address, or JSON as text; it holds our story format, or plainly
 * `{ title?, lanes: [{ id, name }], events: [{ id, title, start, end?, lane }] }` with dates in EDTF, ISO 8601 or ms UTC. Rejects with a
 * RefusedFile, which lists what is wrong (nothing is left out in silence), or with an AbortError as soon as `signal` is aborted.
 */
export function openTimeline(source: Blob | URL | string, { createWorker = createModuleWorker, ...options }: OpenOptions & { readonly createWorker?: CreateWorker }): Promise<OpenedTimeline> {
  return openWithWorker(source, createWorker, options);
}

function createModuleWorker(): Worker {
  return new Worker(new URL('./open-timeline.worker.ts', import.meta.url), { type: 'module' });
}
