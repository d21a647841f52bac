import type { Lane } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { measureText } from '../../../text/measure.ts';
import type { Track } from '../tracks.ts';
import { laneSymbols } from '../lane-symbols.ts';
import type { Page } from './page.ts';
import { fitLines, fontOf } from './type.ts';

const row = 21;
const indent = 14;
const between = 18;

function lanesOf(tracks: readonly Track[]): readonly Lane[] {
  return [...new Set(tracks.map(({ lane }) => lane))];
}

/** Glyphs with their lanes' short names, in as many rows as they need. Returns y of the last row's middle. */
function drawNames(page: Page, lanes: readonly Lane[]): number {
  const { sketch, columns, locale } = page;
  const font = fontOf('small', locale);
  let [x, y] = [0, 10];
  for (const { id, short } of lanes) {
    const name = formatDigits(short[locale.lang], locale);
    const text = fitLines(name, columns.width - indent, font, 1)[0] ?? '';
    const width = indent + measureText(text, font);
    if (x > 0 && x + width > columns.width) {
      x = 0;
      y += row;
    }
    sketch.symbols.push({ x: x + 5, y, size: 9.4, shape: laneSymbols[id] ?? 'disc', fill: id });
    sketch.words.push({ x: x + indent, y: y + font.size * 0.34, text, ...font, align: 'left', fill: 'ink2' });
    x += width + between;
  }
  return y;
}

/** The lanes' names and, under them, each lane's glyph at the head of its tracks. Returns y under them, px. */
export function drawLegend(page: Page, tracks: readonly Track[]): number {
  const { sketch, columns } = page;
  const lanes = lanesOf(tracks);
  const y = drawNames(page, lanes) + row;
  for (const lane of lanes) {
    const xs = columns.tracks.filter((_, i) => tracks[i]?.lane === lane);
    // Marks grow to the start side of their lines, so that is where the middle of a lane lies.
    const x = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2 - 4;
    sketch.symbols.push({ x, y, size: 9.4 * columns.k, shape: laneSymbols[lane.id] ?? 'disc', fill: lane.id });
  }
  return y + 12;
}
