/** Where the marks and labels of each track go in the lens, before anything is drawn. */
import type { Dataset, Event } from '../../../dataset/types.ts';
import type { Locale } from '../../../locale/types.ts';
import { eventsInOrder } from '../../../dataset/queries.ts';
import { createTimeScale } from '../../../time/scale.ts';
import type { TimeScale } from '../../../time/scale.ts';
import { reachOf } from '../reach.ts';
import type { Reach } from '../shape.ts';
import { createTracks } from '../tracks.ts';
import type { Track } from '../tracks.ts';
import { factsInWindow } from './facts.ts';
import type { LensFact } from './facts.ts';
import { createLensLabel } from './label.ts';
import type { LensLabel } from './label.ts';
import type { TimeWindow } from '../../../time/types.ts';

/** The lens draws the overview's grammar this much larger. */
export const lensScale = 1.15;
/** Tracks of a lane beyond these are counted, not drawn. */
const mostTracks = 6;

/** What the lens is drawn with. Lengths px. */
export interface LensFrame {
  readonly locale: Locale;
  readonly width: number;
  readonly window: TimeWindow;
  readonly isShown: (event: Event) => boolean;
  /** a second row of ticks, of the Hijri calendar */
  readonly isHijri: boolean;
  /** true: a figure of its own, whose reader sees no lens */
  readonly isFigure: boolean;
  readonly reach: Reach;
  readonly scale: TimeScale;
  /** edges of the plot */
  readonly x0: number;
  readonly x1: number;
  /** where drawing ends: the plot's edge, or the day of publication before it */
  readonly lastX: number;
  readonly size: number;
  readonly facts: ReadonlyMap<string, LensFact>;
  /** facts of the window that are not to be shown */
  readonly hidden: readonly LensFact[];
  readonly labels: ReadonlyMap<string, LensLabel>;
}

/** A track with what the lens shows of it. */
export interface LensTrack {
  /** with all facts that are to be shown, those outside the window included */
  readonly track: Track;
  readonly facts: readonly LensFact[];
}

/** The tracks of one lane; `hidden` facts are on tracks there is no room for. */
export interface LensLane {
  readonly tracks: readonly LensTrack[];
  readonly hidden: readonly LensFact[];
}

/** What a frame is made for. */
export type LensAsked = Pick<LensFrame, 'window' | 'width' | 'locale' | 'isShown' | 'isHijri' | 'isFigure'>;

export function createLensFrame(dataset: Dataset, { window, width, locale, isShown, isHijri, isFigure }: LensAsked): LensFrame {
  const reach = reachOf(dataset);
  const isNarrow = width < 420;
  const x0 = isNarrow ? 24 : 32;
  const x1 = width - (isNarrow ? 8 : 14);
  const scale = createTimeScale(window, [x0, x1]);
  const size = width < 700 ? 13 : 13.5;
  const all = [...factsInWindow(dataset, reach, window).values()];
  const facts = new Map(all.filter(({ event }) => isShown(event)).map((fact) => [fact.event.id, fact]));
  const hidden = all.filter(({ event }) => !isShown(event));
  const mostName = (x1 - x0) * (isNarrow ? 0.9 : 0.6);
  const labels = new Map(
    eventsInOrder(dataset).flatMap(({ id }, i) => {
      const fact = facts.get(id);
      return fact ? [[id, createLensLabel(fact, i + 1, size, mostName, locale)] as const] : [];
    }),
  );
  const horizon = scale.place(reach.horizon);
  const lastX = horizon > x0 && horizon < x1 ? horizon : x1;
  return { locale, width, window, isShown, isHijri, isFigure, reach, scale, x0, x1, lastX, size, facts, hidden, labels };
}

/** The px of an instant, kept within `margin` px of the plot: what lies farther off is cut away in any case. */
export function placeWithin({ scale, x0, x1 }: LensFrame, margin: number): (instant: number) => number {
  return (instant) => Math.max(x0 - margin, Math.min(scale.place(instant), x1 + margin));
}

/**
 * The lanes that have something to show, with the tracks they have in the overview, in its order: what is seen
 * together at one scale stays together at every other.
 */
export function lanesInWindow(dataset: Dataset, { reach, facts, isShown }: LensFrame): readonly LensLane[] {
  const tracks = createTracks(dataset, reach).flatMap((whole): readonly LensTrack[] => {
    const track = { ...whole, facts: whole.facts.filter(({ event }) => isShown(event)) };
    const shown = track.facts
      .map(({ event }) => facts.get(event.id))
      .filter((fact) => fact !== undefined)
      .filter(({ presence }) => presence !== 'wider');
    return shown.length === 0 ? [] : [{ track, facts: shown }];
  });
  return dataset.lanes.flatMap((lane) => {
    const own = tracks.filter(({ track }) => track.lane.id === lane.id);
    const hidden = own.slice(mostTracks).flatMap((track) => track.facts);
    return own.length === 0 ? [] : [{ tracks: own.slice(0, mostTracks), hidden }];
  });
}
