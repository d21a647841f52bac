import type { Lang } from '../base/localized.ts';
import { formatNumber } from './digits.ts';
import type { Locale, PluralForms } from './types.ts';

const RULES: Readonly<Record<Lang, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/**
 * A number with its counted noun in the form the number asks for (CLDR plural rules), glued by U+00A0: «63 هجومًا»,
 * "63 attacks". The Arabic forms `one` and `two` are printed alone, since they carry the number in the word: «هجوم واحد»,
 * «هجومان». A form that is missing falls back to `other`, with digits. Throws a RangeError where `n` is not finite.
 */
export function formatCount(n: number, forms: PluralForms, locale: Locale): string {
  const number = formatNumber(n, locale);
  const category = RULES[locale.lang].select(n);
  const form = forms[category];
  const saysItsNumber = locale.lang === 'ar' && (category === 'one' || category === 'two');
  if (saysItsNumber && form !== undefined) return form;
  return `${number}\u00A0${form ?? forms.other}`;
}
