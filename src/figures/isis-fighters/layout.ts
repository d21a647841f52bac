/** Estimates on a value axis, one line each on the same scale, and under them what is given in words alone. */
import type { Dataset } from '../../dataset/types.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { createAxis } from './axis.ts';
import { createText, toMarks } from '../text-block.ts';
import { otherAccounts } from '../../dataset/queries.ts';
import { formatLeftOut, limitAccounts } from '../most-accounts.ts';
import { drawEstimate, type Plot } from './estimate.ts';
import { createInWords } from './in-words.ts';
import { messages } from './messages.ts';
import { highestDrawn, readFighters, type Reading } from './reading.ts';
import { createSketch, toLayers, type Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import { styleFor, type Style } from './style.ts';

const gap = 18;
const margin = 8;

function highestOf({ estimates }: Reading): number {
  const amounts = estimates.flatMap(({ amount, others }) => [amount, ...others.map((other) => other.amount)]);
  return Math.max(0, ...amounts.map(highestDrawn));
}

function countOthers({ estimates }: Reading): number {
  return estimates.reduce((sum, { others }) => sum + others.length, 0);
}

function drawNothing(sketch: Sketch, style: Style, width: number): number {
  const font = fontOf(style, style.text, 500);
  const words = createText(messages[style.locale.lang].nothingToDraw, { font, fill: 'ink2', style, maxWidth: width });
  sketch.labels.push(...toMarks(words, 0, 0));
  return words.height;
}

interface Page extends Plot {
  readonly width: number;
  /** how many accounts stand in the table alone */
  readonly leftOut: number;
}

/** The whole body with boxes of one height; `slack` px are spread above the estimates and above the words. */
function arrange({ width, leftOut, ...plot }: Page, boxHeight: number, slack: number): Body {
  const { reading, style } = plot;
  const sketch = createSketch();
  let y = reading.estimates.length > 0 ? slack / 2 : drawNothing(sketch, style, width);
  for (const [i, estimate] of reading.estimates.entries()) {
    y = drawEstimate(sketch, plot, estimate, i > 0 ? y + gap : y, boxHeight);
  }
  const more = createText(formatLeftOut(leftOut, style.locale), { font: fontOf(style, style.text), fill: 'ink2', style, maxWidth: width });
  sketch.labels.push(...toMarks(more, 0, y + gap / 2));
  if (more.height > 0) y += gap / 2 + more.height;
  const words = createInWords(reading.inWords, width, style);
  if (words.height > 0) {
    y += gap * 0.75 + slack / 2;
    words.draw(sketch, y);
  }
  return { height: Math.ceil(y + words.height + margin), layers: toLayers(sketch) };
}

/**
 * The figure left to right, zero at x = 0. It fills the height asked for, or is higher where its words need more;
 * without a height it takes what it needs.
 */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readFighters(limitAccounts(dataset));
  const leftOut = readFighters(dataset).estimates.flatMap(({ value }) => otherAccounts(value)).length - countOthers(reading);
  const style = styleFor(options);
  const { width, height } = options;
  const page: Page = { reading, style, width, leftOut, axis: createAxis(highestOf(reading), width, style) };
  if (height === undefined) return arrange(page, style.leastBox * 1.3, 0);
  const least = arrange(page, style.leastBox, 0);
  const spare = height - least.height;
  if (spare <= 0) return least;
  const rows = Math.max(1, reading.estimates.length);
  const grow = Math.floor(Math.min(style.mostBox - style.leastBox, spare / rows));
  const slack = Math.floor(Math.max(0, spare - grow * rows));
  return { ...arrange(page, style.leastBox + grow, slack), height };
}
