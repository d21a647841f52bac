import { storyText } from '../story.ts';

/** A JSON object or list, open to damage. */
export type Node = Record<string, unknown>;

/** A fresh copy of the story's file as JSON. */
export function freshStory(): Node {
  return JSON.parse(storyText) as Node;
}

/** The container of the value a JSON Pointer names, and its key there. Throws where the container is missing. */
export function findParent(root: unknown, pointer: string): { readonly parent: Node; readonly key: string } {
  const keys = splitPointer(pointer);
  const key = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((node, step) => (node as Node)[step], root);
  return { parent: parent as Node, key };
}

export function setAt(root: unknown, pointer: string, value: unknown): void {
  const { parent, key } = findParent(root, pointer);
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Removes a key, or an item of a list with its place. */
export function removeAt(root: unknown, pointer: string): void {
  const { parent, key } = findParent(root, pointer);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

/** Pointers of every value in a JSON document, the whole excepted. */
export function listPointers(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [own, ...listPointers(child, own)];
  });
}

/** True where the pointer names a value of the document. */
export function hasPointer(root: unknown, pointer: string): boolean {
  let node = root;
  for (const key of splitPointer(pointer)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false;
    node = (node as Node)[key];
  }
  return true;
}

function splitPointer(pointer: string): string[] {
  const keys = pointer === '' ? [] : pointer.slice(1).split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
