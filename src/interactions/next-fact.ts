import { arrowStep } from '../locale/direction.ts';
import type { Direction } from '../locale/types.ts';

/** A target as it lies on the screen; px from the left and the top. */
export interface PlacedFact {
  readonly fact: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The fact a key leads to, or undefined where the key does not move. Left and right go through time as it is
 * seen; up and down go to the target next above or below; Home and End to the first and the last in time.
 * Both ends hold: the last fact has no later one.
 * @param placed every target, in any order
 * @param order ids in order of time; targets it does not name cannot be reached sideways
 */
export function nextFact(
  key: string,
  current: string,
  placed: readonly PlacedFact[],
  order: readonly string[],
  timeDirection: Direction,
): string | undefined {
  const inTime = order.filter((id) => placed.some(({ fact }) => fact === id));
  if (key === 'Home') return inTime[0];
  if (key === 'End') return inTime.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return neighbour(inTime, current, arrowStep(key, timeDirection));
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const sign = timeDirection === 'rtl' ? -1 : 1;
  const byHeight = [...placed].sort((a, b) => a.y - b.y || (a.x - b.x) * sign).map(({ fact }) => fact);
  return neighbour([...new Set(byHeight)], current, key === 'ArrowDown' ? 1 : -1);
}

function neighbour(ids: readonly string[], current: string, step: 1 | -1): string | undefined {
  const position = ids.indexOf(current);
  return position < 0 ? ids[0] : ids[Math.min(ids.length - 1, Math.max(0, position + step))];
}
