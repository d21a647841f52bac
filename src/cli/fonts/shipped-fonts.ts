import type { CharsetName } from './charsets.ts';

/** One file to be shipped: which font it is cut from, to what, and how CSS is to know it. */
export interface ShippedFont {
  /** file name without extension */
  readonly id: string;
  readonly family: string;
  readonly weight: 400 | 500 | 600 | 700;
  /** weights of CSS this file serves, so that no browser makes a false bold of it */
  readonly cssWeights: string;
  readonly charset: CharsetName;
  /** path under node_modules */
  readonly source: string;
}

interface Cut {
  readonly slug: string;
  readonly family: string;
  readonly charset: CharsetName;
  readonly weights: readonly (readonly [ShippedFont['weight'], cssWeights: string])[];
  readonly toSource: (weight: ShippedFont['weight']) => string;
}

const styleNames = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold', 700: '700Bold' } as const;

function expoSource(folder: string, name: string): Cut['toSource'] {
  return (weight) => `@expo-google-fonts/${folder}/${styleNames[weight]}/${name}_${styleNames[weight]}.ttf`;
}

const plexArabic = expoSource('ibm-plex-sans-arabic', 'IBMPlexSansArabic');
const plex = expoSource('ibm-plex-sans', 'IBMPlexSans');
const naskh = expoSource('noto-naskh-arabic', 'NotoNaskhArabic');
const sourceSerif = expoSource('source-serif-4', 'SourceSerif4');

// 700 of the sans is served by 600: one file fewer on every page, and 600 is what the figures set.
const sansWeights = [[400, '400'], [500, '500'], [600, '600 700']] as const;

const cuts: readonly Cut[] = [
  { slug: 'waqai-sans-arabic', family: 'Waqai Sans Arabic', charset: 'arabic', weights: sansWeights, toSource: plexArabic },
  { slug: 'waqai-sans', family: 'Waqai Sans', charset: 'latin', weights: sansWeights, toSource: plex },
  { slug: 'waqai-sans-ext', family: 'Waqai Sans', charset: 'latin-ext', weights: sansWeights, toSource: plex },
  { slug: 'waqai-naskh', family: 'Waqai Naskh', charset: 'arabic-and-ascii', weights: [[400, '400 500'], [700, '600 700']], toSource: naskh },
  { slug: 'waqai-serif', family: 'Waqai Serif', charset: 'latin', weights: [[400, '400 500'], [600, '600 700']], toSource: sourceSerif },
  { slug: 'waqai-serif-ext', family: 'Waqai Serif', charset: 'latin-ext', weights: [[400, '400 500'], [600, '600 700']], toSource: sourceSerif },
  {
    slug: 'waqai-mono', family: 'Waqai Mono', charset: 'ascii', weights: [[400, '400 700']],
    toSource: () => '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
  },
];

/** All files of src/fonts, in the order of the stylesheet. */
export const shippedFonts: readonly ShippedFont[] = cuts.flatMap(({ slug, family, charset, weights, toSource }) =>
  weights.map(([weight, cssWeights]) => ({ id: `${slug}-${weight}`, family, weight, cssWeights, charset, source: toSource(weight) })));
