import type { Lang } from '../../base/localized.ts';
import type { EventPrecision, Facet } from '../../dataset/filter.ts';
import type { PluralForms } from '../../locale/types.ts';

/** The words of filter and search; they come with the code, when a reader opens it. */
export interface FilterWords {
  readonly label: string;
  readonly search: string;
  readonly searchHint: string;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly precisions: Readonly<Record<EventPrecision, string>>;
  readonly others: Readonly<Record<'true' | 'false', string>>;
  readonly found: (shown: string, all: string) => string;
  readonly ofFacts: PluralForms;
  readonly showAll: string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly word: (text: string) => string;
  readonly nothing: string;
  readonly wayOut: (name: string, count: string) => string;
  readonly facts: PluralForms;
  readonly positions: string;
}

const arabicFacts = { zero: 'واقعة', one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' } as const;

export const filterWords: Readonly<Record<Lang, FilterWords>> = {
  ar: {
    label: 'فرز الوقائع والبحث فيها',
    search: 'ابحث في الوقائع',
    searchHint: 'بالعربية أو الإنجليزية، بهمزات وتشكيل أو من دونها',
    facets: { lanes: 'المسار', places: 'المكان', actors: 'الطرف', sources: 'المصدر', precisions: 'دقة التاريخ', others: 'روايات أخرى' },
    precisions: { day: 'يوم معلوم', month: 'شهر معلوم', year: 'سنة معلومة', span: 'مدة', uncertain: 'تقريبي أو غير مؤكد' },
    others: { true: 'لها روايات أخرى', false: 'ليس لها رواية أخرى' },
    found: (shown, all) => `المعروض ${shown} من ${all}`,
    ofFacts: arabicFacts,
    showAll: 'اعرض الكل',
    chosen: 'ما اخترته',
    remove: (name) => `أزل: ${name}`,
    word: (text) => `«${text}»`,
    nothing: 'لا واقعة تجمع ما اخترته كله.',
    wayOut: (name, count) => `من دون ${name}: ${count}`,
    facts: arabicFacts,
    positions: 'في «من يقول ماذا» تُفرز المواقف بحسب الطرف والبحث وحدهما.',
  },
  en: {
    label: 'Filter and search the facts',
    search: 'Search the facts',
    searchHint: 'in English or Arabic, with or without hamza and vowel marks',
    facets: { lanes: 'Lane', places: 'Place', actors: 'Actor', sources: 'Source', precisions: 'Exactness of date', others: 'Other accounts' },
    precisions: { day: 'day known', month: 'month known', year: 'year known', span: 'a stretch of time', uncertain: 'approximate or unsure' },
    others: { true: 'with other accounts', false: 'without any' },
    found: (shown, all) => `${shown} of ${all} shown`,
    ofFacts: { one: 'fact', other: 'facts' },
    showAll: 'Show all',
    chosen: 'Your choices',
    remove: (name) => `Remove: ${name}`,
    word: (text) => `“${text}”`,
    nothing: 'No fact has all that you chose.',
    wayOut: (name, count) => `Without ${name}: ${count}`,
    facts: { one: 'fact', other: 'facts' },
    positions: 'Under “Who says what”, positions are filtered by actor and search alone.',
  },
};
