/** px between what is kept in sight and the edge it is kept from */
const air = 16;

/** Elements that stand for a fact and are shown. */
function shownMarks(selector: string, fact: string): readonly Element[] {
  const marks = document.querySelectorAll(selector);
  return [...marks].filter((mark) => mark.getAttribute('data-fact') === fact && mark.getBoundingClientRect().width > 0);
}

/** The element with which a reader reaches a fact in a figure, where that is alive. */
export function findTarget(figure: string, fact: string): SVGElement | undefined {
  return shownMarks(`[data-figure="${figure}"] .scene [role="button"]`, fact).find((mark) => mark instanceof SVGElement);
}

/** What a reader sees of a fact: its label in the figure or, where the figure is not drawn, its entry in a list. */
function findMark(figure: string, fact: string): Element | undefined {
  return shownMarks(`[data-figure="${figure}"] .scene text`, fact)[0] ?? shownMarks('main li', fact)[0];
}

/**
 * Scrolls no further than it must: a panel in the flow comes wholly into sight; a sheet at the lower edge of the
 * screen must not cover the fact it is about.
 */
export function keepInSight(figure: string, fact: string, panel: HTMLElement): void {
  if (getComputedStyle(panel).position !== 'fixed') {
    panel.scrollIntoView({ block: 'nearest' });
    return;
  }
  const mark = findTarget(figure, fact) ?? findMark(figure, fact);
  if (!mark) return;
  const { top, bottom } = mark.getBoundingClientRect();
  // By its height, not by where it is: it may still be rising.
  const covered = bottom + air - (innerHeight - panel.offsetHeight);
  if (covered > 0) scrollBy(0, covered);
  else if (top < air) scrollBy(0, top - air);
}
