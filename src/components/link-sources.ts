import type { Lang } from '../base/localized.ts';
import { sourceById } from '../dataset/queries.ts';
import type { Dataset } from '../dataset/types.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';

/** A piece of a text; with an address where it names a source that has one. */
export interface TextPiece {
  readonly text: string;
  readonly url?: string;
}

/**
 * Cuts a text into pieces so that each source it names by its short name leads to that source. What names none
 * stays as it is: joined, the pieces are always the text again.
 * @param sources ids of the sources that the text may name
 */
export function linkSources(text: string, sources: readonly string[], dataset: Dataset, locale: Locale): readonly TextPiece[] {
  return sources.reduce<readonly TextPiece[]>(
    (pieces, id) => {
      const source = sourceById(dataset, id);
      return source?.url ? linkName(pieces, nameOf(source.short, locale), source.url) : pieces;
    },
    [{ text }],
  );
}

function nameOf(name: Readonly<Record<Lang, string>>, locale: Locale): string {
  return formatDigits(name[locale.lang], locale);
}

/** Links the first mention that is not yet part of a link. */
function linkName(pieces: readonly TextPiece[], name: string, url: string): readonly TextPiece[] {
  const place = pieces.findIndex((piece) => piece.url === undefined && name !== '' && piece.text.includes(name));
  const found = pieces[place];
  if (!found) return pieces;
  const at = found.text.indexOf(name);
  const around = [{ text: found.text.slice(0, at) }, { text: name, url }, { text: found.text.slice(at + name.length) }];
  return [...pieces.slice(0, place), ...around.filter(({ text }) => text !== ''), ...pieces.slice(place + 1)];
}
