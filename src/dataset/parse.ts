import { checkLinks } from './check-links.ts';
import { checkStructure } from './check-structure.ts';
import type { Problem } from './problem.ts';
import { reviveDataset } from './revive.ts';
import type { Dataset } from './types.ts';

export interface ParsedDataset {
  /** absent where there is any problem */
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
}

/**
 * Validates a dataset as it came out of a JSON file and parses its dates. Finds every problem in one run, sorted by
 * place. Never throws, whatever `raw` is, and never changes it.
 */
export function parseDataset(raw: unknown): ParsedDataset {
  const structure = checkStructure(raw);
  const broken = new Set(structure.problems.map(({ pointer }) => pointer));
  const links = checkLinks(raw).filter(({ pointer }) => !broken.has(pointer)); // one value, one complaint
  const problems = sortProblems([...structure.problems, ...links]);
  return structure.raw && problems.length === 0 ? { dataset: reviveDataset(structure.raw), problems } : { problems };
}

/** Numbers in pointers by size: /events/2 before /events/10. */
const byPointer = new Intl.Collator('en', { numeric: true });

function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [`${problem.pointer} ${problem.code}`, problem]));
  return [...unique.values()].sort((a, b) => byPointer.compare(a.pointer, b.pointer));
}
