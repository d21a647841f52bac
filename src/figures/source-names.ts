/** Sources by their short names, as tables and source lines give them. */
import { toKey, type Lang, type Localized } from '../base/localized.ts';
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

/**
 * A speaker by the full name that the dataset's actors have for a short one: "US Central Command (CENTCOM)" for
 * "CENTCOM". A name that is short for nobody is given as it is. For a first mention; later ones stay short.
 */
export function nameInFull({ actors }: Dataset, speaker: Localized, { lang }: Locale): string {
  const key = toKey(speaker);
  return (actors.find(({ short }) => short && toKey(short) === key)?.name ?? speaker)[lang];
}

/** The first of the accounts, in the order they are read, in which each speaker speaks; those of no speaker are left out. */
export function introductions(accounts: readonly Account[]): ReadonlySet<Account> {
  const first = new Map<string, Account>();
  for (const account of accounts) {
    const name = toKey(account.speaker);
    if (name !== '' && !first.has(name)) first.set(name, account);
  }
  return new Set(first.values());
}
