import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBinId } from '../../src/timeline/bin-id.ts';
import { createColumnsSource, type DrawnColumns } from '../../src/timeline/columns-source.ts';
import { createColumns } from '../../src/timeline/columns.ts';
import { dayMs, laneStyles, localeOf, manyEvents, texts, wholeTime } from './many-events.ts';

function sourceOf(count: number, lanes: number, lang: 'ar' | 'en' = 'en') {
  const columns = createColumns(manyEvents(count, lanes), lanes);
  return createColumnsSource({ columns, lanes: laneStyles(lanes), texts, locale: localeOf(lang), timeDirection: 'auto' });
}

function targetsOf({ scene }: DrawnColumns) {
  return scene.layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
}

describe('createColumnsSource', () => {
  it('draws the same window as the same scene, and that as plain data', () => {
    const source = sourceOf(500, 4);
    const [first, second] = [source.draw(wholeTime, 1312, 500), source.draw(wholeTime, 1312, 500)];
    expect(first).toEqual(second);
    expect(JSON.parse(JSON.stringify(first.scene))).toEqual(first.scene);
  });

  it('names the window and how many facts it holds, and what each lane has of them', () => {
    const { scene } = sourceOf(7, 2).draw([Date.UTC(2011, 0, 1), Date.UTC(2011, 1, 1)], 800, 300);
    expect(scene.title).toBe('1\u00A0fact, January 2011');
    expect(scene.description).toBe('Lane 0: 1\u00A0fact. Lane 1: no facts.');
    expect(sourceOf(7, 2, 'ar').draw([Date.UTC(2011, 0, 1), Date.UTC(2011, 1, 1)], 800, 300).scene.title).toBe('واقعة واحدة، يناير 2011');
  });

  it('says where time stands: beside the names of lanes, on the left in Arabic', () => {
    expect(sourceOf(20, 3).draw(wholeTime, 1312, 400).plot).toEqual({ x: 142, width: 1170 });
    expect(sourceOf(20, 3, 'ar').draw(wholeTime, 1312, 400).plot).toEqual({ x: 0, width: 1170 });
    expect(sourceOf(20, 3).draw(wholeTime, 360, 400).plot).toEqual({ x: 0, width: 360 });
  });

  it('lists all that answers in order of time, in either direction of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom('ar', 'en'), (count, days, lang) => {
        const source = sourceOf(count, 4, lang);
        const drawn = source.draw([wholeTime[0], wholeTime[0] + days * dayMs], 900, 400);
        const targets = new Map(targetsOf(drawn).map((target) => [target.fact, target]));
        expect([...drawn.order].sort()).toEqual([...targets.keys()].sort());
        const starts = drawn.order.map((id) => {
          const { x = 0, width = 0 } = targets.get(id) ?? {};
          return lang === 'ar' ? -(x + width) : x;
        });
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out targets, and nothing that is seen, of a drawing that passes', () => {
    for (const count of [40, 5000]) {
      const source = sourceOf(count, 4);
      const [resting, passing] = [source.draw(wholeTime, 1312, 500), source.draw(wholeTime, 1312, 500, true)];
      const seen = ({ scene }: DrawnColumns) => scene.layers.filter(({ type }) => type !== 'hit').map(({ id, marks }) => [id, marks.map((mark) => ({ ...mark, fact: undefined }))]);
      expect(targetsOf(passing)).toEqual([]);
      expect(targetsOf(resting).length).toBeGreaterThan(0);
      expect(seen(passing)).toEqual(seen(resting));
    }
  });

  it('gives the view from which its bins open', () => {
    const drawn = sourceOf(20_000, 4).draw(wholeTime, 1312, 500);
    const id = drawn.order.map(parseBinId).find((bin) => bin !== undefined);
    const lane = drawn.view.lanes[id?.lane ?? -1];
    expect(lane?.form === 'bins' && lane.bins.some(({ from, to }) => from === id?.from && to === id.to)).toBe(true);
  });

  it('speaks of an empty window beside the drawing', () => {
    const source = sourceOf(3, 2);
    expect(source.draw([Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1)], 800, 300).notes[0]).toBe('No fact begins or ends in this time.');
    expect(source.draw(wholeTime, 800, 300).notes).toEqual([]);
  });

  it('refuses a window that does not run forwards', () => {
    expect(() => sourceOf(3, 2).draw([10, 10], 800, 300)).toThrow(RangeError);
  });
});
