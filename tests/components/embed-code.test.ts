// What is copied must be HTML and Markdown that say what was meant, whatever a title holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, embedCode, type EmbedChoices } from '../../src/export/embed-code.ts';
import { heightIn } from '../../src/interactions/embed-frames.ts';

const choices: EmbedChoices = {
  figure: 'timeline', lang: 'ar', digits: 'latn', theme: 'auto', site: 'https://waqai.example/', title: 'عنوان', alt: 'وصف', source: 'المصدر',
  permalink: 'https://waqai.example/#timeline', height: 700,
};
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('the code to copy', () => {
  it('holds any title, alt text and source as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const hostile = { ...choices, title: `"><script>${text}`, alt: `" onload="${text}`, source: `<b>${text}` };
        const frame = bodyOf(embedCode('iframe', hostile));
        expect(frame.querySelector('iframe')?.title).toBe(hostile.title);
        expect(frame.querySelectorAll('script')).toHaveLength(1);
        const picture = bodyOf(embedCode('image', hostile));
        expect(picture.querySelector('img')?.alt).toBe(hostile.alt);
        expect(picture.querySelector('figcaption')?.textContent).toBe(hostile.source);
        expect(picture.querySelectorAll('[onload], b, script')).toHaveLength(0);
      }),
    );
  });

  it('names digits and theme only where they are not as usual', () => {
    expect(embedAddress(choices)).toBe('https://waqai.example/embed/timeline.ar.html');
    expect(embedAddress({ ...choices, digits: 'arab', theme: 'dark' })).toBe('https://waqai.example/embed/timeline.ar.html?digits=arab&theme=dark');
    expect(embedCode('element', { ...choices, digits: 'arab' })).toContain('<waqai-figure figure="timeline" lang="ar" digits="arab"><a ');
  });

  it('ends no Markdown link before its time', () => {
    expect(embedCode('markdown', { ...choices, alt: 'a [b](c) *d*\ne' })).toContain('[![a \\[b\\](c) \\*d\\* e](https://waqai.example/figures/timeline.ar.png)](https://waqai.example/#timeline)');
  });
});

describe('the height in a message', () => {
  it('is taken between 50 and 5000 px, from our dialect alone', () => {
    const of = (height: unknown) => heightIn({ sentinel: 'amp', type: 'embed-size', height });
    expect([of(1), of(700.2), of(1e9), of('640')]).toEqual([50, 701, 5000, 640]);
    for (const height of [0, -5, NaN, 'x', null, {}]) expect(of(height)).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (data) => {
      expect(heightIn(data)).toBeUndefined();
    }));
  });
});
