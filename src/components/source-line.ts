import type { Source } from '../dataset/types.ts';
import type { Story } from '../state/story.svelte.ts';
import { formatEdtf } from '../time/format.ts';

function nameArticle({ name, published }: Source, story: Story): string {
  const { messages } = story;
  const date = published ? formatEdtf(published, story.fullLocale) : messages.undated;
  return messages.dated(story.say(name), date);
}

/** The texts the story is told from, each with its date, the dated first: "Source: …; …". */
export function describeArticles(story: Story): string {
  const { dataset, messages } = story;
  const articles = dataset.sources
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => Number(b.published !== undefined) - Number(a.published !== undefined));
  return messages.sourceLine(articles.map((article) => nameArticle(article, story)).join(messages.semicolon));
}
