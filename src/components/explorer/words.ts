import type { Lang } from '../../base/localized.ts';
import type { MonthNames, TimeDirection } from '../../locale/types.ts';

/** The words of rail, lens and presets; they come with the code that draws these. */
export interface ExplorerWords {
  readonly moveWindow: string;
  /** names of the rail's parts, for screen readers */
  readonly rail: string;
  readonly window: string;
  readonly edges: Readonly<Record<'start' | 'end', string>>;
  readonly presets: string;
  readonly zoom: string;
  readonly closer: string;
  readonly wider: string;
  readonly lens: string;
  /** goes with how to move among the facts */
  readonly howToZoom: string;
  readonly wheelHint: Readonly<Record<'mac' | 'other', string>>;
  readonly take: string;
  /** on phones the lens is folded */
  readonly openLens: string;
  readonly options: string;
  readonly months: string;
  /** one set of names only in English */
  readonly monthNames: readonly (readonly [MonthNames, string])[];
  readonly hijri: string;
  readonly direction: string;
  readonly directions: Readonly<Record<TimeDirection, string>>;
}

export const explorerWords: Readonly<Record<Lang, ExplorerWords>> = {
  ar: {
    moveWindow: 'حرّك النافذة',
    rail: 'شريط الزمن',
    window: 'النافذة',
    edges: { start: 'بداية النافذة', end: 'نهاية النافذة' },
    presets: 'فترات',
    zoom: 'مقياس العدسة',
    closer: 'قرّب',
    wider: 'بعّد',
    lens: 'العدسة',
    howToZoom: '+ و− للتقريب والإبعاد، وShift مع السهم لتحريك النافذة، و0 للمدى كله.',
    wheelHint: { mac: 'للتقريب: ⌘ مع العجلة', other: 'للتقريب: Ctrl مع العجلة' },
    take: 'خذ العدسة شكلًا',
    openLens: 'كبّر فترة',
    options: 'التقويم والاتجاه',
    months: 'أسماء الأشهر',
    monthNames: [
      ['gregorian', 'ديسمبر'],
      ['levantine', 'كانون الأول'],
      ['both', 'ديسمبر/كانون الأول'],
    ],
    hijri: 'صفّ للتقويم الهجري (أم القرى)',
    direction: 'اتجاه الزمن',
    directions: { auto: 'بحسب اللغة', rtl: 'من اليمين إلى اليسار', ltr: 'من اليسار إلى اليمين' },
  },
  en: {
    moveWindow: 'Move the window',
    rail: 'Rail of time',
    window: 'Window',
    edges: { start: 'Start of the window', end: 'End of the window' },
    presets: 'Periods',
    zoom: 'Scale of the lens',
    closer: 'Zoom in',
    wider: 'Zoom out',
    lens: 'Lens',
    howToZoom: '+ and − zoom, Shift with an arrow moves the window, 0 shows the whole time.',
    wheelHint: { mac: 'To zoom: ⌘ and the wheel', other: 'To zoom: Ctrl and the wheel' },
    take: 'Take the lens as a figure',
    openLens: 'Look closer at a period',
    options: 'Calendar and direction',
    months: 'Names of months',
    monthNames: [],
    hijri: 'A row for the Hijri calendar (Umm al-Qura)',
    direction: 'Direction of time',
    directions: { auto: 'as the language runs', rtl: 'right to left', ltr: 'left to right' },
  },
};
