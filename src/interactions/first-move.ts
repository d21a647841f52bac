/** What a reader does first on a page that is there: with the hand, the keys, or by scrolling. */
const moves = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

/** Calls `answer` once, at the reader's first move: code that only answers a hand is of no use before. Returns what calls it off. */
export function onFirstMove(answer: () => void): () => void {
  const end = () => {
    for (const move of moves) removeEventListener(move, begin, true);
  };
  const begin = () => {
    end();
    answer();
  };
  for (const move of moves) addEventListener(move, begin, { capture: true, passive: true });
  return end;
}
