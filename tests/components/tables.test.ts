import { describe, expect, it } from 'vitest';
import AmountsTable from '../../src/components/AmountsTable.svelte';
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
      for (const account of event.accounts.slice(1)) expect(textOf(row)).toContain(account.statement[lang]);
    }
  });

  it('has one row for each account of each number, the article first', () => {
    const table = show(AmountsTable, createStory(lang));
    for (const measure of dataset.measures) {
      for (const value of measure.values) {
        const rows = [...table.querySelectorAll(`tr[data-fact="${measure.id}:${value.id}"]`)];
        expect(rows.map((row) => textOf(row.lastElementChild))).toEqual(value.accounts.map(({ statement }) => statement[lang]));
        expect(rows[0]?.classList.contains('other')).toBe(false);
      }
    }
  });

  it('names its columns and itself', () => {
    for (const component of [FactsTable, AmountsTable]) {
      const table = show(component, createStory(lang));
      expect(textOf(table.querySelector('caption'))).not.toBe('');
      expect([...table.querySelectorAll('thead th')].every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    }
  });
});

it('never rounds a bound or a range to a bare number', () => {
  const text = textOf(show(AmountsTable, createStory('en')));
  for (const amount of ['at least 25', '3,000–5,000', 'about 3,000', 'a few thousand', 'tens of thousands']) expect(text).toContain(amount);
});
