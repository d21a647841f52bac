import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Lang } from '../../src/base/localized.ts';
import { messages as ar } from '../../src/locale/ar.ts';
import { messages as en } from '../../src/locale/en.ts';
import { Story } from '../../src/state/story.svelte.ts';
import { loadStory } from '../story.ts';
import WithStory from '../../src/components/WithStory.svelte';

/** The story as the page holds it. */
export function createStory(lang: Lang): Story {
  return new Story(loadStory(), lang, lang === 'ar' ? ar : en);
}

/** Shows a component as it stands inside the page. */
export function show<Props extends Record<string, unknown>>(content: Component<Props>, story: Story, props = {} as Props): HTMLElement {
  // The wrapper hands on whatever it is given; that it fits was checked by this signature.
  const anyContent = content as unknown as Component<Record<string, unknown>>;
  return render(WithStory, { props: { content: anyContent, story, given: props } }).container;
}

/** Text as a reader sees it: white space and no-break spaces are one space. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim();
}
