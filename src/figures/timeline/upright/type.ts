import type { Locale } from '../../../locale/types.ts';
import type { Font } from '../../../text/measure.ts';
import { truncateText, wrapText } from '../../../text/wrap.ts';

/** Sizes of type on a phone, px. Arabic never under 12, but for ticks. */
const fontSizes = { name: 14, small: 12.9, locator: 12.5, tick: 11.2 } as const;

/** The fonts of the upright timeline: `name` and `heading` are set in 600. */
export function fontOf(role: keyof typeof fontSizes, locale: Locale): Font {
  return { family: 'sans', weight: role === 'name' ? 600 : 400, size: fontSizes[role], lang: locale.lang };
}

/** Distance between baselines, px: Arabic needs more air than Latin. */
export function lineHeightOf(role: 'name' | 'small', locale: Locale): number {
  if (role === 'name') return locale.lang === 'ar' ? 20.5 : 19;
  return locale.lang === 'ar' ? 18.5 : 17.5;
}

/** Lines of at most `width` px; where there are more than `most` of them, the last one ends in an ellipsis. */
export function fitLines(text: string, width: number, font: Font, most: number): readonly string[] {
  const lines = wrapText(text, width, font);
  if (lines.length <= most) return lines.length > 1 ? wrapText(text, width, font, { balance: true }) : lines;
  return [...lines.slice(0, most - 1), truncateText(lines.slice(most - 1).join(' '), width, font)];
}
