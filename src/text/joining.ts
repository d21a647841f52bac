/**
 * How Arabic letters join, after ArabicShaping.txt of the Unicode Character Database: `dual` on both sides, `right` only to the
 * letter before, `causing` like tatweel, `transparent` marks that joining looks through, `none` for everything else.
 */
export type JoiningType = 'dual' | 'right' | 'causing' | 'transparent' | 'none';

/** Whether a letter joins the one before (1), the one after (2), both (3: medial) or none (0: isolated). */
export type Form = 0 | 1 | 2 | 3;

/** A letter as it is drawn: with its form; lam and alef are one, named by their presentation character (U+FEFB …). */
export interface Shape {
  readonly char: string;
  readonly form: Form;
}

type Range = readonly [first: number, last: number];

const rightJoining: readonly Range[] = [
  [0x622, 0x625], [0x627, 0x627], [0x629, 0x629], [0x62f, 0x632], [0x648, 0x648], [0x671, 0x673], [0x675, 0x677],
  [0x688, 0x699], [0x6c0, 0x6c0], [0x6c3, 0x6cb], [0x6cd, 0x6cd], [0x6cf, 0x6cf], [0x6d2, 0x6d3], [0x6d5, 0x6d5], [0x6ee, 0x6ef],
];

const dualJoining: readonly Range[] = [
  [0x620, 0x620], [0x626, 0x626], [0x628, 0x628], [0x62a, 0x62e], [0x633, 0x63f], [0x641, 0x647], [0x649, 0x64a],
  [0x66e, 0x66f], [0x678, 0x687], [0x69a, 0x6bf], [0x6c1, 0x6c2], [0x6cc, 0x6cc], [0x6ce, 0x6ce], [0x6d0, 0x6d1],
  [0x6fa, 0x6fc], [0x6ff, 0x6ff],
];

const joinCausing: readonly Range[] = [[0x640, 0x640], [0x200d, 0x200d]];

/** Combining marks of Arabic and Latin, variation selectors, and the invisible controls of bidi; none has a width. */
const transparent: readonly Range[] = [
  [0xad, 0xad], [0x300, 0x36f], [0x610, 0x61a], [0x61c, 0x61c], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6dc], [0x6df, 0x6e4],
  [0x6e7, 0x6e8], [0x6ea, 0x6ed], [0x200b, 0x200b], [0x200e, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f], [0xfeff, 0xfeff],
];

const lamAlef: ReadonlyMap<string, string> = new Map([['آ', '\ufef5'], ['أ', '\ufef7'], ['إ', '\ufef9'], ['ا', '\ufefb'], ['ٱ', '\ufefb']]);

function isWithin(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** What was looked up before, of the characters of the basic plane. */
const known: JoiningType[] = [];

/** Joining type of the first character of `char`; `none` for the empty string. */
export function joiningTypeOf(char: string): JoiningType {
  const point = char.codePointAt(0) ?? 0;
  if (point < 0xad) return 'none';
  if (point > 0xffff) return lookUp(point);
  return (known[point] ??= lookUp(point));
}

function lookUp(point: number): JoiningType {
  if (isWithin(transparent, point)) return 'transparent';
  if (point < 0x620) return 'none';
  if (isWithin(dualJoining, point)) return 'dual';
  if (isWithin(rightJoining, point)) return 'right';
  return isWithin(joinCausing, point) ? 'causing' : 'none';
}

/**
 * The letters of a text in logical order, each with its joining form. Marks and bidi controls are left out: they have no width
 * and joining looks through them. ZWJ and ZWNJ stay in, as letters of form 0, because they part their neighbours.
 */
export function toShapes(text: string): readonly Shape[] {
  const letters = [...text].map((char) => ({ char, type: joiningTypeOf(char) })).filter(({ type }) => type !== 'transparent');
  const shapes: Shape[] = [];
  let joinsBefore = false;
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters[i];
    if (!letter) break;
    const ligature = letter.char === 'ل' ? lamAlef.get(letters[i + 1]?.char ?? '') : undefined;
    if (ligature) i += 1;
    const next = letters[i + 1]?.type ?? 'none';
    const joinsAfter = !ligature && (letter.type === 'dual' || letter.type === 'causing') && next !== 'none';
    const canJoinBefore = letter.type !== 'none';
    const form = ((joinsBefore && canJoinBefore ? 1 : 0) + (joinsAfter ? 2 : 0)) as Form;
    shapes.push({ char: ligature ?? letter.char, form: letter.type === 'causing' ? 0 : form });
    joinsBefore = joinsAfter;
  }
  return shapes;
}
