/** A matrix where its columns can be read, else lists: two drawings of the same reading, not one that shrinks. */
import type { Dataset } from '../../dataset/types.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { createText, toMarks } from '../text-block.ts';
import { drawLists } from './lists.ts';
import { drawMatrix, fitsMatrix } from './matrix.ts';
import { messages } from './messages.ts';
import { readPositions, type Reading } from './reading.ts';
import { createSketch, toLayers, type Sketch } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import { stylesFor, type Style } from './style.ts';

/** Under the last line, px. */
const margin = 9;

/** Says in words that there is nothing to draw. */
function drawNothing(style: Style, width: number): readonly [Sketch, number] {
  const sketch = createSketch();
  const options = { style, font: fontOf(style, style.label, 500), fill: 'ink2', maxWidth: width } as const;
  const words = createText(messages[style.locale.lang].nothingToDraw, options);
  sketch.names.push(...toMarks(words, 0, 0));
  return [sketch, words.height];
}

function draw(reading: Reading, style: Style, { form, width, height }: LayoutOptions): readonly [Sketch, number] {
  if (reading.columns.length === 0) return drawNothing(style, width);
  const isMatrix = form === 'wide' && fitsMatrix(reading, width);
  return isMatrix ? drawMatrix(reading, style, width, height && height - margin) : drawLists(reading, style, width);
}

/**
 * The figure left to right, `options.width` px wide. Where a height is asked for, the loosest of four densities that
 * fits it is taken; where none fits, or none is asked for, the loosest is as high as its words need.
 */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readPositions(dataset);
  const styles = stylesFor(options.form, options.locale);
  const bodies = (options.height === undefined ? styles.slice(0, 1) : styles).map((style) => {
    const [sketch, needed] = draw(reading, style, options);
    // Rows that fill the room exactly add up to it but for a rounding error.
    return { needed: Math.ceil(needed + margin - 0.01), layers: toLayers(sketch) };
  });
  const room = options.height ?? 0;
  const body = bodies.find(({ needed }) => needed <= room) ?? bodies[0];
  return { height: Math.max(room, body?.needed ?? 0), layers: body?.layers ?? [] };
}
