import type { Attachment } from 'svelte/attachments';

/** px: shorter is a tap that slipped */
const leastWay = 48;

/** Reports a stroke of one finger along the line: the arrow key that would show the same. Mouse and pen are let alone. */
export function swipe(report: (key: 'ArrowLeft' | 'ArrowRight') => void): Attachment<HTMLElement> {
  return (element) => {
    let start: PointerEvent | undefined;
    const begin = (event: PointerEvent): void => {
      // A second finger means to enlarge.
      start = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    };
    const end = (event: PointerEvent): void => {
      if (!start || event.pointerId !== start.pointerId) return;
      const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
      start = undefined;
      // What is pulled to the right comes from the left.
      if (Math.abs(x) >= leastWay && Math.abs(x) > 2 * Math.abs(y)) report(x > 0 ? 'ArrowLeft' : 'ArrowRight');
    };
    const cancel = (): void => {
      start = undefined;
    };
    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', cancel);
    };
  };
}
