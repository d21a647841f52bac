import { measureText } from '../../text/measure.ts';
import { createBlock, createText, fontOf, stackBlocks, type Block } from '../text-block.ts';
import type { Style } from './style.ts';

/** Words with a tag behind the last of them, or under them where it does not fit or `isUnder` says so. */
export function createTagged(words: string, tag: string, style: Style, maxWidth: number, isUnder = false): Block {
  const font = fontOf(style, style.label);
  const small = fontOf(style, style.small);
  const block = createText(words, { font, fill: 'ink', style, maxWidth });
  const last = block.lines.at(-1);
  const x = last ? measureText(last.text, font) + 6 : 0;
  const fits = last && x + measureText(tag, small) <= maxWidth;
  if (!fits || (isUnder && block.lines.length === 1)) {
    return stackBlocks([block, createText(tag, { font: small, fill: 'ink3', style, maxWidth, most: 2 })]);
  }
  const line = { text: tag, font: small, fill: 'ink3', x, y: last.y, width: measureText(tag, small) } as const;
  return createBlock([...block.lines, line], block.height);
}
