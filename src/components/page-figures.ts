import { attacksPerMonth } from '../figures/attacks-per-month/index.ts';
import { timeline } from '../figures/timeline/index.ts';
import type { FigureModule } from '../figures/types.ts';

/** The figures that stand on the page: their code, and no other figure's, is sent to its readers. */
export const pageFigures = { timeline, 'attacks-per-month': attacksPerMonth } as const satisfies Record<string, FigureModule>;

export type PageFigureId = keyof typeof pageFigures;
