import { toClusters } from './clusters.ts';

/** Half-open, in UTF-16 units of the text. */
export type TextRange = readonly [start: number, end: number];

/**
 * Left out wherever they stand: marks (tashkil, superscript alef, Latin accents), zero-width and bidi controls, hamza on the
 * line or high, tatweel, and apostrophes with the letters that transliteration writes like them (Rabiʻ, Sana’a).
 */
const DROPPED = /[\p{M}\p{Cf}\u0621\u0640\u0674'\u2018\u2019\u02b9\u02bb-\u02bf]/gu;

/** Tashkil as characters of its own, which NFKD would turn into a space and a mark. */
const MARK_FORMS = /[\ufe70-\ufe7f]/g;

const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Each group is written as its first sign; the signs are what NFKD and lower case leave. */
const SAME_SIGNS: readonly string[] = [
  'اٱٲٳ', 'هةەہھۃ', 'يىیېےۍ', 'كکڪ', 'σς', 'oø', 'lł', 'dđð', 'hħ', 'iı', 'nŋ',
  '0٠۰', '1١۱', '2٢۲', '3٣۳', '4٤۴', '5٥۵', '6٦۶', '7٧۷', '8٨۸', '9٩۹',
];

/** By code points of single letters, and the Latin letters that are two. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  ...SAME_SIGNS.flatMap((signs) => [...signs].slice(1).map((sign) => [sign, signs.charAt(0)] as const)),
  ['æ', 'ae'], ['œ', 'oe'], ['ß', 'ss'], ['þ', 'th'],
]);

const ARTICLE = 'ال';

/** و or ف, then ب, ك or ل, then the article, each of them if need be; ل and the article are written لل. */
const PREFIXES: ReadonlySet<string> = new Set(
  ['', 'و', 'ف'].flatMap((joined) => [
    ...['', 'ب', 'ك', 'ل'].flatMap((letter) => [joined + letter, joined + letter + ARTICLE]),
    `${joined}لل`,
  ]),
);

const LONGEST_PREFIX = 4;

/** From so many letters on a word of the query is looked for without its article: الكنيسة finds كنيسة, but إلى not every ي. */
const SHORTEST_STEM = 3;

/** What each character folds to, worked out once: folding knows no context, so this changes nothing but the speed. */
const foldedCharacters = new Map<string, string>();

/** A word as a reader typed it. */
export interface QueryWord {
  /** folded, without its article where the rest is long enough to be looked for */
  readonly stem: string;
  readonly hasArticle: boolean;
}

/**
 * A text as search compares it: words of small letters and digits with one space between them. Arabic as people type it: all
 * forms of hamza, alef, yaa and kaf are one, taa marbuta is haa, marks and tatweel are left out, digits are 0–9; Latin
 * without accents. Thousands lose their comma («3,000» is 3000), all other punctuation becomes a space. Any text will do,
 * and folding twice changes nothing.
 */
export function foldText(text: string): string {
  let folded = '';
  let isAfterSpace = true;
  for (const char of closeThousands(text)) {
    const piece = foldCharacter(char);
    if (piece === '') continue;
    folded += isAfterSpace && piece.startsWith(' ') ? piece.slice(1) : piece;
    isAfterSpace = piece.endsWith(' ');
  }
  return folded.trimEnd();
}

/** The different words of a query, folded. None where it holds no letter and no digit. */
export function toQueryWords(query: string): readonly QueryWord[] {
  const words = new Set(foldText(query).split(' ').filter((word) => word !== ''));
  return [...words].map(toQueryWord);
}

function toQueryWord(word: string): QueryWord {
  const hasArticle = word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST_STEM;
  return { stem: hasArticle ? word.slice(ARTICLE.length) : word, hasArticle };
}

/**
 * Where in a folded text the first word from `from` on begins with `stem`, behind no more than the letters that Arabic writes
 * onto a word (و ف ب ك ل) and the article. Words end at spaces and line breaks. −1 where there is none.
 */
export function findStem(folded: string, stem: string, from = 0): number {
  let at = folded.indexOf(stem, from);
  while (at >= 0 && !isWordStart(folded, at)) at = folded.indexOf(stem, at + 1);
  return at;
}

/**
 * Where a text holds the words of a query, for highlighting: ordered ranges that do not overlap and that part no letter from its
 * marks. A word is found where one begins with it, behind the prefixes that `findStem` allows. None where the query has no
 * word, or where a word of it is missing; with `any`, the words that are there.
 */
export function findFolded(text: string, query: string, needed: 'every' | 'any' = 'every'): readonly TextRange[] {
  const words = toQueryWords(query);
  const traced = traceFolding(text);
  const found = words.map((word) => findWord(traced, word));
  if (needed === 'every' && found.some((ranges) => ranges.length === 0)) return [];
  return mergeRanges(found.flat());
}

/** A folded text that knows where each of its signs comes from. Spaces are not collapsed. */
interface TracedText {
  readonly folded: string;
  readonly clusters: readonly string[];
  /** for each UTF-16 unit of `folded`, the place of its cluster in `clusters` */
  readonly origins: readonly number[];
  /** for each cluster, where it starts in the text; one more for the end */
  readonly starts: readonly number[];
  /** true for the clusters that leave nothing in `folded` */
  readonly isSilent: readonly boolean[];
}

function traceFolding(text: string): TracedText {
  const clusters = toClusters(closeThousands(text));
  const origins: number[] = [];
  const starts = [0];
  const isSilent: boolean[] = [];
  let folded = '';
  for (const [index, cluster] of clusters.entries()) {
    const piece = [...cluster].map(foldCharacter).join('');
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) origins.push(index);
    starts.push((starts[index] ?? 0) + cluster.length);
    isSilent.push(piece === '');
  }
  return { folded, clusters, origins, starts, isSilent };
}

function findWord(traced: TracedText, { stem, hasArticle }: QueryWord): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let at = findStem(traced.folded, stem); at >= 0; at = findStem(traced.folded, stem, at + stem.length)) {
    const start = hasArticle && traced.folded.endsWith(ARTICLE, at) ? at - ARTICLE.length : at;
    ranges.push(toRange(traced, start, at + stem.length - 1));
  }
  return ranges;
}

/** The range in the text of two places in the folded text, both included. */
function toRange({ clusters, origins, starts, isSilent }: TracedText, first: number, last: number): TextRange {
  let end = (origins[last] ?? 0) + 1;
  // A hamza, a tatweel or a mark after the last letter is of the word too, although nobody has to type it.
  while (isSilent[end] === true && /^[\p{L}\p{M}]/u.test(clusters[end] ?? '')) end += 1;
  return [starts[origins[first] ?? 0] ?? 0, starts[end] ?? 0];
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

function foldCharacter(char: string): string {
  const known = foldedCharacters.get(char);
  if (known !== undefined) return known;
  const plain = char.replace(MARK_FORMS, '').normalize('NFKD').toLowerCase().replace(DROPPED, '');
  const folded = [...plain].map((sign) => REPLACED.get(sign) ?? sign).join('').replace(SEPARATORS, ' ');
  foldedCharacters.set(char, folded);
  return folded;
}

/** The text, as long as before, with a zero-width space for each comma between the thousands of a number. */
function closeThousands(text: string): string {
  if (!/[,٬]/.test(text)) return text;
  return text.replace(
    /(^|\P{Nd})(\p{Nd}{1,3})((?:[,٬]\p{Nd}{3})+)(?!\p{Nd})/gu,
    (_, before: string, head: string, thousands: string) => before + head + thousands.replace(/[,٬]/g, '\u200b'),
  );
}

function isWordStart(folded: string, at: number): boolean {
  for (let length = 0; length <= LONGEST_PREFIX; length += 1) {
    const start = at - length;
    if (start === 0 || isBreak(folded.charAt(start - 1))) return PREFIXES.has(folded.slice(start, at));
  }
  return false;
}

function isBreak(char: string): boolean {
  return char === ' ' || char === '\n';
}
