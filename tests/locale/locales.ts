import type { Locale } from '../../src/locale/types.ts';

export const arabic: Locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' };
export const arabicDigits: Locale = { ...arabic, digits: 'arab' };
export const levantine: Locale = { ...arabic, monthNames: 'levantine' };
export const bothNames: Locale = { ...arabic, monthNames: 'both' };
export const english: Locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' };
