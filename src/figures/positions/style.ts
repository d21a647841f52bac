/** Sizes of the figure in its forms, px. */
import type { Locale } from '../../locale/types.ts';
import { targetHeight } from '../targets.ts';
import type { TextStyle } from '../text-block.ts';
import type { Form } from '../types.ts';

export interface Style extends TextStyle {
  readonly heading: number;
  readonly name: number;
  readonly label: number;
  /** roles, paragraphs and the key; never under 12, the floor for Arabic */
  readonly small: number;
  /** above and below what stands in a row */
  readonly pad: number;
  /** least height of a target */
  readonly leastTarget: number;
  /** half the height of a sign */
  readonly sign: number;
}

const sizes = {
  wide: { heading: 14.5, name: 14.5, label: 13.2, small: 12, sign: 6.2 },
  middle: { heading: 14.5, name: 13, label: 13, small: 12, sign: 5.8 },
  narrow: { heading: 14.5, name: 13, label: 12.8, small: 12, sign: 5.8 },
} as const;

/** Looser to tighter: the first that fits the height asked for is taken. */
const densities = [
  { pad: 5, ar: 1.42, en: 1.26 },
  { pad: 3.5, ar: 1.36, en: 1.22 },
  { pad: 2.5, ar: 1.28, en: 1.18 },
  { pad: 1.5, ar: 1.2, en: 1.18 },
] as const;

/** The styles of a form in a locale, from the loosest to the tightest. */
export function stylesFor(form: Form, locale: Locale): readonly Style[] {
  return densities.map((density) => ({ ...sizes[form], locale, leastTarget: targetHeight(form), mostLines: 4, lineHeight: density[locale.lang], pad: density.pad }));
}
