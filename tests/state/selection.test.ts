import { describe, expect, it } from 'vitest';
import { readFact, toFactQuery, withFact } from '../../src/state/fact-address.ts';
import { positionFact, Selection, valueFact } from '../../src/state/selection.svelte.ts';
import { loadStory } from '../story.ts';

const dataset = loadStory();
const everyFact = [
  ...dataset.events.map(({ id }) => id),
  ...dataset.measures.flatMap((measure) => measure.values.map((value) => valueFact({ measure, value }))),
  ...dataset.assessments.map(positionFact),
];

describe('Selection', () => {
  it('keeps what was chosen when asked for a fact the story has not', () => {
    const remembered: string[] = [];
    const selection = new Selection(dataset, (fact) => remembered.push(fact));
    for (const fact of ['nonsense', '__proto__', 'constructor', '']) {
      selection.select(fact);
      expect(selection.event?.id).toBe('palmyra-ambush');
      expect([selection.fact, selection.open]).toEqual([undefined, false]);
      expect(selection.unknown).toBe(fact);
    }
    expect(remembered).toEqual([]);
  });

  it('forgets the unknown id at the next good choice', () => {
    const selection = new Selection(dataset);
    selection.choose('nonsense');
    selection.choose('church-attack');
    expect(selection.unknown).toBeUndefined();
  });

  it('chooses every event, number and position of the story, one at a time, and remembers each', () => {
    const remembered: string[] = [];
    const selection = new Selection(dataset, (fact) => remembered.push(fact));
    for (const fact of everyFact) {
      selection.select(fact, 'places');
      expect([selection.fact, selection.figure, selection.open]).toEqual([fact, 'places', true]);
      expect(everyFact.filter((other) => selection.has(other))).toEqual([fact]);
    }
    expect(remembered).toEqual(everyFact);
    expect(new Set(everyFact).size).toBe(everyFact.length);
  });

  it('keeps the event of the timeline while a number or a position is chosen', () => {
    const selection = new Selection(dataset);
    selection.select('church-attack');
    selection.select('attacks-per-month:2025', 'attacks-per-month');
    expect(selection.event?.id).toBe('church-attack');
    expect(selection.detail).toMatchObject({ kind: 'value', value: { id: '2025' } });
    expect(selection.has('church-attack')).toBe(false);
  });

  it('goes back to how the page was opened where the address names nothing', () => {
    const selection = new Selection(dataset);
    selection.select('church-attack', 'places');
    selection.show(undefined);
    expect([selection.fact, selection.event?.id, selection.figure, selection.open]).toEqual([undefined, 'palmyra-ambush', 'timeline', false]);
    selection.show('attacks-per-month:2024', 'attacks-per-month');
    expect([selection.fact, selection.figure, selection.open]).toEqual(['attacks-per-month:2024', 'attacks-per-month', true]);
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
