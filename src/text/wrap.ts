import { isJoined, toClusters } from './clusters.ts';
import { toPx, unitsOf, type Font } from './measure.ts';

export { truncateText } from './truncate.ts';

export interface WrapOptions {
  /** make the lines about equally long, so that none ends in a lonely word */
  readonly balance?: boolean;
}

/** Balanced lines are never narrower than this share of the width given. */
const narrowestShare = 0.45;
const balanceSteps = 14;

/** The spaces a line may break at; no-break spaces are not among them. */
const breakingSpaces = /[ \t\n\r]+/;
const noBreakSpaces = /[\u00a0\u202f]+/;

type Fits = (text: string) => boolean;

/** How many clusters, at least one, go on a line: all that fit, or fewer where that spares the joined letters of an Arabic word. */
function countFitting(clusters: readonly string[], fits: Fits): number {
  let count = 1;
  while (count < clusters.length && fits(clusters.slice(0, count + 1).join(''))) count += 1;
  if (count === clusters.length) return count;
  for (let at = count; at > count / 2; at -= 1) {
    if (!isJoined(clusters[at - 1] ?? '', clusters[at] ?? '')) return at;
  }
  return count;
}

/** A word wider than the line, in pieces that fit; a piece of one cluster may still be too wide. */
function splitWord(word: string, fits: Fits): readonly string[] {
  const pieces: string[] = [];
  let rest = toClusters(word);
  while (rest.length > 0) {
    const count = countFitting(rest, fits);
    pieces.push(rest.slice(0, count).join(''));
    rest = rest.slice(count);
  }
  return pieces;
}

/** Words joined by no-break spaces stay together if they fit on a line; else they part there before any word is split. */
function toParts(word: string, fits: Fits): readonly string[] {
  if (fits(word)) return [word];
  return word.split(noBreakSpaces).filter(Boolean).flatMap((part) => (fits(part) ? [part] : splitWord(part, fits)));
}

/**
 * First part of a word too wide for a line begins a line; parts of one word never share a line with a space between them. A line
 * grows by what its last part gains with the next, since no letter joins over a space: it is never measured as a whole again.
 */
function wrapGreedy(text: string, width: number, font: Font): readonly string[] {
  const isFitting = (units: number): boolean => !(toPx(units, font) > width);
  const fits = (part: string): boolean => isFitting(unitsOf(part, font));
  const lines: { text: string; last: string; units: number }[] = [];
  for (const word of text.split(breakingSpaces).filter(Boolean)) {
    const [first = '', ...others] = toParts(word, fits);
    const line = lines.at(-1);
    const units = line && others.length === 0 ? line.units + unitsOf(`${line.last} ${first}`, font) - unitsOf(line.last, font) : Infinity;
    if (line && units < Infinity && isFitting(units)) Object.assign(line, { text: `${line.text} ${first}`, last: first, units });
    else lines.push({ text: first, last: first, units: unitsOf(first, font) });
    lines.push(...others.map((part) => ({ text: part, last: part, units: unitsOf(part, font) })));
  }
  return lines.map((line) => line.text);
}

/**
 * Lines of a text no wider than `maxWidth` px. Breaks at spaces, never at U+00A0 or U+202F as long as what they hold together
 * fits on a line; a longer word is split between letters, where Arabic letters do not join if there is such a place. Only one
 * cluster that is too wide by itself makes a line too wide. Runs of spaces become one. A blank text has no lines; a width that
 * is not a number breaks nothing.
 */
export function wrapText(text: string, maxWidth: number, font: Font, options: WrapOptions = {}): readonly string[] {
  const wrapAt = (width: number): readonly string[] => wrapGreedy(text, width, font);
  const lines = wrapAt(maxWidth);
  if (!options.balance || lines.length < 2) return lines;
  let low = maxWidth * narrowestShare;
  let high = maxWidth;
  let balanced = lines;
  for (let step = 0; step < balanceSteps; step += 1) {
    const middle = (low + high) / 2;
    const candidate = wrapAt(middle);
    if (candidate.length <= lines.length && !hasSplitMore(candidate, lines)) {
      high = middle;
      balanced = candidate;
    } else {
      low = middle;
    }
  }
  return balanced;
}

/** Whether narrower lines split a word that the wider ones kept whole: evenness is not worth that. */
function hasSplitMore(candidate: readonly string[], lines: readonly string[]): boolean {
  const countWords = (all: readonly string[]): number => all.join(' ').split(breakingSpaces).length;
  return countWords(candidate) > countWords(lines);
}
