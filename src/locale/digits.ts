import type { Locale } from './types.ts';

const ARABIC_INDIC = '٠١٢٣٤٥٦٧٨٩';

/** Three decimals at most: no source here gives more, and derived numbers must not look more exact than they are. */
const PLAIN = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 3 });

/**
 * Writes every digit 0–9 of `text` in the digits of the locale; all else stays. English is always written 0–9, so that a
 * reader who chose ١٢٣ keeps the choice while looking at the English page. Never for EDTF, paths or file names.
 */
export function formatDigits(text: string, locale: Locale): string {
  if (!usesArabicIndic(locale)) return text;
  // A percent sign takes the form of the digits before it.
  return text.replace(/([0-9])%/g, '$1٪').replace(/[0-9]/g, (digit) => ARABIC_INDIC.charAt(Number(digit)));
}

/**
 * A number as text, three decimals at most. English groups from 1,000 on; Arabic, as newspapers do, only from 10,000 on,
 * with ٬ and ٫ beside ٠–٩ and with , and . beside 0–9. A negative number gets the word سالب in Arabic, where a minus sign
 * would change sides. Throws a RangeError where `n` is not finite: an unknown amount is never a number.
 */
export function formatNumber(n: number, locale: Locale): string {
  if (!Number.isFinite(n)) throw new RangeError(`Not a finite number: ${n}`);
  const [whole = '', fraction] = PLAIN.format(Math.abs(n)).split('.');
  const marks = usesArabicIndic(locale) ? { thousands: '٬', decimal: '٫' } : { thousands: ',', decimal: '.' };
  const grouped = isGrouped(whole, locale) ? whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands) : whole;
  const text = fraction === undefined ? grouped : grouped + marks.decimal + fraction;
  return formatSign(n, locale) + formatDigits(text, locale);
}

/**
 * A share of a hundred: 84 becomes 84% or ٨٤٪. Never with a minus sign: the words around it say whether it rose or fell,
 * so −84 is written like 84. Throws a RangeError where `percent` is not finite.
 */
export function formatPercent(percent: number, locale: Locale): string {
  return formatNumber(Math.abs(percent), locale) + (usesArabicIndic(locale) ? '٪' : '%');
}

function usesArabicIndic(locale: Locale): boolean {
  return locale.lang === 'ar' && locale.digits === 'arab';
}

function isGrouped(whole: string, locale: Locale): boolean {
  return whole.length >= (locale.lang === 'ar' ? 5 : 4);
}

function formatSign(n: number, locale: Locale): string {
  if (n >= 0) return '';
  return locale.lang === 'ar' ? 'سالب\u00A0' : '\u2212';
}
