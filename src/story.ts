import rawStory from 'story:whole';
import { reviveDataset } from './dataset/revive.ts';
import type { RawDataset } from './dataset/schema.ts';

/** The story of this site. Its file has been checked, so here only its dates are parsed. */
export const story = reviveDataset(rawStory as RawDataset);
