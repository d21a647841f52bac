import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Masthead from '../../src/components/Masthead.svelte';
import { createStory, show } from './show.ts';

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }));
});

function button(container: HTMLElement, text: string): HTMLElement {
  const found = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`No button ${text}`);
  return found;
}

describe('Masthead', () => {
  it('follows the system until the reader chooses', async () => {
    const story = createStory('en');
    const container = show(Masthead, story);
    await tick();
    expect(button(container, 'Dark')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(button(container, 'Light'));
    expect(button(container, 'Dark')).toHaveAttribute('aria-pressed', 'false');
    expect(button(container, 'Light')).toHaveAttribute('aria-pressed', 'true');
    expect(localStorage.getItem('waqai-theme')).toBe('light');
  });

  it('switches digits', async () => {
    const story = createStory('ar');
    const container = show(Masthead, story);
    await userEvent.click(button(container, '١٢٣'));
    expect(story.locale.digits).toBe('arab');
    expect(button(container, '123')).toHaveAttribute('aria-pressed', 'false');
  });

  it('leads to the other language with the fact that was chosen, and without a query before', async () => {
    const story = createStory('ar');
    const container = show(Masthead, story);
    const link = container.querySelector('a[hreflang=en]');
    expect(link).toHaveAttribute('href', './en/');
    story.selection.select('church-attack');
    await tick();
    expect(link).toHaveAttribute('href', './en/?fact=church-attack');
  });
});
