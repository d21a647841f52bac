import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/text/measure.ts';
import { measureKnown } from '../../src/timeline/known-widths.ts';

describe('measureKnown', () => {
  it('measures as measureText does, in every font, the second time too', () => {
    const font = fc.record({ family: fc.constantFrom('sans', 'serif'), weight: fc.constantFrom(400, 500, 600), size: fc.constantFrom(12, 13), lang: fc.constantFrom('ar', 'en') });
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), font, (text, { family, weight, size, lang }) => {
        const asked = { family, weight, size, lang } as const;
        expect([measureKnown(text, asked), measureKnown(text, asked)]).toEqual([measureText(text, asked), measureText(text, asked)]);
      }),
    );
  });

  it('stays right beyond what it remembers', () => {
    const font = { family: 'sans', weight: 400, size: 12, lang: 'en' } as const;
    for (let i = 0; i < 4100; i += 1) measureKnown(String(i), font);
    expect(measureKnown('17', font)).toBe(measureText('17', font));
  });
});
