import { filterEvents, type Facet, type Filter } from '../../dataset/filter.ts';
import type { SearchIndex } from '../../dataset/search.ts';
import type { Dataset } from '../../dataset/types.ts';

/** One thing a filter asks for: a value of a facet, or the words searched for. */
export type Choice = { readonly facet: Facet; readonly value: string } | { readonly facet: 'text'; readonly value: string };

const lists = ['lanes', 'places', 'actors', 'sources', 'precisions'] as const;

/** What a filter asks for, one by one, in the order of its facets; the words last. */
export function choicesOf(filter: Filter): readonly Choice[] {
  const { hasOtherAccounts, text = '' } = filter;
  return [
    ...lists.flatMap((facet) => filter[facet].map((value) => ({ facet, value }))),
    ...(hasOtherAccounts === undefined ? [] : [{ facet: 'others', value: `${hasOtherAccounts}` } as const]),
    ...(text.trim() === '' ? [] : [{ facet: 'text', value: text.trim() } as const]),
  ];
}

/** The filter with one choice more, or without it where it is there. */
export function toggleChoice(filter: Filter, { facet, value }: Choice): Filter {
  if (facet === 'text') return withText(filter, filter.text === value ? '' : value);
  if (facet !== 'others') {
    const values = filter[facet];
    return { ...filter, [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
  }
  const { hasOtherAccounts, ...rest } = filter;
  return `${hasOtherAccounts}` === value ? rest : { ...rest, hasOtherAccounts: value === 'true' };
}

/** The filter with these words to search for; none where they are empty. */
export function withText(filter: Filter, text: string): Filter {
  const { lanes, places, actors, sources, precisions, hasOtherAccounts } = filter;
  return {
    ...{ lanes, places, actors, sources, precisions },
    ...(hasOtherAccounts !== undefined && { hasOtherAccounts }),
    ...(text !== '' && { text }),
  };
}

/** The filter without one of its choices. */
export function withoutChoice(filter: Filter, choice: Choice): Filter {
  return choice.facet === 'text' ? withText(filter, '') : toggleChoice(filter, choice);
}

/** A choice to give up, and how many facts that would show. */
export interface WayOut {
  readonly choice: Choice;
  readonly count: number;
}

/**
 * Where a filter lets nothing through: the choices of which giving up one alone brings facts back, the most first; where no
 * single one does, none.
 */
export function findWaysOut(dataset: Dataset, index: SearchIndex, filter: Filter): readonly WayOut[] {
  return choicesOf(filter)
    .map((choice) => ({ choice, count: filterEvents(dataset, index, withoutChoice(filter, choice)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}

