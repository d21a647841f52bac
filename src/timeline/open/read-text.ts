import type { Lang } from '../../base/localized.ts';
import { createProblem } from '../../dataset/problem.ts';
import { childOf, isObject, type RawNode } from '../../dataset/raw-nodes.ts';
import { MOST_CHARACTERS, textFaults } from '../../dataset/text-faults.ts';
import type { OpenProblem } from './open-problem.ts';

export type Report = (problem: OpenProblem) => void;

/** What no sound text holds, and a few that sound ones hold too: nearly every title is passed by one look. */
const SUSPECT = /[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;

/** A text that is there and sound; undefined, and reported, where it is not. */
export function readText({ value, pointer }: RawNode, report: Report): string | undefined {
  if (typeof value !== 'string') {
    report(createProblem(pointer, value === undefined ? 'missing' : 'wrong-type', value, { type: 'text' }));
    return undefined;
  }
  if (value.length <= MOST_CHARACTERS && !SUSPECT.test(value) && value.trim() !== '') return value;
  const faults = textFaults(value);
  for (const code of faults) report(createProblem(pointer, code, value, { most: MOST_CHARACTERS }));
  return faults.length === 0 ? value : undefined;
}

/** The same for words in the reader's language: given in both languages, or as one text for every reader. */
export function readWords(node: RawNode, lang: Lang, report: Report): string | undefined {
  if (!isObject(node)) return readText(node, report);
  const words = childOf(node, lang);
  if (words.value !== undefined) return readText(words, report);
  report(createProblem(words.pointer, 'missing-language', undefined));
  return undefined;
}
