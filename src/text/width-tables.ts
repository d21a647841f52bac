import type { FaceFamily } from './families.ts';
import json from './width-tables.json' with { type: 'json' };

/** Widths of one family, in font units. Generated from the shipped fonts by `npm run fonts`. */
export interface FamilyTable {
  /** weights with a file of their own, ascending */
  readonly weights: readonly number[];
  /**
   * Characters of the same widths, in one string, to these widths: form by form (isolated, final, initial, medial: as many as
   * the letter has), and within a form one number per weight. Accented letters as wide as their base letter are left out.
   */
  readonly widths: Readonly<Record<string, readonly number[]>>;
  /** Letters on the left in logical order, preceded by their form, to letters on the right, to what the pair adds: one number, or one per weight. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number | readonly number[]>>>>;
}

export interface WidthTables {
  readonly unitsPerEm: number;
  readonly families: Readonly<Record<FaceFamily, FamilyTable>>;
}

/** The tables of the shipped fonts. */
export const widthTables: WidthTables = json;
