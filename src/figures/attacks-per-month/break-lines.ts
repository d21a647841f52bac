/** Lines of text with their widths, each text broken once for one figure: a layout is tried at several scales. */
import { glueNumbers } from '../../text/glue.ts';
import { measureText, type Font } from '../../text/measure.ts';
import { truncateText } from '../../text/truncate.ts';
import { wrapText } from '../../text/wrap.ts';

export interface BrokenLine {
  readonly text: string;
  /** px */
  readonly width: number;
}

/** Breaks a text into lines of at most `maxWidth` px; `balance` makes them about equally long. */
export type LineBreaker = (text: string, maxWidth: number, font: Font, balance: boolean) => readonly BrokenLine[];

/** More lines than this end in "…": the whole text stands in the table and in what a screen reader says. */
const mostLines = 6;

function breakLines(text: string, maxWidth: number, font: Font, balance: boolean): readonly string[] {
  const glued = wrapText(glueNumbers(text), maxWidth, font, { balance });
  const plain = glued.length > 1 ? wrapText(text.replaceAll('\u00A0', ' '), maxWidth, font) : glued;
  // In a narrow column what is glued ("to 1 December 2024") no longer fits and falls apart word by word.
  const lines = glued.length > plain.length ? plain : glued;
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines - 1);
  return [...kept, truncateText(lines.slice(mostLines - 1).join(' '), maxWidth, font)];
}

/** A line breaker that remembers what it has broken; make one for each layout, so that nothing outlives it. */
export function createLineBreaker(): LineBreaker {
  const broken = new Map<string, readonly BrokenLine[]>();
  return (text, maxWidth, font, balance) => {
    const key = [font.size, font.weight, maxWidth, balance, text].join('|');
    const known = broken.get(key);
    if (known) return known;
    const lines = breakLines(text, maxWidth, font, balance).map((line) => ({
      text: line,
      width: measureText(line, font),
    }));
    broken.set(key, lines);
    return lines;
  };
}
