/** Blocks of text: words broken into lines before anybody knows where they will stand. Lengths are px. */
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import type { Role, TextMark } from '../scene/types.ts';
import { glueNumbers } from '../text/glue.ts';
import { measureText, type Font } from '../text/measure.ts';
import { truncateText } from '../text/truncate.ts';
import { wrapText } from '../text/wrap.ts';

/** More lines than `most` end in "…": the whole stands in the table and in what a screen reader says. */
export interface BreakOptions {
  readonly most: number;
  /** lines about equally long */
  readonly balance?: boolean;
}

/** Breaks a text into lines of at most `maxWidth` px. */
export type LineBreaker = (text: string, maxWidth: number, font: Font, options: BreakOptions) => readonly string[];

/** What every figure's style says of its text. */
export interface TextStyle {
  readonly locale: Locale;
  /** of the font's size */
  readonly lineHeight: number;
  /** unless a text says otherwise */
  readonly mostLines: number;
  /** `breakLines` where there is none; a layout that is tried several times has one that remembers */
  readonly breaker?: LineBreaker;
}

/** The sans face at a size, px. */
export function fontOf({ locale }: Pick<TextStyle, 'locale'>, size: number, weight: Font['weight'] = 400): Font {
  return { family: 'sans', weight, size, lang: locale.lang };
}

/** Distance of baselines. */
export function stepOf({ size }: Font, { lineHeight }: Pick<TextStyle, 'lineHeight'>): number {
  return size * lineHeight;
}

/** Numbers keep to their nouns where the lines are wide enough for that; an empty text has no lines. */
export function breakLines(text: string, maxWidth: number, font: Font, { most, balance = false }: BreakOptions): readonly string[] {
  const glued = glueNumbers(text);
  const whole = wrapText(glued, maxWidth, font);
  // In a narrow column what is glued ("to 1 December 2024") no longer fits and would fall apart word by word.
  const plain = whole.length > 1 ? wrapText(text.replaceAll('\u00A0', ' '), maxWidth, font) : whole;
  const isPlain = whole.length > plain.length;
  const lines = isPlain ? plain : whole;
  if (lines.length > most) {
    // What is cut never reaches beyond the line after the last.
    const last = truncateText(lines.slice(most - 1, most + 1).join(' '), maxWidth, font);
    return [...lines.slice(0, most - 1), last];
  }
  return balance && !isPlain ? wrapText(glued, maxWidth, font, { balance }) : lines;
}

/** A line breaker that remembers what it has broken; make one for each layout, so that nothing outlives it. */
export function createLineBreaker(): LineBreaker {
  const broken = new Map<string, readonly string[]>();
  return (text, maxWidth, font, options) => {
    const key = [font.size, font.weight, maxWidth, options.most, options.balance, text].join('|');
    const lines = broken.get(key) ?? breakLines(text, maxWidth, font, options);
    broken.set(key, lines);
    return lines;
  };
}

/** One line: x is its left edge, y its baseline, both from the block's top left corner. */
export interface Line {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How words are set. */
export interface TextOptions {
  readonly font: Font;
  readonly fill: Role;
  readonly style: TextStyle;
  readonly maxWidth: number;
  /** the style's number of lines unless told */
  readonly most?: number;
  readonly balance?: boolean;
}

/** A block of lines set elsewhere; as wide as the widest of them. */
export function createBlock(lines: readonly Line[], height: number): Block {
  return { width: Math.max(0, ...lines.map(({ x, width }) => x + width)), height, lines };
}

/** Words in lines no wider than `maxWidth`, digits as the locale has them. An empty text takes no room. */
export function createText(text: string, { font, fill, style, maxWidth, most = style.mostLines, balance = false }: TextOptions): Block {
  const { breaker = breakLines, locale } = style;
  const step = stepOf(font, style);
  const texts = breaker(formatDigits(text, locale), maxWidth, font, { most, balance });
  const lines = texts.map((line, i) => ({
    text: line,
    font,
    fill,
    x: 0,
    // The letters stand in the middle of their line: 0.35 em is half their height.
    y: step * (i + 0.5) + font.size * 0.35,
    width: measureText(line, font),
  }));
  return createBlock(lines, step * lines.length);
}

/** The lines of a block, moved. */
export function shiftLines({ lines }: Block, dx: number, dy: number): readonly Line[] {
  return lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
}

/** Blocks under each other. */
export function stackBlocks(blocks: readonly Block[]): Block {
  let height = 0;
  const lines: Line[] = [];
  for (const block of blocks) {
    lines.push(...shiftLines(block, 0, height));
    height += block.height;
  }
  return createBlock(lines, height);
}

interface MarkOptions {
  readonly fact?: string | undefined;
  /** which point of each line `x` is */
  readonly align?: TextMark['align'];
}

/** The block as marks, its top at y. */
export function toMarks(block: Block, x: number, y: number, { fact, align = 'left' }: MarkOptions = {}): readonly TextMark[] {
  return block.lines.map(({ text, font, fill, ...line }) => ({
    ...font,
    text,
    fill,
    x: x + line.x,
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + line.y),
    align,
    ...(fact !== undefined && { fact }),
  }));
}
