import { factOf } from './fact-of.ts';

declare global {
  interface Window {
    /** What was pressed before this code has come: the first script of index.html keeps it. */
    early?: { push: (...events: PointerEvent[]) => unknown } & Iterable<Event>;
  }
}

/** Where a finger or button went down, and what was there. */
interface Press {
  readonly fact: string;
  readonly x: number;
  readonly y: number;
}

/** px that a hand may tremble between pressing and releasing */
const tremble = 10;

let press: Press | undefined;
let isDown = false;
const waiting = new Set<() => void>();

/**
 * From here on a press on a drawing that cannot answer yet is answered by `choose`, exactly once: also what was pressed
 * before the page's script came, and what the page has moved away between press and release. What was pressed
 * counts, not what lies there at the release.
 */
export function answerPresses(choose: (fact: string, figure: string) => void): void {
  const note = (event: Event): void => notePress(event as PointerEvent, choose);
  const early = [...(window.early ?? [])];
  if (window.early) window.early.push = note;
  for (const event of early) note(event);
}

/** Resolves when nothing is pressed: only then may a drawing be replaced, or the release would fall on another element than the press. */
export function untilReleased(): Promise<void> {
  return isDown ? new Promise((resolve) => waiting.add(resolve)) : Promise.resolve();
}

function notePress(event: PointerEvent, choose: (fact: string, figure: string) => void): void {
  if (event.type === 'click') answerClick(event, choose);
  else if (event.type === 'pointerdown') {
    const fact = factOf(event.target);
    press = fact === undefined ? undefined : { fact, x: event.clientX, y: event.clientY };
    isDown = true;
  } else {
    if (event.type === 'pointercancel') press = undefined;
    isDown = false;
    // The click follows the release at once, before any timer.
    setTimeout(() => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  }
}

function answerClick(click: PointerEvent, choose: (fact: string, figure: string) => void): void {
  const drawing = click.target instanceof Element ? click.target.closest('.drawing') : null;
  const isSame = press && Math.hypot(click.clientX - press.x, click.clientY - press.y) < tremble;
  const fact = isSame ? press?.fact : factOf(click.target);
  press = undefined;
  const figure = drawing?.closest('[data-figure]')?.getAttribute('data-figure');
  if (fact === undefined || !figure) return;
  // A drawing with targets answers by itself what falls on the right one.
  if (drawing?.querySelector('.targets') && factOf(click.target) === fact) return;
  click.stopPropagation();
  choose(fact, figure);
}
