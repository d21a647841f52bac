import type { Dataset, Source } from '../dataset/types.ts';
import type { Localized } from '../base/localized.ts';

/** The sources that speak of one fact, the article apart. */
export interface FactSources {
  readonly fact: string;
  readonly name: Localized;
  readonly sources: readonly Source[];
}

/** Every source under each fact it speaks of, in the dataset's order; facts of which only the article speaks are left out. */
export function sourcesByFact({ article, sources, events, measures }: Dataset): readonly FactSources[] {
  const facts = [
    ...events.map(({ id, label, accounts }) => ({ fact: id, name: label, accounts })),
    ...measures.map(({ id, name, values }) => ({ fact: id, name, accounts: values.flatMap(({ accounts }) => accounts) })),
  ];
  return facts.flatMap(({ fact, name, accounts }) => {
    const ids = new Set(accounts.flatMap(({ source, also }) => [source, ...also]));
    const own = sources.filter(({ id }) => id !== article && ids.has(id));
    return own.length === 0 ? [] : [{ fact, name, sources: own }];
  });
}
