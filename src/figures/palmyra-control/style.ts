/** Sizes of the figure in its three forms, px. */
import type { Locale } from '../../locale/types.ts';
import type { TextStyle } from '../text-block.ts';
import type { Form } from '../types.ts';

export interface Style extends TextStyle {
  readonly form: Form;
  readonly text: number;
  /** never under 12, the floor for Arabic */
  readonly small: number;
  readonly ring: number;
  /** the least room a label is set in, px */
  readonly leastRoom: number;
}

const sizes = {
  wide: { text: 15, small: 13, ring: 5.4, leastRoom: 110 },
  middle: { text: 13, small: 12, ring: 4.8, leastRoom: 96 },
  narrow: { text: 12.5, small: 12, ring: 4.4, leastRoom: 60 },
} as const;

/** The style of a form in a locale. */
export function styleFor(form: Form, locale: Locale): Style {
  return { ...sizes[form], form, locale, mostLines: 4, lineHeight: locale.lang === 'ar' ? 1.5 : 1.35 };
}
