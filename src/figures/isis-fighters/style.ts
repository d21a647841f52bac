/** Sizes of the figure in its three forms, px. */
import { targetHeight } from '../targets.ts';
import type { TextStyle } from '../text-block.ts';
import type { LayoutOptions } from '../types.ts';

const sizes = {
  wide: { number: 30, other: 25, amount: 22, text: 16, tick: 15, post: 3, ring: 7, leastBox: 56, mostBox: 150, edge: 20 },
  middle: { number: 23, other: 20, amount: 17, text: 13.5, tick: 13, post: 2.6, ring: 6, leastBox: 64, mostBox: 110, edge: 12 },
  narrow: { number: 18, other: 16, amount: 15, text: 12.5, tick: 12, post: 2.2, ring: 5, leastBox: 48, mostBox: 90, edge: 4 },
} as const;

export interface Style extends TextStyle {
  readonly isShort: boolean;
  /** the article's number, the others', and the amounts in words */
  readonly number: number;
  readonly other: number;
  readonly amount: number;
  readonly text: number;
  readonly tick: number;
  /** width of a post and of the floor */
  readonly post: number;
  /** least height of a target */
  readonly leastTarget: number;
  /** radius */
  readonly ring: number;
  readonly leastBox: number;
  readonly mostBox: number;
  /** from the last tick to the edge */
  readonly edge: number;
}

/** The style of a form in a locale. */
export function styleFor({ form, locale }: LayoutOptions): Style {
  return { ...sizes[form], locale, isShort: form !== 'wide', leastTarget: targetHeight(form), mostLines: 5, lineHeight: locale.lang === 'ar' ? 1.5 : 1.35 };
}
