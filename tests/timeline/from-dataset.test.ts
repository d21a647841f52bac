import { describe, expect, it } from 'vitest';
import { createColumns } from '../../src/timeline/columns.ts';
import { textsOf, toColumnEvents } from '../../src/timeline/from-dataset.ts';
import { createDataset } from '../figures/generated-datasets.ts';
import { loadStory } from '../story.ts';
import { localeOf } from './many-events.ts';

describe('toColumnEvents', () => {
  it('keeps the dates, lanes and doubts of a dataset', () => {
    const whens = ['2025-12-13', '2017-05', '2014~', '2025?', '2015-05/2017', '2017/..', '../2024-12-08', '[2017-05-01,2017-05-03]', '2016-21%'];
    const dataset = createDataset(whens.map((when, i) => ({ when, label: when, lane: i % 2 ? 'state' : 'attacks' })));
    const events = toColumnEvents(dataset);
    expect(events.map(({ kind }) => kind)).toEqual(['day', 'month', 'year', 'year', 'interval', 'interval', 'interval', 'one-of', 'season']);
    expect(events.map(({ lane }) => lane)).toEqual(whens.map((_, i) => (i % 2 ? 3 : 0)));
    expect(events.map(({ earliest, latest }) => [earliest, latest])).toEqual(dataset.events.map(({ when }) => [when.earliest, when.latest]));
    expect(events[2]).toMatchObject({ approximate: true, uncertain: false });
    expect(events[3]).toMatchObject({ approximate: false, uncertain: true });
    expect(events[4]).toMatchObject({ startPrecision: 'month', endPrecision: 'year' });
    expect(events[5]).not.toHaveProperty('endPrecision');
    expect(events[6]).toMatchObject({ endPrecision: 'day' });
    expect(events[8]).toMatchObject({ approximate: true, uncertain: true });
  });

  it('lets no fact begin before "after the 13th"', () => {
    const story = loadStory();
    const events = toColumnEvents(story);
    for (const [i, { notBefore }] of story.events.entries()) if (notBefore) expect(events[i]?.earliest).toBe(notBefore.earliest);
    expect(story.events.some(({ notBefore }) => notBefore)).toBe(true);
  });

  it('fits into columns, whose order leads back to ids, labels and dates', () => {
    const story = loadStory();
    const columns = createColumns(toColumnEvents(story), story.lanes.length);
    const texts = textsOf(story, localeOf('en'));
    expect([...columns.order].map(texts.idOf).sort()).toEqual(story.events.map(({ id }) => id).sort());
    const ambush = story.events.findIndex(({ id }) => id === 'palmyra-ambush');
    expect([texts.titleOf(ambush), texts.dateOf(ambush)]).toEqual(['Ambush near Palmyra', '13\u00A0December 2025']);
    expect(textsOf(story, localeOf('ar')).titleOf(ambush)).toBe(story.events[ambush]?.label.ar);
    expect([texts.idOf(99), texts.titleOf(99), texts.dateOf(99)]).toEqual(['', '', '']);
  });
});
