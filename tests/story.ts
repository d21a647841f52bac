import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '../src/dataset/parse.ts';
import type { Dataset } from '../src/dataset/types.ts';

/** The text of the story's dataset, for tests that damage it. */
export const storyText: string = readFileSync(join(import.meta.dirname, '../data/us-syria-isis.json'), 'utf8');

/** The story's dataset as the page and the command line load it. */
export function loadStory(): Dataset {
  const { dataset, problems } = parseDataset(JSON.parse(storyText));
  if (!dataset) throw new Error(JSON.stringify(problems, undefined, 2));
  return dataset;
}
