import type { Lang } from '../base/localized.ts';
import { formatDigits, formatNumber } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import type { Quantity } from './types.ts';

interface QuantityWords {
  readonly atLeast: (n: string) => string;
  readonly about: (n: string) => string;
  readonly between: (low: string, high: string) => string;
}

/** Never a dash between two numbers in Arabic: bidi would turn them round. */
const words: Readonly<Record<Lang, QuantityWords>> = {
  ar: {
    atLeast: (n) => `${n} على الأقل`,
    about: (n) => `نحو\u00A0${n}`,
    between: (low, high) => `بين ${low} و${high}`,
  },
  en: {
    atLeast: (n) => `at least\u00A0${n}`,
    about: (n) => `about\u00A0${n}`,
    between: (low, high) => `${low}–${high}`,
  },
};

/** A quantity as its source gives it, without a noun: "63", "at least 25", «بين 3000 و5000», "a few thousand". */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  const say = words[locale.lang];
  switch (quantity.kind) {
    case 'exact':
      return formatNumber(quantity.value, locale);
    case 'at-least':
      return say.atLeast(formatNumber(quantity.value, locale));
    case 'approximate':
      return say.about(formatNumber(quantity.value, locale));
    case 'range':
      return say.between(formatNumber(quantity.low, locale), formatNumber(quantity.high, locale));
    case 'words':
      return formatDigits(quantity.words[locale.lang], locale);
  }
}
