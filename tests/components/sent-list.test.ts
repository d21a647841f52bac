import { flushSync, hydrate, tick, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import SentList from '../../src/components/SentList.svelte';
import WithStory from '../../src/components/WithStory.svelte';
import { createStory, show, textOf } from './show.ts';

it('makes the list where none was sent', async () => {
  const story = createStory('en');
  const page = show(SentList, story, { name: 'facts' });
  await vi.waitFor(() => expect(page.querySelectorAll('.facts tbody tr')).toHaveLength(story.dataset.events.length));
});

it('follows digits and filter with the list it made', async () => {
  const story = createStory('ar');
  const page = show(SentList, story, { name: 'facts' });
  await vi.waitFor(() => expect(page.querySelector('.facts')).not.toBeNull());
  story.preferences.digits = 'arab';
  await tick();
  expect(textOf(page.querySelector('.date'))).toMatch(/[٠-٩]/);
});

it('leaves what was sent and marks the chosen fact in it, until other digits are asked for', async () => {
  const story = createStory('en');
  const target = new DOMParser().parseFromString('<div><!--[--><!--[--><div class="list" data-list="facts"><p data-fact="assad-falls">sent</p></div><!--]--><!--]--></div>', 'text/html').querySelector('div')!;
  const sent = target.querySelector('p');
  const page = hydrate(WithStory, { target, props: { content: SentList as never, story, given: { name: 'facts' } } });
  story.selection.select('assad-falls', 'timeline');
  flushSync();
  expect(target.querySelector('p')).toBe(sent);
  expect(sent?.hasAttribute('data-selected')).toBe(true);
  story.preferences.digits = 'arab';
  await vi.waitFor(() => expect(target.querySelector('.facts')).not.toBeNull());
  expect(target.textContent).not.toContain('sent');
  await unmount(page);
});
