import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSources } from '../../src/components/link-sources.ts';
import { loadStory } from '../story.ts';

const dataset = loadStory();
const locale = { lang: 'ar', digits: 'arab', monthNames: 'gregorian' } as const;
const withUrl = dataset.sources.filter(({ url }) => url !== undefined);
const toArabicDigits = (text: string): string => text.replaceAll(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');

describe('linkSources', () => {
  it('links each source by its short name, in the digits of the page, and changes no letter', () => {
    const text = withUrl.map(({ short }) => toArabicDigits(short.ar)).join('؛ ');
    const pieces = linkSources(text, withUrl.map(({ id }) => id), dataset, locale);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.flatMap(({ url }) => url ?? []).sort()).toEqual(withUrl.map(({ url }) => url).sort());
  });

  it('never loses text, whatever it is and whatever sources it is said to name', () => {
    const ids = fc.array(fc.constantFrom(...dataset.sources.map(({ id }) => id), 'unknown'));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), ids, (text, sources) => {
        expect(linkSources(text, sources, dataset, locale).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
