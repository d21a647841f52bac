/** Sizes of the figure in its three forms, px. */
import type { TextStyle } from '../text-block.ts';
import type { LayoutOptions } from '../types.ts';

export interface Style extends TextStyle {
  readonly heading: number;
  readonly text: number;
  /** secondary text; never under 12, the floor for Arabic */
  readonly small: number;
  /** from one circle to the next, the same for every person in the figure */
  readonly pitch: number;
  readonly radius: number;
  readonly stroke: number;
  /** from a label to its circles */
  readonly labelGap: number;
}

const sizes = {
  wide: { heading: 19, text: 16.5, small: 15, stroke: 2.1, labelGap: 9 },
  middle: { heading: 16, text: 14, small: 13, stroke: 1.8, labelGap: 6 },
  narrow: { heading: 14.5, text: 13, small: 12.5, stroke: 1.6, labelGap: 5 },
} as const;

const leastPitch = 19.6;
const mostPitch = 40;

/** A hundred circles and more are set closer, so that they still end on one screen. */
const many = 100;

/** Circles of the story's largest row, with room for three dots: what one row holds where the width allows it. */
const inRow = 25.9;

/** The style of a form; `most` is the number of circles in the largest group. */
export function styleFor({ form, locale, width }: LayoutOptions, most: number): Style {
  const isDense = form === 'narrow' || most > many;
  const pitch = isDense ? leastPitch : Math.min(mostPitch, Math.max(leastPitch, width / inRow));
  return { ...sizes[form], locale, mostLines: 7, lineHeight: locale.lang === 'ar' ? 1.5 : 1.35, pitch, radius: pitch * 0.37 };
}
