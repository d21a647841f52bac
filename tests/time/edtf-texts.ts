import fc from 'fast-check';

/** Every EDTF text of the first story, and of the other accounts of it. */
export const storyTexts = [
  '2014~', '2015-05', '2015-05/2017', '2017', '2017-05', '2017/..', '../2024-12-08', '2024-12-08', '2024-12-08/..',
  '2025-06', '2025?', '2025-11', '2025-12-13', '2025-12', '2017-10-17', '2015-05-20/2015-05-21', '[2015-05-20,2015-05-21]',
  '2016-03-27', '2016-12-11', '2017-03-02', '2024-01-01/2024-12-01', '2025-01-01/2025-04-01', '2024-10',
  '2024-01/2024-10', '2025-06-22', '2025-11-10', '2025-08', '2024', '2025', '2025-12-27',
] as const;

/** A date as numbers; `day` is one its month has. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly doubt: '' | '~' | '?' | '%';
}

/** Days of a month by the rule of the calendar itself, so that the tests do not lean on the code they test. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export function writeParts({ year, month, day, doubt }: DateParts): string {
  const numbers = [String(year).padStart(4, '0'), ...[month, day].flatMap((n) => (n === undefined ? [] : [n]))];
  return numbers.map((n) => String(n).padStart(2, '0')).join('-') + doubt;
}

const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const doubt = fc.constantFrom('' as const, '~' as const, '?' as const, '%' as const);
const dayOf = ({ year, month, doubt }: { year: number; month: number; doubt: DateParts['doubt'] }) =>
  fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day, doubt }));

/** Years, months and days, with and without a qualifier. */
export const dateParts: fc.Arbitrary<DateParts> = fc.oneof(
  fc.record({ year, doubt }),
  fc.record({ year, month, doubt }),
  fc.record({ year, month, doubt }).chain(dayOf),
);

export const dateText: fc.Arbitrary<string> = dateParts.map(writeParts);

/** Any text the parser takes: dates, seasons, intervals, sets. Half of the intervals run backwards. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  dateText,
  fc.tuple(year, fc.integer({ min: 21, max: 24 }), doubt).map(([y, m, mark]) => writeParts({ year: y, month: m, doubt: mark })),
  fc.tuple(dateText, dateText).map((ends) => ends.join('/')),
  fc.tuple(dateText, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('..', ''), dateText).map((ends) => ends.join('/')),
  fc.array(dateText, { minLength: 1, maxLength: 5 }).map((dates) => `[${dates.join(',')}]`),
);
