/** px between what is kept in sight and the edge it is kept from */
const air = 16;

/** Elements that stand for a fact and are drawn, those on the screen first: what was pressed in the lens is there and not in the overview. */
function shownMarks(selector: string, fact: string): readonly Element[] {
  const marks = [...document.querySelectorAll(selector)].filter((mark) => mark.getAttribute('data-fact') === fact && mark.getBoundingClientRect().width > 0);
  const isOnScreen = (mark: Element): boolean => {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  return [...marks.filter(isOnScreen), ...marks.filter((mark) => !isOnScreen(mark))];
}

/** The element with which a reader reaches a fact in a figure, where that is alive. */
export function findTarget(figure: string, fact: string): SVGElement | undefined {
  return shownMarks(`[data-figure="${figure}"] .scene [role="button"]`, fact).find((mark) => mark instanceof SVGElement);
}

/** What a reader sees of a fact: its label in the figure or, where the figure is not drawn, its entry in a list. */
function findMark(figure: string, fact: string): Element | undefined {
  return shownMarks(`[data-figure="${figure}"] :is(.scene text, .sent path)`, fact)[0] ?? shownMarks('main li', fact)[0];
}

/** px from the top of the screen to what can be seen: on a desk the masthead stays there, on a phone it comes back. */
export const topOfSight = (): number => Math.max(0, ...[...document.querySelectorAll('.mast, .mast nav')].map((part) => part.getBoundingClientRect().bottom));

/** px of a panel that must come into sight, whatever else leaves it */
const leastSeen = 200;

/** Brings a panel in the flow into sight: wholly, unless that would push the mark it is about out of it. */
function showBelow(panel: HTMLElement, mark: Element | undefined): void {
  const { top, bottom } = panel.getBoundingClientRect();
  if (top < topOfSight()) {
    panel.scrollIntoView({ block: 'start' });
    return;
  }
  const wanted = bottom + air - innerHeight;
  const allowed = mark ? mark.getBoundingClientRect().top - topOfSight() - air : wanted;
  const needed = top + leastSeen - innerHeight;
  const distance = Math.max(Math.min(wanted, allowed), needed);
  if (distance > 0) scrollBy(0, distance);
}

/** What a reader does to move about; from then on the page stays where it is. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a panel in sight while drawings above it still take their final height: until the reader moves. Returns
 * what ends it.
 */
export function holdInSight(figure: string, fact: string, panel: HTMLElement): () => void {
  const keep = () => keepInSight(figure, fact, panel);
  const observer = new ResizeObserver(keep);
  const end = () => {
    observer.disconnect();
    for (const move of ownMoves) removeEventListener(move, end);
  };
  for (const move of ownMoves) addEventListener(move, end, { passive: true });
  observer.observe(document.body);
  keep();
  return end;
}

/**
 * Scrolls no further than it must: a panel in the flow comes wholly into sight; a sheet at the lower edge of the
 * screen must not cover the fact it is about.
 */
function keepInSight(figure: string, fact: string, panel: HTMLElement): void {
  const mark = findTarget(figure, fact) ?? findMark(figure, fact);
  if (getComputedStyle(panel).position !== 'fixed') {
    showBelow(panel, mark);
    return;
  }
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  // By its height, not by where it is: it may still be rising.
  const covered = bottom + air - (innerHeight - panel.offsetHeight);
  if (covered > 0) scrollBy(0, covered);
  else if (top < topOfSight() + air) scrollBy(0, top - topOfSight() - air);
}
