import type { FigureId } from '../figures/types.ts';

/** The parts of a page that are sent finished and have a root of their own for the script: its drawings. */
export type IslandName = FigureId | 'key' | 'short-key' | 'sheet';
