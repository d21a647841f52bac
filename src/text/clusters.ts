import { joiningTypeOf, toShapes } from './joining.ts';

const zwj = '\u200d';
const lamWithMarks = /ل\P{L}*$/u;

function belongsToCluster(cluster: string, char: string): boolean {
  if (char === zwj || cluster.endsWith(zwj) || joiningTypeOf(char) === 'transparent') return true;
  return 'آأإاٱ'.includes(char) && lamWithMarks.test(cluster);
}

/**
 * A text in pieces that a reader sees as one sign each: a letter with its marks, a lam-alef, a sequence of emoji held by
 * joiners. Joined together the pieces are the text. A rule of our own and not Intl.Segmenter, whose answer changes with the
 * browser; it knows what this product writes, not every script.
 */
export function toClusters(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const char of text) {
    const last = clusters.at(-1);
    if (last !== undefined && belongsToCluster(last, char)) clusters[clusters.length - 1] = last + char;
    else clusters.push(char);
  }
  return clusters;
}

/** Whether the last letter of `before` joins the first of `after` when both are one word, as ب joins ا but ا does not join ب. */
export function isJoined(before: string, after: string): boolean {
  const shapes = toShapes(before + after);
  const last = shapes[toShapes(before).length - 1];
  return last !== undefined && last.form >= 2;
}
