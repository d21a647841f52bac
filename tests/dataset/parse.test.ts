import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/dataset/messages.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { reviveDataset } from '../../src/dataset/revive.ts';
import type { RawDataset } from '../../src/dataset/schema.ts';
import { findParent, freshStory, hasPointer, listPointers, removeAt, setAt } from './damage.ts';

const pointers = listPointers(freshStory());

/** Random JSON with the dataset's own keys and values among it, so that some of it nearly fits. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...pointers.filter((_, i) => i % 50 === 0).map((pointer) => valueAt(pointer))),
  fc.constantFrom<unknown>('2025-02-30', 'P99', '__proto__', -1, Infinity, NaN, '\u202e', [[]], { ar: 1 }),
);

const damage = fc.record({
  pointer: fc.constantFrom(...pointers),
  change: fc.oneof(fc.constant({ isLoss: true as const }), fc.record({ value: anyJson })),
});

function valueAt(pointer: string): unknown {
  const { parent, key } = findParent(freshStory(), pointer);
  return parent[key];
}

describe('parseDataset', () => {
  it('parses dates and fills in the lists that were left out', () => {
    const { dataset } = parseDataset(freshStory());
    const [raqqa] = dataset?.events ?? [];
    expect(raqqa?.when).toMatchObject({ kind: 'date', approximate: true, earliest: Date.UTC(2014, 0), latest: Date.UTC(2015, 0) });
    expect(dataset?.published.latest).toBe(Date.UTC(2025, 11, 28));
    expect(dataset?.events.every(({ inferred, places, actors }) => [inferred, places, actors].every(Array.isArray))).toBe(true);
    expect(dataset?.events[1]?.accounts[0]?.also).toEqual([]);
    expect(dataset).not.toHaveProperty('$schema');
  });

  it('leaves its argument as it was', () => {
    const story = freshStory();
    parseDataset(story);
    expect(story).toEqual(freshStory());
  });

  it.each([null, undefined, 0, '', 'text', [], [1], true, () => 1, new Date(0)])('refuses %s without throwing', (value) => {
    const { dataset, problems } = parseDataset(value);
    expect(dataset).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('never throws on a damaged file; it is sound, or each problem has a place and words', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const story = freshStory();
        const original = JSON.stringify(story);
        for (const { pointer, change } of damages) {
          if (!hasPointer(story, pointer)) continue;
          if ('isLoss' in change) removeAt(story, pointer);
          else setAt(story, pointer, change.value);
        }
        const { dataset, problems } = parseDataset(story);
        expect(dataset === undefined).toBe(problems.length > 0);
        expect(dataset === undefined && JSON.stringify(story) === original).toBe(false);
        for (const problem of problems) {
          const parent = problem.pointer.slice(0, problem.pointer.lastIndexOf('/'));
          expect(hasPointer(story, problem.pointer) || hasPointer(story, parent)).toBe(true);
          for (const lang of ['ar', 'en'] as const) expect(describeProblem(problem, lang).what).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  it('lets nothing be lost but what may be left out', () => {
    const some = /^\/(?:events\/(?:4|14|15)|measures\/[01]|sources\/[0-3]|places\/[0-2]|assessments\/0)\b/;
    const silent = pointers.filter((pointer) => some.test(pointer)).filter((pointer) => {
      const story = freshStory();
      removeAt(story, pointer);
      return parseDataset(story).problems.length === 0;
    });
    const optional =
      /^\/(?:.+\/(?:note|url|via|lang|undated|published|publisher|said|besides|speaker|about|counts|also|approximate|whenNote|whenText|notBefore|inferred|actors|places|quantity|locators)|.+\/accounts\/\d+\/when|.+\/\d+)$/;
    expect(silent.filter((pointer) => !optional.test(pointer))).toEqual([]);
    expect(silent).toContain('/events/14/whenNote');
  }, 30_000);
});

describe('reviveDataset', () => {
  it('gives the same dataset as parseDataset, without validating', () => {
    const raw = freshStory() as unknown as RawDataset;
    expect(reviveDataset(raw)).toEqual(parseDataset(raw).dataset);
  });

  it('throws at a text that is no date rather than drawing it somewhere', () => {
    const story = freshStory();
    setAt(story, '/published', 'yesterday');
    expect(() => reviveDataset(story as unknown as RawDataset)).toThrow(RangeError);
    setAt(story, '/published', '2025/2026');
    expect(() => reviveDataset(story as unknown as RawDataset)).toThrow('Not a single date');
  });
});
