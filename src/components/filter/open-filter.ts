import { mount, unmount } from 'svelte';
import type { Story } from '../../state/story.svelte.ts';
import '../../styles/filter.css';
import FilterPanel from './FilterPanel.svelte';

/**
 * Opens filter and search in a place of the page; returns what closes them. What was chosen stays chosen.
 * @param isAsked the reader has opened it, and is ready to type
 */
export function openFilter(target: HTMLElement, story: Story, isAsked: boolean, closed: () => void): () => void {
  const close = (): void => {
    void unmount(panel);
    closed();
  };
  const panel = mount(FilterPanel, { target, props: { story, isAsked, close } });
  return close;
}
