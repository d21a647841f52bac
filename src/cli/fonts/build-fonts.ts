import type { FaceFamily } from '../../text/families.ts';
import type { WidthTables } from '../../text/width-tables.ts';
import { charsets } from './charsets.ts';
import { cutFont, type CutFont } from './cut-font.ts';
import { measureFaces, type FamilyFiles } from './measure-faces.ts';
import { createShaper, type Shaper } from './shaper.ts';
import { shippedFonts } from './shipped-fonts.ts';
import { formatStylesheet } from './stylesheet.ts';

/** Everything the command writes: paths below the project's root, to bytes. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

interface MeasuredFont extends CutFont {
  readonly shaper: Shaper;
  readonly codePoints: readonly number[];
}

function toMeasured(cut: CutFont): MeasuredFont {
  const shaper = createShaper(cut.ttf);
  const codePoints = charsets[cut.font.charset].filter(shaper.has).map((char) => char.codePointAt(0) ?? 0);
  return { ...cut, shaper, codePoints };
}

function toFamilies(fonts: readonly MeasuredFont[]): Readonly<Record<FaceFamily, FamilyFiles>> {
  const find = (slug: string): readonly MeasuredFont[] => fonts.filter(({ font }) => font.id === `${slug}-${font.weight}`);
  const toFiles = (slug: string, script: FamilyFiles['script']): FamilyFiles => ({
    script,
    weights: find(slug).map(({ font }) => font.weight),
    shapers: find(slug).map(({ shaper }) => shaper),
    ext: find(`${slug}-ext`).map(({ shaper }) => shaper),
  });
  return {
    sansArabic: toFiles('waqai-sans-arabic', 'Arab'), sans: toFiles('waqai-sans', 'Latn'),
    naskh: toFiles('waqai-naskh', 'Arab'), serif: toFiles('waqai-serif', 'Latn'),
  };
}

/** One line per entry, so that a changed font shows which letters changed. */
function formatTables({ unitsPerEm, families }: WidthTables): string {
  const formatMap = (map: object): string =>
    `{${Object.entries(map).map(([key, value]) => `\n        ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',')}\n      }`;
  const formatFamily = (family: FaceFamily): string => {
    const { weights, widths, pairs } = families[family];
    const fields = [`"weights": ${JSON.stringify(weights)}`, `"widths": ${formatMap(widths)}`, `"pairs": ${formatMap(pairs)}`];
    return `    "${family}": {\n      ${fields.join(',\n      ')}\n    }`;
  };
  const names: readonly FaceFamily[] = ['sansArabic', 'sans', 'naskh', 'serif'];
  return `{\n  "unitsPerEm": ${unitsPerEm},\n  "families": {\n${names.map(formatFamily).join(',\n')}\n  }\n}\n`;
}

function formatList(fonts: readonly MeasuredFont[]): string {
  const entries = fonts.map(({ font, woff2, codePoints }) => ({
    file: `${font.id}.woff2`, family: font.family, weight: font.weight, cssWeights: font.cssWeights,
    charset: font.charset, characters: codePoints.length, bytes: woff2.length, source: font.source,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Cuts every shipped font and measures it, all in memory. The same packages give the same bytes. Throws if a source font is missing. */
export async function buildFonts(nodeModules: string): Promise<BuiltFiles> {
  const fonts: MeasuredFont[] = [];
  for (const font of shippedFonts) fonts.push(toMeasured(await cutFont(font, nodeModules)));
  return new Map([
    ...fonts.map(({ font, woff2 }) => [`src/fonts/${font.id}.woff2`, woff2] as const),
    ['src/fonts/fonts.json', Buffer.from(formatList(fonts))],
    ['src/styles/fonts.css', Buffer.from(formatStylesheet(fonts))],
    ['src/text/width-tables.json', Buffer.from(formatTables(measureFaces(toFamilies(fonts))))],
  ]);
}
