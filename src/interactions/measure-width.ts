import type { Attachment } from 'svelte/attachments';

/** Reports the width of an element's content in whole px, rounded down, at once and whenever it changes. */
export function measureWidth(report: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    // The observer answers with the next frame; who waits for the width must not.
    if (element.clientWidth > 0) report(element.clientWidth);
    const observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      // An element that is not shown has no width; it keeps the last one.
      if (width > 0) report(width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
