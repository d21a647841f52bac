import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets, emptyFilter, EVENT_PRECISIONS, filterEvents, precisionOf, unknownChoices, type Filter } from '../../src/dataset/filter.ts';
import { eventsInOrder, hasOtherAccounts } from '../../src/dataset/queries.ts';
import { createSearchIndex, searchFacts } from '../../src/dataset/search.ts';
import { parseEdtf } from '../../src/time/edtf.ts';
import { loadFirstRecord } from '../story.ts';

const story = loadFirstRecord();
const index = createSearchIndex(story);
const inOrder = eventsInOrder(story);

const filterStory = (filter: Partial<Filter>) => filterEvents(story, index, { ...emptyFilter, ...filter });
const idsOf = (filter: Partial<Filter>) => filterStory(filter).map(({ id }) => id);

const some = (options: readonly string[]) => fc.subarray([...options, 'nowhere'], { maxLength: 3 });

const filters: fc.Arbitrary<Filter> = fc
  .record({
    lanes: some(story.lanes.map(({ id }) => id)),
    places: fc.oneof(fc.constant([]), some(story.places.map(({ id }) => id))),
    actors: fc.oneof(fc.constant([]), some(story.actors.map(({ id }) => id))),
    sources: fc.oneof(fc.constant([]), some(story.sources.map(({ id }) => id))),
    precisions: fc.oneof(fc.constant([]), some(EVENT_PRECISIONS)),
    others: fc.constantFrom(undefined, true, false),
    text: fc.constantFrom(undefined, '', 'تدمر', 'isis', 'الكنيسة', 'zebra'),
  })
  .map(({ others, text, ...lists }) => ({
    ...lists,
    ...(others === undefined ? {} : { hasOtherAccounts: others }),
    ...(text === undefined ? {} : { text }),
  }));

describe('precisionOf', () => {
  it.each([
    ['2025-12-13', 'day'],
    ['2025-12', 'month'],
    ['2025-23', 'month'],
    ['2025', 'year'],
    ['2014~', 'uncertain'],
    ['2025-06?', 'uncertain'],
    ['2025-06-22%', 'uncertain'],
    ['[2016,2017]', 'uncertain'],
    ['[2016-05]', 'month'],
    ['2015-05/2017', 'span'],
    ['2015~/2017?', 'span'],
    ['2024-12-08/..', 'span'],
    ['../2024-12-08', 'span'],
  ])('calls %s %s', (edtf, precision) => {
    const when = parseEdtf(edtf);
    expect(when && precisionOf({ when })).toBe(precision);
  });
});

describe('filterEvents', () => {
  it('lets everything pass where nothing is asked', () => expect(filterStory({})).toEqual(inOrder));

  it('takes any value within a facet and all facets together', () => {
    const palmyra = idsOf({ places: ['palmyra'] });
    expect(palmyra).toEqual(['palmyra-captured', 'palmyra-contested', 'palmyra-isis-expelled']);
    expect(idsOf({ places: ['palmyra', 'raqqa'] })).toEqual(expect.arrayContaining([...palmyra, 'raqqa-declared-capital']));
    expect(idsOf({ places: ['palmyra', 'raqqa'], precisions: ['month'] })).toEqual(['palmyra-captured', 'raqqa-isis-driven-out']);
    expect(idsOf({ places: ['palmyra'], lanes: ['attacks'] })).toEqual([]);
  });

  it('knows the sources that carry an account as well', () => {
    expect(idsOf({ sources: ['straits-times-2015-05-20'] })).toEqual(['palmyra-captured']);
  });

  it('parts the facts by whether others speak of them', () => {
    const [told, untold] = [idsOf({ hasOtherAccounts: true }), idsOf({ hasOtherAccounts: false })];
    expect(told).toEqual(inOrder.filter(hasOtherAccounts).map(({ id }) => id));
    expect(told.length).toBeGreaterThan(0);
    expect([...told, ...untold].sort()).toEqual(inOrder.map(({ id }) => id).sort());
  });

  it('finds text as search does', () => {
    expect(idsOf({ text: 'كنيسة' })).toEqual(searchFacts(index, 'كنيسة').map(({ fact }) => fact));
    expect(idsOf({ text: 'كنيسة' }).length).toBeGreaterThan(0);
  });

  it('lets ids pass that the dataset does not have, and names them', () => {
    const filter = { ...emptyFilter, places: ['atlantis', 'palmyra'], lanes: ['weather'], precisions: ['hour'] };
    expect(filterEvents(story, index, filter)).toEqual(filterStory({ places: ['palmyra'] }));
    expect(unknownChoices(story, filter)).toEqual(['weather', 'atlantis', 'hour']);
    expect(unknownChoices(story, emptyFilter)).toEqual([]);
  });

  it('gives some of the events, in their order', () => {
    fc.assert(fc.property(filters, (filter) => {
      const found = new Set(filterEvents(story, index, filter));
      expect([...found]).toEqual(inOrder.filter((event) => found.has(event)));
    }));
  });

  it('gives no more where more facets ask', () => {
    fc.assert(fc.property(filters, (filter) => {
      const wide = new Set(filterStory({ lanes: filter.lanes, ...(filter.text === undefined ? {} : { text: filter.text }) }));
      expect(filterEvents(story, index, filter).filter((event) => !wide.has(event))).toEqual([]);
    }));
  });
});

describe('countFacets', () => {
  it('offers all options of the dataset, those nobody has too', () => {
    const counts = countFacets(story, index, { ...emptyFilter, text: 'zebra' });
    expect([...counts.places]).toEqual(story.places.map(({ id }) => [id, 0]));
    expect([...counts.precisions.keys()]).toEqual([...EVENT_PRECISIONS]);
  });

  it('says of each option how many facts its choice would leave', () => {
    fc.assert(fc.property(filters, (filter) => {
      const counts = countFacets(story, index, filter);
      for (const facet of ['lanes', 'places', 'actors', 'sources', 'precisions'] as const) {
        for (const [option, count] of counts[facet]) {
          expect(filterEvents(story, index, { ...filter, [facet]: [option] }), `${facet} ${option}`).toHaveLength(count);
        }
      }
      for (const [option, count] of counts.others) {
        expect(filterEvents(story, index, { ...filter, hasOtherAccounts: option === 'true' })).toHaveLength(count);
      }
    }), { numRuns: 60 });
  });
});
