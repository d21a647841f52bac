import { describe, expect, it } from 'vitest';
import { Presentation } from '../../src/state/presentation.svelte.ts';
import { createDataset } from '../figures/generated-datasets.ts';

const { events } = createDataset([{ when: '2014', label: 'first' }, { when: '2015', label: 'second' }]);

describe('Presentation', () => {
  it('opens with the story, goes through its facts and closes with the sources', () => {
    const presentation = new Presentation(events);
    const walk = Array.from({ length: 4 }, () => {
      const seen = [presentation.kind, presentation.event?.id];
      presentation.move(1);
      return seen;
    });
    expect(walk).toEqual([['opening', undefined], ['fact', 'event-0'], ['fact', 'event-1'], ['closing', undefined]]);
  });

  it('stops at both ends', () => {
    const presentation = new Presentation(events);
    presentation.move(-1);
    expect(presentation.step).toBe(0);
    presentation.moveTo(99);
    expect(presentation.kind).toBe('closing');
    presentation.move(1);
    expect(presentation.step).toBe(presentation.last);
  });

  it('has an opening and a closing also without facts', () => {
    const presentation = new Presentation([]);
    expect(presentation.kind).toBe('opening');
    presentation.move(1);
    expect(presentation.kind).toBe('closing');
  });
});
