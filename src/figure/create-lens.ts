import type { Dataset, Event } from '../dataset/types.ts';
import { layoutLens } from '../figures/timeline/lens/layout.ts';
import type { EmptyNote } from '../figures/timeline/lens/notes.ts';
import type { TimeWindow } from '../time/types.ts';
import { directionOf, resolveTimeDirection } from '../locale/direction.ts';
import type { Locale, TimeDirection } from '../locale/types.ts';
import { mirrorLayers } from '../scene/mirror.ts';
import type { Scene } from '../scene/types.ts';
import { leastWidth } from './create-scene.ts';

export type { EmptyNote };

export interface LensSpec {
  /** visible time, ms UTC, half-open */
  readonly window: TimeWindow;
  readonly locale: Locale;
  readonly timeDirection: TimeDirection;
  /** px */
  readonly width: number;
  /** ids of the facts to draw; all without it. Others are neither drawn nor listed, nor counted. */
  readonly facts?: readonly string[];
  /** a second row of ticks, of the Hijri calendar (Umm al-Qura) */
  readonly isHijri?: boolean;
}

/** The scene of a window, and what it cannot show as a mark. */
export interface Lens {
  /** its title is the head: "Lens: November and December 2025, day by day" */
  readonly scene: Scene;
  /** where the window stands in the scene, px from its left edge: what pointers are measured against */
  readonly plot: { readonly x: number; readonly width: number };
  /** what is written where the article dates nothing in the window */
  readonly empty?: EmptyNote;
  /** facts less exact than the window is long: listed under it */
  readonly wider: readonly Event[];
  /** states that go on all the while */
  readonly through: readonly Event[];
  /** facts that a count stands for, for want of room */
  readonly counted: readonly Event[];
}

/**
 * The timeline under a lens: the lanes and marks of the overview at the scale of a window of time, from hours to
 * centuries. Same dataset, window, width and locale: same scene. Widths under 240 px are drawn at 240.
 * @throws RangeError for a width that is not finite, and for a window that is not finite, does not run forwards or
 *   is beyond the calendar
 */
export function createLens(dataset: Dataset, { window, locale, timeDirection, width: asked, facts, isHijri = false }: LensSpec): Lens {
  if (!Number.isFinite(asked)) throw new RangeError('A width must be finite');
  const width = Math.max(leastWidth, Math.round(asked));
  const wanted = facts && new Set(facts);
  const body = layoutLens(dataset, { window, locale, width, isHijri, ...(wanted && { isShown: ({ id }) => wanted.has(id) }) });
  const isTurned = resolveTimeDirection(timeDirection, locale.lang) === 'rtl';
  const scene: Scene = {
    id: 'lens',
    lang: locale.lang,
    dir: directionOf(locale.lang),
    width,
    height: body.height,
    title: body.head,
    alt: body.alt,
    description: body.description,
    layers: isTurned ? mirrorLayers(body.layers, width) : body.layers,
  };
  const { empty, wider, through, counted, plot } = body;
  const x = isTurned ? width - plot.x - plot.width : plot.x;
  return { scene, plot: { x, width: plot.width }, ...(empty && { empty }), wider, through, counted };
}
