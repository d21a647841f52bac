/** Every character from first to last code point, both included. */
function createRange(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

const spaces = [' ', '\u00a0', '\u202f'];
/** Zero-width joiners and direction marks: in the Arabic files so that no browser looks for them elsewhere. */
const joinersAndMarks = ['\u200c', '\u200d', '\u200e', '\u200f', '\u061c'];

/** Arabic as written in Arabic, Persian and Kurdish news text, with harakat, both digit sets and its own punctuation. */
const arabic: readonly string[] = [
  ...spaces, ...joinersAndMarks, ...'،؛؟٪٫٬ـ',
  ...createRange(0x621, 0x63a), ...createRange(0x641, 0x656), '\u0670',
  ...createRange(0x660, 0x669), ...createRange(0x6f0, 0x6f9),
  ...'ٱپچڕژڤکڭگڵھۀہۂۃۆۇۈۋیێېے' , 'ە',
];

const ascii = createRange(0x20, 0x7e);

/** What nearly every page needs of Latin: ASCII and the punctuation of dates, numbers and quotations. */
const latin: readonly string[] = [...ascii, ...spaces.slice(1), ...'«»·×°±–—‘’“”„…•−≠≈≤≥€'];

const accented = createRange(0xa1, 0x17f).filter((char) => char !== '\u00ad' && !latin.includes(char));

/** The sets the shipped files are cut to. `latin-ext` has only what `latin` lacks: accented letters, up to Latin Extended-A. */
export const charsets = {
  arabic,
  latin,
  'latin-ext': accented,
  /** Naskh titles take their digits, punctuation and stray Latin words from Naskh itself. */
  'arabic-and-ascii': [...new Set([...arabic, ...ascii, ...'«»–—…×'])],
  ascii,
} as const;

export type CharsetName = keyof typeof charsets;

/** Code points as a CSS `unicode-range`, in ascending order, neighbours joined: "U+20-7E,U+A0". */
export function formatUnicodeRange(codePoints: readonly number[]): string {
  const sorted = [...new Set(codePoints)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of sorted) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === point) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (n: number): string => n.toString(16).toUpperCase();
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}
