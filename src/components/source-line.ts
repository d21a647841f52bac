import type { Source } from '../dataset/types.ts';
import type { Story } from '../state/story.svelte.ts';
import { formatEdtf } from '../time/format.ts';
import type { TextPiece } from './link-sources.ts';

/** When a source was published; for one without a date, why it has none. */
export function formatPublished({ published, undated }: Source, { messages, fullLocale }: Story): string {
  if (published) return formatEdtf(published, fullLocale);
  return undated ? messages.undated : messages.notNoted;
}

/** The texts the story is told from, each with its date and address, the dated first. */
export function citeArticles(story: Story): readonly TextPiece[] {
  return story.dataset.sources
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => Number(b.published !== undefined) - Number(a.published !== undefined))
    .map((article) => ({
      text: story.messages.dated(story.say(article.name), formatPublished(article, story)),
      ...(article.url !== undefined && { url: article.url }),
    }));
}

/** The same in one text: "Source: …; …". */
export function describeArticles(story: Story): string {
  const { messages } = story;
  return messages.sourceLine(citeArticles(story).map(({ text }) => text).join(messages.semicolon));
}
