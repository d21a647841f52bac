/** Paragraphs of several fonts under each other, set before anybody knows where they will stand. */
import { createText, stackBlocks, type Block, type TextOptions } from '../text-block.ts';
import type { Style } from './style.ts';

/** A paragraph of a block. */
export interface Part extends Pick<TextOptions, 'font' | 'fill'> {
  readonly text: string;
}

/** The parts under each other, in lines no wider than `maxWidth` px. */
export function createParts(parts: readonly Part[], maxWidth: number, style: Style): Block {
  return stackBlocks(parts.map(({ text, font, fill }) => createText(text, { font, fill, style, maxWidth })));
}
