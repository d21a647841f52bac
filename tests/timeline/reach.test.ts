import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReach, findReaching } from '../../src/timeline/reach.ts';

const ends = fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)), { maxLength: 700, size: 'max' });

describe('findReaching', () => {
  it('finds what a look at every end finds, in order', () => {
    fc.assert(
      fc.property(ends, fc.nat(700), fc.nat(700), fc.integer({ min: -1, max: 31 }), (list, a, b, after) => {
        const latest = Float64Array.from(list);
        const [first, end] = [Math.min(a, b, list.length), Math.min(Math.max(a, b), list.length)];
        const expected = list.flatMap((value, i) => (i >= first && i < end && value > after ? [i] : []));
        expect(findReaching(createReach(latest), latest, [first, end], after)).toEqual(expected);
        expect(findReaching(createReach(latest), latest, [first, end], after, 2)).toEqual(expected.slice(0, 2));
      }),
    );
  });

  it('looks at few of many', () => {
    const latest = new Float64Array(1_000_000).fill(5);
    latest[700_001] = 9;
    let reads = 0;
    const counting = new Proxy(latest, { get: (target, key) => ((reads += 1), Reflect.get(target, key) as unknown) });
    expect(findReaching(createReach(latest), counting, [3, 1_000_000], 5)).toEqual([700_001]);
    expect(reads).toBeLessThan(100);
  });
});
