import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/dataset/messages.ts';
import { readJson } from '../../src/dataset/read-json.ts';
import { storyText } from '../story.ts';

/** Code, line and column of each problem. */
function faultsOf(text: string): readonly string[] {
  return readJson(text).problems.map(({ code, pointer, expected }) => `${code} ${pointer} ${expected.line}:${expected.column}`);
}

describe('readJson', () => {
  it('reads the story’s file', () => {
    expect(readJson(storyText)).toEqual({ value: JSON.parse(storyText) as unknown, problems: [] });
  });

  it('passes over a byte order mark', () => {
    expect(readJson('\ufeff{"a":1}')).toEqual({ value: { a: 1 }, problems: [] });
  });

  it.each(['', ' \n\t', '\ufeff'])('calls %j empty', (text) => {
    expect(readJson(text).problems.map(({ code }) => code)).toEqual(['empty-file']);
  });

  it.each([
    ['a comma too many', '[1,\n 2,\n]', 'malformed-json /2 3:1'],
    ['a comma too few', '{"a": 1\n "b": 2}', 'malformed-json /a 2:2'],
    ['a quotation mark too few', '{"a": "b}', 'malformed-json /a 1:7'],
    ['a bracket too few', '{"a": [1]', 'malformed-json /a 1:10'],
    ['a bracket too many', '{}}', 'malformed-json  1:3'],
    ['the wrong bracket', '{"a": [1}', 'malformed-json /a/0 1:9'],
    ['a bare word', '{a: 1}', 'malformed-json  1:2'],
    ['single quotation marks', "{'a': 1}", 'malformed-json  1:2'],
    ['a leading zero', '[01]', 'malformed-json /0 1:3'],
    ['NaN', '[NaN]', 'malformed-json /0 1:2'],
    ['a comment', '[1] // one', 'malformed-json  1:5'],
    ['a line break in a text', '["a\nb"]', 'malformed-json /0 1:2'],
    ['an unknown escape', String.raw`["\x41"]`, 'malformed-json /0 1:2'],
    ['a place after an emoji and CRLF', '["😀",\r\n"😀" x]', 'malformed-json /1 2:5'],
  ])('gives line and column of %s', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
    expect(readJson(text)).not.toHaveProperty('value');
  });

  it('reports each key an object has twice, however it is spelt', () => {
    expect(faultsOf(String.raw`{"a": 1, "b": [{"c": 1, "\u0063": 2}], "a": 3}`)).toEqual([
      'duplicate-key /b/0/c 1:25',
      'duplicate-key /a 1:40',
    ]);
    expect(faultsOf('[{"a": 1}, {"a": 2}]')).toEqual([]);
  });

  it('refuses a million brackets without falling over', () => {
    expect(faultsOf('['.repeat(1_000_000))).toEqual(['nested-too-deeply /0/0/0/0/0/0/0/0/0/0/0/0 1:13']);
  });

  it('reads a long text without falling over', () => {
    const long = 'ا'.repeat(3_000_000);
    expect(readJson(JSON.stringify([long])).value).toEqual([long]);
  });

  it.each(['empty', 'malformed', 'duplicate', 'deep'])('has words for a file that is %s, in both languages', (kind) => {
    const texts = { empty: '', malformed: '[1,]', duplicate: '{"a":1,"a":2}', deep: '['.repeat(20) };
    const [problem] = readJson(texts[kind as keyof typeof texts]).problems;
    if (!problem) throw new Error('no problem');
    for (const lang of ['ar', 'en'] as const) {
      const { what, remedy } = describeProblem(problem, lang);
      expect(`${what} ${remedy}`).not.toMatch(/undefined/);
      if (kind !== 'empty') expect(what).toContain(lang === 'ar' ? 'السطر 1، العمود' : 'line 1, column');
    }
  });

  it('agrees with JSON.parse on every text, valid or spoilt', () => {
    const spoilt = fc.tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', '"', ',', '{', ']', ':', '1', '\\', ' ', '\u0000'));
    fc.assert(
      fc.property(spoilt, ([json, at, inserted]) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + inserted + json.slice(place + Number(inserted === ''));
        expect('value' in readJson(text)).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
