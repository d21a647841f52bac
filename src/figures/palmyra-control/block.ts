/** Blocks of text, set before anybody knows where they will stand. */
import type { Role, TextMark } from '../../scene/types.ts';
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';
import type { Locale } from '../../locale/types.ts';
import type { Form } from '../types.ts';

export interface Style {
  readonly locale: Locale;
  readonly form: Form;
  readonly text: number;
  /** never under 12, the floor for Arabic */
  readonly small: number;
  readonly lineHeight: number;
  readonly ring: number;
  /** the least room a label is set in, px */
  readonly leastRoom: number;
}

const sizes = {
  wide: { text: 15, small: 13, ring: 5.4, leastRoom: 110 },
  middle: { text: 13, small: 12, ring: 4.8, leastRoom: 96 },
  narrow: { text: 12.5, small: 12, ring: 4.4, leastRoom: 60 },
} as const;

export function styleFor(form: Form, locale: Locale): Style {
  return { ...sizes[form], form, locale, lineHeight: locale.lang === 'ar' ? 1.5 : 1.35 };
}

export function fontOf({ locale }: Style, size: number, weight: Font['weight'] = 400): Font {
  return { family: 'sans', weight, size, lang: locale.lang };
}

/** A paragraph of a block. */
export interface Part {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
}

interface Line extends Part {
  /** baseline from the top of the block */
  readonly y: number;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const mostLines = 4;

function wrapPart({ text, font }: Part, maxWidth: number): readonly string[] {
  const lines = wrapText(glueNumbers(text), maxWidth, font);
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), truncateText(lines.slice(mostLines - 1).join(' '), maxWidth, font)];
}

/** The parts under each other, in lines no wider than `maxWidth` px. */
export function createBlock(parts: readonly Part[], maxWidth: number, { lineHeight }: Style): Block {
  const lines: Line[] = [];
  let height = 0;
  for (const part of parts) {
    const step = part.font.size * lineHeight;
    for (const text of wrapPart(part, maxWidth)) {
      // The letters stand in the middle of their line: 0.35 em is half their height.
      lines.push({ ...part, text, y: height + step / 2 + part.font.size * 0.35 });
      height += step;
    }
  }
  return { width: Math.max(0, ...lines.map(({ text, font }) => measureText(text, font))), height, lines };
}

/** The block as marks, its top left corner at x, y. */
export function toMarks(block: Block, x: number, y: number, fact?: string): readonly TextMark[] {
  return block.lines.map(({ text, font, fill, ...line }) => ({
    ...font,
    text,
    fill,
    x,
    y: Math.round(y + line.y),
    align: 'left',
    ...(fact !== undefined && { fact }),
  }));
}
