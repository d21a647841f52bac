import type { Locale } from '../locale/types.ts';
import type { Role } from '../scene/types.ts';
import type { Columns } from './columns.ts';
import type { Sketch } from './sketch.ts';
import type { FactTexts } from './types.ts';
import type { TimeWindow } from '../time/types.ts';

/** All that drawing one lane needs. */
export interface RowPen {
  readonly sketch: Sketch;
  readonly columns: Columns;
  readonly texts: FactTexts;
  readonly locale: Locale;
  readonly window: TimeWindow;
  /** px of an instant, left to right; finite for finite instants only */
  readonly place: (ms: number) => number;
  /** nothing is drawn after this instant; Infinity where there is no such limit */
  readonly horizon: number;
  readonly role: Role;
  /** no targets: nobody can point at what is seen for one frame */
  readonly isPassing: boolean;
  /** a target is at least so wide */
  readonly leastPx: number;
  readonly top: number;
  readonly bottom: number;
}
