/** Words broken into lines, before anybody knows where they will stand. Lengths are px. */
import type { Role, TextMark } from '../../scene/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';
import type { Style } from './style.ts';

/** More lines than this end in "…": the whole text stands in the table and in what a screen reader says. */
const mostLines = 7;

export interface TextBlock {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly fill: Role;
  readonly width: number;
  readonly height: number;
  readonly step: number;
}

export interface TextOptions {
  readonly font: Font;
  readonly fill: Role;
  readonly style: Style;
  readonly maxWidth: number;
  /** lines about equally long */
  readonly balance?: boolean;
}

/** Words in lines no wider than `maxWidth`. An empty text takes no room. */
export function createText(text: string, { font, fill, style, maxWidth, balance = false }: TextOptions): TextBlock {
  const written = formatDigits(text, style.locale);
  const glued = wrapText(glueNumbers(written), maxWidth, font, { balance });
  // In a narrow column what is glued may no longer fit and would be split inside a word.
  const plain = glued.length > 1 ? wrapText(written.replaceAll('\u00A0', ' '), maxWidth, font) : glued;
  const all = glued.length > plain.length ? plain : glued;
  const rest = all.slice(mostLines - 1).join(' ');
  const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), truncateText(rest, maxWidth, font)] : all;
  const step = font.size * style.lineHeight;
  const width = Math.max(0, ...lines.map((line) => measureText(line, font)));
  return { lines, font, fill, width, height: step * lines.length, step };
}

/** The block as marks, its top left corner at x, y; `align` says which point of each line x is. */
export function toMarks(
  { lines, font, fill, step }: TextBlock,
  x: number,
  y: number,
  { fact, align = 'left' }: { readonly fact?: string; readonly align?: TextMark['align'] } = {},
): readonly TextMark[] {
  return lines.map((text, i) => ({
    ...font,
    text,
    fill,
    x,
    // Letters stand in the middle of their line; whole px, because browsers snap baselines and files do not.
    y: Math.round(y + step * (i + 0.5) + font.size * 0.35),
    align,
    ...(fact !== undefined && { fact }),
  }));
}
