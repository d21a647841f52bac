/** Blocks of text: a big number with its words, or words alone, set before anybody knows where they will stand. */
import type { Role, TextMark } from '../../scene/types.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { fontOf, type Style } from './style.ts';

/** One line: x is its left edge, y its baseline, both from the block's top left corner. */
interface Line {
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

/** What a block says. */
export interface Saying {
  /** the direct number, big, in `fill` */
  readonly number: string;
  readonly text: string;
  readonly fill: Role;
}

/** From number to words beside it, px. */
const gutter = 9;

function createBlock(lines: readonly Line[], height: number): Block {
  return { width: Math.max(0, ...lines.map(({ x, width }) => x + width)), height, lines };
}

/** How words alone are set. */
export interface TextOptions {
  readonly font: Font;
  readonly fill: Role;
  readonly style: Style;
  readonly maxWidth: number;
  /** lines about equally long */
  readonly balance?: boolean;
}

/** Words alone, in lines no wider than `maxWidth` px. */
export function createText(text: string, { font, fill, style, maxWidth, balance = false }: TextOptions): Block {
  const step = font.size * style.lineHeight;
  const lines = style.breakLines(text, maxWidth, font, balance).map((line, i) => ({
    ...line,
    font,
    fill,
    x: 0,
    // The letters stand in the middle of their line: 0.35 em is half their height.
    y: step * (i + 0.5) + font.size * 0.35,
  }));
  return createBlock(lines, step * lines.length);
}

/** The big number, smaller where it would be wider than `maxWidth` px; a number too long even as text is broken. */
function createNumber({ number, fill }: Saying, style: Style, maxWidth: number): Block {
  const big = fontOf(style, style.number, 600);
  const fitting = (style.number * maxWidth) / Math.max(maxWidth, measureText(number, big));
  const font = fontOf(style, Math.max(style.text, Math.floor(fitting * 10) / 10), 600);
  const width = measureText(number, font);
  if (width > maxWidth) return createText(number, { font, fill, style, maxWidth });
  // Digits have no descenders; words beside them (at least, بين) do.
  const hasWords = /\p{L}/u.test(number);
  const height = font.size * (hasWords ? 1.3 : 1.04);
  const line = { text: number, font, fill, x: 0, y: font.size * (hasWords ? 0.96 : 0.8), width };
  return createBlock([line], height);
}

function shift(block: Block, dx: number, dy: number): readonly Line[] {
  return block.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
}

/** Words under each other: blocks stacked with no gap but their own line heights. */
export function stackBlocks(blocks: readonly Block[]): Block {
  let height = 0;
  const lines: Line[] = [];
  for (const block of blocks) {
    lines.push(...shift(block, 0, height));
    height += block.height;
  }
  return createBlock(lines, height);
}

/** Number on top, words under it. */
export function createStack(saying: Saying, style: Style, maxWidth: number): Block {
  const words = createText(saying.text, { font: fontOf(style, style.text), fill: 'ink', style, maxWidth });
  return stackBlocks([createNumber(saying, style, maxWidth), words]);
}

/**
 * Number first, words beside it; the last line of words stands on the number's baseline, or with `hangs` the first
 * lines up with its top. Undefined where less than `least` px are left for the words, or they need over three lines.
 */
export function createRow(
  saying: Saying,
  style: Style,
  maxWidth: number,
  { hangs, least }: { readonly hangs: boolean; readonly least: number },
): Block | undefined {
  const number = createNumber(saying, style, maxWidth);
  const room = maxWidth - number.width - gutter;
  if (room < least || number.lines.length > 1) return undefined;
  const font = fontOf(style, style.text);
  const words = createText(saying.text, { font, fill: 'ink', style, maxWidth: room });
  if (words.lines.length > 3) return undefined;
  const x = number.width + gutter;
  if (hangs) {
    return createBlock([...number.lines, ...shift(words, x, 0)], Math.max(number.height, words.height));
  }
  const baseline = (block: Block): number => block.lines.at(-1)?.y ?? 0;
  const base = Math.max(baseline(number), baseline(words));
  const [up, down] = [base - baseline(number), base - baseline(words)];
  const height = Math.max(up + number.height, down + words.height);
  return createBlock([...shift(number, 0, up), ...shift(words, x, down)], height);
}

interface MarkOptions {
  readonly fact?: string;
  /** lines end at the block's later edge instead of starting at their own place */
  readonly atEnd?: boolean;
}

/** The block as marks, its top left corner at x, y. */
export function toMarks(block: Block, x: number, y: number, { fact, atEnd }: MarkOptions = {}): readonly TextMark[] {
  return block.lines.map(({ text, font, fill, ...line }) => ({
    ...font,
    text,
    fill,
    x: x + (atEnd ? block.width : line.x),
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + line.y),
    align: atEnd ? 'right' : 'left',
    ...(fact !== undefined && { fact }),
  }));
}
