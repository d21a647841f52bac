/** Cells that the tables of several figures share. */
import { formatQuantity } from '../dataset/format-quantity.ts';
import type { Account, Quantity } from '../dataset/types.ts';
import { formatDigits, formatNumber } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatEdtf } from '../time/format.ts';
import type { Edtf } from '../time/types.ts';
import type { TableCell } from './types.ts';

/** A cell of words, its digits written as the reader's locale has them. */
export function createCell(text: string, locale: Locale): TableCell {
  return { text: formatDigits(text, locale) };
}

/** A date, sorted by the first instant it can mean; an empty cell where there is none. */
export function createDateCell(when: Edtf | undefined, locale: Locale): TableCell {
  return when ? { text: formatEdtf(when, locale), order: when.earliest } : { text: '' };
}

/** Who says so, with the sources of the account, so that a page can lead to them. */
export function createWhoCell(text: string, account: Account | undefined, locale: Locale): TableCell {
  const cell = createCell(text, locale);
  return account ? { ...cell, sources: [account.source, ...account.also] } : cell;
}

/**
 * Three cells: low, best, high. A bound stands in its own column and leaves the others empty, since nobody gave
 * them; an amount in words stands under "best" as its words, and cannot be sorted.
 */
export function createAmountCells(quantity: Quantity | undefined, locale: Locale): readonly [TableCell, TableCell, TableCell] {
  const empty: TableCell = { text: '' };
  const toCell = (value: number): TableCell => ({ text: formatNumber(value, locale), order: value });
  if (!quantity) return [empty, empty, empty];
  if (quantity.kind === 'at-least') return [toCell(quantity.value), empty, empty];
  if (quantity.kind === 'range') return [toCell(quantity.low), empty, toCell(quantity.high)];
  const best: TableCell = { text: formatQuantity(quantity, locale) };
  return [empty, quantity.kind === 'words' ? best : { ...best, order: quantity.value }, empty];
}
