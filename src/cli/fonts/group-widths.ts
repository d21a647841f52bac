import type { FamilyTable } from '../../text/width-tables.ts';
import type { Form } from '../../text/joining.ts';

/** What two neighbouring letters are wider (or, if negative, narrower) together than apart, per weight, in font units. */
export interface Pair {
  readonly left: string;
  readonly leftForm: Form;
  readonly right: string;
  readonly rightForm: Form;
  readonly values: readonly number[];
}

/** Keys of equal values become one key, in order of first appearance. */
function groupKeys<Value>(entries: Iterable<readonly [key: string, value: Value]>): readonly (readonly [keys: string, value: Value])[] {
  const groups = new Map<string, [string, Value]>();
  for (const [key, value] of entries) {
    const text = JSON.stringify(value);
    const group = groups.get(text);
    if (group) group[0] += key;
    else groups.set(text, [key, value]);
  }
  return [...groups.values()];
}

/** Widths by character → widths by all characters that share them. */
export function groupWidths(widths: ReadonlyMap<string, readonly number[]>): FamilyTable['widths'] {
  return Object.fromEntries(groupKeys(widths));
}

/** A list of pairs → letters with the same neighbours and values together, left and right. */
export function groupPairs(pairs: readonly Pair[]): FamilyTable['pairs'] {
  const rows = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = `${pair.leftForm}${pair.left}`;
    rows.set(key, [...(rows.get(key) ?? []), pair]);
  }
  return groupWithForm([...rows].map(([left, row]) => [left, groupWithForm(row.map(toCell))]));
}

function toCell({ right, rightForm, values }: Pair): readonly [string, number | readonly number[]] {
  const [first = 0] = values;
  return [`${rightForm}${right}`, values.every((value) => value === first) ? first : values];
}

/** Groups keys of the pattern form + letter: "2ب" and "2ت" of equal value become "2بت". */
function groupWithForm<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const result: [string, Value][] = [];
  for (const form of ['0', '1', '2', '3']) {
    const letters = entries.filter(([key]) => key.startsWith(form)).map(([key, value]) => [key.slice(1), value] as const);
    for (const [keys, value] of groupKeys(letters)) result.push([`${form}${keys}`, value]);
  }
  return Object.fromEntries(result);
}
