import { toClusters } from './clusters.ts';
import { measureText, type Font } from './measure.ts';

const ellipsis = '…';
const trailing = /[\s،؛,;:.\-–—(«“‘]+$/u;

/** The beginning of a list of pieces that fits, or undefined if not even the first does. */
function takeFitting(pieces: readonly string[], join: string, fits: (text: string) => boolean): string | undefined {
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    const kept = pieces.slice(0, count).join(join).replace(trailing, '') + ellipsis;
    if (kept !== ellipsis && fits(kept)) return kept;
  }
  return undefined;
}

/**
 * The text, or if it is wider than `maxWidth` px its beginning with "…". Cuts between words; inside the first word only if that
 * alone is too wide, and never inside a number, since half a number is another number: then only "…" is left, which is also the
 * answer where nothing fits. A width that is not a number cuts nothing.
 */
export function truncateText(text: string, maxWidth: number, font: Font): string {
  const fits = (candidate: string): boolean => !(measureText(candidate, font) > maxWidth);
  if (fits(text)) return text;
  const words = text.split(/[ \t\n\r]+/).filter(Boolean);
  const [first = ''] = words;
  const byWord = takeFitting(words, ' ', fits);
  if (byWord !== undefined) return byWord;
  return (/\p{Nd}/u.test(first) ? undefined : takeFitting([...toClusters(first), ''], '', fits)) ?? ellipsis;
}
