import type { Lang } from '../base/localized.ts';

/** A font as a figure asks for it; `size` is px. */
export interface Font {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 500 | 600 | 700;
  readonly size: number;
  readonly lang: Lang;
}

/** The families that have width tables. */
export type FaceFamily = 'sansArabic' | 'sans' | 'naskh' | 'serif';

/** Our own files first, under names of their own; then the fonts they were cut from, for a program that has those installed. */
const stacks = {
  sans: {
    ar: "'Waqai Sans Arabic','Waqai Sans','IBM Plex Sans Arabic','IBM Plex Sans',sans-serif",
    en: "'Waqai Sans','Waqai Sans Arabic','IBM Plex Sans','IBM Plex Sans Arabic',sans-serif",
  },
  serif: {
    ar: "'Waqai Naskh','Waqai Serif','Noto Naskh Arabic','Source Serif 4',serif",
    // The last one has digits and no Latin letters: before `serif` it would lend an English title its digits.
    en: "'Waqai Serif','Waqai Naskh','Source Serif 4',serif,'Noto Naskh Arabic'",
  },
  mono: { ar: "'Waqai Mono','IBM Plex Mono',monospace", en: "'Waqai Mono','IBM Plex Mono',monospace" },
} as const;

const chains: Readonly<Record<Font['family'], Readonly<Record<Lang, readonly FaceFamily[]>>>> = {
  sans: { ar: ['sansArabic', 'sans'], en: ['sans', 'sansArabic'] },
  serif: { ar: ['naskh', 'serif'], en: ['serif', 'naskh'] },
};

/** The value of `font-family` for a text of this language. `mono` is for dates as codes, paths and file names. */
export function fontFamily(family: 'sans' | 'serif' | 'mono', lang: Lang): string {
  return stacks[family][lang];
}

/** The families a character is looked for in, in the order a browser follows with `fontFamily(family, lang)`. */
export function facesOf(family: Font['family'], lang: Lang): readonly FaceFamily[] {
  return chains[family][lang];
}
