import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import FactsTable from '../../src/components/FactsTable.svelte';
import FilterPanel from '../../src/components/filter/FilterPanel.svelte';
import Positions from '../../src/components/Positions.svelte';
import { applyFilter } from '../../src/state/apply-filter.ts';
import { emptyFilter } from '../../src/dataset/filter.ts';
import type { Story } from '../../src/state/story.svelte.ts';
import { createStory, show, textOf } from './show.ts';

/** ms after which what was typed has been searched for */
const rested = 200;

function showPanel(story: Story): Element {
  return show(FilterPanel, story, { story, isAsked: true, close: () => undefined });
}

function boxOf(panel: Element, name: string): HTMLInputElement {
  const label = [...panel.querySelectorAll('label')].find((candidate) => textOf(candidate.querySelector('span')) === name);
  const box = label?.querySelector('input');
  if (!box) throw new Error(`no choice named ${name}`);
  return box;
}

async function type(panel: Element, text: string): Promise<void> {
  const field = panel.querySelector('input[type=search]');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  await fireEvent.input(field, { target: { value: text } });
  await vi.advanceTimersByTimeAsync(rested);
  flushSync();
}

afterEach(() => vi.useRealTimers());

describe.each(['ar', 'en'] as const)('filter and search (%s)', (lang) => {
  const attacks = { ar: 'الهجمات', en: 'Attacks' }[lang];

  it('lets a lane through by its box, says how many of how many, and takes it back', async () => {
    const story = createStory(lang);
    const panel = showPanel(story);
    await fireEvent.click(boxOf(panel, attacks));
    expect(story.view.shown?.size).toBe(3);
    expect(textOf(panel.querySelector('[role=status]'))).toMatch(/3 .*17/);
    const chip = panel.querySelector('.choices button');
    expect(chip?.getAttribute('aria-label')).toContain(attacks);
    if (chip) await fireEvent.click(chip);
    expect(story.view.shown).toBeUndefined();
    expect(story.view.filter).toBeUndefined();
  });

  it('shows beside each choice how many facts it would leave, and lets nobody choose nothing', async () => {
    const story = createStory(lang);
    const panel = showPanel(story);
    const idlib = boxOf(panel, { ar: 'إدلب', en: 'Idlib' }[lang]);
    expect(idlib.disabled).toBe(false);
    await fireEvent.click(boxOf(panel, attacks));
    expect(idlib.disabled).toBe(true);
    expect(textOf(idlib.parentElement)).toMatch(/0$/);
  });

  it('finds Palmyra as people type it, and marks it in the table', async () => {
    vi.useFakeTimers();
    const story = createStory(lang);
    const panel = showPanel(story);
    await type(panel, { ar: 'تَدمُر', en: 'PALMYRA' }[lang]);
    const found = story.view.shown?.size ?? 0;
    expect(found).toBeGreaterThan(3);
    const table = show(FactsTable, story);
    expect(table.querySelectorAll('tbody tr')).toHaveLength(found);
    expect([...table.querySelectorAll('mark')].map((mark) => textOf(mark))).toContain({ ar: 'تدمر', en: 'Palmyra' }[lang]);
  });

  it('offers ways out where nothing is left, the one that brings most back first', async () => {
    vi.useFakeTimers();
    const story = createStory(lang);
    const panel = showPanel(story);
    await fireEvent.click(boxOf(panel, attacks));
    await type(panel, 'qqqq');
    expect(story.view.shown?.size).toBe(0);
    const way = panel.querySelector('.no-facts button');
    expect(textOf(way)).toContain('qqqq');
    expect(textOf(way)).toContain('3');
    if (way) await fireEvent.click(way);
    expect(story.view.shown?.size).toBe(3);
  });

  it('Escape empties the field first, and closes the panel then', async () => {
    vi.useFakeTimers();
    const story = createStory(lang);
    const close = vi.fn();
    const panel = show(FilterPanel, story, { story, isAsked: false, close });
    await type(panel, 'qqqq');
    const field = panel.querySelector('input[type=search]');
    if (field) await fireEvent.keyDown(field, { key: 'Escape' });
    expect(story.view.filter).toBeUndefined();
    expect(close).not.toHaveBeenCalled();
    if (field) await fireEvent.keyDown(field, { key: 'Escape' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('filters positions by their voice and by the words searched for', () => {
    const story = createStory(lang);
    const register = show(Positions, story);
    const before = register.querySelectorAll('li[data-fact]').length;
    const actor = story.dataset.assessments[0]?.actor ?? '';
    applyFilter(story, { ...emptyFilter, actors: [actor] });
    flushSync();
    const shown = [...register.querySelectorAll('li[data-fact]')];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(before);
    applyFilter(story, { ...emptyFilter, lanes: ['attacks'] });
    flushSync();
    expect(register.querySelectorAll('li[data-fact]')).toHaveLength(before);
  });

  it('steps through the facts that are shown', () => {
    const story = createStory(lang);
    applyFilter(story, { ...emptyFilter, lanes: ['attacks'] });
    const { selection, view } = story;
    const isShown = (fact: string) => view.isShown(fact);
    selection.select('palmyra-ambush');
    expect(selection.neighbour(-1, isShown)?.id).toBe('church-attack');
    expect(selection.neighbour(1, isShown)).toBeUndefined();
  });
});
