import type { Lang } from '../base/localized.ts';
import type { Direction, TimeDirection } from './types.ts';

/** The direction a language is written in. */
export function directionOf(lang: Lang): Direction {
  return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The direction in which time runs: as asked for, or with the language where that is `auto`. */
export function resolveTimeDirection(timeDirection: TimeDirection, lang: Lang): Direction {
  return timeDirection === 'auto' ? directionOf(lang) : timeDirection;
}

/**
 * Where an arrow key leads on a time axis: 1 later, −1 earlier. The key follows what is seen: where time runs to the left,
 * ArrowLeft is later.
 */
export function arrowStep(key: 'ArrowLeft' | 'ArrowRight', timeDirection: Direction): 1 | -1 {
  const pointsLater = timeDirection === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === pointsLater ? 1 : -1;
}
