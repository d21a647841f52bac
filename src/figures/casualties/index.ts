import type { FigureModule } from '../types.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** The people killed and wounded in two attacks, one circle each: the article's above the line, other counts below it. */
export const casualties: FigureModule = { id: 'casualties', describe, layout, table };
