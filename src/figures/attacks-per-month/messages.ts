/**
 * Every sentence of the figure, in both languages. Numbers, periods, nouns and names come in as text already
 * formatted; nothing here knows a figure or a source. Arabic never puts a dash between two numbers.
 */
import type { Lang } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';

export type Trend = 'fell' | 'rose' | 'same' | 'then';

/** One point of the article's finding: the amount, and its period where the sentence needs it. */
export interface Point {
  readonly amount: string;
  readonly period?: string;
}

export interface Messages {
  readonly titleTrend: (trend: Trend, from: Point, to: Point) => string;
  readonly titleOne: (amount: string, period: string) => string;
  readonly titleNone: string;
  readonly citedReport: string;
  readonly citedReportInSentence: string;
  readonly saysOtherwise: (who: string, isCited: boolean, amounts: string) => string;
  readonly saysNamesake: (who: string, isCited: boolean, n: string, counts: string) => string;
  readonly alsoNamesake: (n: string, counts: string) => string;
  readonly amountFor: (amount: string, period: string) => string;
  /** puts the finding and what contradicts it into one title */
  readonly titleWith: (finding: string, contradiction: string) => string;

  readonly subtitle: (name: string, periods: string, averages: string) => string;
  readonly averages: PluralForms;
  readonly source: (sources: readonly string[]) => string;
  readonly altAbove: (points: string) => string;
  readonly altBelow: (accounts: string) => string;
  readonly altNothing: string;
  readonly sentenceEnd: string;

  /** opens the description: the years of the axis, the last left out where there is only one */
  readonly axis: (first: string, last: string | undefined) => string;
  readonly aboveInSentence: (who: string, averages: string) => string;
  readonly nothingBelow: string;
  readonly below: string;
  readonly differsFrom: (amount: string) => string;

  readonly aMonth: (noun: string) => string;
  readonly inPeriod: (period: string) => string;
  readonly articleLabel: (noun: string, period: string) => string;
  readonly otherLabel: (noun: string, period: string) => string;
  readonly otherPeriodLabel: (noun: string, period: string) => string;
  readonly otherPeriodLabelShort: (period: string) => string;
  readonly alone: (period: string) => string;
  readonly monthLabel: (n: string, period: string) => string;
  readonly monthAlone: (n: string, period: string) => string;
  readonly inParentheses: (label: string, name: string) => string;
  readonly namesakeLabel: (n: string, counts: string) => string;
  readonly namesakeLabelShort: (n: string, counts: string) => string;
  readonly besides: (counts: string, amount: string) => string;
  readonly semicolon: string;
  readonly comma: string;
  readonly citing: (who: string, whom: string) => string;
  readonly spoken: (who: string, what: string) => string;

  readonly article: string;
  readonly articleInSource: string;
  readonly reportItself: string;
  readonly otherAccounts: string;
  readonly aboveLine: (where: string) => string;
  readonly belowReport: (name: string) => string;
  readonly belowOthers: (names: string) => string;
  readonly inWords: string;
  readonly noPeriod: string;
  readonly nothingToDraw: string;

  readonly caption: string;
  readonly columns: readonly [string, string, string, string, string, string, string];
}

/** Intervals bring their own preposition (من، منذ، حتى); other periods need one. */
function inArabic(period: string): string {
  return /^(من|منذ|حتى|بدءًا|خلال) /.test(period) ? period : `في ${period}`;
}

function inEnglish(period: string, preposition: 'in' | 'for'): string {
  if (/^(since|until|from|within) /.test(period)) return period;
  return preposition === 'in' && period.includes(' to ') ? `from ${period}` : `${preposition} ${period}`;
}

const ar: Messages = {
  titleTrend: (trend, from, to) => {
    const start = from.period ? `${from.amount} في الشهر ${inArabic(from.period)}` : `${from.amount} في الشهر`;
    const end = to.period ? `${to.amount} ${inArabic(to.period)}` : to.amount;
    if (trend === 'same') return `يقول المقال إن الهجمات بقيت عند ${end} في الشهر`;
    if (trend === 'then') return `يقول المقال إن الهجمات كانت ${start} ثم ${end}`;
    return `يقول المقال إن الهجمات ${trend === 'fell' ? 'انخفضت' : 'ارتفعت'} من ${start} إلى ${end}`;
  },
  titleOne: (amount, period) => `يقول المقال إن متوسط الهجمات في الشهر ${amount} ${inArabic(period)}`,
  titleNone: 'لا يذكر المقال عددًا للهجمات في الشهر',
  citedReport: 'التقرير الذي يستند إليه',
  citedReportInSentence: 'التقرير نفسه',
  saysOtherwise: (who, isCited, amounts) => (isCited ? `و${who} يجعلها ${amounts}` : `وبحسب ${who} هي ${amounts}`),
  saysNamesake: (who, isCited, n, counts) => `${isCited ? 'وفي' : 'وبحسب'} ${who}، ${n} متوسط ${counts}`,
  alsoNamesake: (n, counts) => `، أما ${n} فمتوسط ${counts}`,
  amountFor: (amount, period) => `${amount} ${inArabic(period)}`,
  titleWith: (finding, contradiction) => `${finding}؛ ${contradiction}`,

  subtitle: (name, periods, averages) => `${name}، ${periods}. ${averages}، لا سلسلة شهرية`,
  averages: {
    one: 'متوسط لمدة واحدة',
    two: 'متوسطان لمدتين',
    few: 'متوسطات لمدد',
    many: 'متوسطًا لمدد',
    other: 'متوسط لمدد',
  },
  source: (sources) => `المصدر: ${sources.join('؛ ')}`,
  altAbove: (points) => `فوق السطر متوسط المقال: ${points}`,
  altBelow: (accounts) => `؛ وتحته ${accounts}`,
  altNothing: 'لا يذكر المقال عددًا للهجمات في الشهر يمكن رسمه',
  sentenceEnd: '.',

  axis: (first, last) =>
    `مستطيلات على محور زمني ${last === undefined ? `هو سنة ${first}` : `من ${first} إلى ${last}`}، عرض كلٍّ منها بقدر مدّته، وارتفاعه بقدر الهجمات في الشهر.`,
  aboveInSentence: (who, averages) => `فوق السطر ${who}: ${averages}.`,
  nothingBelow: 'ولا رواية أخرى تحت السطر.',
  below: 'وتحت السطر روايات أخرى.',
  differsFrom: (amount) => `تختلف عن ${amount} في المقال`,

  aMonth: (noun) => `${noun} في الشهر`,
  inPeriod: inArabic,
  articleLabel: (noun, period) => `${noun} في الشهر، متوسط ${period}`,
  otherLabel: (noun, period) => `${noun} في الشهر، ${period}`,
  otherPeriodLabel: (noun, period) => `${noun} في الشهر، لكن ${period} وحدها`,
  otherPeriodLabelShort: (period) => `في الشهر، لكن ${period} وحدها`,
  alone: (period) => `${period} وحدها`,
  monthLabel: (n, period) => `${n} ${inArabic(period)}`,
  monthAlone: (n, period) => `${n} ${inArabic(period)} وحده`,
  inParentheses: (label, name) => `${label} (${name})`,
  namesakeLabel: (n, counts) => `${n} هو متوسط ${counts}، لا\u00A0متوسط هجمات`,
  namesakeLabelShort: (n, counts) => `${n} متوسط ${counts}، لا\u00A0هجمات`,
  besides: (counts, amount) => `${counts}: ${amount}`,
  semicolon: '؛ ',
  comma: '، ',
  citing: (who, whom) => `${who}، نقلًا عن ${whom}`,
  spoken: (who, what) => `${who}: ${what}`,

  article: 'المقال',
  articleInSource: 'المقال',
  reportItself: 'التقرير نفسه',
  otherAccounts: 'روايات أخرى',
  aboveLine: (where) => `فوق السطر: المقال${where && `، ${where}`}`,
  belowReport: (name) => `تحت السطر: التقرير نفسه، ${name}`,
  belowOthers: (names) => `تحت السطر: روايات أخرى، ${names}`,
  inWords: 'ورد بالكلمات لا بالأرقام، فلا يُرسم',
  noPeriod: 'ورد بلا مدة معلومة الطرفين، فلا يُرسم',
  nothingToDraw: 'لا قيمة يمكن رسمها؛ وفي الجدول كل ما ورد',

  caption: 'هجمات داعش في الشهر: ما يقوله المقال وما تقوله روايات أخرى',
  columns: ['المدة', 'الحد الأدنى', 'القيمة', 'الحد الأعلى', 'ما يُعدّ', 'القائل', 'الموضع'],
};

const en: Messages = {
  titleTrend: (trend, from, to) => {
    const start = from.period ? `${from.amount} a month ${inEnglish(from.period, 'in')}` : `${from.amount} a month`;
    const end = to.period ? `${to.amount} ${inEnglish(to.period, 'in')}` : to.amount;
    if (trend === 'same') return `The article: attacks stayed at ${to.amount} a month`;
    if (trend === 'then') return `The article: attacks were ${start}, then ${end}`;
    return `The article: attacks ${trend} from ${start} to ${end}`;
  },
  titleOne: (amount, period) => `The article: attacks averaged ${amount} a month ${inEnglish(period, 'in')}`,
  titleNone: 'The article gives no number of attacks a month',
  citedReport: 'The report it cites',
  citedReportInSentence: 'the cited report',
  saysOtherwise: (who, _isCited, amounts) => `${who} says ${amounts}`,
  saysNamesake: (who, _isCited, n, counts) => `${who} says that ${n} is ${counts}`,
  alsoNamesake: (n, counts) => `, and that ${n} is ${counts}`,
  amountFor: (amount, period) => `${amount} ${inEnglish(period, 'for')}`,
  titleWith: (finding, contradiction) => `${finding}. ${contradiction}`,

  subtitle: (name, periods, averages) => `${name}, ${periods}: ${averages}, not a monthly series`,
  averages: { one: 'period average', other: 'period averages' },
  source: (sources) => `Source: ${sources.join('; ')}`,
  altAbove: (points) => `Above the line the article’s averages: ${points}`,
  altBelow: (accounts) => `; below it ${accounts}`,
  altNothing: 'The article gives no number of attacks a month that can be drawn',
  sentenceEnd: '.',

  axis: (first, last) =>
    `Blocks on a time axis ${last === undefined ? `of the year ${first}` : `from ${first} to ${last}`}, each as wide as its period and as high as its attacks a month.`,
  aboveInSentence: (who, averages) => `Above the line ${who}: ${averages}.`,
  nothingBelow: 'No other account hangs below the line.',
  below: 'Below the line hang other accounts.',
  differsFrom: (amount) => `differs from the article’s ${amount}`,

  aMonth: (noun) => `${noun} a month`,
  inPeriod: (period) => inEnglish(period, 'in'),
  articleLabel: (noun, period) => `${noun} a month, average for ${period}`,
  otherLabel: (noun, period) => `${noun} a month, ${period}`,
  otherPeriodLabel: (noun, period) => `${noun} a month, but ${inEnglish(period, 'for')} alone`,
  otherPeriodLabelShort: (period) => `a month, but ${inEnglish(period, 'for')} alone`,
  alone: (period) => `${period} alone`,
  monthLabel: (n, period) => `${n} ${inEnglish(period, 'in')}`,
  monthAlone: (n, period) => `${n} ${inEnglish(period, 'in')} alone`,
  inParentheses: (label, name) => `${label} (${name})`,
  namesakeLabel: (n, counts) => `${n} is the average of ${counts}, not of attacks`,
  namesakeLabelShort: (n, counts) => `${n} is ${counts}, not attacks`,
  besides: (counts, amount) => `${counts}: ${amount}`,
  semicolon: '; ',
  comma: ', ',
  citing: (who, whom) => `${who}, citing ${whom}`,
  spoken: (who, what) => `${who}: ${what}`,

  article: 'The article',
  articleInSource: 'the article',
  reportItself: 'The report itself',
  otherAccounts: 'Other accounts',
  aboveLine: (where) => `Above the line: the article${where && `, ${where}`}`,
  belowReport: (name) => `Below the line: the cited report itself, ${name}`,
  belowOthers: (names) => `Below the line: other accounts, ${names}`,
  inWords: 'Given in words, not figures, so not drawn',
  noPeriod: 'Given without a period closed at both ends, so not drawn',
  nothingToDraw: 'No value can be drawn; the table holds all that is said',

  caption: 'ISIS attacks a month: what the article says and what other accounts say',
  columns: ['Period', 'At least', 'Value', 'At most', 'What is counted', 'Who says so', 'Where'],
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
