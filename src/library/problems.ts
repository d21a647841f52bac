import type { Lang } from '../base/localized.ts';
import type { Problem } from '../dataset/problem.ts';
import { describeOpenProblem } from '../timeline/open/messages.ts';
import { MOST_LISTED, RefusedFile } from '../timeline/open/open-problem.ts';
import type { DatasetError, DatasetProblem } from './types.ts';

class UnsoundDataset extends Error implements DatasetError {
  override readonly name = 'DatasetError';
  readonly problems: readonly DatasetProblem[];
  readonly count: number;

  constructor({ problems, more }: RefusedFile, lang: Lang) {
    const described = problems.map((problem) => ({ pointer: problem.pointer, ...describeOpenProblem(problem, lang) }));
    const lines = described.map(({ pointer, what, remedy }) => `${pointer}: ${what}. ${remedy}`);
    super([...lines, ...(more > 0 ? [`+ ${more}`] : [])].join('\n'));
    this.problems = described;
    this.count = problems.length + more;
  }
}

/** What is wrong with a dataset, as the page around the library gets it. */
export function createDatasetError(refusal: RefusedFile, lang: Lang): DatasetError {
  return new UnsoundDataset(refusal, lang);
}

/** The first problems of a story, and how many more there are. */
export function refuseStory(problems: readonly Problem[]): RefusedFile {
  return new RefusedFile(problems.slice(0, MOST_LISTED), Math.max(0, problems.length - MOST_LISTED));
}
