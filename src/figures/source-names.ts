/** Sources by their short names, as tables and source lines give them. */
import type { Lang } from '../base/localized.ts';
import { sourceById } from '../dataset/queries.ts';
import type { Account, Dataset, Source } from '../dataset/types.ts';
import type { Locale } from '../locale/types.ts';

const words: Readonly<Record<Lang, { readonly secondary: string; readonly separator: string }>> = {
  ar: { secondary: 'مصدر ثانوي', separator: '؛ ' },
  en: { secondary: 'secondary', separator: '; ' },
};

/** The short name; a secondary source is called so once, where the name does not say it already. */
export function nameShort({ short, secondary }: Source, { lang }: Locale): string {
  const name = short[lang];
  const mark = words[lang].secondary;
  return secondary && !name.includes(mark) ? `${name} (${mark})` : name;
}

/**
 * The sources that carry an account, by short name, in the account's order; empty where only the article does, and
 * an id that no source has is left out. Semicolons between them: short names have commas of their own.
 */
export function listSources(dataset: Dataset, account: Account, locale: Locale): string {
  return [account.source, ...account.also]
    .filter((id) => id !== dataset.article)
    .map((id) => sourceById(dataset, id))
    .filter((source) => source !== undefined)
    .map((source) => nameShort(source, locale))
    .join(words[locale.lang].separator);
}
