/** Sizes of the figure in its three forms, px, and lines of text in them. */
import type { Role, TextMark } from '../../scene/types.ts';
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';
import type { Locale } from '../../locale/types.ts';
import type { LayoutOptions } from '../types.ts';

export interface Style {
  readonly locale: Locale;
  /** name of a fact */
  readonly name: number;
  /** labels beside marks */
  readonly text: number;
  /** who says so; never under 12, the floor for Arabic */
  readonly small: number;
  readonly tick: number;
  readonly lineHeight: number;
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

/** The style of a form in a locale. */
export function styleFor({ form, locale }: LayoutOptions): Style {
  return { ...sizes[form], locale, lineHeight: locale.lang === 'ar' ? 1.42 : 1.32 };
}

/** The sans face at a size. */
export function fontOf({ locale }: Style, size: number, weight: Font['weight'] = 400): Font {
  return { family: 'sans', weight, size, lang: locale.lang };
}

/** Lines no wider than `maxWidth` px; more than `most` end in "…", the whole text stands in the table. */
export function breakLines(text: string, maxWidth: number, font: Font, most: number): readonly string[] {
  const lines = wrapText(glueNumbers(text), maxWidth, font);
  if (lines.length <= most) return lines.map((line) => truncateText(line, maxWidth, font));
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), rest].map((line) => truncateText(line, maxWidth, font));
}

/** Where a text stands: its top left corner, px. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
  readonly fill: Role;
  readonly fact?: string;
}

/** Lines under each other as marks, left aligned; letters stand in the middle of their line. */
export function setLines(lines: readonly string[], font: Font, { x, y, lineHeight, fill, fact }: Spot): readonly TextMark[] {
  return lines.map((text, i) => ({
    ...font,
    text,
    x,
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + font.size * (lineHeight * (i + 0.5) + 0.35)),
    align: 'left',
    fill,
    ...(fact !== undefined && { fact }),
  }));
}

export function widestOf(lines: readonly string[], font: Font): number {
  return Math.max(0, ...lines.map((line) => measureText(line, font)));
}
