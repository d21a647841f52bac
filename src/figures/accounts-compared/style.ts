/** Sizes of the figure in its three forms, px. */
import { createLineBreaker, type TextStyle } from '../text-block.ts';
import type { LayoutOptions } from '../types.ts';

export interface Style extends TextStyle {
  /** name of a fact */
  readonly name: number;
  /** labels beside marks */
  readonly text: number;
  /** who says so; never under 12, the floor for Arabic */
  readonly small: number;
  readonly tick: number;
  /** scale of the marks */
  readonly k: number;
  readonly columns: 1 | 2;
  /** between two columns */
  readonly gutter: number;
  /** above and below a panel's rule, together */
  readonly pad: number;
}

const sizes = {
  wide: { name: 15, text: 13.5, small: 12.5, tick: 12, k: 1.1, columns: 2, gutter: 56, pad: 7 },
  middle: { name: 14.5, text: 13.5, small: 12.5, tick: 12, k: 1.1, columns: 1, gutter: 0, pad: 18 },
  narrow: { name: 14, text: 13, small: 12.5, tick: 12, k: 1, columns: 1, gutter: 0, pad: 18 },
} as const;

/** Two columns share what height there is, so their Latin lines stand closer. */
const lineHeights = {
  wide: { ar: 1.42, en: 1.24 },
  middle: { ar: 1.42, en: 1.32 },
  narrow: { ar: 1.42, en: 1.32 },
} as const;

/** The style of a form in a locale. */
export function styleFor({ form, locale }: LayoutOptions): Style {
  return { ...sizes[form], locale, mostLines: 4, lineHeight: lineHeights[form][locale.lang], breaker: createLineBreaker() };
}
