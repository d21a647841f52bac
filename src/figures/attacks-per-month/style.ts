/** Sizes of the figure in its three forms, px (design: direct numbers 46, 38, 30; labels 14, 13, 12.5). */
import type { LayoutOptions } from '../types.ts';
import { createLineBreaker, type TextStyle } from '../text-block.ts';

export interface Style extends TextStyle {
  /** the big number */
  readonly number: number;
  readonly text: number;
  /** secondary text; never under 12, the floor for Arabic */
  readonly small: number;
  /** the column that names the two sides; 0 where they are named in headings instead */
  readonly column: number;
  /** from the edge of a block to its label */
  readonly pad: number;
  /** thickness of the rule on top of a level */
  readonly rule: number;
  readonly stroke: number;
}

const sizes = {
  wide: { number: 46, text: 14, small: 13, column: 158, pad: 16, rule: 4, stroke: 2 },
  middle: { number: 38, text: 13, small: 12, column: 106, pad: 12, rule: 4, stroke: 2 },
  narrow: { number: 30, text: 12.5, small: 12, column: 0, pad: 8, rule: 3, stroke: 1.6 },
} as const;

/** The style of a form in a locale. */
export function styleFor({ form, locale }: LayoutOptions): Style {
  return {
    ...sizes[form],
    locale,
    mostLines: 6,
    lineHeight: locale.lang === 'ar' ? 1.5 : 1.35,
    breaker: createLineBreaker(),
  };
}
