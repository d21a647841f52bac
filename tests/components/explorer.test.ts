import { cleanup, fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultWindow } from '../../src/figures/timeline/rail.ts';
import { explore } from '../../src/components/explorer/explore.ts';
import type { Story } from '../../src/state/story.svelte.ts';
import { createStory } from './show.ts';

let isWide = true;

/** A page of the given width with the places that the page keeps for rail, lens and presets. */
async function showExplorer(story: Story): Promise<HTMLElement> {
  const page = document.createElement('main');
  for (const part of ['presets', 'rail', 'lens']) {
    const place = document.createElement('div');
    place.dataset['explore'] = part;
    page.append(place);
  }
  document.body.append(page);
  await explore(story);
  flushSync();
  return page;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('reduce') || (isWide && media.includes('min-width')),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => (isWide ? 1312 : 358) });
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
  isWide = true;
});

const day = 86_400_000;

describe.each(['ar', 'en'] as const)('rail, lens and presets (%s)', (lang) => {
  it('open with the months of the last facts, which one preset names', async () => {
    const page = await showExplorer(createStory(lang));
    const pressed = [...page.querySelectorAll('.presets [aria-pressed="true"]')].map(({ textContent }) => textContent);
    // The preset has the names of its months, the lens the days up to publication.
    expect(pressed).toEqual([lang === 'ar' ? 'نوفمبر وديسمبر 2025' : 'November and December 2025']);
    expect(page.querySelector('.lens h3')?.textContent.replaceAll('\u00a0', ' ')).toContain(lang === 'ar' ? '1 نوفمبر إلى 27 ديسمبر 2025' : '1 November to 27 December 2025');
    expect(page.querySelector('.rail-all')?.getAttribute('aria-valuetext')).toMatch(/2025/);
  });

  it('go to the window of a preset together', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    const all = page.querySelector('.presets button');
    if (all) await fireEvent.click(all);
    flushSync();
    expect(story.view.window?.map((instant) => new Date(instant).getUTCFullYear())).toEqual([2014, 2025]);
    expect(all?.getAttribute('aria-pressed')).toBe('true');
    expect(page.querySelector('.lens h3')?.textContent).toContain('2014');
  });

  it('move by the arrows as they are seen: a key to the right is earlier where time runs to the left', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    const window = page.querySelector('.rail-all');
    const before = Number(window?.getAttribute('aria-valuenow'));
    if (window) await fireEvent.keyDown(window, { key: lang === 'ar' ? 'ArrowRight' : 'ArrowLeft' });
    flushSync();
    expect(Number(window?.getAttribute('aria-valuenow'))).toBeLessThan(before);
  });

  it('move one edge by its own keys, and say the day it stands at', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    const start = page.querySelector('[data-edge="start"]');
    if (start) await fireEvent.keyDown(start, { key: 'Home' });
    flushSync();
    expect(new Date(story.view.window?.[0] ?? 0).getUTCFullYear()).toBe(2014);
    expect((story.view.window?.[1] ?? 0) / day).toBeCloseTo(Date.UTC(2025, 11, 28) / day, 0);
    expect(start?.getAttribute('aria-valuetext')).toMatch(/2014/);
  });

  it('open where the fact is that an address has chosen, and say so of a window that they were moved to', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    const told = () => [...page.querySelectorAll('.lens [role="status"]')].map(({ textContent }) => textContent).join('');
    expect(story.view.window).toBeUndefined();
    expect(told()).toBe('');
    story.selection.select('church-attack');
    flushSync();
    const church = Date.UTC(2025, 5, 15);
    expect(story.view.window?.[0]).toBeLessThan(church);
    expect(story.view.window?.[1]).toBeGreaterThan(church);
    await vi.waitFor(() => expect(told()).toContain(lang === 'ar' ? 'مايو' : 'May'), { timeout: 10_000 });

    const linked = createStory(lang);
    linked.selection.select('church-attack');
    await showExplorer(linked);
    expect(linked.view.window).toEqual(story.view.window);

    const both = createStory(lang);
    both.selection.select('church-attack');
    both.view.window = [Date.UTC(2014, 0, 1), Date.UTC(2018, 0, 1)];
    await showExplorer(both);
    expect(both.view.window[0]).toBe(Date.UTC(2014, 0, 1));
  });

  it('zoom in and out again round the middle', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    const [wider, closer] = page.querySelectorAll('.zoom button');
    if (closer) await fireEvent.click(closer);
    const near = story.view.window;
    if (wider) await fireEvent.click(wider);
    if (!near) throw new Error('The window has not moved');
    // What it opened with, which is said by saying nothing.
    expect(story.view.window).toBeUndefined();
    const back = defaultWindow(story.dataset);
    expect((near[0] + near[1]) / 2).toBeCloseTo((back[0] + back[1]) / 2, -3);
    expect((back[1] - back[0]) / (near[1] - near[0])).toBeCloseTo(1.5);
  });

  it('on a phone are a strip that shows where one is, and a lens that is folded', async () => {
    isWide = false;
    const page = await showExplorer(createStory(lang));
    expect(page.querySelector('.phone-rail .scene')).not.toBeNull();
    expect(page.querySelector('.phone-lens')?.hasAttribute('open')).toBe(false);
    expect(page.querySelector('.lens')).toBeNull();
  });

  it('are filled in once, however often they are asked for', async () => {
    const story = createStory(lang);
    const page = await showExplorer(story);
    await explore(story);
    flushSync();
    expect(page.querySelectorAll('.rail')).toHaveLength(1);
  });
});
