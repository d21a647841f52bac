import { findStem, foldText, toQueryWords } from '../text/fold.ts';
import { filterColumns, type Columns } from '../timeline/columns.ts';
import type { FactTexts } from '../timeline/types.ts';

/** ms: between two slices the page answers. */
const slice = 12;
/** Titles between two looks at the clock. */
const stride = 256;

/**
 * The columns of the facts whose titles hold every word of `text`. Works in slices, so that a million titles stop no frame.
 * Rejects with the signal's reason where it is aborted.
 */
export async function matchTitles(columns: Columns, { titleOf }: FactTexts, text: string, signal: AbortSignal): Promise<Columns> {
  const words = toQueryWords(text);
  const kept = new Set<number>();
  let until = performance.now() + slice;
  for (let index = 0; index < columns.count; index += 1) {
    const order = columns.order[index] ?? 0;
    const title = foldText(titleOf(order));
    if (words.every(({ stem }) => findStem(title, stem) >= 0)) kept.add(order);
    if (index % stride > 0 || performance.now() < until) continue;
    await nextTask();
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
  return filterColumns(columns, (order) => kept.has(order));
}

/** Unlike a timer, a message is not slowed down to 4 ms. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
