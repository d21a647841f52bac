/** px scrolled at once beyond which it was a jump, to a heading or a fact, and nobody's hand */
const leastJump = 400;
/** px up before it counts as meant */
const leastMove = 8;

/**
 * From now on marks an element with `data-back` while it has been scrolled away and the reader scrolls up: what the style sheet
 * then brings back goes again on scrolling down, on a jump, and at the top of the page, where it stands anyway.
 */
export function comeBack(element: HTMLElement): void {
  let last = scrollY;
  const follow = () => {
    const moved = scrollY - last;
    if (Math.abs(moved) < leastMove && scrollY > 0) return;
    last = scrollY;
    const isBack = moved < 0 && moved > -leastJump && scrollY > element.offsetHeight;
    element.toggleAttribute('data-back', isBack);
  };
  addEventListener('scroll', follow, { passive: true });
}
