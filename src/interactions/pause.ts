/** Work done without a pause, ms: with what else a frame has to do it stays far below the 50 ms that people notice. */
const SLICE_MS = 8;

/**
 * For long work on the page: to be awaited between its pieces. Gives undefined while the slice lasts, then a promise that lets
 * input and drawing go first.
 */
export function createPause(): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < SLICE_MS) return undefined;
    return yieldToPage().then(() => {
      begun = performance.now();
    });
  };
}

/** By a message, since timers wait four milliseconds. */
function yieldToPage(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
