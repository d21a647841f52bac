import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatEdtf } from '../time/format.ts';
import type { Event } from './types.ts';

/** When an event happened, in the curator's words where EDTF alone would say less. */
export function formatWhen({ when, whenText }: Event, locale: Locale): string {
  return whenText ? formatDigits(whenText[locale.lang], locale) : formatEdtf(when, locale);
}
