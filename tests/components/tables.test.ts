import { describe, expect, it } from 'vitest';
import FactsTable from '../../src/components/FactsTable.svelte';
import { loadStory } from '../story.ts';
import { createStory, show, textOf } from './show.ts';

const dataset = loadStory();

describe.each(['ar', 'en'] as const)('tables (%s)', (lang) => {
  it('has one row for each fact, with title, EDTF and every statement about it', () => {
    const table = show(FactsTable, createStory(lang));
    expect(table.querySelectorAll('tbody tr')).toHaveLength(dataset.events.length);
    for (const event of dataset.events) {
      const row = table.querySelector(`tr[data-fact="${event.id}"]`);
      expect(textOf(row?.querySelector('th[scope=row] a'))).toBe(textOf({ textContent: event.title[lang] } as Element));
      expect(textOf(row?.querySelector('bdi[dir=ltr]'))).toBe(event.when.edtf);
      for (const account of event.accounts.slice(1)) expect(textOf(row)).toContain(textOf({ textContent: account.statement[lang] } as Element));
    }
  });

  it('names its columns and itself', () => {
    const table = show(FactsTable, createStory(lang));
    expect(textOf(table.querySelector('caption'))).not.toBe('');
    expect([...table.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).toBe(true);
  });
});
