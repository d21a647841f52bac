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
import { formatLeftOut, limitAccounts } from '../most-accounts.ts';

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

/** What a layout of both attacks is made of. */
interface Job {
  readonly reading: Reading;
  /** how many accounts stand in the table alone */
  readonly leftOut: number;
  readonly options: LayoutOptions;
}

/** Says how many accounts are not drawn; returns the y under it. */
function drawLeftOut({ sketch, style, wording, width }: Page, leftOut: number, y: number): number {
  const words = formatLeftOut(leftOut, wording.locale);
  const block = createText(words, { font: fontOf(style, style.small), fill: 'ink2', style, maxWidth: width });
  sketch.texts.push(...toMarks(block, 0, y + 8));
  return block.height > 0 ? y + 8 + block.height : y;
}

function draw({ reading, leftOut, options }: Job, gap: number): Body {
  const { form, width, locale, key } = options;
  const style = styleFor(options, mostCircles(reading));
  const page: Page = { wording: { reading, locale }, style, form, width, sketch: createSketch() };
  let bottom = 0;
  for (const [i, site] of reading.sites.entries()) {
    const top = bottom + (i > 0 ? gap : 0);
    bottom = site.id === 'church' ? drawCountRows(page, site, top) : drawGroups(page, site, top);
  }
  bottom = drawLeftOut(page, leftOut, bottom);
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
  const reading = readCasualties(limitAccounts(dataset));
  const leftOut = drawnAccounts(readCasualties(dataset)).length - drawnAccounts(reading).length;
  const job: Job = { reading, leftOut, options };
  const [least, most] = gaps[options.form];
  const body = draw(job, least);
  const spare = Math.max(0, (options.height ?? 0) - body.height);
  if (spare === 0) return body;
  const spread = draw(job, Math.min(most, least + spare * 0.6));
  return { ...spread, height: Math.max(spread.height, options.height ?? 0) };
}
