import type { Lang } from '../base/localized.ts';
import type { PluralForms } from '../locale/types.ts';
import type { Precision } from './types.ts';

export type Doubt = 'approximate' | 'uncertain' | 'both';

/** The words for how exactly a date is known. */
export interface PrecisionPhrases {
  /** a plain date */
  readonly known: Readonly<Record<Precision, string>>;
  /** a date with a qualifier, standing alone */
  readonly doubtful: (precision: Precision, doubt: Doubt) => string;
  readonly span: (start: string, end: string) => string;
  /** one end of a span, in a span */
  readonly spanEnd: (precision: Precision, doubt: Doubt | undefined) => string;
  /** the dated end of a span whose other end is not given */
  readonly startKnown: (precision: Precision, doubt: Doubt | undefined) => string;
  readonly endKnown: (precision: Precision, doubt: Doubt | undefined) => string;
  readonly startOpen: string;
  readonly endOpen: string;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly join: (start: string, end: string) => string;
  readonly alternatives: PluralForms;
  readonly oneOf: (count: string) => string;
}

const UNIT_AR: Readonly<Record<Precision, string>> = { day: 'يوم', month: 'شهر', season: 'فصل', year: 'سنة' };
const UNIT_EN: Readonly<Record<Precision, string>> = { day: 'day', month: 'month', season: 'season', year: 'year' };

const DOUBT_EN: Readonly<Record<Doubt, string>> = {
  approximate: 'approximate',
  uncertain: 'unsure',
  both: 'approximate and unsure',
};

function doubtAr(doubt: Doubt, gender: 'masculine' | 'feminine'): string {
  const words = gender === 'feminine' ? ['تقريبية', 'غير مؤكدة'] : ['تقريبي', 'غير مؤكد'];
  if (doubt === 'both') return words.join(' و');
  return words[doubt === 'approximate' ? 0 : 1] ?? '';
}

function unitAr(precision: Precision, doubt: Doubt | undefined): string {
  const unit = UNIT_AR[precision];
  return doubt ? `${unit} ${doubtAr(doubt, precision === 'year' ? 'feminine' : 'masculine')}` : unit;
}

function endAr(noun: string, precision: Precision, doubt: Doubt | undefined): string {
  const unit = UNIT_AR[precision];
  return doubt ? `${noun} ${doubtAr(doubt, 'feminine')} (${unit})` : `${noun} معلومة بال${unit}`;
}

function endEn(noun: string, precision: Precision, doubt: Doubt | undefined): string {
  const unit = UNIT_EN[precision];
  return doubt ? `${noun} ${DOUBT_EN[doubt]} (${unit})` : `${noun} known to the ${unit}`;
}

export const precisionPhrases: Readonly<Record<Lang, PrecisionPhrases>> = {
  ar: {
    known: {
      day: 'يوم معلوم',
      month: 'الشهر معلوم، واليوم غير مذكور',
      season: 'الفصل معلوم، واليوم غير مذكور',
      year: 'السنة وحدها معلومة',
    },
    doubtful: unitAr,
    span: (start, end) => `مدة: من ${start} إلى ${end}`,
    spanEnd: unitAr,
    startKnown: (precision, doubt) => endAr('البداية', precision, doubt),
    endKnown: (precision, doubt) => endAr('النهاية', precision, doubt),
    startOpen: 'البداية غير مذكورة',
    endOpen: 'النهاية غير مذكورة',
    startUnknown: 'البداية مجهولة',
    endUnknown: 'النهاية مجهولة',
    join: (start, end) => `${start}، و${end}`,
    alternatives: { two: 'تاريخين', few: 'تواريخ', many: 'تاريخًا', other: 'تاريخ' },
    oneOf: (count) => `أحد ${count}، ولم يُحسم الأمر`,
  },
  en: {
    known: {
      day: 'day known',
      month: 'month known, day not given',
      season: 'season known, day not given',
      year: 'only the year is known',
    },
    doubtful: (precision, doubt) => `${UNIT_EN[precision]}, ${DOUBT_EN[doubt]}`,
    span: (start, end) => `span: ${start} to ${end}`,
    spanEnd: (precision, doubt) => (doubt ? `${DOUBT_EN[doubt]} ${UNIT_EN[precision]}` : UNIT_EN[precision]),
    startKnown: (precision, doubt) => endEn('start', precision, doubt),
    endKnown: (precision, doubt) => endEn('end', precision, doubt),
    startOpen: 'start not given',
    endOpen: 'end not given',
    startUnknown: 'start unknown',
    endUnknown: 'end unknown',
    join: (start, end) => `${start}, ${end}`,
    alternatives: { other: 'dates' },
    oneOf: (count) => `one of ${count}, unclear which`,
  },
};
