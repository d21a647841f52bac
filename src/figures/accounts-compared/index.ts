import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Every fact that other accounts can be held against, each on a small line of its own: those that differ first. */
export const accountsCompared: FigureModule = { id: 'accounts-compared', describe, layout, table };
