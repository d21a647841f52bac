import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSortable, nextSorting, sortRows } from '../../src/components/sort-rows.ts';
import type { TableRow } from '../../src/figures/types.ts';

const toRow = (order: number | undefined, i: number): TableRow => ({ fact: String(i), cells: [order === undefined ? { text: '?' } : { text: String(order), order }] });
const orders = fc.array(fc.option(fc.oneof(fc.integer(), fc.constantFrom(-Infinity, Infinity)), { nil: undefined }));

describe('sortRows', () => {
  it('keeps every row, sorts what can be compared and puts the rest last, in the order it had', () => {
    fc.assert(
      fc.property(orders, fc.constantFrom('ascending' as const, 'descending' as const), (given, direction) => {
        const rows = given.map(toRow);
        const sorted = sortRows(rows, { column: 0, direction });
        expect(new Set(sorted)).toEqual(new Set(rows));
        const found = sorted.map(({ cells }) => cells[0]?.order);
        const known = found.filter((order) => order !== undefined);
        expect(found.slice(0, known.length)).toEqual(known);
        const sign = direction === 'ascending' ? 1 : -1;
        expect(known.every((order, i) => i === 0 || known[i - 1]! * sign <= order * sign)).toBe(true);
        const rest = sorted.slice(known.length).map(({ fact }) => Number(fact));
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
      }),
    );
  });

  it('leaves the table in its own order without a sorting', () => {
    const rows = [3, 1, 2].map(toRow);
    expect(sortRows(rows, undefined)).toBe(rows);
  });
});

it('a head sorts up, then down, then gives back the order of the table', () => {
  const up = nextSorting(undefined, 2);
  const down = nextSorting(up, 2);
  expect([up, down, nextSorting(down, 2)]).toEqual([{ column: 2, direction: 'ascending' }, { column: 2, direction: 'descending' }, undefined]);
  expect(nextSorting(up, 1)).toEqual({ column: 1, direction: 'ascending' });
});

it('a column sorts where two of its cells can be compared', () => {
  expect(isSortable([1, undefined].map(toRow), 0)).toBe(false);
  expect(isSortable([1, undefined, 2].map(toRow), 0)).toBe(true);
});
