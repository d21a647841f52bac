/** Blocks of text: words broken into lines before anybody knows where they will stand. */
import { formatDigits } from '../../locale/digits.ts';
import type { Role, TextMark } from '../../scene/types.ts';
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';
import { fontOf, type Style } from './style.ts';

/** One line: its start and its baseline, from the block's top left corner, px. */
export interface Line {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  readonly x: number;
  readonly y: number;
}

export interface Block {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How words are set. */
export interface TextOptions {
  readonly font: Font;
  readonly fill: Role;
  readonly maxWidth: number;
  /** more lines than this end in "…": the whole stands in the table */
  readonly most?: number;
}

/** Distance of baselines, px. */
export function stepOf({ size }: Font, { lineHeight }: Style): number {
  return size * lineHeight;
}

/** Lines no wider than `maxWidth` px. */
function breakText(text: string, { font, maxWidth, most = 4 }: TextOptions): readonly string[] {
  const lines = wrapText(glueNumbers(text), maxWidth, font);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), truncateText(lines.slice(most - 1).join(' '), maxWidth, font)];
}

/** Words in lines; an empty text has no height. */
export function createText(text: string, options: TextOptions, style: Style): Block {
  const { font, fill } = options;
  const step = stepOf(font, style);
  const texts = breakText(formatDigits(text, style.locale), options);
  // The letters stand in the middle of their line: 0.35 em is half their height.
  const lines = texts.map((line, i) => ({ text: line, font, fill, x: 0, y: step * (i + 0.5) + font.size * 0.35 }));
  return { height: step * texts.length, lines };
}

/** Blocks under each other. */
export function stackBlocks(blocks: readonly Block[]): Block {
  let height = 0;
  const lines: Line[] = [];
  for (const block of blocks) {
    const top = height;
    lines.push(...block.lines.map((line) => ({ ...line, y: line.y + top })));
    height += block.height;
  }
  return { height, lines };
}

/** The block as marks, its top left corner at x, y. */
export function toMarks({ lines }: Block, x: number, y: number, fact?: string): readonly TextMark[] {
  return lines.map(({ text, font, fill, ...line }) => ({
    ...font,
    text,
    fill,
    x: x + line.x,
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + line.y),
    align: 'left',
    ...(fact !== undefined && { fact }),
  }));
}

/** Words with a tag behind the last of them, or under them where it does not fit or `isUnder` says so. */
export function createTagged(words: string, tag: string, style: Style, maxWidth: number, isUnder = false): Block {
  const font = fontOf(style, style.label);
  const small = fontOf(style, style.small);
  const block = createText(words, { font, fill: 'ink', maxWidth }, style);
  const last = block.lines.at(-1);
  const x = last ? measureText(last.text, font) + 6 : 0;
  const fits = last && x + measureText(tag, small) <= maxWidth;
  if (!fits || (isUnder && block.lines.length === 1)) {
    return stackBlocks([block, createText(tag, { font: small, fill: 'ink3', maxWidth, most: 2 }, style)]);
  }
  return { ...block, lines: [...block.lines, { text: tag, font: small, fill: 'ink3', x, y: last.y }] };
}
