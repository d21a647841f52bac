/** How many other accounts of one fact a drawing holds: more would be heaped, not read, so the table has the rest. */
import type { Account, Dataset } from '../dataset/types.ts';
import type { Lang } from '../base/localized.ts';
import { formatCount } from '../locale/plural.ts';
import type { Locale, PluralForms } from '../locale/types.ts';

const mostOthers = 8;

/** The article's own accounts and eight others, in the order they had; those that differ are the last to go. */
function limitTo(accounts: readonly Account[]): readonly Account[] {
  const others = accounts.filter(({ relation }) => relation !== undefined);
  if (others.length <= mostOthers) return accounts;
  const ranked = [
    ...others.filter(({ relation }) => relation === 'differs'),
    ...others.filter(({ relation }) => relation !== 'differs'),
  ];
  const kept = new Set(ranked.slice(0, mostOthers));
  return accounts.filter((account) => account.relation === undefined || kept.has(account));
}

/** The dataset with at most eight other accounts of each fact; what a drawing is made of. */
export function limitAccounts(dataset: Dataset): Dataset {
  return {
    ...dataset,
    events: dataset.events.map((event) => ({ ...event, accounts: limitTo(event.accounts) })),
    measures: dataset.measures.map((measure) => ({
      ...measure,
      values: measure.values.map((value) => ({ ...value, accounts: limitTo(value.accounts) })),
    })),
  };
}

const more: Readonly<Record<Lang, { readonly accounts: PluralForms; readonly inTable: (counted: string) => string }>> = {
  ar: {
    accounts: {
      one: 'رواية أخرى واحدة',
      two: 'روايتان أخريان',
      few: 'روايات أخرى',
      many: 'رواية أخرى',
      other: 'رواية أخرى',
    },
    inTable: (counted) => `وفي الجدول أيضًا ${counted}`,
  },
  en: { accounts: { one: 'more account', other: 'more accounts' }, inTable: (counted) => `+ ${counted}, in the table` },
};

/** "+ 12 more accounts, in the table"; empty where none was left out. */
export function formatLeftOut(count: number, locale: Locale): string {
  if (count <= 0) return '';
  const { accounts, inTable } = more[locale.lang];
  return inTable(formatCount(count, accounts, locale));
}
