import { syntheticTime } from '../src/cli/synthetic-facts.ts';
import { createLimits, panBy, zoomAt } from '../src/timeline/gestures.ts';
import type { TimeWindow } from '../src/time/types.ts';

export type Gesture = 'pan' | 'zoom';

const frames = 120;
const limits = createLimits(syntheticTime);

/** The window of every frame of a gesture, at `width` px. */
export function windowsOf(gesture: Gesture, width: number): readonly TimeWindow[] {
  return gesture === 'pan' ? panned(width) : zoomed(width);
}

/** Four years, dragged 8 px a frame, there and back. */
function panned(width: number): readonly TimeWindow[] {
  let window: TimeWindow = [Date.UTC(2016, 6, 1), Date.UTC(2020, 6, 1)];
  return Array.from({ length: frames }, (_, frame) => (window = panBy(window, frame < frames / 2 ? 8 : -8, width, limits.bounds, 'rtl')));
}

/** All of it, in by a tenth a frame thirty times, out again, and both once more. */
function zoomed(width: number): readonly TimeWindow[] {
  let window: TimeWindow = limits.bounds;
  return Array.from({ length: frames }, (_, frame) => {
    const factor = Math.floor(frame / 30) % 2 === 0 ? 1.1 : 1 / 1.1;
    return (window = zoomAt(window, factor, width * 0.4, width, limits, 'rtl'));
  });
}
