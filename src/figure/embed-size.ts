/** What the file of an embed, the code to copy and the answer to an editor must agree on. All in px but `leastScale`. */

/**
 * Widths at which an embed carries its picture. The widest that fits is shown and grows to the next one's width, so that type
 * is never smaller than it was drawn, nor more than a third larger.
 */
export const embedWidths = [240, 320, 420, 540, 700, 940] as const;

/** How small a picture may become in a box that is too low for it; smaller it could not be read, and is shown when asked for. */
export const leastScale = 0.62;

/** The line of links under the picture. */
export const linksHeight = 49;

/** A column of text on most pages, and the width of the picture that stands in it. */
export const columnWidth = 640;
export const columnPicture = Math.max(...embedWidths.filter((width) => width <= columnWidth));

/** Height of a frame as wide as a column of text, for the picture drawn for it. */
export function frameHeight({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.ceil((height * columnWidth) / width) + linksHeight;
}
