/** The two languages of the product. Arabic is the default, English its equal. */
export type Lang = 'ar' | 'en';

/** One text in both languages. */
export interface Localized {
  readonly ar: string;
  readonly en: string;
}

/**
 * One string for a text, the same for the same text: to compare texts and to group by them. A page is sent the
 * dataset in its own language alone, so no single language may be relied on. Empty where there is no text.
 */
export function toKey(text: Localized | undefined): string {
  return text ? JSON.stringify([text.ar, text.en]) : '';
}
