import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facesOf, fontFamily } from '../../src/text/families.ts';

const named = { sansArabic: 'Waqai Sans Arabic', sans: 'Waqai Sans', naskh: 'Waqai Naskh', serif: 'Waqai Serif' } as const;
const css = readFileSync(new URL('../../src/styles/fonts.css', import.meta.url), 'utf8');

describe('fontFamily', () => {
  it.each([['sans', 'ar'], ['sans', 'en'], ['serif', 'ar'], ['serif', 'en']] as const)('%s in %s begins with the faces that are measured, in that order', (family, lang) => {
    expect(fontFamily(family, lang).startsWith(facesOf(family, lang).map((face) => `'${named[face]}'`).join(','))).toBe(true);
  });
  it('names only faces that the stylesheet defines', () => {
    for (const name of [...Object.values(named), 'Waqai Mono']) expect(css).toContain(`font-family: '${name}';`);
    expect(fontFamily('mono', 'ar')).toContain("'Waqai Mono'");
  });
});
