import { formatNumber } from '../locale/digits.ts';
import type { Point } from '../scene/types.ts';
import { binId } from './bin-id.ts';
import { describeBin } from './describe.ts';
import { heights } from './fact-marks.ts';
import { measureKnown } from './known-widths.ts';
import type { RowPen } from './row-pen.ts';
import type { TimeWindow } from '../time/types.ts';
import type { Bin, BinsLane } from './window.ts';

const labelRoom = 13;
const leastBar = 1.5;
/** A hair of paper between neighbouring bars. */
const between = 1;

/**
 * Draws a lane's bins: bars to one scale across all lanes (`most` is the greatest count in sight), the counts where they
 * fit, and on the line the stretches on which intervals go on. Every bin is a target. Heights follow the square root of
 * the count, or one burst would flatten all else; how many there are is said by the number.
 */
export function drawBinLane(row: RowPen, lane: BinsLane, most: number, rangeOf: (bin: Bin) => string): void {
  const floor = row.bottom - heights.band - 2;
  const room = floor - row.top - labelRoom;
  for (const bin of lane.bins.filter(({ from }) => from < row.horizon)) {
    if (bin.count > 0) drawBar(row, lane.lane, bin, floor, Math.max(leastBar, room * Math.sqrt(bin.count / most)));
    if (!row.isPassing) drawTarget(row, lane.lane, bin, rangeOf(bin));
  }
  const covered = lane.covered.filter(([from]) => from < row.horizon);
  if (covered.length > 0) row.sketch.covers.push({ points: outlineOf(row, covered), closed: true, fill: row.role });
}

function drawBar({ sketch, place, role, locale, horizon, isPassing }: RowPen, lane: number, bin: Bin, floor: number, height: number): void {
  const [x0, x1] = [place(bin.from), place(Math.min(bin.to, horizon))];
  const width = Math.max(leastBar, x1 - x0 - between);
  const named = isPassing ? {} : { fact: binId(lane, bin) };
  sketch.bars.push({ x: x0, y: floor - height, width, height, fill: role, fillOpacity: 0.45, ...named });
  const text = formatNumber(bin.count, locale);
  const font = { family: 'sans', weight: 500, size: 12, lang: locale.lang } as const;
  if (measureKnown(text, font) > x1 - x0 - 3) return;
  sketch.words.push({ x: (x0 + x1) / 2, y: floor - height - 3, text, ...font, align: 'middle', fill: 'ink2', ...named });
}

function drawTarget({ sketch, place, locale, top, bottom, horizon }: RowPen, lane: number, bin: Bin, range: string): void {
  const [x0, x1] = [place(bin.from), place(Math.min(bin.to, horizon))];
  sketch.hits.push({ fact: binId(lane, bin), x: x0, y: top, width: x1 - x0, height: bottom - top, label: describeBin(bin, range, locale) });
}

/** One outline for all stretches: it runs along the line and rises where something goes on, so a lane costs one mark. */
function outlineOf({ place, bottom, horizon }: RowPen, covered: readonly TimeWindow[]): readonly Point[] {
  const top = bottom - heights.band;
  return covered.flatMap(([from, to]): readonly Point[] => {
    const [x0, x1] = [place(from), place(Math.min(to, horizon))];
    return [[x0, bottom], [x0, top], [x1, top], [x1, bottom]];
  });
}
