import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import LanguageSwitch from '../../src/components/LanguageSwitch.svelte';
import ViewSwitch from '../../src/components/ViewSwitch.svelte';
import { createStory, show } from './show.ts';

describe('ViewSwitch', () => {
  it.each([
    ['ar', 'طريقة العرض', 'خط زمني', 'جدول'],
    ['en', 'View', 'Timeline', 'Table'],
  ] as const)('turns the timeline into a table and back, and keeps the focus (%s)', async (lang, label, timeline, table) => {
    const story = createStory(lang);
    const container = show(ViewSwitch, story);
    expect(container.querySelector('[role=group]')).toHaveAccessibleName(label);
    const [first, second] = container.querySelectorAll('button');
    expect([first?.textContent, second?.textContent]).toEqual([timeline, table]);
    second?.focus();
    await userEvent.keyboard('{Enter}');
    expect(story.view.kind).toBe('table');
    expect([first, second].map((button) => button?.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    expect(story.view.kind).toBe('timeline');
  });
});

describe('LanguageSwitch', () => {
  it('leads to all that is seen, from the moment it is pressed, and forgets what no longer is', async () => {
    const story = createStory('ar');
    const link = show(LanguageSwitch, story).querySelector<HTMLAnchorElement>('a[hreflang=en]');
    const press = async () => {
      link?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      await tick();
      return new URL(link?.href ?? '').search;
    };
    story.view.toQuery = () => '?lane=attacks&view=table';
    expect(await press()).toBe('?lane=attacks&view=table');
    story.view.toQuery = () => '';
    expect(await press()).toBe('');
    story.selection.choose('church-attack');
    expect(await press()).toBe('?fact=church-attack');
  });
});
