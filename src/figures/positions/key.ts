/** What the signs mean: one flowing line, or as many as the width needs. */
import type { Stance } from '../../dataset/types.ts';
import { measureText } from '../../text/measure.ts';
import { createText, toMarks } from '../text-block.ts';
import { messages } from './messages.ts';
import { drawSign } from './signs.ts';
import type { Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

const itemGap = 26;
const lineStep = 22;

interface Item {
  readonly stance: Stance;
  readonly x: number;
  readonly line: number;
}

/** From a sign's left edge to its words, px. */
function indentOf({ sign }: Style): number {
  return sign * 2 + 8;
}

function placeItems(stances: readonly Stance[], style: Style, width: number): readonly Item[] {
  const font = fontOf(style, style.small);
  let [x, line] = [0, 0];
  return stances.map((stance) => {
    const itemWidth = indentOf(style) + measureText(messages[style.locale.lang].stances[stance], font);
    if (x > 0 && x + itemWidth > width) [x, line] = [0, line + 1];
    const item = { stance, x, line };
    x += itemWidth + itemGap;
    return item;
  });
}

/** Draws the key from `y` downwards; returns its height, px. */
export function drawKey(sketch: Sketch, stances: readonly Stance[], style: Style, y: number, width: number): number {
  const items = placeItems(stances, style, width);
  const font = fontOf(style, style.small);
  for (const { stance, x, line } of items) {
    const middle = y + lineStep * (line + 0.5);
    drawSign(sketch, stance, x + style.sign + 1, middle, style.sign);
    const maxWidth = width - x - indentOf(style);
    const text = createText(messages[style.locale.lang].stances[stance], { font, fill: 'ink2', maxWidth, most: 1, style });
    sketch.names.push(...toMarks(text, x + indentOf(style), middle - text.height / 2));
  }
  return lineStep * ((items.at(-1)?.line ?? -1) + 1);
}
