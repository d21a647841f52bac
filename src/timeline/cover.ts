import { bisectLeft, bisectRight } from 'd3-array';
import type { Columns } from './columns.ts';
import type { TimeWindow } from '../time/types.ts';

/** Finer than this no gap can be seen. */
const samplePx = 2;

/**
 * Stretches of `window` on which any interval of the run goes on, joined where they meet, rounded outwards to 2 px. An
 * interval shorter than that still shows; a gap shorter than that does not.
 */
export function coverOf({ earliest, ends }: Columns, [first, end]: readonly [number, number], window: TimeWindow, widthPx: number): readonly TimeWindow[] {
  if (first === end) return [];
  const [from, to] = window;
  const samples = Math.max(1, Math.ceil(widthPx / samplePx));
  const instantOf = (sample: number) => (sample === samples ? to : from + ((to - from) * sample) / samples);
  const covered: [number, number][] = [];
  let begun = bisectLeft(earliest, from, first, end);
  let over = bisectRight(ends, from, first, end);
  // No pairs here: this loop runs thousands of times a frame, and what it would throw away stops frames later.
  let start = from;
  for (let sample = 0; sample < samples; sample += 1) {
    const stop = instantOf(sample + 1);
    begun = bisectLeft(earliest, stop, begun, end);
    if (begun > over) extend(covered, start, stop);
    over = bisectRight(ends, stop, over, end);
    start = stop;
  }
  return covered;
}

function extend(covered: [number, number][], start: number, stop: number): void {
  const last = covered.at(-1);
  if (last && last[1] === start) last[1] = stop;
  else covered.push([start, stop]);
}
