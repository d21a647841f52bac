import { scanJson } from './scan-json.ts';
import { createProblem, type Problem } from './problem.ts';

export interface ReadJson {
  /** absent where the text is no JSON */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a JSON file. Unlike JSON.parse it says line and column of the first mistake, reports a key that an
 * object has twice (its first value would vanish silently) and refuses nesting no dataset has. A byte order mark at
 * the start is passed over. Never throws.
 */
export function readJson(text: string): ReadJson {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (plain.trim() === '') return { problems: [createProblem('', 'empty-file', undefined)] };
  const { problems, isWellFormed } = scanJson(plain);
  return isWellFormed ? { value: JSON.parse(plain) as unknown, problems } : { problems };
}
