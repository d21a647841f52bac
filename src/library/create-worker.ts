import InlineWorker from '../interactions/open-timeline.worker.ts?worker&inline';

/** The worker that reads large files, carried inside the library: it is one file. Throws where workers are forbidden. */
export function createWorker(): Worker {
  return new InlineWorker();
}
