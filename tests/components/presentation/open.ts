import { fireEvent } from '@testing-library/dom';
import { tick } from 'svelte';
import { vi } from 'vitest';
import PresentButton from '../../../src/components/presentation/PresentButton.svelte';
import type { Story } from '../../../src/state/story.svelte.ts';
import { show, textOf } from '../show.ts';

/** jsdom has neither media queries nor scrolling: a reader who wants no motion, at the top of the page. */
export function stubScreen(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollBy = () => undefined;
}

/** The dialog as it stands on the page; undefined once it is gone. */
export function dialogOf(): HTMLElement | undefined {
  return document.querySelector<HTMLElement>('dialog.presentation') ?? undefined;
}

/** Title of the step that is shown. */
export function titleOf(): string {
  return textOf(dialogOf()?.querySelector('h3'));
}

/** Shows the button inside a page and presses it. */
export async function openPresentation(story: Story): Promise<HTMLButtonElement> {
  const container = show(PresentButton, story);
  const button = container.querySelector('button');
  if (!button) throw new Error('There is no button');
  button.focus();
  button.click();
  await vi.waitUntil(dialogOf, { timeout: 30_000 });
  return button;
}

/** Presses a key where the focus is. */
export async function press(key: string, init: KeyboardEventInit = {}): Promise<void> {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
  await tick();
}
