import fonts from '../fonts/fonts.json' with { type: 'json' };
import type { Lang } from '../base/localized.ts';
import { facesOf } from '../text/families.ts';
import type { FaceFamily, Font } from '../text/families.ts';

/** A file of src/fonts without its extension, such as `waqai-sans-400`. */
export type FaceId = string;

/** The bytes of fonts as TrueType, by the name of their file. */
export type FaceBytes = ReadonlyMap<FaceId, Uint8Array>;

const cssFamilies: Readonly<Record<FaceFamily, string>> = {
  sansArabic: 'Waqai Sans Arabic',
  sans: 'Waqai Sans',
  naskh: 'Waqai Naskh',
  serif: 'Waqai Serif',
};

/** The files a character is looked for in, in the order of a browser that follows our style sheet. */
export function faceFilesOf({ family, weight, lang }: Pick<Font, 'family' | 'weight' | 'lang'>): readonly FaceId[] {
  return facesOf(family, lang).flatMap((face) =>
    fonts
      .filter((font) => font.family === cssFamilies[face] && font.cssWeights.split(' ').includes(String(weight)))
      .map(({ file }) => file.replace('.woff2', '')),
  );
}

/** What the figures of a language are set in as long as they hold no letters from elsewhere: sans in three weights, serif bold. */
export function usualFaceFiles(lang: Lang): readonly FaceId[] {
  const sans = ([400, 500, 600] as const).flatMap((weight) => faceFilesOf({ family: 'sans', weight, lang }));
  const [title = ''] = faceFilesOf({ family: 'serif', weight: lang === 'ar' ? 700 : 600, lang });
  return [...sans, title].filter((file) => !file.includes('-ext-') && (lang === 'ar' || !file.includes('arabic')));
}

/** Every file that a figure may be set in. */
export const allFaceFiles: readonly FaceId[] = fonts.map(({ file }) => file.replace('.woff2', '')).filter((file) => !file.includes('mono'));
