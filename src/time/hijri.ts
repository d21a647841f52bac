import type { Lang } from '../base/localized.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { DAY_MS } from './calendar.ts';
import { hijriMonths, type HijriMonth } from './umm-al-qura.ts';
import { requireDrawable } from './zoom-ticks.ts';

/** The start of a month or year of the Hijri calendar. */
export interface HijriTick extends HijriMonth {
  readonly unit: 'hijri-year' | 'hijri-month';
  /** every how many years or months */
  readonly step: number;
  /** «ربيع الآخر 1447», "Rabi‘ II 1447", or the year alone, "1447 AH" */
  readonly text: string;
}

interface HijriStep extends Pick<HijriTick, 'unit' | 'step'> {
  /** the shortest distance that two neighbours can have */
  readonly shortestDays: number;
}

/** Finest first. Three months have 87 days at least, a year 354. */
const STEPS: readonly HijriStep[] = [
  { unit: 'hijri-month', step: 1, shortestDays: 29 },
  { unit: 'hijri-month', step: 3, shortestDays: 87 },
  { unit: 'hijri-month', step: 6, shortestDays: 174 },
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({ unit: 'hijri-year' as const, step, shortestDays: step * 354 })),
];

/** Own tables, not Intl: engines differ in these names. */
const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  ar: [
    'محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة',
    'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة',
  ],
  en: [
    'Muharram', 'Safar', 'Rabi‘ I', 'Rabi‘ II', 'Jumada I', 'Jumada II',
    'Rajab', 'Sha‘ban', 'Ramadan', 'Shawwal', 'Dhu‘l-Qi‘dah', 'Dhu‘l-Hijjah',
  ],
};

const ERA: Readonly<Record<Lang, string>> = { ar: 'هـ', en: 'AH' };

/**
 * A second row of ticks for a window of time of `widthPx` px: starts of Hijri months or years (Umm al-Qura) inside `domain`
 * (ms UTC, both ends included), at least `minGapPx` px apart, with their text. A day of this calendar begins at sunset; its tick
 * stands at midnight UTC of the civil day it mostly shares, as printed calendars have it. Outside 1356 to 1500 AH the calendar is
 * not defined: no ticks there, nor where there is no room or no width. Throws a RangeError as `createZoomTicks` does.
 */
export function createHijriTicks(
  domain: readonly [number, number],
  widthPx: number,
  minGapPx: number,
  locale: Locale,
): readonly HijriTick[] {
  requireDrawable(domain, widthPx, minGapPx);
  const [start, end] = domain;
  const pxPerDay = (widthPx * DAY_MS) / (end - start);
  const finest = STEPS.find(({ shortestDays }) => shortestDays * pxPerDay >= minGapPx);
  if (!finest) return [];
  return hijriMonths
    .filter((month) => month.at >= start && month.at <= end && isOnStep(month, finest))
    .map((month) => ({ ...month, unit: finest.unit, step: finest.step, text: formatHijri(month, finest.unit, locale) }));
}

/**
 * The Hijri month or year that an instant (ms UTC) lies in, as `createHijriTicks` writes it where that begins; undefined outside
 * 1356 to 1500 AH.
 */
export function formatHijriAt(instant: number, unit: HijriTick['unit'], locale: Locale): string | undefined {
  const next = hijriMonths.findIndex(({ at }) => at > instant);
  const month = hijriMonths[next - 1];
  return month && formatHijri(month, unit, locale);
}

/** Months are counted from Muharram, years as they are numbered. */
function isOnStep({ year, month }: HijriMonth, { unit, step }: HijriStep): boolean {
  return unit === 'hijri-month' ? (month - 1) % step === 0 : month === 1 && year % step === 0;
}

function formatHijri({ year, month }: HijriMonth, unit: HijriTick['unit'], locale: Locale): string {
  const text = unit === 'hijri-year' ? `${year}\u00A0${ERA[locale.lang]}` : `${MONTHS[locale.lang][month - 1]} ${year}`;
  return formatDigits(text, locale);
}
