import { writeStackedLabel } from './fact-label.ts';
import type { FactLabel } from './fact-label.ts';
import type { Sketch } from './sketch.ts';

/** A label that stands beyond the horizon, beside the track of its mark. */
export interface GutterLabel {
  readonly label: FactLabel;
  /** right edge of the mark, px */
  readonly x: number;
  /** y of the track */
  readonly y: number;
}

/**
 * Writes the gutter labels of one track from top to bottom, each beside its mark or, where that place is
 * taken, under the one before with a thin leader.
 * @param x left edge of the gutter's text, px
 * @param cursor y above which nothing may stand
 * @returns y under the last label
 */
export function writeGutter(sketch: Sketch, labels: readonly GutterLabel[], x: number, cursor: number): number {
  let free = cursor;
  labels.forEach(({ label, x: markX, y }, i) => {
    const { size, fact } = label;
    const beside = y - size * 1.05;
    const baseline = Math.max(beside, free + size);
    if (i > 0 || baseline > beside + size) {
      const points = [
        [markX + 2, y - 2],
        [x - 7, y - 2],
        [x - 7, baseline - size * 0.35],
        [x - 3, baseline - size * 0.35],
      ] as const;
      sketch.ties.push({ points, stroke: 'rule2', strokeWidth: 1, fact });
    }
    free = writeStackedLabel(sketch, label, x, baseline) + size * 0.5;
  });
  return free;
}
