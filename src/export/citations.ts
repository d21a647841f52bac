import type { Lang } from '../base/localized.ts';
import type { Digits } from '../locale/types.ts';
import { isolate } from '../text/bidi.ts';
import { formatEdtf } from '../time/format.ts';
import type { EdtfDate } from '../time/types.ts';

/** What a citation names. */
export interface Cited {
  /** id of the figure, with its window where it is part of one: the key by which a list of references knows it */
  readonly figure: string;
  readonly lang: Lang;
  /** of the date in the Arabic form */
  readonly digits: Digits;
  readonly title: string;
  /** the figure's source line */
  readonly source: string;
  /** when the record behind it was last looked over, which may be after the article it follows */
  readonly published: EdtfDate;
  readonly permalink: string;
}

export type CitationStyle = 'apa' | 'arabic' | 'bibtex' | 'csl';

/** In BibTeX braces keep the case of a title; of the characters that mean something to TeX those that occur in prose are escaped. */
function toTex(text: string): string {
  return `{${text.replace(/([&%$#_{}])/g, '\\$1')}}`;
}

function dateParts({ year, month, day }: EdtfDate): readonly number[] {
  return [year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])];
}

/** A figure as a work to be cited, in the style asked for: APA (7th edition), an Arabic form, BibTeX, CSL-JSON. */
export function toCitation(style: CitationStyle, { figure, lang, digits, title, source, published, permalink }: Cited): string {
  switch (style) {
    case 'apa':
      return `Waqai. (${published.year}). ${isolate(title)} [Figure]. ${isolate(source)}. ${permalink}`;
    case 'arabic':
      return `وقائع. «${isolate(title)}» [شكل]. ${isolate(formatEdtf(published, { lang: 'ar', digits, monthNames: 'gregorian' }))}. ${isolate(source)}. ${isolate(permalink, 'ltr')}`;
    case 'bibtex': {
      const fields = { author: '{Waqai}', title: toTex(title), year: String(published.year), howpublished: '{Figure}', note: toTex(source).slice(1, -1), url: permalink, langid: lang === 'ar' ? 'arabic' : 'english' };
      return `@misc{waqai-${figure}-${lang},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
    }
    case 'csl':
      return JSON.stringify(
        [{ id: `waqai-${figure}-${lang}`, type: 'graphic', title, author: [{ literal: 'Waqai' }], issued: { 'date-parts': [dateParts(published)] }, note: source, language: lang, URL: permalink }],
        null,
        2,
      );
  }
}
