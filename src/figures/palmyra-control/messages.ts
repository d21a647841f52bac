/**
 * Every sentence of the figure, in both languages. Names, dates and counts come in as text already formatted; the
 * passive and nouns spare any agreement with a holder's name. Arabic never puts a dash between two numbers.
 */
import type { Lang } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';
import type { Precision } from '../../time/types.ts';

export interface Messages {
  readonly changed: (place: string, times: string) => string;
  readonly times: PluralForms;
  /** words of the numbers from one on, as they stand with the noun for times */
  readonly numbers: readonly string[];
  readonly precision: Readonly<Record<Precision, string>>;
  readonly datesOne: (precision: string) => string;
  readonly datesBoth: (precision: string) => string;
  readonly datesEach: (first: string, last: string) => string;
  readonly datesNone: string;
  readonly titleAlone: (place: string, dates: string) => string;
  readonly titleWith: (changed: string, dates: string) => string;
  readonly subtitle: (place: string, period: string) => string;
  readonly source: (sources: readonly string[]) => string;
  readonly secondary: (source: string) => string;
  readonly articleInSource: string;
  readonly article: (where: string) => string;
  readonly others: string;
  readonly othersToTheDay: string;
  readonly within: (year: string) => string;
  readonly passes: (actors: string) => string;
  readonly undated: string;
  readonly taken: (holder: string) => string;
  readonly retaken: (holder: string) => string;
  readonly unnamed: string;
  readonly differs: string;
  readonly dated: (date: string, what: string) => string;
  readonly altAbove: (place: string, dates: string) => string;
  readonly altUndated: string;
  readonly altBelow: (count: string, dates: string) => string;
  readonly altNothing: (place: string) => string;
  readonly otherDates: PluralForms;
  /** the sentences of the long description, without their full stop */
  readonly drawnKind: (place: string, period: string) => string;
  readonly drawnAbove: (article: string, dates: string) => string;
  readonly drawnNoDates: (article: string) => string;
  readonly drawnUndated: (period: string, what: string) => string;
  readonly drawnBelow: (count: string, dates: string) => string;
  readonly drawnNoRings: string;
  readonly drawnAllInside: (rings: number) => string;
  readonly drawnOutside: (rings: string) => string;
  readonly drawnStrip: (place: string, holders: string) => string;
  readonly rings: PluralForms;
  readonly inParentheses: (what: string, more: string) => string;
  readonly then: string;
  readonly nothingToDraw: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly sentenceEnd: string;
  readonly caption: (place: string) => string;
  readonly columns: readonly [string, string, string, string, string];
}

const ar: Messages = {
  changed: (place, times) => `انتقلت السيطرة على ${place} ${times} بحسب روايات أخرى`,
  times: { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' },
  numbers: ['', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
  precision: { day: 'باليوم', month: 'بالشهر', season: 'بالفصل', year: 'بالسنة' },
  datesOne: (precision) => `المقال يؤرّخ انتقالًا واحدًا ${precision}`,
  datesBoth: (precision) => `المقال يحدّد أولها وآخرها ${precision}`,
  datesEach: (first, last) => `المقال يحدّد أولها ${first} وآخرها ${last}`,
  datesNone: 'المقال لا يؤرّخ أيًّا منها',
  titleAlone: (place, dates) => `السيطرة على ${place}: ${dates}`,
  titleWith: (changed, dates) => `${changed}؛ و${dates}`,
  subtitle: (place, period) => `من يسيطر على ${place}، ${period}`,
  source: (sources) => `المصدر: ${sources.join('؛ ')}`,
  secondary: (source) => `${source} (مصدر ثانوي)`,
  articleInSource: 'المقال',
  article: (where) => `المقال${where && `، ${where}`}`,
  others: 'روايات أخرى',
  othersToTheDay: 'روايات أخرى، بتواريخ الأيام',
  within: (year) => `خلال ${year}`,
  passes: (actors) => `تنتقل بين ${actors}؛ لا تواريخ في المقال`,
  undated: 'انتقالات بلا تواريخ',
  taken: (holder) => `صارت بيد ${holder}`,
  retaken: (holder) => `عادت إلى يد ${holder}`,
  unnamed: 'لا يُسمّى من صارت بيده',
  differs: 'تختلف',
  dated: (date, what) => `${date}: ${what}`,
  altAbove: (place, dates) => `خط زمني للسيطرة على ${place}، فوق السطر ما يؤرّخه المقال: ${dates}`,
  altUndated: '، ومعها انتقالات بلا تواريخ',
  altBelow: (count, dates) => `؛ وتحته ${count} من روايات أخرى: ${dates}`,
  altNothing: (place) => `لا تاريخ يمكن رسمه للسيطرة على ${place}`,
  drawnKind: (place, period) => `رسم على محور الزمن، ${period}، يُقرأ فيه من سيطر على ${place}`,
  drawnAbove: (article, dates) => `فوق السطر ما يؤرّخه ${article}، وكل علامة بعرض ما لا يُعرف من تاريخها: ${dates}`,
  drawnNoDates: (article) => `فوق السطر لا تاريخ يحدّده ${article}`,
  drawnUndated: (period, what) => `والمدة ${period} مظلَّلة (${what})`,
  drawnBelow: (count, dates) => `تحت السطر حلقات لروايات أخرى، ${count}: ${dates}`,
  drawnNoRings: 'تحت السطر لا رواية أخرى مؤرّخة',
  drawnAllInside: (rings) => (rings === 1 ? 'تقع الحلقة داخل ما يؤرّخه المقال' : 'كل حلقة تقع داخل ما يؤرّخه المقال'),
  drawnOutside: (rings) => `خارج ما يؤرّخه المقال ${rings}، وإليه خط منقّط`,
  drawnStrip: (place, holders) => `تحت الحلقات شريط لمن كانت ${place} بيده بحسب تلك الروايات، بالترتيب: ${holders}`,
  rings: { one: 'حلقة واحدة', two: 'حلقتان', few: 'حلقات', many: 'حلقة', other: 'حلقة' },
  inParentheses: (what, more) => `${what} (${more})`,
  then: '، ثم ',
  otherDates: { one: 'تاريخ واحد', two: 'تاريخان', few: 'تواريخ', many: 'تاريخًا', other: 'تاريخ' },
  nothingToDraw: 'لا تاريخ يمكن رسمه',
  comma: '، ',
  semicolon: '؛ ',
  sentenceEnd: '.',
  caption: (place) => `من سيطر على ${place}: ما يؤرّخه المقال وما تؤرّخه روايات أخرى`,
  columns: ['التاريخ', 'ما حدث', 'بيد من بعده', 'القائل', 'الموضع'],
};

const en: Messages = {
  changed: (place, times) => `${place} changed hands ${times}, other accounts say`,
  times: { one: 'time', other: 'times' },
  numbers: ['once', 'twice', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  precision: { day: 'to a day', month: 'to a month', season: 'to a season', year: 'to a year' },
  datesOne: (precision) => `the article dates one change ${precision}`,
  datesBoth: (precision) => `the article dates the first and the last ${precision}`,
  datesEach: (first, last) => `the article dates the first ${first} and the last ${last}`,
  datesNone: 'the article dates none of it',
  titleAlone: (place, dates) => `Control of ${place}: ${dates}`,
  titleWith: (changed, dates) => `${changed}; ${dates}`,
  subtitle: (place, period) => `Who held ${place}, ${period}`,
  source: (sources) => `Source: ${sources.join('; ')}`,
  secondary: (source) => `${source} (secondary)`,
  articleInSource: 'the article',
  article: (where) => `The article${where && `, ${where}`}`,
  others: 'Other accounts',
  othersToTheDay: 'Other accounts, dated to the day',
  within: (year) => `some time in ${year}`,
  passes: (actors) => `passes between ${actors}: the article gives no dates`,
  undated: 'undated changes',
  taken: (holder) => `taken by ${holder}`,
  retaken: (holder) => `retaken by ${holder}`,
  unnamed: 'new holder not named',
  differs: 'differs',
  dated: (date, what) => `${date}: ${what}`,
  altAbove: (place, dates) => `Timeline of control of ${place}, above the line what the article dates: ${dates}`,
  altUndated: ', with undated changes',
  altBelow: (count, dates) => `; below it ${count} from other accounts: ${dates}`,
  altNothing: (place) => `There is no date of control of ${place} that can be drawn`,
  drawnKind: (place, period) => `Drawn along time, ${period}, to show who held ${place}`,
  drawnAbove: (article, dates) => `Above the line stands what ${article} dates, each mark as wide as its date is unsure: ${dates}`,
  drawnNoDates: (article) => `Above the line there is no date by ${article}`,
  drawnUndated: (period, what) => `${period} is hatched (${what})`,
  drawnBelow: (count, dates) => `Below the line hang rings of other accounts, ${count}: ${dates}`,
  drawnNoRings: 'Below the line there is no dated account of others',
  drawnAllInside: (rings) => (rings === 1 ? 'The ring lies inside what the article dates' : 'Every ring lies inside what the article dates'),
  drawnOutside: (rings) => `Outside what the article dates, tied to it by dots: ${rings}`,
  drawnStrip: (place, holders) => `Under the rings a strip names who held ${place} by those accounts, in order: ${holders}`,
  rings: { one: 'ring', other: 'rings' },
  inParentheses: (what, more) => `${what} (${more})`,
  then: ', then ',
  otherDates: { one: 'date', other: 'dates' },
  nothingToDraw: 'No date can be drawn',
  comma: ', ',
  semicolon: '; ',
  sentenceEnd: '.',
  caption: (place) => `Who held ${place}: what the article dates and what other accounts date`,
  columns: ['Date', 'What', 'Held afterwards by', 'Who says so', 'Where'],
};

export const messages: Readonly<Record<Lang, Messages>> = { ar, en };
