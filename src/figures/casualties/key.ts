/** The three signs in a row: a person killed, a person wounded, another account. */
import { drawPerson } from './people.ts';
import { messages } from './messages.ts';
import { laneOf, type Page } from './page.ts';
import { drawnAccounts, totalOf } from './reading.ts';
import { fontOf } from '../text-block.ts';
import { createText, stepOf, toMarks } from '../text-block.ts';

const between = 18;

/** Draws what occurs in the figure from `y` downwards; returns the y under it. */
export function drawKey(page: Page, y: number): number {
  const { style, sketch, width, wording } = page;
  const words = messages[wording.locale.lang].key;
  const { reading } = wording;
  const small = { ...style, radius: 6 };
  const site = reading.sites.find((one) => totalOf(one, 'wounded')) ?? reading.sites[0];
  if (!site) return y;
  const lane = laneOf(site);
  const has = (role: 'killed' | 'wounded'): boolean => reading.sites.some((one) => totalOf(one, role));
  const signs = (['killed', 'wounded', 'other'] as const).filter((sign) =>
    sign === 'other' ? drawnAccounts(reading).length > 0 : has(sign),
  );
  let x = 0;
  let top = y;
  let bottom = y;
  for (const sign of signs) {
    const fill = sign === 'other' ? 'other' : 'ink2';
    const font = fontOf(style, style.small);
    const block = createText(words[sign], { font, fill, style, maxWidth: width - 20 });
    if (x > 0 && x + 20 + block.width > width) {
      x = 0;
      top = bottom;
    }
    const cy = top + stepOf(font, style) / 2;
    if (sign === 'other') {
      sketch.rings.push({ x: x + 6, y: cy, r: 5.2, fill: 'paper', stroke: 'other', strokeWidth: style.stroke });
    } else {
      drawPerson(sketch, small, x + 6, cy, { role: sign, lane, isOpen: false });
    }
    sketch.texts.push(...toMarks(block, x + 19, top));
    x += 19 + block.width + between;
    bottom = Math.max(bottom, top + block.height);
  }
  return bottom;
}
