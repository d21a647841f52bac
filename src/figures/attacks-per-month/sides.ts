/** Who stands on which side of the line: in a column at the start, or in a heading above and one at the foot. */
import { createText, stackBlocks, toMarks, type Block } from '../text-block.ts';
import { messages } from './messages.ts';
import { formatArticlePlace, nameOtherSide, namesOfOthers, type Wording } from './phrases.ts';
import { hasOtherSide } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

/** From the column to the plot, px. */
const columnGap = 12;

function createName(name: string, detail: string, fill: 'ink' | 'other', style: Style): Block {
  const maxWidth = style.column - columnGap;
  return stackBlocks([
    createText(name, { font: fontOf(style, style.text * 1.1, 600), fill, style, maxWidth }),
    createText(detail, { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth }),
  ]);
}

/** What the two names need above and below the line, px; the names themselves go into `sketch`. */
export function drawColumn(sketch: Sketch, wording: Wording, style: Style): readonly [number, number] {
  if (style.column === 0) return [0, 0];
  const words = messages[wording.locale.lang];
  const article = createName(words.article, formatArticlePlace(wording), 'ink', style);
  const gap = 7;
  sketch.names.push(...toMarks(article, 0, -gap - article.height));
  if (!hasOtherSide(wording.reading)) return [gap + article.height, 0];
  const { isReport, name } = nameOtherSide(wording);
  const other = isReport
    ? createName(words.reportItself, name, 'other', style)
    : createName(words.otherAccounts, namesOfOthers(wording), 'other', style);
  sketch.names.push(...toMarks(other, 0, gap));
  return [gap + article.height, gap + other.height];
}

/** The headings of the narrow form: above the plot and at the foot. The second is missing where nobody else speaks. */
export function createHeadings(wording: Wording, style: Style, width: number): readonly [Block?, Block?] {
  if (style.column > 0) return [];
  const words = messages[wording.locale.lang];
  const font = fontOf(style, style.text, 600);
  const above = createText(words.aboveLine(formatArticlePlace(wording)), { font, fill: 'ink', style, maxWidth: width });
  if (!hasOtherSide(wording.reading)) return [above];
  const { isReport, name } = nameOtherSide(wording);
  const text = isReport ? words.belowReport(name) : words.belowOthers(namesOfOthers(wording));
  return [above, createText(text, { font, fill: 'other', style, maxWidth: width })];
}

/** What the article gives and no axis can carry: in words, or without a closed period. */
export function createUndrawn(lines: readonly (readonly [string, readonly string[]])[], style: Style, width: number): Block {
  const common = { fill: 'ink2', style, maxWidth: width } as const;
  return stackBlocks(
    lines.flatMap(([heading, items]) => [
      createText(heading, { font: fontOf(style, style.small, 600), ...common }),
      ...items.map((item) => createText(item, { font: fontOf(style, style.small), ...common })),
    ]),
  );
}
