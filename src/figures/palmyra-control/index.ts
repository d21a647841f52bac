import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Who held Palmyra: what the article dates above the line, the dates of other accounts and the holders below it. */
export const palmyraControl: FigureModule = { id: 'palmyra-control', describe, layout, table };
