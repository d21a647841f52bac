import type { Lang, Localized } from '../../base/localized.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';
import type { Precision } from '../../time/types.ts';

/** The counted noun of this figure. */
export const datedFacts: Readonly<Record<Lang, PluralForms>> = {
  ar: {
    zero: 'واقعة مؤرّخة',
    one: 'واقعة مؤرّخة واحدة',
    two: 'واقعتان مؤرّختان',
    few: 'وقائع مؤرّخة',
    many: 'واقعة مؤرّخة',
    other: 'واقعة مؤرّخة',
  },
  en: { one: 'dated fact', other: 'dated facts' },
};

/** Small numbers in words, feminine in Arabic as the word for a fact is. */
export const numberWords: Readonly<Record<Lang, readonly string[]>> = {
  ar: ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمانٍ', 'تسع', 'عشر'],
  en: ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
};

/** A number of facts or states that opens a sentence: «ثلاث حالات», "Three states"; above ten in digits. */
export function countInWords(count: number, forms: PluralForms, locale: Locale): string {
  const counted = formatCount(count, forms, locale);
  const word = numberWords[locale.lang][count];
  return word ? counted.replace(formatDigits(String(count), locale), word) : counted;
}

interface Words {
  readonly published: (date: string) => string;
  readonly otherAccountOn: (date: string) => string;
  /** title, where the dataset names a turning point; `some` and `all` are already written out */
  readonly title: (some: string, all: string, pivot: string, isOne: boolean) => string;
  readonly titleOfNone: (all: string, pivot: string) => string;
  readonly plainTitle: (all: string) => string;
  /** where a reader has chosen some of the facts; `some` is written out */
  readonly choice: (some: string, count: number, all: string) => string;
  readonly subtitle: (from: string, to: string) => string;
  readonly source: (paragraphs: string, rings: string) => string;
  readonly alt: (all: string, period: string, lanes: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly altDiffers: (labels: string) => string;
  readonly separator: string;
  readonly columns: readonly string[];
  readonly caption: string;
}

export const words: Readonly<Record<Lang, Words>> = {
  ar: {
    published: (date) => `نُشر المقال في ${date}`,
    otherAccountOn: (date) => `رواية أخرى: ${date}`,
    title: (some, all, pivot) => `${some} من ${all} تبدأ ب${pivot} أو تليه`,
    titleOfNone: (all, pivot) => `${all}، كلها قبل ${pivot}`,
    plainTitle: (all) => `${all} في المقال`,
    choice: (some, count, all) => (count === 0 ? `لا واقعة معروضة من ${all}` : `المعروض ${some} من ${all}`),
    subtitle: (from, to) => `الوقائع المؤرّخة، من ${from} إلى ${to}. كلما قلّ ما يُعرف من التاريخ اتّسعت العلامة`,
    source: (paragraphs, rings) => `المصدر: المقال، ${paragraphs}${rings === '' ? '' : `؛ الحلقات: ${rings}`}`,
    alt: (all, period, lanes) => `خط زمني: ${all}، ${period}، في مسارات ${lanes}`,
    period: (from, to) => `من ${from} إلى ${to}`,
    altDiffers: (labels) => `؛ وتختلف الروايات في: ${labels}`,
    separator: '؛ ',
    columns: ['التاريخ', 'الواقعة', 'المسار', 'الفقرات', 'روايات أخرى'],
    caption: 'وقائع الخط الزمني بترتيبها',
  },
  en: {
    published: (date) => `Published ${date}`,
    otherAccountOn: (date) => `another account: ${date}`,
    title: (some, all, pivot, isOne) =>
      `${some} of ${all} ${isOne ? 'begins' : 'begin'} with, or ${isOne ? 'follows' : 'follow'}, ${pivot}`,
    titleOfNone: (all, pivot) => `${all}, all before ${pivot}`,
    plainTitle: (all) => `${all} in the article`,
    choice: (some, _count, all) => `${some} of ${all} shown`,
    subtitle: (from, to) => `Dated facts, ${from} to ${to}. Each mark is as wide as its date is unsure`,
    source: (paragraphs, rings) => `Source: the article, ${paragraphs}${rings === '' ? '' : `; rings: ${rings}`}`,
    alt: (all, period, lanes) => `Timeline of ${all}, ${period}, in lanes for ${lanes}`,
    period: (from, to) => `${from} to ${to}`,
    altDiffers: (labels) => `; accounts differ on: ${labels}`,
    separator: '; ',
    columns: ['Date', 'Fact', 'Lane', 'Paragraphs', 'Other accounts'],
    caption: 'The facts of the timeline in order',
  },
};

/** The eight signs, in the order in which they are learnt. */
export const keyWords: readonly { readonly id: string; readonly label: Localized }[] = [
  { id: 'day', label: { ar: 'يوم معلوم', en: 'day known' } },
  { id: 'month', label: { ar: 'في هذا الشهر', en: 'in this month' } },
  { id: 'year', label: { ar: 'في هذه السنة', en: 'in this year' } },
  { id: 'approximate', label: { ar: 'تقريبي ~ أو غير مؤكد ؟', en: 'about ~ or unsure ?' } },
  { id: 'lasted', label: { ar: 'استمر طوال المدة', en: 'lasted' } },
  { id: 'open', label: { ar: 'طرفه مجهول', en: 'end unknown' } },
  { id: 'more-exact', label: { ar: 'رواية أخرى أدقّ', en: 'other account, more exact' } },
  { id: 'differs', label: { ar: 'رواية أخرى تختلف', en: 'other account, differs' } },
];

/** How exactly a date is known: to a unit, with a doubt, as a stretch of time, or as one of several dates. */
export type Exactness = Precision | 'approximate' | 'unsure' | 'one-of' | 'lasted' | 'open';

/** From the most exact to the least. */
export const exactnessOrder: readonly Exactness[] = [
  'day', 'month', 'season', 'year', 'approximate', 'unsure', 'one-of', 'lasted', 'open',
];

/** The sentences of the description; names, dates and counts come in as text already formatted. */
interface Sentences {
  readonly opening: (from: string, to: string, lanes: string) => string;
  /** counted after «في», so the Arabic dual is in the genitive */
  readonly lanes: PluralForms;
  readonly facts: PluralForms;
  readonly fact: (label: string, when: string) => string;
  readonly lane: (name: string, count: string, first: string, last: string) => string;
  readonly laneOfOne: (name: string, count: string, only: string) => string;
  readonly years: PluralForms;
  /** `listed` is empty where there are too many stretches to list */
  readonly empty: (count: string, listed: string) => string;
  readonly exactness: Readonly<Record<Exactness, PluralForms>>;
  readonly exactly: (counts: string) => string;
  readonly rings: (facts: string) => string;
  /** facts beyond those that are listed; nothing for none */
  readonly further: PluralForms;
  readonly ringsOf: (label: string, said: string) => string;
  readonly other: (when: string, differs: boolean, who: string) => string;
  readonly noRings: string;
  readonly unhung: (facts: string) => string;
  readonly unhungOf: (label: string, about: string) => string;
  readonly nothing: string;
  readonly comma: string;
  readonly semicolon: string;
  /** who says it and where: "Syrian information minister in AP, 12 Nov 2025" */
  readonly inSource: (speaker: string, source: string) => string;
}

/** A number of facts (feminine) with how they are dated. */
function datedBy(how: string): PluralForms {
  return { one: `واحدة ${how}`, two: `اثنتان ${how}`, other: how };
}

export const sentences: Readonly<Record<Lang, Sentences>> = {
  ar: {
    opening: (from, to, lanes) => `محور للسنوات من ${from} إلى ${to}، عليه علامات في ${lanes}.`,
    lanes: { one: 'مسار واحد', two: 'مسارين', few: 'مسارات', many: 'مسارًا', other: 'مسار' },
    facts: { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' },
    fact: (label, when) => `«${label}» (${when})`,
    lane: (name, count, first, last) => `${name}: ${count}، من ${first} إلى ${last}.`,
    laneOfOne: (name, count, only) => `${name}: ${count}، ${only}.`,
    years: { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
    empty: (count, listed) => `لا تبدأ واقعة ولا تنتهي في ${count}${listed === '' ? '' : `: ${listed}`}.`,
    exactness: {
      day: datedBy('باليوم'),
      month: datedBy('بالشهر'),
      season: datedBy('بالفصل'),
      year: datedBy('بالسنة وحدها'),
      approximate: datedBy('بالتقريب'),
      unsure: datedBy('بلا تأكيد'),
      'one-of': datedBy('بتواريخ محتملة'),
      lasted: datedBy('بين طرفين مؤرّخين'),
      open: datedBy('بطرف غير مذكور'),
    },
    exactly: (counts) => `دقة التواريخ: ${counts}.`,
    rings: (facts) => `وتحت السطور حلقات لتواريخ روايات أخرى: ${facts}.`,
    further: { one: 'واقعة أخرى', two: 'واقعتان أخريان', few: 'وقائع أخرى', many: 'واقعة أخرى', other: 'واقعة أخرى' },
    ringsOf: (label, said) => `«${label}» ${said}`,
    other: (when, differs, who) => `${when} (${differs ? 'تختلف، ' : ''}${who})`,
    noRings: 'ولا تاريخ من رواية أخرى تحت السطور.',
    unhung: (facts) => `وعلامة ≠ بلا حلقة، لاختلاف في غير التاريخ: ${facts}.`,
    unhungOf: (label, about) => `«${label}»${about === '' ? '' : ` (${about})`}`,
    nothing: 'لا واقعة مؤرّخة على المحور.',
    comma: '، ',
    semicolon: '؛ ',
    inSource: (speaker, source) => `${speaker} في ${source}`,
  },
  en: {
    opening: (from, to, lanes) => `An axis of years, ${from} to ${to}, with marks in ${lanes}.`,
    lanes: { one: 'lane', other: 'lanes' },
    facts: { one: 'fact', other: 'facts' },
    fact: (label, when) => `“${label}” (${when})`,
    lane: (name, count, first, last) => `${name}: ${count}, ${first} to ${last}.`,
    laneOfOne: (name, count, only) => `${name}: ${count}, ${only}.`,
    years: { one: 'year', other: 'years' },
    empty: (count, listed) => `No fact begins or ends in ${count}${listed === '' ? '' : `: ${listed}`}.`,
    exactness: {
      day: { other: 'to the day' },
      month: { other: 'to the month' },
      season: { other: 'to the season' },
      year: { other: 'to the year' },
      approximate: { other: 'approximate' },
      unsure: { other: 'unsure' },
      'one-of': { other: 'with several possible dates' },
      lasted: { other: 'between two dates' },
      open: { other: 'with an end not given' },
    },
    exactly: (counts) => `Dated: ${counts}.`,
    rings: (facts) => `Below the lines hang rings, other accounts’ dates: ${facts}.`,
    further: { one: 'further fact', other: 'further facts' },
    ringsOf: (label, said) => `“${label}” ${said}`,
    other: (when, differs, who) => `${when} (${differs ? 'differs, ' : ''}${who})`,
    noRings: 'No other account’s date hangs below the lines.',
    unhung: (facts) => `Marked ≠ without a ring: ${facts}.`,
    unhungOf: (label, about) => `“${label}”${about === '' ? '' : ` (${about})`}`,
    nothing: 'No dated fact stands on the axis.',
    comma: ', ',
    semicolon: '; ',
    inSource: (speaker, source) => `${speaker} in ${source}`,
  },
};
