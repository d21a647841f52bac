import type { Attachment } from 'svelte/attachments';

/** Little text is set larger, for the back of the room; what is too long at the last is scrolled. The style sheet keeps it readable. */
const shares = [1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6];

/**
 * Sets the custom property `--fit` of an element to the greatest share of the usual type size at which its text needs no
 * scrolling, at once and whenever its room changes, and begins at its top.
 * @param _text what it says: another text is another fit
 */
export function fitText(_text: string): Attachment<HTMLElement> {
  return (element) => {
    const fit = (): void => {
      for (const share of shares) {
        element.style.setProperty('--fit', String(share));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    element.scrollTop = 0;
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  };
}
