import { advanceEm, hasCharacter, pairEm } from './face-widths.ts';
import { facesOf, type FaceFamily, type Font } from './families.ts';
import { toShapes, type Shape } from './joining.ts';

export type { Font } from './families.ts';

/** Widths, in em, of what no shipped font has. */
const fallbackEm = { wide: 1, other: 0.6, invisible: 0 } as const;

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
  if (isInvisible(point)) return fallbackEm.invisible;
  return isWide(point) ? fallbackEm.wide : fallbackEm.other;
}

/** Line breaks and tabs are drawn as the spaces they collapse to. */
function toDrawn(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ');
}

/**
 * Width of one line of text in px, as HarfBuzz and browsers set it in the shipped fonts, without a DOM: letter by letter in its
 * joining form, with what certain pairs add or take. Runs of mixed direction are simply summed. Marks, bidi controls and joiners
 * have no width; characters no shipped font has count as 1 em if wide (CJK, emoji), else 0.6 em. Never NaN for a finite size.
 */
export function measureText(text: string, font: Font): number {
  const families = facesOf(font.family, font.lang);
  let em = 0;
  let before: { readonly shape: Shape; readonly family: FaceFamily } | undefined;
  for (const shape of toShapes(toDrawn(text))) {
    const family = families.find((candidate) => hasCharacter(candidate, shape.char));
    if (!family) {
      em += fallbackOf(shape.char);
      before = undefined;
      continue;
    }
    em += advanceEm(family, font.weight, shape);
    if (before?.family === family) em += pairEm(family, font.weight, before.shape, shape);
    before = { shape, family };
  }
  return em * font.size;
}
