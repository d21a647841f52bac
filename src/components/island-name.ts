import type { FigureId } from '../figures/types.ts';

/** The parts of a page that are sent finished and have a root of their own for the script: its drawings. */
export type IslandName = FigureId | 'key' | 'short-key' | 'sheet';

/** The lists of the page, which are sent finished too: all in them that answers are links. */
export type ListName = 'facts' | 'register' | 'sources';
