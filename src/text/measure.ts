import { advance, hasCharacter, pairAdvance } from './face-widths.ts';
import { facesOf, type FaceFamily, type Font } from './families.ts';
import { toShapes, type Shape } from './joining.ts';
import { widthTables } from './width-tables.ts';

export type { Font } from './families.ts';

const { unitsPerEm } = widthTables;

/** Widths, in font units, of what no shipped font has. */
const fallback = { wide: unitsPerEm, other: Math.round(0.6 * unitsPerEm), invisible: 0 } as const;

/** CJK, kana, hangul, full-width forms and emoji fill a square. */
function isWide(point: number): boolean {
  return (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3)
    || (point >= 0xf900 && point <= 0xfaff) || (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff01 && point <= 0xff60)
    || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3ffff);
}

/** Control characters, zero-width joiners and isolates. */
function isInvisible(point: number): boolean {
  return point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0x200b && point <= 0x200f) || (point >= 0x2066 && point <= 0x2069);
}

function fallbackOf(char: string): number {
  const point = char.codePointAt(0) ?? 0;
  if (isInvisible(point)) return fallback.invisible;
  return isWide(point) ? fallback.wide : fallback.other;
}

/** Line breaks and tabs are drawn as the spaces they collapse to. */
function toDrawn(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ');
}

/** Widths in font units by face and text: a figure asks for the same words again at every width, and for the same line at every break. */
const known = new Map<string, Map<string, number>>();
/** texts a face; what is measured once in a million is not kept for ever */
const mostKnown = 5000;

/**
 * Width of one line of text in px, as HarfBuzz and browsers set it in the shipped fonts, without a DOM: letter by letter in its
 * joining form, with what certain pairs add or take. Runs of mixed direction are simply summed. Marks, bidi controls and joiners
 * have no width; characters no shipped font has count as 1 em if wide (CJK, emoji), else 0.6 em. Never NaN for a finite size.
 */
export function measureText(text: string, font: Font): number {
  return toPx(unitsOf(text, font), font);
}

/** Font units as px. */
export function toPx(units: number, font: Font): number {
  return (units / unitsPerEm) * font.size;
}

/** Width of one line of text in font units: whole numbers, so that parts add up to the whole exactly. */
export function unitsOf(text: string, font: Font): number {
  const face = `${font.family} ${font.lang} ${font.weight}`;
  let widths = known.get(face);
  if (!widths || widths.size >= mostKnown) known.set(face, (widths = new Map<string, number>()));
  let units = widths.get(text);
  if (units === undefined) widths.set(text, (units = measureUnits(text, font)));
  return units;
}

function measureUnits(text: string, font: Font): number {
  const families = facesOf(font.family, font.lang);
  let units = 0;
  let before: { readonly shape: Shape; readonly family: FaceFamily } | undefined;
  for (const shape of toShapes(toDrawn(text))) {
    const family = families.find((candidate) => hasCharacter(candidate, shape.char));
    if (!family) {
      units += fallbackOf(shape.char);
      before = undefined;
      continue;
    }
    units += advance(family, font.weight, shape);
    if (before?.family === family) units += pairAdvance(family, font.weight, before.shape, shape);
    before = { shape, family };
  }
  return units;
}
