import { arrowStep } from '../../locale/direction.ts';
import type { Direction } from '../../locale/types.ts';

/** What a key asks of a presentation. */
export type PresentationAction = 'next' | 'previous' | 'first' | 'last' | 'down' | 'up' | 'blank' | 'full-screen' | 'close';

/** The part of a key's event that is needed. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The same keys with an English and with an Arabic layout; clickers send the full stop, some the letter. */
const named: ReadonlyMap<string, PresentationAction> = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Escape', 'close'],
  ...['b', 'B', 'لا', '.', 'ز'].map((key) => [key, 'blank'] as const),
  ...['f', 'F', 'ب'].map((key) => [key, 'full-screen'] as const),
]);

/**
 * What a key asks for; undefined for all others and for those pressed together with Ctrl, Alt or ⌘, which belong to the
 * browser. The arrows follow what is seen: where time runs to the left, ← is next.
 * @param isOnControl the focus is on a button or a link, which answers Space and Enter itself
 */
export function actionOf(press: KeyPress, timeDirection: Direction, isOnControl: boolean): PresentationAction | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return arrowStep(key, timeDirection) === 1 ? 'next' : 'previous';
  if (key !== ' ' && key !== 'Enter') return named.get(key);
  if (isOnControl) return undefined;
  return key === ' ' && shiftKey ? 'previous' : 'next';
}
