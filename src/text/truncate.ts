import { bisector } from 'd3-array';
import { toClusters } from './clusters.ts';
import { measureText, type Font } from './measure.ts';

const ellipsis = '…';
const trailing = /[\s،؛,;:.\-–—(«“‘]+$/u;

/** The longest beginning of a list of pieces that fits, or undefined if not even the first does. The longer, the wider: halving finds it. */
function takeFitting(pieces: readonly string[], join: string, fits: (text: string) => boolean): string | undefined {
  const begin = (count: number) => pieces.slice(0, count).join(join).replace(trailing, '') + ellipsis;
  const counts = Array.from({ length: Math.max(0, pieces.length - 1) }, (_, i) => i + 1);
  const most = counts[bisector((count: number) => Number(!fits(begin(count)))).left(counts, 1) - 1];
  const kept = most === undefined ? ellipsis : begin(most);
  return kept === ellipsis ? undefined : kept;
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
