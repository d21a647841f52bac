import type { Attachment } from 'svelte/attachments';
import type { Direction } from '../locale/types.ts';
import { isAnswered, isTableKey } from './answered-keys.ts';
import { factOf } from './fact-of.ts';
import { nextFact } from './next-fact.ts';
import type { PlacedFact } from './next-fact.ts';

export interface FactTargets {
  /** ids of the figure's facts in order of time */
  readonly order: readonly string[];
  readonly timeDirection: Direction;
  /** the fact that holds the figure's one tab stop has changed */
  readonly focus: (fact: string) => void;
  readonly select: (fact: string) => void;
  /** Escape */
  readonly leave: () => void;
  /** T: the same data as a table */
  readonly showTable: () => void;
}

/**
 * Makes the drawing it is attached to answer: a click on whatever stands for a fact selects it; among the
 * targets (`role="button"`) the arrows, Home and End move the focus, Enter and Space select, Escape leaves, T shows
 * the table.
 */
export function factTargets(options: () => FactTargets): Attachment<SVGSVGElement> {
  return (svg) => {
    const onClick = (event: MouseEvent): void => {
      const fact = factOf(event.target);
      if (fact === undefined) return;
      options().focus(fact);
      options().select(fact);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const fact = factOf(event.target);
      if (fact === undefined || !isAnswered(event)) return;
      if (answerKey(svg, event.key, fact, options())) event.preventDefault();
    };
    svg.addEventListener('click', onClick);
    svg.addEventListener('keydown', onKeyDown);
    return () => {
      svg.removeEventListener('click', onClick);
      svg.removeEventListener('keydown', onKeyDown);
    };
  };
}

function answerKey(svg: SVGSVGElement, key: string, fact: string, options: FactTargets): boolean {
  if (key === 'Enter' || key === ' ') options.select(fact);
  else if (key === 'Escape') options.leave();
  else if (isTableKey(key)) options.showTable();
  else {
    const next = nextFact(key, fact, placedTargets(svg), options.order, options.timeDirection);
    if (next === undefined) return false;
    options.focus(next);
    targetOf(svg, next)?.focus();
  }
  return true;
}

function targets(svg: SVGSVGElement): readonly SVGElement[] {
  return [...svg.querySelectorAll<SVGElement>('[role="button"]')];
}

function targetOf(svg: SVGSVGElement, fact: string): SVGElement | undefined {
  return targets(svg).find((target) => target.getAttribute('data-fact') === fact);
}

/** Read from the attributes of the drawing, whose coordinates are px of the scene. */
function placedTargets(svg: SVGSVGElement): readonly PlacedFact[] {
  return targets(svg).map((target) => ({
    fact: target.getAttribute('data-fact') ?? '',
    x: Number(target.getAttribute('x')) + Number(target.getAttribute('width')) / 2,
    y: Number(target.getAttribute('y')),
  }));
}
