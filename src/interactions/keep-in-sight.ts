/** px between what is kept in sight and the edge it is kept from */
const air = 16;

/** What stands for a fact in the drawing that is shown, before that answers. */
function findMark(fact: string): SVGElement | undefined {
  const marks = document.querySelectorAll<SVGElement>('[data-figure] .scene text[data-fact]');
  return [...marks].find((mark) => mark.getAttribute('data-fact') === fact && mark.getBoundingClientRect().width > 0);
}

/** The element with which a reader reaches a fact in the drawing, where it is alive. */
export function findTarget(fact: string): SVGElement | undefined {
  const targets = document.querySelectorAll<SVGElement>('.targets [role="button"]');
  return [...targets].find((target) => target.getAttribute('data-fact') === fact);
}

/** Scrolls so far that a sheet at the lower edge of the screen does not cover the fact it is about. */
export function keepInSight(fact: string, sheet: HTMLElement): void {
  const target = (findTarget(fact) ?? findMark(fact))?.getBoundingClientRect();
  if (!target || getComputedStyle(sheet).position !== 'fixed') return;
  // By its height, not by where it is: it may still be rising.
  const covered = target.bottom + air - (innerHeight - sheet.offsetHeight);
  const above = target.top - air;
  if (covered > 0) scrollBy(0, covered);
  else if (above < 0) scrollBy(0, above);
}
