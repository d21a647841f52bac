/** Sizes of the figure in its three forms, px. */
import type { TextStyle } from '../text-block.ts';
import type { LayoutOptions } from '../types.ts';

export interface Style extends TextStyle {
  /** rows of the list */
  readonly list: number;
  /** places on the map */
  readonly place: number;
  /** areas, the Golan, the scale, the key of lanes */
  readonly small: number;
  /** countries and the sea */
  readonly country: number;
  /** radius of a place's dot */
  readonly dot: number;
  /** full height of a lane's symbol */
  readonly symbol: number;
  /** room of one symbol in the list, wide and high */
  readonly cell: readonly [width: number, height: number];
  /** height of one symbol's room where a row has several lines of them, which share the white space of their row */
  readonly crowded: number;
  /** white space of a row beyond its text, at least and at most */
  readonly rowPad: readonly [least: number, most: number];
  readonly hatchGap: number;
}

const sizes = {
  wide: { list: 16, place: 15, small: 13, country: 12.5, dot: 5.5, symbol: 14, cell: [24, 26], crowded: 26, rowPad: [6, 22], hatchGap: 8 },
  middle: { list: 14, place: 14, small: 12.5, country: 12, dot: 5, symbol: 13, cell: [24, 38], crowded: 44, rowPad: [6, 6], hatchGap: 7 },
  narrow: { list: 13, place: 12.5, small: 12, country: 10.8, dot: 4.2, symbol: 11.5, cell: [24, 38], crowded: 44, rowPad: [6, 6], hatchGap: 6 },
} as const;

/** The style of a form in a locale. */
export function styleFor({ form, locale }: LayoutOptions): Style {
  return { ...sizes[form], locale, mostLines: 3, lineHeight: locale.lang === 'ar' ? 1.5 : 1.35 };
}
