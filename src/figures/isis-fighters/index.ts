import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Estimates of the number of fighters: the article's above a value axis, other accounts below it, words undrawn. */
export const isisFighters: FigureModule = { id: 'isis-fighters', describe, layout, table };
