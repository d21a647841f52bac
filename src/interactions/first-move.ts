/** What a reader does first on a page that is there: with the hand, the keys, or by scrolling. */
const moves = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click'] as const;

/** Calls `answer` once, at the reader's first move: code that only answers a hand is of no use before. */
export function onFirstMove(answer: () => void): void {
  const begin = (event: Event) => {
    // Browsers say so too when the page moves: under a hand that rests, or while it is laid out.
    if (event.type === 'scroll' && scrollY === 0) return;
    if (event.type === 'pointermove' && event instanceof PointerEvent && event.movementX === 0 && event.movementY === 0) return;
    for (const move of moves) removeEventListener(move, begin, true);
    answer();
  };
  for (const move of moves) addEventListener(move, begin, { capture: true, passive: true });
}
