import rawStory from 'story:en';
import { reviveDataset } from '../dataset/revive.ts';
import type { RawDataset } from '../dataset/schema.ts';

export { messages } from '../locale/en.ts';

/** The story in this language alone. Its file has been checked, so here only its dates are parsed. */
export const story = reviveDataset(rawStory as RawDataset);
