import type { Dataset } from '../../dataset/types.ts';
import type { Body, FigureModule, LayoutOptions } from '../types.ts';
import { describeTimeline } from './describe.ts';
import { timelineWithin } from './lens/figure.ts';
import { timelineTable } from './table.ts';
import { layoutUpright } from './upright/layout.ts';
import { layoutWide } from './wide/layout.ts';

/** Across paper, numbers take so little room that time can run sideways where titles would not fit. */
const leastNumberedWidth = 640;

/** Below 700 px time runs downward: eleven years do not fit across a phone. */
function layout(dataset: Dataset, options: LayoutOptions): Body {
  const isNumbered = options.labels === 'numbers' && options.width >= leastNumberedWidth;
  return options.form === 'wide' || isNumbered ? layoutWide(dataset, options) : layoutUpright(dataset, options);
}

/** The dated facts on one linear axis, the article's above the line, other accounts' dates below it. */
export const timeline: FigureModule = {
  id: 'timeline',
  describe: describeTimeline,
  layout,
  table: timelineTable,
  ofEvents: true,
  within: timelineWithin,
};
