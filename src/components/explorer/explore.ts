/** The parts that move: presets, rail and lens, the card of a mark, and the masthead on a phone. Fetched when a reader comes near the timeline. */
import { mount, tick } from 'svelte';
import { comeBack } from '../../interactions/come-back.ts';
import { answerPeriodHeadings } from '../../interactions/period-headings.ts';
import type { Story } from '../../state/story.svelte.ts';
import ExplorerPart from './ExplorerPart.svelte';
import FactCard from './FactCard.svelte';
import '../../styles/explorer-parts.css';
import { LensWindow } from './lens-window.svelte.ts';

const parts = ['presets', 'rail', 'lens'] as const;
const windows = new WeakMap<Story, LensWindow>();

/** What is there once, however often its places are filled. */
function begin(story: Story): LensWindow {
  const lens = new LensWindow(story);
  windows.set(story, lens);
  mount(FactCard, { target: document.body, props: { story } });
  const masthead = document.querySelector<HTMLElement>('.mast');
  if (masthead) comeBack(masthead);
  answerPeriodHeadings((window) => {
    lens.isOpen = true;
    lens.move(window);
    void tick().then(() => document.querySelector('.phone-lens')?.scrollIntoView());
  });
  return lens;
}

/**
 * Fills the places that the page keeps for them (`data-explore`) and that are still empty, each in a task of its own:
 * a slow phone answers between them.
 */
export async function explore(story: Story): Promise<void> {
  const lens = windows.get(story) ?? begin(story);
  for (const part of parts) {
    const target = document.querySelector(`[data-explore="${part}"]:empty`);
    if (!target) continue;
    mount(ExplorerPart, { target, props: { part, story, lens } });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
