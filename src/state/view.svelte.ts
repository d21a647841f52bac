import type { Filter } from '../dataset/filter.ts';
import type { TimeDirection } from '../locale/types.ts';
import type { TimeWindow } from '../time/types.ts';

export type ViewKind = 'timeline' | 'table';

/** How a reader looks at the story: through which window, at which of its facts, as a drawing or as a table. */
export class View {
  /** visible time of the lens; undefined: what it opens with */
  window = $state.raw<TimeWindow>();
  /** undefined: every fact */
  filter = $state.raw<Filter>();
  /** ids of the facts that pass the filter; undefined: every fact. Kept beside the filter by what applies it. */
  shown = $state.raw<ReadonlySet<string>>();
  /** where the words searched for stand in a text: ordered, apart; undefined: nothing is searched for */
  findWords = $state.raw<(text: string) => readonly (readonly [start: number, end: number])[]>();
  kind = $state.raw<ViewKind>('timeline');
  /** where time runs; `auto` follows the language */
  timeDirection = $state.raw<TimeDirection>('auto');
  /** the query for a link to all that is seen; what keeps the address puts its own here */
  toQuery = (): string => location.search;

  /** ids of the positions that pass; undefined: all of them */
  shownPositions = $state.raw<ReadonlySet<string>>();

  isPositionShown(assessment: string): boolean {
    return this.shownPositions?.has(assessment) ?? true;
  }

  /** True for a fact that the filter lets through. */
  isShown(fact: string): boolean {
    return this.shown?.has(fact) ?? true;
  }

  /** True once a reader looks at the story in another way than it opens. */
  get isChanged(): boolean {
    return (this.window ?? this.filter) !== undefined || this.kind !== 'timeline' || this.timeDirection !== 'auto';
  }
}
