/**
 * Every sentence of the figure, in both languages. Numbers, dates, nouns and names come in as text already
 * formatted; nothing here knows a fact or a source. Arabic never puts a dash between two numbers.
 */
import type { Lang } from '../../base/localized.ts';
import type { Relation } from '../../dataset/types.ts';
import type { PluralForms } from '../../locale/types.ts';
import type { Panel, Undrawn } from './reading.ts';

export interface Messages {
  /** `points` in words, `named` the first of them; `isAll`: no further ones */
  readonly title: (points: string, named: readonly string[], isAll: boolean) => string;
  readonly titleNone: string;
  readonly titleEmpty: string;
  /** small numbers in words, from one on, with the noun where the number needs it */
  readonly pointWords: readonly string[];
  readonly points: PluralForms;
  readonly dateOfPlace: (place: string) => string;
  readonly dateOfFact: (label: string) => string;
  readonly numberOf: (noun: string) => string;
  readonly ofPeriod: (what: string, period: string) => string;

  readonly subtitle: string;
  readonly source: (parts: readonly string[]) => string;
  readonly articleInSource: string;
  readonly secondary: (source: string) => string;
  readonly alt: (count: string, points: string, rest: string) => string;
  readonly altNoPoints: (count: string, rest: string) => string;
  readonly altDiffering: (names: string) => string;
  readonly altRest: (count: number, counted: string, isAll: boolean) => string;
  readonly comparisons: PluralForms;
  /** opens the description; `scale` is how the lines are scaled */
  readonly opening: (lines: string, scale: string) => string;
  readonly lines: PluralForms;
  readonly scale: Readonly<Record<Panel['kind'] | 'both', string>>;
  /** all lines of one relation */
  readonly group: (relation: string, lines: string) => string;
  readonly line: (name: string, own: string, others: string, detail: string) => string;

  readonly relations: Readonly<Record<Relation, string>>;
  readonly datesHead: string;
  readonly datesHeadYears: string;
  readonly numbersHead: string;
  readonly bothHead: string;
  readonly days: PluralForms;
  readonly daysAfter: (days: string, when: string, isDay: boolean) => string;
  readonly daysBefore: (days: string, when: string, isDay: boolean) => string;
  readonly fewer: (n: string) => string;
  readonly more: (n: string) => string;
  readonly about: (n: string) => string;
  readonly lowEnd: string;
  readonly highEnd: string;
  readonly inRange: string;
  readonly sameOtherPeriod: string;
  readonly otherPeriod: string;
  readonly apart: string;
  readonly alone: (amount: string, period: string) => string;
  readonly namesake: (n: string, counts: string) => string;
  /** a number that counts a group of its own */
  readonly part: (n: string, counts: string) => string;
  readonly undrawnSame: (names: string) => string;
  readonly undrawnWithin: (names: string) => string;
  /** what accounts differ on beside dates and numbers */
  readonly undrawnWords: (names: string) => string;
  readonly inWords: (name: string, about: string) => string;
  /** as `undrawnSame` and `undrawnWithin`, in few words */
  readonly noLine: Readonly<Record<Undrawn['reason'], (names: string) => string>>;
  readonly nothing: string;

  /** a speaker and the sources that carry the words */
  readonly via: (speaker: string, sources: string) => string;
  readonly spoken: (name: string, own: string, others: string, relation: string) => string;
  readonly withDetail: (who: string, what: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly caption: string;
  readonly columns: readonly string[];
}

const ar: Messages = {
  title: (points, named, isAll) =>
    `تختلف الروايات في ${points}${isAll ? ': ' : '، منها '}${named.join('، و')}`,
  titleNone: 'لا تختلف رواية عن المقال في ما يمكن أن يُقارَن',
  titleEmpty: 'لا رواية أخرى يمكن أن تُقارَن بالمقال',
  pointWords: ['واحد', 'اثنين', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'].map((n) => `${n} من التواريخ والأعداد`),
  points: { one: 'واحد من التواريخ والأعداد', two: 'اثنين من التواريخ والأعداد', few: 'من التواريخ والأعداد', many: 'من التواريخ والأعداد', other: 'من التواريخ والأعداد' },
  dateOfPlace: (place) => `تاريخ ${place}`,
  dateOfFact: (label) => `تاريخ «${label}»`,
  numberOf: (noun) => (/^\S+$/.test(noun) && !noun.startsWith('ال') ? `عدد ال${noun}` : `عدد ${noun}`),
  ofPeriod: (what, period) => `${what} ${/^(من|منذ|حتى|بدءًا|خلال) /.test(period) ? period : `في ${period}`}`,

  subtitle: 'المقال فوق كل سطر، والروايات الأخرى حلقات تحته. لكل سطر مقياسه',
  source: (parts) => `المصدر: ${parts.join('؛ ')}`,
  articleInSource: 'المقال',
  secondary: (source) => `${source} (مصدر ثانوي)`,
  alt: (count, points, rest) => `خطوط صغيرة، ${count}: ${points}${rest}.`,
  altNoPoints: (count, rest) => `خطوط صغيرة، ${count}: لا تختلف فيها الروايات${rest}.`,
  altDiffering: (names) => `تختلف الروايات في ${names}`,
  altRest: (_count, counted, isAll) =>
    isAll ? '، والروايات فيها أدقّ أو على وفاق أو لمدة أخرى' : `؛ وفي الباقي، وهو ${counted}، الروايات أدقّ أو على وفاق أو لمدة أخرى`,
  opening: (lines, scale) => `${lines}، المقال فوق كل خط والروايات الأخرى تحته؛ ${scale}.`,
  lines: { one: 'خط واحد', two: 'خطّان', few: 'خطوط', many: 'خطًا', other: 'خط' },
  scale: { date: 'التواريخ على سنوات كاملة', number: 'الأعداد من الصفر', both: 'التواريخ على سنوات كاملة، والأعداد من الصفر' },
  group: (relation, lines) => `${relation}: ${lines}.`,
  line: (name, own, others, detail) => `«${name}» ${own}؛ وتحت السطر: ${others} (${detail})`,
  comparisons: { one: 'مقارنة واحدة', two: 'مقارنتان', few: 'مقارنات', many: 'مقارنة', other: 'مقارنة' },

  relations: { differs: 'تختلف', 'more-exact': 'أدقّ', agrees: 'على وفاق', 'other-period': 'المدة تختلف', 'earlier-count': 'حصيلة أسبق', 'other-scope': 'نطاق آخر' },
  datesHead: 'التواريخ: كل خط سنة بأشهرها',
  datesHeadYears: 'التواريخ: على كل خط سنوات كاملة',
  numbersHead: 'الأعداد: كل خط يبدأ من صفر',
  bothHead: 'خط التاريخ سنوات كاملة، وخط العدد يبدأ من صفر',
  days: { zero: 'يوم', one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  daysAfter: (days, when, isDay) => `${days} بعد ${isDay ? '' : 'نهاية '}${when} (الفارق بحسابنا)`,
  daysBefore: (days, when, isDay) => `${days} قبل ${isDay ? '' : 'بداية '}${when} (الفارق بحسابنا)`,
  fewer: (n) => `أقل من عدد المقال، والفارق بحسابنا ${n}`,
  more: (n) => `أكثر من عدد المقال، والفارق بحسابنا ${n}`,
  about: (n) => `نحو ${n}`,
  lowEnd: 'عند الحد الأدنى في المقال',
  highEnd: 'عند الحد الأعلى في المقال',
  inRange: 'بين الحدين في المقال',
  sameOtherPeriod: 'العدد نفسه، لمدة أخرى',
  otherPeriod: 'لمدة أخرى، فلا فارق يُحسب',
  apart: 'لكل رواية فئة، فلا تُجمع',
  alone: (amount, period) => `${amount}، ${period} وحدها`,
  namesake: (n, counts) => `${n} هي ${counts}`,
  part: (n, counts) => (counts === '' ? n : `${counts}: ${n}`),
  undrawnSame: (names) => `بالتاريخ أو العدد نفسه في رواية أخرى، فلا خط: ${names}.`,
  undrawnWithin: (names) => `بتواريخ داخل مدة لم يفصّلها المقال، فلا خط: ${names}.`,
  undrawnWords: (names) => `وتختلف الروايات بغير تاريخ ولا عدد، فلا خط: ${names}.`,
  inWords: (name, about) => `${name} (${about})`,
  noLine: {
    same: (names) => `بلا خط، للتاريخ أو العدد نفسه: ${names}.`,
    within: (names) => `بلا خط، لتواريخ داخل مدة: ${names}.`,
    words: (names) => `بلا خط، لاختلاف بغير تاريخ ولا عدد: ${names}.`,
  },
  nothing: 'لا رواية أخرى يمكن أن توضع على خط مع المقال',

  via: (speaker, sources) => `${speaker} في ${sources}`,
  spoken: (name, own, others, relation) => `${name}. المقال: ${own}. رواية أخرى: ${others}. ${relation}`,
  withDetail: (who, what) => `${who}: ${what}`,
  comma: '، ',
  semicolon: '؛ ',
  caption: 'ما يقوله المقال وما تقوله روايات أخرى، المختلف أولًا',
  columns: ['الواقعة', 'القائل', 'التاريخ أو المدة', 'الحد الأدنى', 'القيمة', 'الحد الأعلى', 'ما يُعدّ', 'الصلة', 'الفارق', 'الموضع'],
};

const en: Messages = {
  title: (points, named, isAll) => {
    const list = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
    return `Accounts differ on ${points}${isAll ? ': ' : ', among them '}${list}`;
  },
  titleNone: 'No other account differs from the article where the two can be compared',
  titleEmpty: 'No other account can be compared with the article',
  pointWords: ['one date or number', ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((n) => `${n} dates and numbers`)],
  points: { one: 'date or number', other: 'dates and numbers' },
  dateOfPlace: (place) => `the ${place} date`,
  dateOfFact: (label) => `the date of “${label}”`,
  numberOf: (noun) => `the ${noun.replace(/^the /, '')}`,
  ofPeriod: (what, period) => `${what} ${/^(since|until|from|within) /.test(period) ? period : `in ${period}`}`,

  subtitle: 'The article above each line; other accounts as rings below it. Each line has its own scale',
  source: (parts) => `Source: ${parts.join('; ')}`,
  articleInSource: 'the article',
  secondary: (source) => `${source} (secondary)`,
  alt: (count, points, rest) => `Small lines, ${count}: ${points}${rest}.`,
  altNoPoints: (count, rest) => `Small lines, ${count}: accounts differ on none${rest}.`,
  altDiffering: (names) => `accounts differ on ${names}`,
  altRest: (count, counted, isAll) =>
    isAll
      ? '; they are more exact, agree or are about another period'
      : `; in the other ${counted} they ${count === 1 ? 'are' : 'are each'} more exact, in agreement or about another period`,
  opening: (lines, scale) => `${lines}, the article above each and other accounts below it; ${scale}.`,
  lines: { one: 'line', other: 'lines' },
  scale: { date: 'dates on whole years', number: 'numbers from zero', both: 'dates on whole years, numbers from zero' },
  group: (relation, lines) => `${relation}: ${lines}.`,
  line: (name, own, others, detail) => `“${name}” ${own}; below it: ${others} (${detail})`,
  comparisons: { one: 'comparison', other: 'comparisons' },

  relations: { differs: 'differs', 'more-exact': 'more exact', agrees: 'agrees', 'other-period': 'other period', 'earlier-count': 'earlier count', 'other-scope': 'other scope' },
  datesHead: 'Dates: each line is one year, month by month',
  datesHeadYears: 'Dates: each line runs over whole years',
  numbersHead: 'Figures: each line starts at zero',
  bothHead: 'Lines of dates run over whole years, lines of figures start at zero',
  days: { one: 'day', other: 'days' },
  daysAfter: (days, when, isDay) => `${days} after ${isDay ? '' : 'the end of '}${when} (derived)`,
  daysBefore: (days, when, isDay) => `${days} before ${isDay ? '' : 'the start of '}${when} (derived)`,
  fewer: (n) => `${n} fewer than the article (derived)`,
  more: (n) => `${n} more than the article (derived)`,
  about: (n) => `about ${n}`,
  lowEnd: 'at the low end of the range',
  highEnd: 'at the high end of the range',
  inRange: 'inside the range',
  sameOtherPeriod: 'the same number, for another period',
  otherPeriod: 'for another period, so no difference is derived',
  apart: 'not to be added up',
  alone: (amount, period) => `${amount}, ${period} alone`,
  namesake: (n, counts) => `${n} is ${counts}`,
  part: (n, counts) => `${n} ${counts}`.trim(),
  undrawnSame: (names) => `The same date or number in another account, so no line: ${names}.`,
  undrawnWithin: (names) => `Dates within a stretch the article does not divide, so no line: ${names}.`,
  undrawnWords: (names) => `Accounts differ without a date or a number, so no line: ${names}.`,
  inWords: (name, about) => `${name} (${about})`,
  noLine: {
    same: (names) => `No line, for the same date or number: ${names}.`,
    within: (names) => `No line, for dates within a stretch: ${names}.`,
    words: (names) => `No line, for a difference without date or number: ${names}.`,
  },
  nothing: 'No other account can be set on a line with the article',

  via: (speaker, sources) => `${speaker} in ${sources}`,
  spoken: (name, own, others, relation) => `${name}. The article: ${own}. Other accounts: ${others}. ${relation}`,
  withDetail: (who, what) => `${who}: ${what}`,
  comma: ', ',
  semicolon: '; ',
  caption: 'What the article says and what other accounts say, the differing ones first',
  columns: ['Fact', 'Who says so', 'Date or period', 'At least', 'Value', 'At most', 'What is counted', 'Relation', 'How far apart', 'Where'],
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
