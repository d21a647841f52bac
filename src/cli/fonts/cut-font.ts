import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { charsets } from './charsets.ts';
import { keptNameIds, renameFont } from './name-table.ts';
import type { ShippedFont } from './shipped-fonts.ts';

/** A shipped file in both formats: woff2 for browsers, TrueType for whoever shapes with HarfBuzz. */
export interface CutFont {
  readonly font: ShippedFont;
  readonly woff2: Buffer;
  readonly ttf: Buffer;
}

/**
 * Joining, marks, ligatures and kerning; nothing else. `locl` above all must go: it draws European digits inside an Arabic run
 * in another shape, and renderers disagree on when. Stylistic sets and fractions are not used.
 */
const features = ['ccmp', 'isol', 'fina', 'medi', 'init', 'rlig', 'calt', 'liga', 'kern', 'mark', 'mkmk'];
/** Style attributes of the family it came from, and design languages: wrong or useless in a file under another name. */
const dropTables = ['STAT', 'meta', 'DSIG'];

/** Cuts one font to its characters, renames it and packs it. The same source gives the same bytes. Throws if the source is missing. */
export async function cutFont(font: ShippedFont, nodeModules: string): Promise<CutFont> {
  const source = await readFile(`${nodeModules}/${font.source}`);
  const text = charsets[font.charset].join('');
  const subset = await subsetFont(source, text, {
    targetFormat: 'sfnt', keepFeatures: features, noHinting: true, dropTables, preserveNameIds: [0, 5, 13, 14],
  });
  const ttf = renameFont(subset, font.family, font.weight);
  const woff2 = await subsetFont(ttf, undefined, { targetFormat: 'woff2', keepAllGlyphs: true, preserveNameIds: keptNameIds });
  return { font, woff2, ttf };
}

/** A woff2 file as TrueType. */
export function toTrueType(woff2: Buffer): Promise<Buffer> {
  return subsetFont(woff2, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, preserveNameIds: keptNameIds });
}
