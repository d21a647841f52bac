/** Lines of text, set before anybody knows where they will stand. */
import { formatDigits } from '../../locale/digits.ts';
import type { Role, TextMark } from '../../scene/types.ts';
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';
import type { Style } from './style.ts';

/** More lines than this end in "…": the whole text stands in the table and in what a screen reader says. */
const mostLines = 5;

interface Line {
  readonly text: string;
  readonly font: Font;
  readonly fill: Role;
  /** baseline from the block's top, px */
  readonly y: number;
  readonly width: number;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A text in lines of at most `maxWidth` px. */
export function createText(text: string, font: Font, fill: Role, style: Style, maxWidth: number): Block {
  const all = wrapText(glueNumbers(formatDigits(text, style.locale)), maxWidth, font);
  const lines =
    all.length <= mostLines
      ? all
      : [...all.slice(0, mostLines - 1), truncateText(all.slice(mostLines - 1).join(' '), maxWidth, font)];
  const step = font.size * style.lineHeight;
  const set = lines.map((line, i) => ({
    text: line,
    font,
    fill,
    // The letters stand in the middle of their line: 0.35 em is half their height.
    y: step * (i + 0.5) + font.size * 0.35,
    width: measureText(line, font),
  }));
  return { width: Math.max(0, ...set.map(({ width }) => width)), height: step * lines.length, lines: set };
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
  return { width: Math.max(0, ...blocks.map(({ width }) => width)), height, lines };
}

/** The block as marks, its top at y; x is its left edge, or its centre where it is centred. */
export function toMarks(block: Block, x: number, y: number, align: 'left' | 'middle', fact?: string): readonly TextMark[] {
  return block.lines.map(({ text, font, fill, y: baseline }) => ({
    ...font,
    text,
    fill,
    x,
    // Whole px: browsers snap the baselines of text, files do not.
    y: Math.round(y + baseline),
    align,
    ...(fact !== undefined && { fact }),
  }));
}
