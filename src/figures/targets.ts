/** How large a target is: what a finger hits, and what WCAG 2.2 asks of every pointer (2.5.8). Lengths are px. */
import type { Form } from './types.ts';

/** No target is narrower or lower than this where its neighbours leave it room. */
export const leastTarget = 24;

/** Least height of a target: a finger's on what may be a phone, else a pointer's. */
export function targetHeight(form: Form): number {
  return form === 'wide' ? leastTarget : 44;
}
