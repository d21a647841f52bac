/**
 * Everything that draws, and nothing else imports it: facts are readable and the panel answers before this code
 * has arrived. It comes when a reader gets near a drawing.
 */
import { hydrate, mount } from 'svelte';
import type { Story } from '../state/story.svelte.ts';
import type { IslandName } from './island-name.ts';
import IslandContent from './IslandContent.svelte';

/** Brings an island to life where it stands; draws it where the server has sent none. */
export function enliven(target: HTMLElement, name: IslandName, story: Story): void {
  const options = { target, props: { name, story } };
  if (target.firstElementChild) hydrate(IslandContent, options);
  else mount(IslandContent, options);
}
