import type { Lang } from '../base/localized.ts';

export type Direction = 'rtl' | 'ltr';
/** 123 or ١٢٣ */
export type Digits = 'latn' | 'arab';
/** ديسمبر · كانون الأول · ديسمبر/كانون الأول (first mention) */
export type MonthNames = 'gregorian' | 'levantine' | 'both';
/** `auto` follows the language: to the left in Arabic. */
export type TimeDirection = 'auto' | Direction;

/** How a text is to be written; everything that formats takes one of these. */
export interface Locale {
  readonly lang: Lang;
  readonly digits: Digits;
  readonly monthNames: MonthNames;
}

/** A counted noun in its CLDR plural forms: Arabic has six, English two. `other` is always there. */
export type PluralForms = Readonly<
  Partial<Record<'zero' | 'one' | 'two' | 'few' | 'many', string>> & { other: string }
>;
