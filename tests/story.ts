import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '../src/dataset/parse.ts';
import type { Dataset } from '../src/dataset/types.ts';

/** The text of the story's dataset, for tests that damage it. */
export const storyText: string = readFileSync(join(import.meta.dirname, '../data/us-syria-isis.json'), 'utf8');

/** The text of the story's first record, which stays as it is: tests of a figure's rules name its numbers. */
export const firstRecordText: string = readFileSync(join(import.meta.dirname, 'stories/first-record.json'), 'utf8');

/** The story's dataset as the page and the command line load it. */
export function loadStory(): Dataset {
  return load(storyText);
}

/** The story's first record; what is published is `loadStory()`. */
export function loadFirstRecord(): Dataset {
  return load(firstRecordText);
}

function load(text: string): Dataset {
  const { dataset, problems } = parseDataset(JSON.parse(text));
  if (!dataset) throw new Error(JSON.stringify(problems, undefined, 2));
  return dataset;
}
