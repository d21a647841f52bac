import { formatQuantity } from '../dataset/format-quantity.ts';
import { formatCount } from '../locale/plural.ts';
import type { Detail } from '../state/selection.svelte.ts';
import type { Story } from '../state/story.svelte.ts';

/** What a detail is called in the page's language: a fact's title, a number with its noun, a voice. */
export function formatDetailTitle(detail: Detail, story: Story): string {
  if (detail.kind === 'event') return story.say(detail.event.title);
  if (detail.kind === 'position') {
    const { actor } = detail.assessment;
    const voice = story.dataset.actors.find(({ id }) => id === actor);
    return voice ? story.say(voice.name) : story.say(detail.assessment.label);
  }
  const { measure, value } = detail;
  if (value.quantity.kind !== 'exact') return formatQuantity(value.quantity, story.locale);
  return formatCount(value.quantity.value, measure.counted[story.lang], story.locale);
}
