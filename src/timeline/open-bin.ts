import type { Columns } from './columns.ts';
import { clampWindow, type WindowLimits } from './gestures.ts';
import type { TimeWindow } from '../time/types.ts';
import type { Bin, WindowView } from './window.ts';

/** Room beside the first and last fact, as a share of the time between them. */
const margin = 0.1;

/**
 * The window a bin opens to: the starts of its facts with a little room, at most the bin itself grown by that room.
 * Undefined where zooming shows nothing new: its facts begin at one instant or closer together than the limits go, or
 * nothing begins in it. Then the page lists them (`factsOf`).
 */
export function openBin(columns: Columns, bin: Bin, view: WindowView, limits: WindowLimits): TimeWindow | undefined {
  const [first, last] = startsOf(columns, bin);
  if (!(first < last)) return undefined;
  const room = (last - first) * margin;
  const opened = clampWindow([first - room, last + room], limits);
  const isCloser = opened[1] - opened[0] < (view.window[1] - view.window[0]) * 0.95;
  return isCloser ? opened : undefined;
}

/** Positions, in the list the columns were made of, of the facts that begin in a bin: dates, then intervals; `most` at most. */
export function factsOf({ order }: Columns, { dates, intervals }: Bin, most = Infinity): readonly number[] {
  const inDates = Math.min(most, dates[1] - dates[0]);
  const inIntervals = Math.min(most - inDates, intervals[1] - intervals[0]);
  return [...order.subarray(dates[0], dates[0] + inDates), ...order.subarray(intervals[0], intervals[0] + inIntervals)];
}

function startsOf({ earliest }: Columns, { dates, intervals }: Bin): TimeWindow {
  const filled = [dates, intervals].filter(([first, end]) => first < end);
  const firsts = filled.map(([first]) => earliest[first] ?? 0);
  const lasts = filled.map(([, end]) => earliest[end - 1] ?? 0);
  return [Math.min(...firsts), Math.max(...lasts)];
}
