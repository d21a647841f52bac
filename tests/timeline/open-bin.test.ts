import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binId, parseBinId } from '../../src/timeline/bin-id.ts';
import { createColumns } from '../../src/timeline/columns.ts';
import { createLimits } from '../../src/timeline/gestures.ts';
import { factsOf, openBin } from '../../src/timeline/open-bin.ts';
import type { ColumnEvent } from '../../src/timeline/types.ts';
import { viewWindow, type Bin } from '../../src/timeline/window.ts';
import { dayMs, manyEvents, wholeTime } from './many-events.ts';

const limits = createLimits(wholeTime);

function binsOf(events: readonly ColumnEvent[], window = wholeTime) {
  const columns = createColumns(events, 1);
  const view = viewWindow(columns, window, 1000, { factPx: 1e9 });
  return { columns, view, bins: view.lanes.flatMap((lane) => (lane.form === 'bins' ? lane.bins : [])) };
}

const filled = (bins: readonly Bin[]) => bins.filter(({ count }) => count > 0);

describe('openBin', () => {
  it('opens to a closer window with all facts that begin in the bin', () => {
    const { columns, view, bins } = binsOf(manyEvents(3000, 1));
    expect(filled(bins).length).toBeGreaterThan(10);
    for (const bin of filled(bins)) {
      const opened = openBin(columns, bin, view, limits);
      if (!opened) throw new Error('a bin of many days opens');
      expect(opened[1] - opened[0]).toBeLessThan(view.window[1] - view.window[0]);
      for (const order of factsOf(columns, bin)) {
        const at = columns.earliest[columns.order.indexOf(order)] ?? NaN;
        expect(at >= opened[0] && at < opened[1]).toBe(true);
      }
    }
  });

  it('ends, after a few openings, with facts to see or a list of those that begin together', () => {
    const { columns } = binsOf(manyEvents(20_000, 1));
    let window = wholeTime;
    for (let step = 0; step < 12; step += 1) {
      const view = viewWindow(columns, window, 1000);
      const lane = view.lanes[0];
      const bin = lane?.form === 'bins' ? filled(lane.bins)[0] : undefined;
      const opened = bin && openBin(columns, bin, view, limits);
      if (!opened) return;
      window = opened;
    }
    throw new Error('opening goes on for ever');
  });

  it('does not open facts that begin together: they are listed', () => {
    const together = Array.from({ length: 50 }, (): ColumnEvent => ({ earliest: wholeTime[0] + dayMs, latest: wholeTime[0] + 2 * dayMs, lane: 0, kind: 'day' }));
    const { columns, view, bins } = binsOf(together);
    const [bin] = filled(bins);
    if (!bin) throw new Error('no bin');
    expect(openBin(columns, bin, view, limits)).toBeUndefined();
    expect(factsOf(columns, bin)).toHaveLength(50);
    expect(factsOf(columns, bin, 3)).toEqual([0, 1, 2]);
  });

  it('does not open a bin in which something only goes on', () => {
    const { columns, view, bins } = binsOf([{ earliest: -Infinity, latest: Infinity, lane: 0, kind: 'interval' }]);
    expect(bins.length).toBeGreaterThan(0);
    for (const bin of bins) expect([openBin(columns, bin, view, limits), factsOf(columns, bin)]).toEqual([undefined, []]);
  });
});

describe('binId', () => {
  it('comes back as what went in', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.double({ min: -1e13, max: 1e13, noNaN: true }).filter((n) => !String(n).includes('e')), fc.integer(), (lane, from, to) => {
        expect(parseBinId(binId(lane, { from, to }))).toEqual({ lane, from: from === 0 ? 0 : from, to });
      }),
    );
  });

  it('is no id of a fact', () => {
    for (const id of ['palmyra-ambush', 'bin:1:2', 'bin:1:2:3:4', 'bin:a:1:2', '']) expect(parseBinId(id)).toBeUndefined();
  });
});
