import type { PageFigureId } from './page-figures.ts';

/** The parts of a page that are sent finished and have a root of their own for the script: its drawings. */
export type IslandName = PageFigureId | 'key' | 'short-key';
