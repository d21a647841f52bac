import type { Paling, Span } from './shape.ts';

/** One step of a paling band: a stretch of time in one tone. */
export interface PalingStep extends Span {
  readonly opacity: number;
}

const stepCount = 6;
/** Below this the band could not be told from the paper in print. */
const palest = 0.18;

/**
 * The even steps of a whole paling, in time, so that the same date has the same tone wherever it is cut and at
 * every scale. Steps run from what is known to where it is lost; a paling of no length has none.
 */
export function createPalingSteps({ from, reaches }: Paling): readonly PalingStep[] {
  if (from === reaches) return [];
  return Array.from({ length: stepCount }, (_, step) => {
    const ends = [step, step + 1].map((n) => from + ((reaches - from) * n) / stepCount);
    const opacity = Math.round((1 - ((1 - palest) * step) / (stepCount - 1)) * 100) / 100;
    return { from: Math.min(...ends), to: Math.max(...ends), opacity };
  });
}
