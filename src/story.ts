import rawStory from '../data/us-syria-isis.json';
import { reviveDataset } from './dataset/revive.ts';
import type { RawDataset } from './dataset/schema.ts';

/** The story of this site. Its file is validated by `npm run check:data`, so here only its dates are parsed. */
export const story = reviveDataset(rawStory as RawDataset);
