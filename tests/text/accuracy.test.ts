import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../src/base/localized.ts';
import { measureText, type Font } from '../../src/text/measure.ts';
import { composedStrings } from './composed-strings.ts';
import { createReference } from './shaped-reference.ts';

/** Every text of the dataset that comes in two languages. */
function toTexts(value: unknown, lang: Lang): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = (value as Readonly<Record<string, unknown>>)[lang];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap((child) => toTexts(child, lang))];
}

const dataset: unknown = JSON.parse(readFileSync(new URL('../../data/us-syria-isis.json', import.meta.url), 'utf8'));
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text.match(/\p{L}/u)?.[0] ?? '');
const weights = [400, 500, 600, 700] as const;
const fonts: readonly Font[] = (['sans', 'serif'] as const).flatMap((family) => (['ar', 'en'] as const).flatMap((lang) =>
  weights.map((weight) => ({ family, lang, weight, size: 14 }))));

let shape: (text: string, font: Font) => number;
beforeAll(async () => { shape = await createReference(); }, 60_000);

function toErrors(texts: readonly string[], font: Font): readonly { text: string; shaped: number; error: number }[] {
  return texts.map((text) => {
    const shaped = shape(text, font);
    return { text, shaped, error: Math.abs(measureText(text, font) - shaped) };
  });
}

describe.each(fonts)('measured against HarfBuzz, $family $weight in $lang', (font) => {
  const composed = composedStrings.filter((text) => isArabic(text) === (font.lang === 'ar'));
  it.each([['the dataset', toTexts(dataset, font.lang)], ['composed strings', composed]])('the texts of %s stay within 0.5 %% on average, and each within 1.5 px or 1.5 %%', (_, texts) => {
    const errors = toErrors(texts, font);
    expect(errors.length).toBeGreaterThan(40);
    const mean = errors.reduce((sum, { shaped, error }) => sum + error / shaped, 0) / errors.length;
    expect(mean).toBeLessThanOrEqual(0.005);
    expect(errors.filter(({ shaped, error }) => error > Math.max(1.5, shaped * 0.015))).toEqual([]);
  });
});
