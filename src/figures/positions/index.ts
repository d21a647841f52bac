import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Who assesses what: voices by questions, with our own sorting of each position, signed as ours. */
export const positions: FigureModule = { id: 'positions', describe, layout, table };
