import type { TimeWindow } from '../time/types.ts';

/** ms: long enough to see which way it went, short enough not to wait for it. */
const duration = 240;

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}

/**
 * Leads from one window to another in 240 ms, in even steps of place and of scale; at once where the reader's system
 * asks for no motion. Returns what stops it where it is.
 */
export function slideWindow(from: TimeWindow, to: TimeWindow, show: (window: TimeWindow) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || (from[0] === to[0] && from[1] === to[1])) {
    show(to);
    return () => undefined;
  }
  const start = performance.now();
  const step = (now: number): void => {
    const share = Math.min(1, Math.max(0, (now - start) / duration));
    show(share === 1 ? to : between(from, to, easeOut(share)));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Both edges in even steps of the length: zooming in by ten takes as long at its end as at its beginning. */
function between([from, to]: TimeWindow, [nextFrom, nextTo]: TimeWindow, share: number): TimeWindow {
  const [length, nextLength] = [to - from, nextTo - nextFrom];
  const now = length * (nextLength / length) ** share;
  // The part of the way that lengths have gone is the part that places go, so that what stands still stays still.
  const gone = length === nextLength ? share : (now - length) / (nextLength - length);
  const start = from + (nextFrom - from) * gone;
  return [start, start + now];
}
