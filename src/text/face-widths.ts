import type { FaceFamily } from './families.ts';
import { widthTables, type FamilyTable } from './width-tables.ts';
import type { Shape } from './joining.ts';

/** The table of one family, opened for looking up. */
interface OpenTable {
  readonly weights: readonly number[];
  readonly widths: ReadonlyMap<string, readonly number[]>;
  readonly pairs: ReadonlyMap<string, number | readonly number[]>;
}

const opened = new Map<FaceFamily, OpenTable>();

function openTable({ weights, widths, pairs }: FamilyTable): OpenTable {
  const byChar = Object.entries(widths).flatMap(([chars, values]) => [...chars].map((char) => [char, values] as const));
  const byPair = Object.entries(pairs).flatMap(([left, row]) => Object.entries(row).flatMap(([right, value]) =>
    [...left.slice(1)].flatMap((a) => [...right.slice(1)].map((b) => [`${a}${left.charAt(0)}${b}${right.charAt(0)}`, value] as const))));
  return { weights, widths: new Map(byChar), pairs: new Map(byPair) };
}

/** Opened on first use and kept: a table is constant, so this is no state that could change a result. */
function tableOf(family: FaceFamily): OpenTable {
  const table = opened.get(family) ?? openTable(widthTables.families[family]);
  opened.set(family, table);
  return table;
}

function widthsOf(family: FaceFamily, char: string): readonly number[] | undefined {
  const { widths } = tableOf(family);
  const own = widths.get(char);
  if (own) return own;
  // Of accented letters the tables list only those that differ from their base letter.
  return char >= '\u00c0' && char <= '\u017f' ? widths.get(char.normalize('NFD').charAt(0)) : undefined;
}

/** Which of a family's weights a browser takes for the weight asked for: the nearest at or above it, else the heaviest. */
function weightIndex(family: FaceFamily, weight: number): number {
  const { weights } = tableOf(family);
  // Families of two weights serve 500 by the lighter one, as the stylesheet says.
  if (weights.length === 2) return weight < 600 ? 0 : 1;
  const index = weights.findIndex((own) => own >= weight);
  return index < 0 ? weights.length - 1 : index;
}

/** Whether a family has the character. */
export function hasCharacter(family: FaceFamily, char: string): boolean {
  return widthsOf(family, char) !== undefined;
}

/** Advance of a letter in its form, in font units. A form the letter does not have counts as its nearest; 0 if the family lacks it. */
export function advance(family: FaceFamily, weight: number, { char, form }: Shape): number {
  const values = widthsOf(family, char);
  if (!values) return 0;
  const { weights } = tableOf(family);
  const forms = values.length / weights.length;
  const joinedBefore = form % 2;
  const own = [form, joinedBefore].find((candidate) => candidate < forms) ?? 0;
  return values[own * weights.length + weightIndex(family, weight)] ?? 0;
}

/** What two neighbours in one family are wider together than apart, in font units; 0 for most. */
export function pairAdvance(family: FaceFamily, weight: number, left: Shape, right: Shape): number {
  const value = tableOf(family).pairs.get(`${left.char}${left.form}${right.char}${right.form}`) ?? 0;
  return typeof value === 'number' ? value : value[weightIndex(family, weight)] ?? 0;
}
