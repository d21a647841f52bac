import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Averages of attacks per month: the article's above the line, other accounts' below it, never a monthly series. */
export const attacksPerMonth: FigureModule = { id: 'attacks-per-month', describe, layout, table };
