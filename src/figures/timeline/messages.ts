import type { Lang, Localized } from '../../base/localized.ts';
import type { PluralForms } from '../../locale/types.ts';

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

interface Words {
  readonly published: (date: string) => string;
  readonly otherAccountOn: (date: string) => string;
  /** title, where the dataset names a turning point; `some` and `all` are already written out */
  readonly title: (some: string, all: string, pivot: string, isOne: boolean) => string;
  readonly titleOfNone: (all: string, pivot: string) => string;
  readonly plainTitle: (all: string) => string;
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
    published: (date) => `نُشر المقال ${date}`,
    otherAccountOn: (date) => `رواية أخرى: ${date}`,
    title: (some, all, pivot) => `${some} من ${all} تبدأ ب${pivot} أو تليه`,
    titleOfNone: (all, pivot) => `${all}، كلها قبل ${pivot}`,
    plainTitle: (all) => `${all} في المقال`,
    subtitle: (from, to) => `الوقائع المؤرّخة، من ${from} إلى ${to}. كلما قلّ ما يُعرف من التاريخ اتّسعت العلامة`,
    source: (paragraphs, rings) => `المصدر: المقال، ${paragraphs}${rings === '' ? '' : `؛ الحلقات: ${rings}`}`,
    alt: (all, period, lanes) => `خط زمني: ${all}، ${period}، في مسارات ${lanes}`,
    period: (from, to) => `من ${from} إلى ${to}`,
    altDiffers: (labels) => `؛ وتختلف الروايات في: ${labels}`,
    separator: '، ',
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
