/**
 * Widths at which an embed carries its picture, px. The widest that fits is shown and grows to the next one's width, so that type
 * is never smaller than it was drawn, nor more than a third larger.
 */
export const embedWidths = [240, 320, 420, 540, 700, 940] as const;
