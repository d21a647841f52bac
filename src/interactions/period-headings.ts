import type { TimeWindow } from '../time/types.ts';
import { parseWindowInterval } from '../time/window-text.ts';
import { factOf } from './fact-of.ts';

/** px: half of what a finger covers */
const reach = 22;

/**
 * From here on a press on the heading of a period in a drawing, or so near to it that a finger may have meant it, opens that period.
 * It is a short cut: who has no pointer finds the same periods named beside the lens.
 */
export function answerPeriodHeadings(open: (window: TimeWindow) => void): void {
  document.addEventListener('click', ({ target, clientX, clientY }) => {
    const drawing = target instanceof Element && factOf(target) === undefined ? target.closest('.drawing') : null;
    const isMeant = (heading: Element): boolean => {
      const { left, right, top, bottom } = heading.getBoundingClientRect();
      return Math.abs(clientY - (top + bottom) / 2) <= reach && clientX >= left - reach && clientX <= right + reach;
    };
    const heading = [...(drawing?.querySelectorAll('[data-period]') ?? [])].find(isMeant);
    const period = parseWindowInterval(heading?.getAttribute('data-period') ?? '');
    if (period) open(period);
  });
}
