import { childPointer } from './problem.ts';

/** A value of a file that may be damaged anywhere, with the place it stands at. */
export interface RawNode {
  readonly value: unknown;
  readonly pointer: string;
}

/** The child under a key; its value is undefined where there is no such *own* key, or no object to have one. */
export function childOf({ value, pointer }: RawNode, key: string): RawNode {
  const isHolder = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
  return {
    value: isHolder ? (value as Readonly<Record<string, unknown>>)[key] : undefined,
    pointer: childPointer(pointer, key),
  };
}

/** The items of the list under a key; none where there is no list. */
export function itemsOf(node: RawNode, key: string): readonly RawNode[] {
  const list = childOf(node, key);
  if (!Array.isArray(list.value)) return [];
  return list.value.map((value: unknown, index) => ({ value, pointer: childPointer(list.pointer, index) }));
}

/** True for a JSON object: anything else was reported as such already. */
export function isObject({ value }: RawNode): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
