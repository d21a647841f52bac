/** One attack under the other, at one size of circle; the room that is left over goes between them. */
import type { Dataset } from '../../dataset/types.ts';
import type { Body, LayoutOptions } from '../types.ts';
import { drawCountRows } from './count-rows.ts';
import { drawGroups } from './groups.ts';
import { drawKey } from './key.ts';
import { messages } from './messages.ts';
import type { Page } from './page.ts';
import { circlesFor } from './people.ts';
import { drawnAccounts, readCasualties, toAmount, totalOf, type Reading } from './reading.ts';
import { createSketch, toLayers } from './sketch.ts';
import { fontOf } from '../text-block.ts';
import { styleFor } from './style.ts';
import { createText, toMarks } from '../text-block.ts';

/** Between the attacks, px: at least, and at most where there is room. */
const gaps = { wide: [26, 52], middle: [24, 44], narrow: [20, 32] } as const;

/** Under the last line, px. */
const margin = 6;

function mostCircles(reading: Reading): number {
  const roles = ['killed', 'wounded', 'attackers'] as const;
  const own = reading.sites.flatMap((site) => roles.map((role) => totalOf(site, role)?.high ?? 0));
  const others = drawnAccounts(reading).map(({ quantity }) => toAmount(quantity)?.high ?? 0);
  return circlesFor(Math.max(0, ...own, ...others), reading.unit);
}

function draw(reading: Reading, options: LayoutOptions, gap: number): Body {
  const { form, width, locale, key } = options;
  const style = styleFor(options, mostCircles(reading));
  const page: Page = { wording: { reading, locale }, style, form, width, sketch: createSketch() };
  let bottom = 0;
  for (const [i, site] of reading.sites.entries()) {
    const top = bottom + (i > 0 ? gap : 0);
    bottom = site.id === 'church' ? drawCountRows(page, site, top) : drawGroups(page, site, top);
  }
  if (key && form !== 'wide' && bottom > 0) bottom = drawKey(page, bottom + 12) + 6;
  if (bottom === 0) {
    const font = fontOf(style, style.text, 500);
    const words = createText(messages[locale.lang].nothingToDraw, { font, fill: 'ink2', style, maxWidth: width });
    page.sketch.texts.push(...toMarks(words, 0, 0));
    bottom = words.height;
  }
  return { height: Math.ceil(bottom + margin), layers: toLayers(page.sketch) };
}

/**
 * The figure left to right, at most `options.width` px wide. It is as high as its circles and words need, or as high
 * as asked for where that is more.
 */
export function layout(dataset: Dataset, options: LayoutOptions): Body {
  const reading = readCasualties(dataset);
  const [least, most] = gaps[options.form];
  const body = draw(reading, options, least);
  const spare = Math.max(0, (options.height ?? 0) - body.height);
  if (spare === 0) return body;
  const spread = draw(reading, options, Math.min(most, least + spare * 0.6));
  return { ...spread, height: Math.max(spread.height, options.height ?? 0) };
}
