import type { Lane } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import type { Locale } from '../../locale/types.ts';
import type { SymbolMark, TextMark } from '../../scene/types.ts';
import { measureText } from '../../text/measure.ts';
import { laneSymbols } from './lane-symbols.ts';
import { fitLines, fontOf } from './upright/type.ts';

/** Height of a row of names, px. */
export const laneRow = 21;
const indent = 14;
const between = 18;

/** Glyphs with their lanes' short names from the top, in as many rows of a width as they need. Returns y of the last row's middle, px. */
export function writeLaneNames(sketch: { readonly symbols: SymbolMark[]; readonly words: TextMark[] }, lanes: readonly Lane[], mostWidth: number, locale: Locale): number {
  const font = fontOf('small', locale);
  let [x, y] = [0, 10];
  for (const { id, short } of lanes) {
    const name = formatDigits(short[locale.lang], locale);
    const text = fitLines(name, mostWidth - indent, font, 1)[0] ?? '';
    const width = indent + measureText(text, font);
    if (x > 0 && x + width > mostWidth) {
      x = 0;
      y += laneRow;
    }
    sketch.symbols.push({ x: x + 5, y, size: 9.4, shape: laneSymbols[id] ?? 'disc', fill: id });
    sketch.words.push({ x: x + indent, y: y + font.size * 0.34, text, ...font, align: 'left', fill: 'ink2' });
    x += width + between;
  }
  return y;
}
