import { describe, expect, it } from 'vitest';
import { createProblem } from '../../../src/dataset/problem.ts';
import { describeOpenProblem, openMessages } from '../../../src/timeline/open/messages.ts';
import { createOpenProblem, type OpenFault } from '../../../src/timeline/open/open-problem.ts';
import { parseMoment } from '../../../src/timeline/open/dates.ts';

const faults = Object.keys(openMessages.en.faults) as OpenFault[];

function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00A0', ' ');
}

describe('describeOpenProblem', () => {
  it.each(faults)('has words for %s in both languages, each in its own', (code) => {
    const problem = createOpenProblem(code, '/events/3', 'found', { most: 1_000_000, line: 4, column: 2 });
    for (const [lang, letters] of [['ar', /[\u0621-\u064a]/], ['en', /^[^\u0621-\u064a]*$/]] as const) {
      const { what, remedy } = describeOpenProblem(problem, lang);
      expect(what).toMatch(letters);
      expect(remedy).toMatch(letters);
      expect(`${what}${remedy}`).not.toMatch(/undefined|NaN|—|\d[–-]\d/);
    }
  });

  it('says limits in words and units', () => {
    expect(plain(describeOpenProblem(createOpenProblem('too-many-facts', '/events', '', { most: 1_000_000 }), 'en').what)).toBe('The file has more than 1,000,000 facts');
    expect(plain(describeOpenProblem(createOpenProblem('file-too-large', '', '', { most: 64_000_000 }), 'ar').what)).toBe('الملف أكبر من 64 ميغابايت');
    expect(plain(describeOpenProblem(createOpenProblem('file-too-large', '', '', { most: 2_000_000 }), 'ar').what)).toBe('الملف أكبر من ميغابايتين');
    expect(plain(describeOpenProblem(createOpenProblem('fact-too-long', '/events/1', '', { most: 1_000_000, line: 7, column: 3 }), 'en').what)).toBe('A fact is longer than 1 MB; it begins at line 7, column 3');
  });

  it("leaves a story's own problems to their own words", () => {
    expect(plain(describeOpenProblem(createProblem('/events/0/when', 'bad-date', '05/2017'), 'en').what)).toBe('Not a valid date: 05/2017');
  });
});

describe('parseMoment', () => {
  it.each([
    ['2025-12-13T14:30Z', Date.UTC(2025, 11, 13, 14, 30)],
    ['2025-12-13T14:30', Date.UTC(2025, 11, 13, 14, 30)],
    ['2025-12-13T14:30:05.25Z', Date.UTC(2025, 11, 13, 14, 30, 5, 250)],
    ['2025-12-13T00:30+03:00', Date.UTC(2025, 11, 12, 21, 30)],
    ['2025-12-13T22:30:00-0330', Date.UTC(2025, 11, 14, 2, 0)],
    ['2024-02-29T00:00:00.123456Z', Date.UTC(2024, 1, 29, 0, 0, 0, 123)],
  ])('reads %s', (text, ms) => expect(parseMoment(text)).toBe(ms));

  it.each(['2025-12-13', '2025-02-29T10:00Z', '2025-12-13T24:00Z', '2025-12-13T10:60Z', '2025-12-13 10:00', '2025-12-13T10:00z', 'now', ''])('refuses "%s"', (text) => expect(parseMoment(text)).toBeUndefined());
});
