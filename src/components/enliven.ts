/**
 * What draws, whatever the figure, and nothing else imports it: facts are readable and the panel answers before this
 * code has arrived. It comes, with the figure's own, when a reader begins to use a drawing.
 */
import { hydrate, mount } from 'svelte';
import type { FigureModule } from '../figures/types.ts';
import type { Story } from '../state/story.svelte.ts';
import Figure from './Figure.svelte';

/** Brings a figure to life where it stands; draws it where the server has sent none. */
export function enliven(target: HTMLElement, module: FigureModule, story: Story): void {
  const options = { target, props: { module, story } };
  if (target.firstElementChild) hydrate(Figure, options);
  else mount(Figure, options);
}
