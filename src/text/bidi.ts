import type { Direction } from '../locale/types.ts';

const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const opening = /[\u202a\u202b\u202d\u202e]/;
const openingIsolate = /[\u2066-\u2068]/;

const isolates = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const popIsolate = '\u2069';
const popEmbedding = '\u202c';

/**
 * The text between an isolate and its end, so that its direction and that of the text around it do not disturb each other; `auto`
 * takes the direction of its first letter. For plain text only (file contents, titles, messages): in SVG text WebKit ignores
 * isolates, there a line is embedded by attributes and U+202B…U+202C; in HTML it is the work of `<bdi>`.
 * Controls inside the text that would break out of the isolate are removed.
 */
export function isolate(text: string, direction: Direction | 'auto' = 'auto'): string {
  return `${isolates[direction]}${hasUnbalancedBidi(text) ? stripBidiControls(text) : text}${popIsolate}`;
}

/** The text without direction marks, embeddings, overrides and isolates. Joiners stay: they are part of the spelling. */
export function stripBidiControls(text: string): string {
  return text.replace(controls, '');
}

/** Whether an embedding, override or isolate is opened and not closed, closed and not opened, or closed in the wrong order. */
export function hasUnbalancedBidi(text: string): boolean {
  const open: string[] = [];
  for (const char of text) {
    if (opening.test(char)) open.push(popEmbedding);
    else if (openingIsolate.test(char)) open.push(popIsolate);
    else if ((char === popEmbedding || char === popIsolate) && open.pop() !== char) return true;
  }
  return open.length > 0;
}
