import type { Lane } from '../../../dataset/types.ts';
import type { Track } from '../tracks.ts';
import { laneRow, writeLaneNames } from '../lane-names.ts';
import { laneSymbols } from '../lane-symbols.ts';
import type { Page } from './page.ts';

function lanesOf(tracks: readonly Track[]): readonly Lane[] {
  return [...new Set(tracks.map(({ lane }) => lane))];
}

/** The lanes' names and, under them, each lane's glyph at the head of its tracks. Returns y under them, px. */
export function drawLegend(page: Page, tracks: readonly Track[]): number {
  const { sketch, columns, locale } = page;
  const lanes = lanesOf(tracks);
  const y = writeLaneNames(sketch, lanes, columns.width, locale) + laneRow;
  for (const lane of lanes) {
    const xs = columns.tracks.filter((_, i) => tracks[i]?.lane === lane);
    // Marks grow to the start side of their lines, so that is where the middle of a lane lies.
    const x = ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2 - 4;
    sketch.symbols.push({ x, y, size: 9.4 * columns.k, shape: laneSymbols[lane.id] ?? 'disc', fill: lane.id });
  }
  return y + 12;
}
