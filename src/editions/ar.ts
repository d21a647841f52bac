import rawStory from '../../data/us-syria-isis.json?lang=ar';
import { reviveDataset } from '../dataset/revive.ts';
import type { RawDataset } from '../dataset/schema.ts';

export { messages } from '../locale/ar.ts';

/** The story in this language alone. Its file is validated by `npm run check:data`, so here only its dates are parsed. */
export const story = reviveDataset(rawStory as RawDataset);
