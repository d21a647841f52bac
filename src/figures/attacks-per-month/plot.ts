/** The ground both sides stand on: one time scale, one scale of values, above and below alike. */
import type { TimeScale } from '../../time/scale.ts';
import type { Block } from '../text-block.ts';
import type { Wording } from './phrases.ts';
import type { Period, Reading } from './reading.ts';
import type { Box } from '../box.ts';
import type { Style } from './style.ts';

export interface Plot {
  readonly reading: Reading;
  readonly wording: Wording;
  readonly style: Style;
  readonly time: TimeScale;
  /** where the axis begins and ends, px */
  readonly from: number;
  readonly to: number;
  /** px of one attack a month */
  readonly pxPerAttack: number;
}

/** A period on the axis: left edge and width, px. */
export function placePeriod({ time }: Plot, period: Period): { readonly x: number; readonly width: number } {
  const x = time.place(period.from);
  return { x, width: time.place(period.to) - x };
}

/** Narrower columns than this let their words reach over the neighbour's time; `settle` then finds them a row. */
const leastWords = 90;

/** Room for the words of something `width` px wide that begins at `x`: never wider than the plot. */
export function wordsRoom(plot: Plot, width: number): number {
  return Math.max(1, Math.min(plot.to - plot.from, Math.max(leastWords, width)));
}

/** A block's box at x, y, moved back where it would leave the plot. */
export function boxAt(plot: Plot, block: Block, x: number, y: number): Box {
  const latest = plot.to - block.width;
  return { x: Math.max(plot.from, Math.min(x, latest)), y, width: block.width, height: block.height };
}
