// Each kind of damage, its one problem, and a sentence for it in both languages.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/base/localized.ts';
import { describeProblem } from '../../src/dataset/messages.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Problem, ProblemCode } from '../../src/dataset/problem.ts';
import { type Node, freshStory, removeAt, setAt } from './damage.ts';

interface Damage {
  readonly name: string;
  readonly apply: (story: Node) => void;
  readonly pointer: string;
  readonly code: ProblemCode;
  /** part of the English sentences: what was found, what is expected */
  readonly says: readonly string[];
}

const set = (pointer: string, value: unknown) => (story: Node) => setAt(story, pointer, value);
const remove = (pointer: string) => (story: Node) => removeAt(story, pointer);

/** Most damages hit one value and are reported at that value. */
function hit(name: string, pointer: string, value: unknown, code: ProblemCode, ...says: readonly string[]): Damage {
  return { name, apply: set(pointer, value), pointer, code, says };
}

function lost(name: string, pointer: string, code: ProblemCode, ...says: readonly string[]): Damage {
  return { name, apply: remove(pointer), pointer, code, says };
}

const damages: readonly Damage[] = [
  lost('a title is missing', '/events/4/title', 'missing', 'title', 'never guessed'),
  lost('the English of a label is missing', '/events/4/label/en', 'missing-language', 'English'),
  lost('the Arabic of a title is missing', '/title/ar', 'missing-language', 'Arabic'),
  lost('an account has no source', '/events/4/accounts/1/source', 'account-without-source'),
  lost('a list is missing', '/actors', 'missing', 'actors'),
  lost('a value of a series has no period', '/measures/0/values/1/period', 'missing-period', 'not assumed'),
  lost('the article’s account has no paragraphs', '/events/4/accounts/0/locators', 'missing', 'locators'),
  lost('another account has no relation', '/events/4/accounts/1/relation', 'missing-relation', 'relation'),
  lost('a point has no latitude', '/places/0/lat', 'missing', 'lat'),
  lost('a quantity has no kind', '/measures/0/values/0/quantity/kind', 'missing', 'kind'),

  hit('a number stands for a text', '/title/en', 17, 'wrong-type', '17', 'a text'),
  hit('a text stands for a number', '/paragraphs', '34', 'wrong-type', '34', 'a number'),
  hit('a text stands for a list', '/events/4/places', 'raqqa', 'wrong-type', 'raqqa', 'a list'),
  hit('a list stands for an object', '/events/4/title', [], 'wrong-type', '[]', 'an object'),
  hit('a text stands for a quantity', '/measures/0/values/0/quantity', '63', 'wrong-type', '63', 'an object'),
  hit('a word stands for yes or no', '/sources/0/secondary', 'no', 'wrong-type', 'no', 'true or false'),
  hit('null stands for a text', '/events/4/summary/ar', null, 'wrong-type', 'null'),

  hit('a key is misspelt', '/events/4/summery', 'x', 'unknown-key', 'summery', 'Did you mean', 'summary'),
  hit('a key is not known', '/events/4/weather', 'x', 'unknown-key', 'weather', 'schema'),
  hit('a quantity has a key of another kind', '/measures/0/values/0/quantity/low', 1, 'unknown-key', 'low'),
  hit('a key is __proto__', '/events/4/__proto__', { importance: 3 }, 'unknown-key', '__proto__'),
  hit('a key is constructor', '/constructor', 1, 'unknown-key', 'constructor'),
  hit('a lane is misspelt', '/events/4/lane', 'contrl', 'unknown-value', 'contrl', 'attacks', 'Did you mean', 'control'),
  hit('a relation is not known', '/events/4/accounts/1/relation', 'denies', 'unknown-value', 'denies', 'other-period', 'earlier-count'),
  hit('importance is 4', '/events/4/importance', 4, 'unknown-value', '4', '1', '3'),
  hit('a quantity is of unknown kind', '/measures/0/values/0/quantity/kind', 'about', 'unknown-value', 'about', 'approximate'),
  hit('a fact has no accounts', '/events/4/accounts', [], 'empty-list', 'accounts'),
  hit('an assessment names no paragraph', '/assessments/0/locators', [], 'empty-list', 'locators'),

  hit('a text is blank', '/events/4/label/ar', '  ', 'empty-text'),
  hit('a text is made of letters that nobody sees', '/events/4/label/ar', '\u200b\u2060\u3164\u200f', 'empty-text'),
  hit('a text is far too long', '/events/4/label/ar', 'ا'.repeat(20_001), 'text-too-long', '20,000'),
  hit('a text holds a line break', '/title/en', 'two\nlines', 'control-character', String.raw`two\u000Alines`),
  hit('a text holds half a character', '/title/en', 'a\ud800b', 'control-character', String.raw`\uD800`),
  hit('a text overrides the direction', '/title/en', 'a\u202ecba', 'bidi-control', String.raw`\u202Ecba`),
  hit('a text opens an isolate and leaves it', '/title/ar', '\u2067ا', 'bidi-control', String.raw`\u2067`),
  hit('a text closes an isolate it never opened', '/title/ar', 'ا\u2069', 'bidi-control', String.raw`\u2069`),
  hit('an id has capitals', '/measures/0/id', 'Attacks', 'bad-id', 'Attacks'),
  hit('an address is a script', '/sources/2/url', 'javascript:alert(1)', 'bad-url', 'javascript:alert(1)', 'https://'),
  hit('an address is relative', '/sources/2/url', 'karamshaar.com/a', 'bad-url', 'karamshaar.com/a'),
  hit('an address hides a tab', '/sources/2/url', 'https://a.org/\tb', 'bad-url', String.raw`\u0009`),

  hit('a date is written backwards', '/events/4/when', '05/2017', 'bad-date', '05/2017', '2017-05'),
  hit('the calendar has no such day', '/events/4/when', '2025-02-30', 'no-such-date', '2025-02-30'),
  hit('the calendar has no such month', '/events/4/accounts/1/when', '2017-13', 'no-such-date', '2017-13'),
  hit('an interval runs backwards', '/events/2/when', '2017/2015-05', 'reversed-interval', '2017/2015-05', 'earlier'),
  hit('publication is an interval', '/published', '2025-12/2026', 'not-a-single-date', '2025-12/2026'),
  hit('a bound lies outside its date', '/events/15/notBefore', '2026-01-02', 'date-outside-event', '2026-01-02', '2025-12'),

  hit('a count is negative', '/measures/0/values/0/quantity/value', -63, 'bad-number', '-63', 'whole number'),
  hit('a count is a fraction', '/measures/0/values/0/quantity/value', 62.5, 'bad-number', '62.5'),
  hit('a count is infinite', '/measures/0/values/0/quantity/value', Infinity, 'bad-number', 'Infinity'),
  hit('a count is not a number', '/measures/0/values/0/quantity/value', NaN, 'bad-number', 'NaN'),
  hit('a longitude is beyond the globe', '/places/0/lon', 390.1, 'number-out-of-range', '390.1', '180'),
  hit('a latitude is beyond the pole', '/places/0/lat', -95, 'number-out-of-range', '-95', '90'),
  hit('a range is upside down', '/measures/1/values/0/quantity', { kind: 'range', low: 5, high: 3 }, 'reversed-range', 'low'),

  hit('two facts have one id', '/events/5/id', 'raqqa-isis-driven-out', 'duplicate-id', 'raqqa-isis-driven-out', '/events/4/id'),
  hit('two values of a measure have one id', '/measures/0/values/1/id', '2024', 'duplicate-id', '/measures/0/values/0/id'),
  hit('a place is not listed', '/events/4/places/0', 'raqa', 'unknown-reference', 'No place', 'raqa', 'Did you mean', 'raqqa'),
  hit('an actor is not listed', '/events/4/actors/0', 'nobody', 'unknown-reference', 'No actor', 'nobody'),
  hit('a source is not listed', '/events/4/accounts/1/source', 'a-paper', 'unknown-reference', 'No source', 'a-paper'),
  hit('a further source is not listed', '/events/11/accounts/1/also/0', 'voa', 'unknown-reference', 'No source', 'voa'),
  hit('a further source is the source itself', '/events/11/accounts/1/also/0', 'a-news-2025-06-22', 'named-twice', 'a-news-2025-06-22'),
  hit('a place lies around itself', '/places/3/near', 'palmyra-desert', 'circular-reference', 'palmyra-desert → '),
  hit('a question is not listed', '/assessments/0/question', 'weather', 'unknown-reference', 'No question', 'weather'),
  hit('a further question is not listed', '/assessments/9/also/0/question', 'weather', 'unknown-reference', 'No question', 'weather'),
  hit('the article is not listed', '/article', 'khabarain', 'unknown-reference', 'Did you mean', 'khabarayn'),
  hit('a paragraph is written otherwise', '/events/4/accounts/0/locators/0', '11', 'bad-locator', '11', '34 paragraphs'),
  hit('a paragraph is beyond the last', '/events/14/accounts/0/locators/0', 'P41', 'locator-out-of-range', 'P41', 'P34'),
  hit('an assessment names paragraph 0', '/assessments/0/locators/0', 'P0', 'bad-locator', 'P0'),
  hit('a further position is beyond the last paragraph', '/assessments/9/also/0/locators/0', 'P41', 'locator-out-of-range', 'P41', 'P34'),
  hit('the article’s account compares itself', '/events/4/accounts/0/relation', 'agrees', 'relation-on-article', 'agrees'),
  hit('another account comes first', '/events/1/accounts/0/source', 'afp-2017-03-02', 'first-account-not-article', 'afp-2017-03-02', 'khabarayn'),
];

describe('a damaged dataset', () => {
  it.each(damages)('is refused where $name', ({ apply, pointer, code, says }) => {
    const story = freshStory();
    apply(story);
    const { dataset, problems } = parseDataset(story);
    expect(dataset).toBeUndefined();
    expect(problems.map((problem) => [problem.pointer, problem.code])).toEqual([[pointer, code]]);
    const english = sentenceOf(problems[0], 'en');
    for (const part of says) expect(english).toContain(part);
    const arabic = sentenceOf(problems[0], 'ar');
    expect(arabic).toMatch(/[\u0621-\u064a]{3}/);
    expect(valuesIn(arabic)).toEqual(valuesIn(english));
  });

  it('has more than twenty kinds of damage here', () => {
    expect(new Set(damages.map(({ code }) => code)).size).toBeGreaterThan(20);
  });

  it('is refused where a lane that facts use is left out', () => {
    const story = freshStory();
    removeAt(story, '/lanes/2');
    const { problems } = parseDataset(story);
    expect(problems.map(({ pointer, found }) => [pointer, found])).toEqual([
      ['/events/12/lane', 'cooperation'],
      ['/events/13/lane', 'cooperation'],
      ['/events/15/lane', 'cooperation'],
    ]);
    expect(sentenceOf(problems[0], 'en')).toContain('No lane');
  });

  it('has all of its problems reported in one run, sorted by pointer', () => {
    const story = freshStory();
    const chosen = damages.filter(({ name }) =>
      ['a title is missing', 'a key is misspelt', 'a date is written backwards', 'a place is not listed'].includes(name),
    );
    setAt(story, '/events/10/when', '2025-02-30');
    setAt(story, '/assessments/0/locators/0', 'P99');
    for (const { apply } of chosen) apply(story);
    expect(parseDataset(story).problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/assessments/0/locators/0', 'locator-out-of-range'],
      ['/events/4/places/0', 'unknown-reference'],
      ['/events/4/summery', 'unknown-key'],
      ['/events/4/title', 'missing'],
      ['/events/4/when', 'bad-date'],
      ['/events/10/when', 'no-such-date'],
    ]);
  });

  it('never lets a __proto__ key reach an object’s prototype', () => {
    const text = JSON.stringify(freshStory()).replace('{', '{"__proto__":{"polluted":true},');
    const { dataset, problems } = parseDataset(JSON.parse(text));
    expect(dataset).toBeUndefined();
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

/** What is wrong and what to do; both have to say something, and the second in a whole sentence. */
function sentenceOf(problem: Problem | undefined, lang: Lang): string {
  if (!problem) throw new Error('no problem to describe');
  const { what, remedy } = describeProblem(problem, lang);
  expect(what).not.toBe('');
  expect(remedy).toMatch(/[.?؟]$/);
  return `${what} ${remedy}`;
}

/** The isolated values of a sentence; names of paragraphs and notations are text in one language and code in the other. */
function valuesIn(sentence: string): readonly string[] {
  const values = Array.from(sentence.matchAll(/[\u2066\u2068]([^\u2069]*)\u2069/g), ([, value = '']) => value);
  return values.filter((value) => !/^(?:P1|P34|true|false)$/.test(value));
}
