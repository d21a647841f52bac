import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';
import { isolate } from '../../text/bidi.ts';
import { formatMegabytes } from './amounts.ts';
import type { OpenMessages } from './messages.ts';

const locale: Locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' };

const facts: PluralForms = { one: 'fact', other: 'facts' };
const megabytes: PluralForms = { other: 'MB' };
const kilobytes: PluralForms = { other: 'kB' };
const code = (found: string): string => isolate(found, 'ltr');

/** What opening a file says in English. */
export const messagesEn: OpenMessages = {
  ofMegabytes: megabytes,
  ofKilobytes: kilobytes,
  megabytes,
  kilobytes,
  readingOf: (done, total) => `Reading: ${done} of ${total}`,
  reading: (done) => `Reading: ${done} so far, of an unknown size`,
  readingShare: (percent) => `Reading: ${percent}`,
  begun: 'Reading the file',
  soFar: (count) => `${count} so far`,
  sorted: facts,
  sorting: (count) => `Arranging ${count} by time`,
  done: (count) => `Ready: ${count}`,
  progress: 'Opening the file',
  cancel: 'Cancel',
  refused: 'The file was not opened',
  problems: { one: 'error', other: 'errors' },
  allListed: (problems) => `It has ${problems}. Missing values are never guessed, and nothing is dropped in silence.`,
  firstListed: (problems) => `It has ${problems}; these are the first. Missing values are never guessed, and nothing is dropped in silence.`,
  otherProblems: { one: 'more error', other: 'more errors' },
  more: (problems) => `And ${problems}.`,
  wholeFile: 'the whole file',
  faults: {
    'cannot-read': ({ found }) => ({
      what: found === '' ? 'The file could not be read' : `The file could not be read: ${code(found)}`,
      remedy: 'Check its address and the connection.',
    }),
    stopped: () => ({ what: 'Reading stopped before its end', remedy: 'The device may be short of memory. Try again, or open a smaller file.' }),
    'not-utf8': () => ({ what: 'The text is not UTF-8', remedy: 'Save the file in that encoding, then open it.' }),
    'file-too-large': ({ expected }) => ({
      what: `The file is larger than ${formatMegabytes(expected.most ?? 0, megabytes, locale)}`,
      remedy: 'Divide it into smaller files.',
    }),
    'too-many-facts': ({ expected }) => ({ what: `The file has more than ${formatCount(expected.most ?? 0, facts, locale)}`, remedy: 'Divide it into smaller files.' }),
    'fact-too-long': ({ expected: { line = 1, column = 1, most = 0 } }) => ({
      what: `A fact is longer than ${formatMegabytes(most, megabytes, locale)}; it begins at line ${line}, column ${column}`,
      remedy: 'Look in it for a missing quotation mark or bracket.',
    }),
    'head-too-long': ({ expected: { most = 0 } }) => ({
      what: `What stands around the facts is longer than ${formatMegabytes(most, megabytes, locale)}`,
      remedy: `Expected the facts in a list called ${code('events')}.`,
    }),
    'bad-instant': ({ found }) => ({ what: `Not an instant: ${code(found)}`, remedy: 'Expected milliseconds since 1970 (UTC), or a date in EDTF.' }),
  },
};
