/** The two languages of the product. Arabic is the default, English its equal. */
export type Lang = 'ar' | 'en';

/** One text in both languages. */
export interface Localized {
  readonly ar: string;
  readonly en: string;
}
