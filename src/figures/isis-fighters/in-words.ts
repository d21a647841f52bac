/** What is given in words alone: set as words under a rule, beside each other where there is room. */
import { createText, stackBlocks, toMarks, type Block } from '../text-block.ts';
import { messages } from './messages.ts';
import { formatInWords, labelInWords } from './phrases.ts';
import type { InWords } from './reading.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

const gap = 24;
const leastColumn = 230;
const mostColumns = 3;

/** How much room the words need and how they are painted. */
export interface WordsSection {
  readonly height: number;
  /** paints the section from y px downwards */
  readonly draw: (sketch: Sketch, y: number) => void;
}

interface Row {
  readonly items: readonly { readonly item: InWords; readonly block: Block }[];
  readonly height: number;
}

function createRows(items: readonly InWords[], columns: number, columnWidth: number, style: Style): readonly Row[] {
  const set = items.map((item) => {
    const amount = createText(formatInWords(item, style.locale), { font: fontOf(style, style.amount, 600), fill: 'state', style, maxWidth: columnWidth });
    const label = createText(labelInWords(item, style.locale), { font: fontOf(style, style.text), fill: 'ink2', style, maxWidth: columnWidth });
    return { item, block: stackBlocks([amount, label]) };
  });
  const starts = set.map((_, i) => i).filter((i) => i % columns === 0);
  return starts.map((start) => {
    const row = set.slice(start, start + columns);
    return { items: row, height: Math.max(style.leastTarget, ...row.map(({ block }) => block.height)) };
  });
}

/** The section in a body of `width` px; of no height where nothing is given in words. */
export function createInWords(items: readonly InWords[], width: number, style: Style): WordsSection {
  if (items.length === 0) return { height: 0, draw: () => undefined };
  const { locale } = style;
  const room = Math.max(1, Math.min(mostColumns, Math.floor((width + gap) / (leastColumn + gap))));
  const columns = Math.min(room, items.length);
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const heading = createText(messages[locale.lang].inWords, { font: fontOf(style, style.text, 600), fill: 'ink', style, maxWidth: width });
  const rows = createRows(items, columns, columnWidth, style);
  const above = 10 + heading.height;
  const rowGap = 6;
  const height = above + rows.reduce((sum, row) => sum + rowGap + row.height, 0);
  const draw = (sketch: Sketch, y: number): void => {
    sketch.axis.push({ x1: 0, y1: y, x2: width, y2: y, stroke: 'rule', strokeWidth: 1 });
    sketch.labels.push(...toMarks(heading, 0, y + 10));
    let top = y + above;
    for (const row of rows) {
      top += rowGap;
      for (const [i, { item, block }] of row.items.entries()) {
        const x = i * (columnWidth + gap);
        sketch.labels.push(...toMarks(block, x, top, { fact: item.fact }));
        const label = messages[locale.lang].spoken(labelInWords(item, locale), formatInWords(item, locale));
        sketch.hits.push({ fact: item.fact, x, y: top, width: columnWidth, height: row.height, label });
      }
      top += row.height;
    }
  };
  return { height, draw };
}
