import type { TableRow } from '../figures/types.ts';

/** How a table is sorted: by which column, and which way. */
export interface Sorting {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** True where at least two cells of the column can be compared. */
export function isSortable(rows: readonly TableRow[], column: number): boolean {
  return rows.filter(({ cells }) => cells[column]?.order !== undefined).length > 1;
}

/**
 * The rows by one column; without a sorting, as they are. Rows that cannot be compared come last either way; equal
 * ones keep their order.
 */
export function sortRows(rows: readonly TableRow[], sorting: Sorting | undefined): readonly TableRow[] {
  if (!sorting) return rows;
  const { column, direction } = sorting;
  const orderOf = ({ cells }: TableRow): number | undefined => cells[column]?.order;
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first, second] = [orderOf(a), orderOf(b)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    return first === second ? 0 : (first < second ? -1 : 1) * sign;
  });
}

/** What a click on a column's head asks for: ascending, then descending, then the table's own order. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
