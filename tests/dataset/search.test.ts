import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsInOrder } from '../../src/dataset/queries.ts';
import { createSearchIndex, SEARCH_FIELDS, searchFacts } from '../../src/dataset/search.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { foldText } from '../../src/text/fold.ts';
import { createDataset, datasets } from '../figures/generated-datasets.ts';
import { loadStory } from '../story.ts';

const story = loadStory();
const index = createSearchIndex(story);

const facts = (query: string) => searchFacts(index, query).map(({ fact }) => fact);
const ids = (dataset: Dataset) => eventsInOrder(dataset).map(({ id }) => id);

/** Says in which fields of a fact a query is found. */
function fieldsOf(query: string, fact: string): readonly string[] {
  return searchFacts(index, query).find((hit) => hit.fact === fact)?.fields ?? [];
}

describe('searchFacts', () => {
  it('finds every fact, by time, where nothing is asked', () => {
    for (const query of ['', '  ', '؟', '\u200f']) {
      expect(searchFacts(index, query)).toEqual(ids(story).map((fact) => ({ fact, fields: [] })));
    }
  });

  it('finds nothing that is not there', () => expect(facts('زرافة')).toEqual([]));

  it('finds a word however it is typed', () => {
    const expected = facts('تدمر');
    expect(expected).toContain('palmyra-ambush');
    for (const typed of ['تَدْمُر', 'تـدمر', '«تدمر»', 'ﺗﺪﻣﺮ']) expect(facts(typed), typed).toEqual(expected);
    expect(facts('إدلب')).toEqual(facts('ادلب'));
    expect(facts('الكنيسة')).toEqual(facts('كنيسه'));
    expect(facts('٢٠١٥')).toEqual(facts('2015'));
  });

  it('looks into both languages at once', () => {
    expect(facts('كنيسة')).toContain('church-attack');
    expect(facts('CHURCH')).toContain('church-attack');
    expect(facts('church دمشق')).toContain('church-attack');
  });

  it('names the fields that hold a word of the query', () => {
    expect(fieldsOf('ambush', 'palmyra-ambush')).toContain('title');
    expect(fieldsOf('دمشق', 'assad-falls')).toContain('place');
    expect(fieldsOf('العمق', 'assad-falls')).toEqual([]);
    expect(fieldsOf('CENTCOM', 'palmyra-ambush')).toContain('account');
    expect(fieldsOf('al-baba', 'interior-ministry-denies-command')).toContain('actor');
    expect(fieldsOf('كانون الأول 2024', 'assad-falls')).toContain('date');
    expect(fieldsOf('2024-12-08', 'assad-falls')).toContain('date');
  });

  it('wants all words, each in whichever field', () => {
    const both = facts('Palmyra 2015');
    expect(both).toContain('palmyra-captured');
    expect(both).not.toContain('palmyra-ambush');
    expect(fieldsOf('Palmyra 2015', 'palmyra-captured')).toEqual(expect.arrayContaining(['place', 'date']));
  });

  it('finds a source by its name, where it carries the account of another as well', () => {
    const also = story.events.flatMap(({ id, accounts }) => accounts.flatMap((account) => account.also.map((source) => ({ id, source }))));
    expect(also.length).toBeGreaterThan(0);
    for (const { id, source } of also) expect(facts(story.sources.find((found) => found.id === source)?.name.en ?? '?')).toContain(id);
  });

  it('finds every fact by each of its own texts', () => {
    for (const { id, title, label, summary, accounts } of story.events) {
      for (const text of [title, label, summary, ...accounts.map(({ statement }) => statement)]) {
        expect(facts(text.ar), text.ar).toContain(id);
        expect(facts(text.en), text.en).toContain(id);
      }
    }
  });

  it('gives fields where, and only where, a word is asked for, and always in one order', () => {
    fc.assert(fc.property(datasets, fc.constantFrom('x', 'كمين', 'joint', 'another', '1999', 'من', 'palmyra near'), (dataset, query) => {
      const hits = searchFacts(createSearchIndex(dataset), query);
      const found = hits.map(({ fact }) => fact);
      expect(found).toEqual(ids(dataset).filter((id) => found.includes(id)));
      for (const { fields } of hits) {
        expect(fields.length).toBeGreaterThan(0);
        expect(fields).toEqual(SEARCH_FIELDS.filter((field) => fields.includes(field)));
      }
    }), { numRuns: 30 });
  });

  it('keeps each field on a folded line of its own', () => {
    const dataset = createDataset([{ when: '2020', label: 'alpha' }]);
    const [{ text } = { text: '' }] = createSearchIndex(dataset).events;
    expect(text.split('\n')).toHaveLength(SEARCH_FIELDS.length + 1);
    for (const line of text.split('\n')) expect(foldText(line)).toBe(line.replace(/ +/g, ' ').trim());
  });
});
