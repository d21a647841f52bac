import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLens } from '../../src/figure/create-lens.ts';
import { stepWindow } from '../../src/figure/step-window.ts';
import { eventById } from '../../src/dataset/queries.ts';
import { DAY_MS } from '../../src/time/calendar.ts';
import { createDataset, datasets, hardDatasets } from '../figures/generated-datasets.ts';
import { loadFirstRecord } from '../story.ts';

const story = loadFirstRecord();

function days(id: string): readonly string[] {
  const event = eventById(story, id);
  if (!event) throw new Error(`No event ${id}`);
  return stepWindow(event, story).map((instant) => new Date(instant).toISOString().slice(0, 10));
}

describe('stepWindow', () => {
  it.each([
    ['a day: a month on either side, in whole months', 'assad-falls', ['2024-11-01', '2025-02-01']],
    ['a month whose other account names two days of it', 'palmyra-captured', ['2015-04-01', '2015-08-01']],
    ['a month and the far day of another account', 'raqqa-isis-driven-out', ['2017-03-01', '2017-12-01']],
    ['a span of years, in whole years', 'palmyra-contested', ['2014-01-01', '2019-01-01']],
    ['what goes on: where it begins', 'security-recruitment', ['2024-11-01', '2025-02-01']],
    ['what has no known start: where it ends', 'hts-fights-isis-idlib', ['2024-11-01', '2025-02-01']],
    ['never beyond the day of publication', 'palmyra-ambush', ['2025-11-01', '2025-12-28']],
  ])('shows %s', (_, id, window) => {
    expect(days(id)).toEqual(window);
  });

  it('begins with the first possible day where the article only says after which it was', () => {
    const [event] = createDataset([{ when: '2020', label: 'x' }]).events;
    const [after] = createDataset([{ when: '2020-12-13', label: 'x' }]).events;
    if (!event || after?.when.kind !== 'date') throw new Error('two events');
    const [from] = stepWindow({ ...event, notBefore: after.when }, story);
    expect(new Date(from).toISOString().slice(0, 10)).toBe('2020-11-01');
  });

  it('runs forwards, leaves a month of margin, ends by the day of publication and begins with a month', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const horizon = dataset.published.latest;
        for (const event of dataset.events) {
          const [from, to] = stepWindow(event, dataset);
          expect(to - from).toBeGreaterThanOrEqual(30 * DAY_MS);
          expect(to).toBeLessThanOrEqual(horizon);
          expect(new Date(from).toISOString()).toMatch(/-01T00:00:00\.000Z$/);
        }
      }),
    );
  });

  it('holds every known end of the fact and of its other accounts, with a month before the first', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const event of dataset.events) {
          const [from, to] = stepWindow(event, dataset);
          const dates = [event.when, ...event.accounts.flatMap(({ when }) => when ?? [])];
          for (const known of dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite)) {
            expect(from).toBeLessThanOrEqual(known - 30 * DAY_MS);
            expect(to).toBeGreaterThanOrEqual(Math.min(known, dataset.published.latest));
          }
        }
      }),
    );
  });

  it('answers a fact dated after the publication with the month before it', () => {
    const dataset = createDataset([{ when: '2031', label: 'later' }]);
    const [event] = dataset.events;
    if (!event) throw new Error('one event');
    const [from, to] = stepWindow(event, dataset);
    expect(new Date(from).toISOString().slice(0, 10)).toBe('2025-11-01');
    expect(to).toBe(dataset.published.latest);
  });

  it.each([['the story', story] as const, ...hardDatasets])('gives the lens what it shows as a mark: %s', (_, dataset) => {
    for (const event of dataset.events) {
      const lens = createLens(dataset, {
        window: stepWindow(event, dataset),
        locale: { lang: 'ar', digits: 'latn', monthNames: 'gregorian' },
        timeDirection: 'auto',
        width: 560,
      });
      expect([...lens.wider, ...lens.through].map(({ id }) => id)).not.toContain(event.id);
    }
  });
});
