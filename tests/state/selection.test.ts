import { describe, expect, it } from 'vitest';
import { readFact, toFactQuery, withFact } from '../../src/state/fact-address.ts';
import { Selection } from '../../src/state/selection.svelte.ts';
import { loadStory } from '../story.ts';

describe('Selection', () => {
  it('keeps what was chosen when asked for a fact the story has not', () => {
    const remembered: string[] = [];
    const selection = new Selection(loadStory(), (fact) => remembered.push(fact));
    for (const fact of ['nonsense', '__proto__', 'constructor', '']) {
      selection.select(fact);
      expect(selection.event?.id).toBe('palmyra-ambush');
      expect(selection.unknown).toBe(fact);
    }
    expect(remembered).toEqual([]);
  });

  it('forgets the unknown id at the next good choice', () => {
    const selection = new Selection(loadStory());
    selection.choose('nonsense');
    selection.choose('church-attack');
    expect(selection.unknown).toBeUndefined();
  });

  it('holds an event and a number side by side, and opens the panel for events only', () => {
    const selection = new Selection(loadStory());
    selection.select('church-attack');
    expect(selection.open).toBe(true);
    selection.select('attacks-per-month:2025');
    expect(selection.event?.id).toBe('church-attack');
    expect(selection.value?.value.id).toBe('2025');
    expect([selection.has('church-attack'), selection.has('attacks-per-month:2025'), selection.has('attacks-per-month:2024')]).toEqual([true, true, false]);
    expect(selection.open).toBe(false);
  });
});

describe('the fact in the address', () => {
  it('is read, and written without touching the rest', () => {
    expect(readFact('?a=1&fact=church-attack')).toBe('church-attack');
    expect(readFact('?fact=')).toBeUndefined();
    expect(withFact('https://example.org/en/?a=1#table', 'x')).toBe('https://example.org/en/?a=1&fact=x#table');
  });

  it('survives any id', () => {
    for (const id of ['a&b=c', 'attacks-per-month:2024', 'قصة', '#', ' ']) expect(readFact(toFactQuery(id))).toBe(id);
    expect(toFactQuery(undefined)).toBe('');
  });
});
