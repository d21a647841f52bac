/** The timeline people explore: facts in typed columns, looked at through a window that is moved and zoomed. */
import type { Precision } from '../time/types.ts';

/** What a fact's dates mean: an instant, "somewhere in this day (month, …)", or "all this while". */
export type FactKind = 'instant' | Precision | 'one-of' | 'interval';

/** One fact as the columns need it; whatever else the object carries is left alone. */
export interface ColumnEvent {
  /** ms UTC; −Infinity where the start is open or unknown */
  readonly earliest: number;
  /** ms UTC, the first instant no longer possible; +Infinity where the end is open or unknown */
  readonly latest: number;
  /** position of the lane, from 0 */
  readonly lane: number;
  readonly kind: FactKind;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
  /** of an interval: how exactly its start is known; left out where it is known to the instant, or open */
  readonly startPrecision?: Precision;
  /** of an interval: how exactly its end is known */
  readonly endPrecision?: Precision;
}

/** Events to be read once, in order of their positions; an array is one. What `at` gives may be changed by its next call. */
export interface EventList {
  readonly length: number;
  readonly at: (position: number) => ColumnEvent | undefined;
}

/** The words of a fact, by its position in the list the columns were made of; already in the reader's language. */
export interface FactTexts {
  readonly idOf: (order: number) => string;
  readonly titleOf: (order: number) => string;
  readonly dateOf: (order: number) => string;
}
