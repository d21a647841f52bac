/** Reads a source to its end: the same code in a worker, which never pauses, and on the page, which does. */
import type { Lang } from '../base/localized.ts';
import { createIntake, type Intake, type TimelineData } from '../timeline/open/intake.ts';
import type { OpenLimits } from '../timeline/open/limits.ts';
import { doneProgress, readingProgress, sortingProgress, type OpenProgress } from '../timeline/open/progress.ts';
import { throwIfAborted } from './abort.ts';
import { streamSource, type ReadableSource } from './stream-source.ts';

/** What to read, and how: plain enough to be sent to a worker. */
export interface OpenOrder {
  readonly source: ReadableSource;
  readonly lang: Lang;
  readonly limits: OpenLimits;
}

export interface Feeding {
  readonly onProgress: (progress: OpenProgress) => void;
  /** to be awaited between two pieces of work; undefined: go on at once */
  readonly pause?: () => Promise<void> | undefined;
  readonly signal?: AbortSignal;
}

/** Bytes parsed in one go: one or two milliseconds' worth. */
const PIECE = 16_384;
/** At most twenty messages a second. */
const LEAST_MS_BETWEEN = 50;

/**
 * Reads, parses and sorts. Rejects with a RefusedFile, which lists what is wrong, or with an AbortError once `signal` is
 * aborted; the stream is let go of in either case.
 */
export async function feedIntake({ source, lang, limits }: OpenOrder, { onProgress, pause, signal }: Feeding): Promise<TimelineData> {
  const { stream, totalBytes } = await streamSource(source, signal);
  const intake = createIntake(lang, limits);
  const tell = limitRate(onProgress);
  onProgress(readingProgress(0, 0, totalBytes));
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      for (let from = 0; from < read.value.length; from += PIECE) {
        throwIfAborted(signal);
        intake.push(read.value.subarray(from, from + PIECE));
        tell(() => readingProgress(intake.bytes, intake.events, totalBytes));
        await pause?.();
      }
    }
  } finally {
    // Of a stream that is done nothing is left to cancel; of one that failed the reason is known already.
    reader.cancel().catch(() => undefined);
  }
  return finish(intake, { onProgress, ...(pause && { pause }), ...(signal && { signal }) });
}

async function finish(intake: Intake, { onProgress, pause, signal }: Feeding): Promise<TimelineData> {
  const tell = limitRate(onProgress);
  onProgress(readingProgress(intake.bytes, intake.events, intake.bytes));
  const steps = intake.finish();
  let step = steps.next();
  onProgress(sortingProgress(intake.bytes, intake.events, 0));
  for (; !step.done; step = steps.next()) {
    const share = step.value;
    tell(() => sortingProgress(intake.bytes, intake.events, share));
    await pause?.();
    throwIfAborted(signal);
  }
  onProgress(doneProgress(intake.bytes, intake.events));
  throwIfAborted(signal);
  return step.value;
}

/** Lets a message through where the last one is long enough ago; others are not even made. */
function limitRate(onProgress: (progress: OpenProgress) => void): (create: () => OpenProgress) => void {
  let last = performance.now();
  return (create) => {
    const now = performance.now();
    if (now - last < LEAST_MS_BETWEEN) return;
    last = now;
    onProgress(create());
  };
}
