/**
 * Every sentence of the figure, in both languages. Numbers, nouns, names and dates come in as text already formatted.
 * Arabic names stand in the nominative wherever they are put, since the dataset gives them so.
 */
import type { Lang } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';
import type { Amount, Position } from './reading.ts';

export interface Messages {
  readonly range: (low: string, high: string) => string;
  readonly rangeInSentence: (low: string, high: string) => string;
  /** an amount whose noun names its number itself and cannot follow it */
  readonly ofThem: (amount: string, plural: string) => string;
  readonly titleOne: (counted: string) => string;
  readonly titleMany: (amounts: string) => string;
  readonly titleNone: string;
  readonly articleSays: (finding: string) => string;
  readonly titleOther: (who: string, where: string) => string;
  readonly titleOutside: (who: string, amount: string) => string;
  readonly titleOthersOutside: (count: string, estimates: string) => string;
  readonly titleNoneOutside: (estimates: string) => string;
  readonly otherEstimates: PluralForms;

  readonly subtitle: (unit: string, period: string, undated: string) => string;
  readonly fromTo: (first: string, last: string) => string;
  /** the article dates none of its estimates; it was published then */
  readonly undated: (published: string) => string;
  readonly source: (sources: readonly string[]) => string;
  readonly inArticle: (who: string) => string;
  readonly article: string;
  readonly via: (who: string, source: string) => string;
  readonly viaSecondary: (source: string) => string;
  readonly secondary: (source: string) => string;
  readonly altAbove: (estimates: string) => string;
  readonly altBelow: (others: string) => string;
  readonly altWords: (count: string, items: string) => string;
  readonly wordAmounts: PluralForms;
  readonly sentenceEnd: string;

  /** opens the description: where the axis ends, and what it counts */
  readonly axis: (highest: string, unit: string) => string;
  readonly above: (estimates: string) => string;
  readonly below: (others: string) => string;
  readonly nothingBelow: string;
  /** how an amount is drawn: above the line, below it */
  readonly mark: Readonly<Record<Amount['kind'], string>>;
  readonly ring: Readonly<Record<Amount['kind'], string>>;
  readonly apart: (n: string) => string;

  readonly per: (who: string) => string;
  readonly position: Readonly<Record<Position, string>>;
  readonly agrees: (where: string) => string;
  readonly differs: (where: string) => string;
  readonly otherPeriod: (where: string) => string;
  readonly earlierCount: (where: string) => string;
  readonly inParentheses: (text: string, detail: string) => string;
  readonly spoken: (who: string, what: string) => string;
  readonly separator: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly inWords: string;
  readonly nothingToDraw: string;

  readonly caption: string;
  readonly columns: readonly string[];
}

const ar: Messages = {
  range: (low, high) => `بين ${low} و${high}`,
  rangeInSentence: (low, high) => `بين ${low} و${high}`,
  ofThem: (amount, plural) => `${amount} من ال${plural}`,
  titleOne: (counted) => `${counted} لداعش في العراق وسوريا معًا`,
  titleMany: (amounts) => `كم مقاتلًا لداعش، في العراق وسوريا معًا: ${amounts}`,
  titleNone: 'لا يذكر المقال عددًا لمقاتلي داعش يمكن رسمه',
  articleSays: (finding) => `المقال: ${finding}`,
  titleOther: (who, where) => `، وتقدير آخر (${who}) ${where}`,
  titleOutside: (who, amount) => `، وتقدير آخر (${who}) خارج ذلك: ${amount}`,
  titleOthersOutside: (count, estimates) => `، وخارج ذلك ${count} من ${estimates}`,
  titleNoneOutside: (estimates) => `، ولا يخرج عن ذلك أيّ من ${estimates}`,
  otherEstimates: {
    one: 'تقدير آخر',
    two: 'تقديرين آخرين',
    few: 'تقديرات أخرى',
    many: 'تقديرًا آخر',
    other: 'تقدير آخر',
  },

  subtitle: (unit, period, undated) => `تقدير عدد المقاتلين (${unit})${period && `، ${period}`}${undated && `، ${undated}`}`,
  fromTo: (first, last) => `من ${first} إلى ${last}`,
  undated: (published) => `ولا يؤرّخه المقال المنشور في ${published}`,
  source: (sources) => `المصدر: ${sources.join('؛ ')}`,
  inArticle: (who) => `${who} في المقال`,
  article: 'المقال',
  via: (who, source) => `${who} في ${source}`,
  viaSecondary: (source) => `عبر مصدر ثانوي: ${source}`,
  secondary: (source) => `${source} (مصدر ثانوي)`,
  altAbove: (estimates) => `محور للأعداد يبدأ من الصفر، وفوقه تقدير المقال: ${estimates}`,
  altBelow: (others) => `؛ وتحته ${others}`,
  altWords: (count, items) => `؛ و${count} بلا رسم: ${items}`,
  wordAmounts: {
    one: 'مقدار واحد ورد بالكلمات',
    two: 'مقداران وردا بالكلمات',
    few: 'مقادير وردت بالكلمات',
    many: 'مقدارًا وردت بالكلمات',
    other: 'مقدار وردت بالكلمات',
  },
  sentenceEnd: '.',

  axis: (highest, unit) => `محور للأعداد من 0 إلى ما بعد ${highest} (${unit}).`,
  above: (estimates) => `فوق السطر: ${estimates}.`,
  below: (others) => `وتحت السطر: ${others}.`,
  nothingBelow: 'ولا رواية أخرى تحت السطر.',
  mark: { exact: 'عمود', 'at-least': 'عمود بعده ثلاث نقاط', approximate: 'عمود منقّط', range: 'صندوق بعرض المدى' },
  ring: { exact: 'حلقة', 'at-least': 'حلقة بعدها ثلاث نقاط', approximate: 'حلقة', range: 'حلقتان بينهما خط' },
  apart: (n) => `بفارق ${n} (محسوب)`,

  per: (who) => `بحسب ${who}`,
  position: {
    'low-end': 'عند الحد الأدنى',
    'high-end': 'عند الحد الأعلى',
    inside: 'داخل مدى المقال',
    overlaps: 'يتداخل مع رقم المقال',
    same: 'الرقم نفسه',
    near: 'قريب من رقم المقال',
    outside: 'خارج رقم المقال',
  },
  agrees: (where) => `على وفاق: ${where}`,
  differs: (where) => `تختلف: ${where}`,
  otherPeriod: (where) => `المدة تختلف: ${where}`,
  earlierCount: (where) => `حصيلة أسبق: ${where}`,
  inParentheses: (text, detail) => `${text} (${detail})`,
  spoken: (who, what) => `${who}: ${what}`,
  separator: ' · ',
  comma: '، ',
  semicolon: '؛ ',
  inWords: 'واردة بالكلمات لا بالأرقام، فلا تُرسم',
  nothingToDraw: 'لا عدد يمكن رسمه؛ وفي الجدول كل ما ورد',

  caption: 'تقديرات عدد المقاتلين: ما يقوله المقال وما تقوله روايات أخرى',
  columns: ['ما يُعدّ', 'التاريخ', 'الحد الأدنى', 'القيمة', 'الحد الأعلى', 'القائل', 'الموضع', 'قياسًا إلى المقال'],
};

const en: Messages = {
  range: (low, high) => `${low} to\u00A0${high}`,
  rangeInSentence: (low, high) => `between ${low} and ${high}`,
  ofThem: (amount, plural) => `${amount} ${plural}`,
  titleOne: (counted) => counted.replace(/(\S+)$/, 'ISIS $1 in Iraq and Syria together'),
  titleMany: (amounts) => `Estimates of ISIS fighters in Iraq and Syria together: ${amounts}`,
  titleNone: 'The article gives no number of ISIS fighters that can be drawn',
  articleSays: (finding) => `The article: ${finding}`,
  titleOther: (who, where) => `; another estimate (${who}) is ${where}`,
  titleOutside: (who, amount) => `; another estimate (${who}) lies outside that: ${amount}`,
  titleOthersOutside: (count, estimates) => `; ${count} of ${estimates} outside that`,
  titleNoneOutside: (estimates) => `; none of ${estimates} outside that`,
  otherEstimates: { one: 'other estimate', other: 'other estimates' },

  subtitle: (unit, period, undated) =>
    `Estimated number of fighters (${unit})${period && `, ${period}`}${undated && `. ${undated}`}`,
  fromTo: (first, last) => `${first}–${last}`,
  undated: (published) => `The article, published ${published}, does not date it`,
  source: (sources) => `Source: ${sources.join('; ')}`,
  inArticle: (who) => `${who} in the article`,
  article: 'the article',
  via: (who, source) => `${who} in ${source}`,
  viaSecondary: (source) => `through a secondary source, ${source}`,
  secondary: (source) => `${source} (secondary)`,
  altAbove: (estimates) => `A value axis from zero, above it the article’s estimate: ${estimates}`,
  altBelow: (others) => `; below it ${others}`,
  altWords: (count, items) => `; not drawn: ${count} (${items})`,
  wordAmounts: { one: 'quantity given only in words', other: 'quantities given only in words' },
  sentenceEnd: '.',

  axis: (highest, unit) => `A value axis from 0 to beyond ${highest} (${unit}).`,
  above: (estimates) => `Above the line: ${estimates}.`,
  below: (others) => `Below the line: ${others}.`,
  nothingBelow: 'No other account hangs below the line.',
  mark: { exact: 'a post', 'at-least': 'a post with three dots after it', approximate: 'a dotted post', range: 'a box as wide as the range' },
  ring: { exact: 'a ring', 'at-least': 'a ring with three dots after it', approximate: 'a ring', range: 'two rings with a bar between them' },
  apart: (n) => `${n} apart (derived)`,

  per: (who) => `per ${who}`,
  position: {
    'low-end': 'at the low end',
    'high-end': 'at the high end',
    inside: 'inside the article’s range',
    overlaps: 'overlapping the article’s number',
    same: 'the same number',
    near: 'near the article’s number',
    outside: 'outside the article’s number',
  },
  agrees: (where) => `agrees: ${where}`,
  differs: (where) => `differs: ${where}`,
  otherPeriod: (where) => `other period: ${where}`,
  earlierCount: (where) => `earlier count: ${where}`,
  inParentheses: (text, detail) => `${text} (${detail})`,
  spoken: (who, what) => `${who}: ${what}`,
  separator: ' · ',
  comma: ', ',
  semicolon: '; ',
  inWords: 'Given in words, not figures, so not drawn',
  nothingToDraw: 'No number can be drawn; the table holds all that is said',

  caption: 'Estimates of the number of fighters: what the article says and what other accounts say',
  columns: ['What is counted', 'Date', 'At least', 'Value', 'At most', 'Who says so', 'Where', 'Against the article'],
};

/** The figure's wording by language. */
export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
