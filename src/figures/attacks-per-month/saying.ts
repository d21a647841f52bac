/** A big number with its words, set before anybody knows where they will stand. */
import type { Role } from '../../scene/types.ts';
import { measureText } from '../../text/measure.ts';
import { createBlock, createText, fontOf, shiftLines, stackBlocks, type Block } from '../text-block.ts';
import type { Style } from './style.ts';

/** What a block says. */
export interface Saying {
  /** the direct number, big, in `fill` */
  readonly number: string;
  readonly text: string;
  readonly fill: Role;
}

/** From number to words beside it, px. */
const gutter = 9;

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
    return createBlock([...number.lines, ...shiftLines(words, x, 0)], Math.max(number.height, words.height));
  }
  const baseline = (block: Block): number => block.lines.at(-1)?.y ?? 0;
  const base = Math.max(baseline(number), baseline(words));
  const [up, down] = [base - baseline(number), base - baseline(words)];
  const height = Math.max(up + number.height, down + words.height);
  return createBlock([...shiftLines(number, 0, up), ...shiftLines(words, x, down)], height);
}
