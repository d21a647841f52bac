import type { Lang } from '../base/localized.ts';
import type { Locale } from './types.ts';

/** Own tables, not Intl: every machine writes the same names, whatever its ICU version. */
const GREGORIAN_AR = [
  'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو',
  'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر',
] as const;

const LEVANTINE_AR = [
  'كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران',
  'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول',
] as const;

const ENGLISH = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const SEASONS: Readonly<Record<Lang, readonly string[]>> = {
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  en: ['spring', 'summer', 'autumn', 'winter'],
};

/**
 * Name of a month (1–12). `long` follows `locale.monthNames` in full: ديسمبر/كانون الأول for `both`. `short` is for axes:
 * three letters in English; one full name in Arabic, which does not abbreviate months, the Gregorian one for `both`.
 * English has one set of names. Throws a RangeError where there is no such month.
 */
export function monthName(month: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
  if (locale.lang === 'en') {
    const name = nameAt(ENGLISH, month);
    return style === 'short' ? name.slice(0, 3) : name;
  }
  const gregorian = nameAt(GREGORIAN_AR, month);
  const levantine = nameAt(LEVANTINE_AR, month);
  if (locale.monthNames === 'levantine') return levantine;
  return locale.monthNames === 'both' && style === 'long' ? `${gregorian}/${levantine}` : gregorian;
}

/** Name of a season by its EDTF code, 21 (spring) to 24 (winter). Throws a RangeError where there is no such season. */
export function seasonName(season: number, locale: Locale): string {
  return nameAt(SEASONS[locale.lang], season - 20);
}

function nameAt(names: readonly string[], position: number): string {
  const name = names[position - 1];
  if (name === undefined) throw new RangeError(`No name at position ${position} of ${names.length}`);
  return name;
}
