import { formatAlternatives } from '../locale/list.ts';
import { formatNumber } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { isolate } from '../text/bidi.ts';
import type { ProblemMessages } from './messages.ts';
import { type Expected, type ExpectedType, lastKey, type Problem, type ReferencedKind, toVisible } from './problem.ts';

const locale: Locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' };

/** What the file says, in whatever language. */
const text = (found: string): string => isolate(found);
/** Keys, dates, addresses: always left to right. */
const code = (found: string): string => isolate(found, 'ltr');

const types: Readonly<Record<ExpectedType, string>> = {
  text: 'a text in quotation marks',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list in square brackets',
  object: 'an object in braces',
};

const kinds: Readonly<Record<ReferencedKind, readonly [string, string]>> = {
  source: ['source', 'sources'],
  place: ['place', 'places'],
  actor: ['actor', 'actors'],
  question: ['question', 'questions'],
  event: ['event', 'events'],
  lane: ['lane', 'lanes'],
};

const number = (value = 0): string => formatNumber(value, locale);
const field = ({ pointer }: Problem): string => code(toVisible(lastKey(pointer)));
const choices = ({ values = [] }: Expected): string => formatAlternatives(values.map(code), locale);
const similar = (expected: Expected): string =>
  expected.similar === undefined ? '' : ` Did you mean ${code(expected.similar)}?`;
const place = ({ line = 1, column = 1 }: Expected): string => `line ${line}, column ${column}`;
const paragraphs = ({ most }: Expected): string =>
  most === undefined ? 'Paragraphs are written P1, P2 and so on.' : `The article has ${most} paragraphs, P1 to P${most}.`;
const dates = `Expected EDTF, such as ${code('2017-05')} for a month or ${code('2017-05~')} if approximate.`;

/** What each problem is called in English. */
export const messagesEn: ProblemMessages = {
  'empty-file': () => ({ what: 'The file is empty', remedy: 'Expected a dataset in JSON.' }),
  'malformed-json': ({ found, expected }) => ({
    what: `Not valid JSON at ${place(expected)}: ${found === '' ? 'the file ends here' : text(found)}`,
    remedy: 'Look for a missing comma, quotation mark or bracket just before it.',
  }),
  'duplicate-key': ({ found, expected }) => ({
    what: `The key ${text(found)} stands twice in one object (${place(expected)})`,
    remedy: 'Keep one of the two: the first would be lost.',
  }),
  'nested-too-deeply': ({ expected }) => ({
    what: `Nested too deeply at ${place(expected)}`,
    remedy: 'No part of a dataset is that deep. Look for a bracket too many.',
  }),
  missing: (problem) => ({ what: `${field(problem)} is missing`, remedy: 'Add it. Missing values are never guessed.' }),
  'missing-language': ({ pointer }) => ({
    what: `The ${lastKey(pointer) === 'ar' ? 'Arabic' : 'English'} text is missing`,
    remedy: 'Every text is given in Arabic and in English.',
  }),
  'wrong-type': ({ found, expected }) => ({
    what: `Wrong kind of value: ${text(found)}`,
    remedy: `Expected ${expected.type ? types[expected.type] : 'another kind of value'}.`,
  }),
  'unknown-key': ({ found, expected }) => ({
    what: `Unknown key: ${text(found)}`,
    remedy: expected.similar === undefined ? 'Remove it, or look for its name in the schema.' : similar(expected).trim(),
  }),
  'unknown-value': ({ found, expected }) => ({
    what: `Unknown value: ${text(found)}`,
    remedy: `Expected ${choices(expected)}.${similar(expected)}`,
  }),
  'empty-list': (problem) => ({ what: `The list ${field(problem)} is empty`, remedy: 'Expected at least one entry.' }),
  'list-too-long': (problem) => ({
    what: `The list ${field(problem)} is too long`,
    remedy: `Expected at most ${number(problem.expected.most)} entries.`,
  }),
  'empty-text': () => ({ what: 'An empty text', remedy: 'Write the text, or leave the whole field out.' }),
  'text-too-long': ({ found, expected }) => ({
    what: `A text is too long: ${text(found)}`,
    remedy: `Expected at most ${number(expected.most)} characters.`,
  }),
  'control-character': ({ found }) => ({
    what: `A control character in the text: ${text(found)}`,
    remedy: 'Remove it; line breaks and tabs are not used either.',
  }),
  'bidi-control': ({ found }) => ({
    what: `A direction control that reorders its surroundings: ${text(found)}`,
    remedy: `Remove it, or write an isolate and close it (${code('U+2066–U+2069')}).`,
  }),
  'bad-id': ({ found }) => ({
    what: `Not a valid id: ${text(found)}`,
    remedy: `Expected small Latin letters, digits and hyphens, such as ${code('palmyra-ambush')}.`,
  }),
  'bad-url': ({ found }) => ({
    what: `Not a web address: ${text(found)}`,
    remedy: `Expected a whole address that begins with ${code('https://')} or ${code('http://')}.`,
  }),
  'bad-date': ({ found }) => ({ what: `Not a valid date: ${text(found)}`, remedy: dates }),
  'no-such-date': ({ found }) => ({
    what: `The calendar has no such date: ${text(found)}`,
    remedy: 'Check the month and the day against the source.',
  }),
  'reversed-interval': ({ found }) => ({
    what: `The interval ends before it begins: ${text(found)}`,
    remedy: 'Expected the earlier date first, then a slash, then the later one.',
  }),
  'not-a-single-date': ({ found }) => ({
    what: `Not a single date: ${text(found)}`,
    remedy: `Expected one day, month or year, such as ${code('2025-12-27')}.`,
  }),
  'date-outside-event': ({ found, expected }) => ({
    what: `${text(found)} lies outside the date of the fact`,
    remedy: `Expected a date within ${choices(expected)}.`,
  }),
  'bad-number': ({ found }) => ({ what: `Not a count: ${text(found)}`, remedy: 'Expected a whole number, zero or more.' }),
  'number-out-of-range': ({ found, expected }) => ({
    what: `Out of range: ${text(found)}`,
    remedy: `Expected degrees from ${number(expected.least)} to ${number(expected.most)}.`,
  }),
  'reversed-range': () => ({
    what: 'The low end of the range is above the high end',
    remedy: `Expected ${code('low')} to be at most ${code('high')}.`,
  }),
  'duplicate-id': ({ found, expected }) => ({
    what: `The id ${text(found)} is taken`,
    remedy: `It stands first at ${code(expected.first ?? '')}. Give each its own.`,
  }),
  'unknown-reference': ({ found, expected }) => {
    const [one, many] = kinds[expected.among ?? 'source'];
    return { what: `No ${one} has the id ${text(found)}`, remedy: `Add it to the ${many}, or correct it.${similar(expected)}` };
  },
  'bad-locator': ({ found, expected }) => ({ what: `Not a paragraph: ${text(found)}`, remedy: paragraphs(expected) }),
  'locator-out-of-range': ({ found, expected }) => ({
    what: `Paragraph ${text(found)} is not in the article`,
    remedy: paragraphs(expected),
  }),
  'account-without-source': () => ({
    what: 'An account without a source',
    remedy: 'No account is shown without its source.',
  }),
  'first-account-not-article': ({ found, expected }) => ({
    what: `The first account is not the article’s: ${text(found)}`,
    remedy: `Expected ${code(expected.article ?? '')} first; the other accounts follow it.`,
  }),
  'relation-on-article': ({ found }) => ({
    what: `The article’s own account has a relation: ${text(found)}`,
    remedy: 'Remove it: only the other accounts are compared with the article.',
  }),
  'missing-relation': () => ({
    what: 'Another account does not say how it stands to the article',
    remedy: `Add ${code('relation')}: more exact, differs, agrees, other period, earlier count or other scope.`,
  }),
  'missing-period': () => ({
    what: 'A value without a period',
    remedy: 'Where a measure has several values, each needs a period or a category; a whole year is not assumed.',
  }),
  'source-without-address': () => ({ what: 'A source without an address', remedy: `Add ${code('url')}, or say in ${code('noUrl')} why it has none.` }),
  'source-without-date': () => ({
    what: 'A source without a date of publication',
    remedy: `Add ${code('published')}, or ${code('undated')} where it bears none, or name it in ${code('notNoted')}.`,
  }),
  'source-without-publisher': () => ({ what: 'A source without a publisher', remedy: `Add ${code('publisher')}, or name it in ${code('notNoted')}.` }),
  'number-not-in-account': ({ found }) => ({
    what: `The statement has ${text(found)}, which is neither the account’s date nor its amount`,
    remedy: `Mend the statement, or add the number to ${code('besides')}.`,
  }),
  'circular-reference': ({ found }) => ({
    what: `The way from place to place never ends: ${text(found)}`,
    remedy: 'Let the last place it leads to have coordinates of its own.',
  }),
  'named-twice': ({ found }) => ({ what: `An account names the source ${text(found)} twice`, remedy: 'Name each source of an account once.' }),
  'same-label': ({ found, expected }) => ({
    what: `Readers cannot tell ${text(found)} from another`,
    remedy: `The same stands in ${code(expected.first ?? '')}.`,
  }),
  'source-contradicts-itself': ({ found, expected }) => ({
    what: `Two accounts of one source that differ: ${text(found)}`,
    remedy: `The first is ${code(expected.first ?? '')}; look at both.`,
  }),
};
