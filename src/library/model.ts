import type { Locale, TimeDirection } from '../locale/types.ts';
import type { WindowLimits } from '../timeline/gestures.ts';
import type { SceneSource } from '../timeline/scene-source.ts';
import type { TimeWindow } from '../time/types.ts';
import type { TimelineFilter } from './types.ts';

/** How texts are written and where time runs. */
export interface Manner {
  readonly locale: Locale;
  readonly timeDirection: TimeDirection;
}

/** A dataset as the library shows it: a story under its lens, or columns of any number of facts. */
export interface TimelineModel {
  readonly limits: WindowLimits;
  /** the window it opens with */
  readonly opening: TimeWindow;
  readonly source: SceneSource;
  /** title and date of a fact; undefined for an id nobody has */
  readonly describe: (id: string) => { readonly title: string; readonly date: string } | undefined;
  /** a window that shows a fact, as long as `window` where it may be; undefined for an id nobody has */
  readonly windowOf: (id: string, window: TimeWindow) => TimeWindow | undefined;
  /** true for what stands for the fact on the last drawing: its mark, or the bin it begins in */
  readonly standsFor: (id: string, fact: string) => boolean;
  /** what a bin of the last drawing opens to: a closer window, or where there is none its facts */
  readonly openBin: (id: string) => OpenedBin | undefined;
  /** the facts of the last drawing */
  readonly listFacts: () => FactList;
  /** the model of the facts that pass; asked for again and again, it may be left before it ends */
  readonly filter: (filter: TimelineFilter, signal: AbortSignal) => Promise<TimelineModel>;
}

/** The first facts of a list, and how many more there are. */
export interface FactList {
  readonly ids: readonly string[];
  readonly more: number;
}

export type OpenedBin = { readonly window: TimeWindow } | { readonly facts: FactList };

/** Nobody reads a longer list than this beside a timeline. */
export const mostListed = 50;
