import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { themes } from '../../src/scene/themes.ts';
import { escapeXml, toSvg } from '../../src/scene/to-svg.ts';
import type { Scene, TextMark } from '../../src/scene/types.ts';

function sceneWith(text: string, mark: Partial<TextMark> = {}): Scene {
  return {
    id: 'sample',
    lang: 'ar',
    dir: 'rtl',
    width: 200,
    height: 100,
    title: text,
    alt: text,
    description: 'All of it.',
    layers: [
      {
        id: 'sample-text',
        type: 'text',
        marks: [
          { x: 10, y: 20, text, size: 13, weight: 400, family: 'sans', align: 'right', lang: 'ar', fill: 'ink', ...mark },
        ],
      },
      { id: 'sample-hits', type: 'hit', marks: [{ fact: 'f', x: 0, y: 0, width: 9, height: 9, label: text }] },
    ],
  };
}

function parseXml(xml: string): { readonly elements: number; readonly text: string } {
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  let text = '';
  parser.on('opentag', () => (elements += 1));
  parser.on('text', (part) => (text += part));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { elements, text };
}

describe('toSvg', () => {
  it('stays well-formed, with the same elements, whatever a dataset says', () => {
    const expected = parseXml(toSvg(sceneWith('تدمر'), themes.light)).elements;
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</text><script>1</script>', '&#0;', '\u0000\u0008\uFFFE', '\uD800', ']]>', '"onload="1'),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parseXml(toSvg(sceneWith(text), themes.light)).elements).toBe(expected);
      }),
    );
  });

  it('keeps every character that XML allows', () => {
    expect(parseXml(toSvg(sceneWith('عَلَى «تدمر» & <63>'), themes.light)).text).toContain('عَلَى «تدمر» & <63>');
  });

  it('anchors a right edge of Arabic at the start of the text and of English at its end', () => {
    const anchor = (mark: Partial<TextMark>) => /text-anchor="(\w+)"/.exec(toSvg(sceneWith('x', mark), themes.light))?.[1];
    expect(anchor({ align: 'right', lang: 'ar' })).toBeUndefined();
    expect(anchor({ align: 'left', lang: 'ar' })).toBe('end');
    expect(anchor({ align: 'right', lang: 'en' })).toBe('end');
    expect(anchor({ align: 'left', lang: 'en' })).toBeUndefined();
    expect(anchor({ align: 'middle', lang: 'ar' })).toBe('middle');
  });

  it('leaves targets out of a file, which nobody can click', () => {
    expect(toSvg(sceneWith('x'), themes.light)).not.toContain('role="button"');
  });

  it('writes colours as plain hexadecimal, so that every program understands them', () => {
    expect(toSvg(sceneWith('x'), themes.dark)).toContain('fill="#ECEBE7"');
  });
});

describe('escapeXml', () => {
  it('drops lone surrogates and keeps pairs', () => {
    expect(escapeXml('a\uD800b\u{1F54A}')).toBe('ab\u{1F54A}');
  });
});
