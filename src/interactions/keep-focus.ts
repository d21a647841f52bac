/** What keeps the focus inside a drawing whose marks come and go. */
export interface FocusKeeper {
  /** before the drawing is made anew: is the focus on one of its marks, or held for one? */
  readonly remember: (element: HTMLElement | undefined) => void;
  /** after it: gives the focus to the target that holds the tab stop, or where there is none to the element, until there is */
  readonly restore: (element: HTMLElement | undefined) => void;
}

/**
 * A mark that is taken away takes the focus with it, and a mark that is used for another fact leaves it on the wrong
 * one. Works in a shadow root too, where the document's own active element is no more than the host.
 */
export function createFocusKeeper(): FocusKeeper {
  let isHeld = false;
  return {
    remember: (element) => {
      const active = activeIn(element);
      // On the element itself it is where this keeper or the reader has put it: what was known before still holds.
      if (active !== element) isHeld = active !== null && element?.contains(active) === true;
    },
    restore: (element) => {
      if (!isHeld || !element) return;
      const target = element.querySelector<SVGElement>('[role="button"][tabindex="0"]') ?? element;
      if (target !== activeIn(element)) target.focus({ preventScroll: true });
    },
  };
}

function activeIn(element: HTMLElement | undefined): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
