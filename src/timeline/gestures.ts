/** Windows after a gesture: pure, without momentum. Direction belongs here alone: in `rtl` later is left. */
import type { Direction } from '../locale/types.ts';
import { requireForwardDomain } from '../time/scale.ts';
import type { TimeWindow } from '../time/types.ts';

const HOUR_MS = 3_600_000;

/** How far a window may move and shrink. */
export interface WindowLimits {
  /** no window reaches beyond these (ms UTC) */
  readonly bounds: TimeWindow;
  /** no window is shorter (ms) */
  readonly least: number;
}

/**
 * Limits around a domain: a margin on both sides, as a share of its length, and an hour as the shortest window. Throws a
 * RangeError for a domain that is not finite or not forwards, and for a margin that is not a number from 0 on.
 */
export function createLimits(domain: TimeWindow, marginShare = 0.02, least = HOUR_MS): WindowLimits {
  requireForwardDomain(domain);
  if (!(marginShare >= 0 && marginShare < Infinity)) throw new RangeError(`Not a margin: ${marginShare}`);
  const missing = Math.max(0, least - (domain[1] - domain[0])) / 2;
  const margin = Math.max(missing, (domain[1] - domain[0]) * marginShare);
  return { bounds: [domain[0] - margin, domain[1] + margin], least };
}

/** The nearest window the limits allow: as long as asked for if it may be, and moved inside the bounds. */
export function clampWindow([from, to]: TimeWindow, { bounds: [first, last], least }: WindowLimits): TimeWindow {
  const length = Math.min(last - first, Math.max(least, to - from));
  const start = Math.min(last - length, Math.max(first, (from + to - length) / 2));
  return length === last - first ? [first, last] : [start, start + length];
}

/**
 * The window after its content was dragged by `px` to the right (negative: to the left), at `width` px; its length stays,
 * and the bounds stop it. Throws a RangeError where a number is not finite or the width not above 0.
 */
export function panBy(window: TimeWindow, px: number, width: number, bounds: TimeWindow, direction: Direction = 'ltr'): TimeWindow {
  requirePixels(px, width);
  const [from, to] = window;
  const length = Math.min(to - from, bounds[1] - bounds[0]);
  const shift = ((direction === 'rtl' ? px : -px) * (to - from)) / width;
  const start = Math.min(bounds[1] - length, Math.max(bounds[0], from + shift));
  return [start, start + length];
}

/**
 * The window `factor` times closer (below 1: wider), with the instant under `atPx` (from the left edge) staying under it
 * unless the bounds push it away. Throws a RangeError for a factor that is not above 0, or px that are not finite.
 */
export function zoomAt(window: TimeWindow, factor: number, atPx: number, width: number, limits: WindowLimits, direction: Direction = 'ltr'): TimeWindow {
  requirePixels(atPx, width);
  if (!(factor > 0 && factor < Infinity)) throw new RangeError(`Not a zoom factor: ${factor}`);
  const [from, to] = window;
  const { bounds, least } = limits;
  const share = direction === 'rtl' ? 1 - atPx / width : atPx / width;
  const length = Math.min(bounds[1] - bounds[0], Math.max(least, (to - from) / factor));
  const start = from + share * (to - from - length);
  const kept = Math.min(bounds[1] - length, Math.max(bounds[0], start));
  return [kept, kept + length];
}

function requirePixels(px: number, width: number): void {
  if (!Number.isFinite(px) || !Number.isFinite(width) || width <= 0) throw new RangeError(`Not pixels: ${px} of ${width}`);
}
