import { createProblem, type Problem } from './problem.ts';
import { childOf, itemsOf, type RawNode } from './raw-nodes.ts';

/** Checks that the locators of something the article says are paragraphs it has: P1 … P34. */
export function checkLocators(root: RawNode, node: RawNode): readonly Problem[] {
  const paragraphs = childOf(root, 'paragraphs').value;
  const most = typeof paragraphs === 'number' ? paragraphs : Infinity;
  return itemsOf(node, 'locators').flatMap((locator) => checkLocator(locator, most));
}

function checkLocator({ value, pointer }: RawNode, most: number): readonly Problem[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const expected = Number.isFinite(most) ? { least: 1, most } : {};
  const number = /^P([1-9]\d*)$/.exec(value)?.[1];
  if (number === undefined) return [createProblem(pointer, 'bad-locator', value, expected)];
  return Number(number) <= most ? [] : [createProblem(pointer, 'locator-out-of-range', value, expected)];
}
