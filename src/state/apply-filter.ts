import { filterEvents, isEmptyFilter, type Filter } from '../dataset/filter.ts';
import { createSearchIndex, joinIndexes, type SearchIndex } from '../dataset/search.ts';
import type { Assessment } from '../dataset/types.ts';
import { findFolded, findStem, foldText, toQueryWords } from '../text/fold.ts';
import type { Story } from './story.svelte.ts';

const indexes = new WeakMap<Story, SearchIndex>();

/** The search index of a story, made when it is first asked for: its own words, and those of the other language once they came. */
export function indexOf(story: Story): SearchIndex {
  const known = indexes.get(story);
  if (known) return known;
  const own = createSearchIndex(story.dataset);
  indexes.set(story, own);
  return own;
}

/**
 * Fetches the words of the same story in the other language, so that either finds a fact. Where they cannot be had, the
 * words of the page's language go on finding theirs.
 */
export async function searchBothLanguages(story: Story): Promise<void> {
  const other = await story.loadOther?.().catch(() => undefined);
  if (!other) return;
  indexes.set(story, joinIndexes(createSearchIndex(story.dataset), createSearchIndex(other)));
  if (story.view.filter) applyFilter(story, story.view.filter);
}

/** Positions have a voice and words; of the facets the actor alone is about them. */
function positionsThrough({ dataset }: Story, { actors, text = '' }: Filter): ReadonlySet<string> | undefined {
  const words = toQueryWords(text);
  if (actors.length === 0 && words.length === 0) return undefined;
  const said = ({ actor, position, note }: Assessment): string => {
    const voice = dataset.actors.find(({ id }) => id === actor);
    return foldText([voice?.name, voice?.role, position, note].flatMap((part): readonly string[] => (part ? Object.values({ ...part }) : [])).join(' '));
  };
  return new Set(
    dataset.assessments
      .filter(({ actor }) => actors.length === 0 || actors.includes(actor))
      .filter((assessment) => words.every(({ stem }) => findStem(said(assessment), stem) >= 0))
      .map(({ id }) => id),
  );
}

/** Lets the facts that pass through to timeline, map, table and register; all of them where the filter asks for nothing. */
export function applyFilter(story: Story, filter: Filter): void {
  const { view } = story;
  const isEmpty = isEmptyFilter(filter);
  view.filter = isEmpty ? undefined : filter;
  const { text = '' } = filter;
  view.findWords = text.trim() === '' ? undefined : (passage) => findFolded(passage, text, 'any');
  view.shownPositions = positionsThrough(story, filter);
  view.shown = isEmpty ? undefined : new Set(filterEvents(story.dataset, indexOf(story), filter).map(({ id }) => id));
}
