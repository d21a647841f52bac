/** The rail under the overview: the whole time in one strip, on which the window of the lens is moved. */
import type { Dataset, Event } from '../../dataset/types.ts';
import { directionOf, resolveTimeDirection } from '../../locale/direction.ts';
import type { Locale, TimeDirection } from '../../locale/types.ts';
import { mirrorLayers } from '../../scene/mirror.ts';
import type { RectMark, Scene } from '../../scene/types.ts';
import { createTimeScale } from '../../time/scale.ts';
import type { TimeScale } from '../../time/scale.ts';
import { formatWindow } from './lens/window-name.ts';
import { railWords } from './lens/messages.ts';
import { reachOf } from './reach.ts';
import { shapeOf } from './shape.ts';
import type { Reach, Span } from './shape.ts';
import { createFrame, roomy } from './wide/plan.ts';

export { defaultWindow, presetsOf } from './lens/presets.ts';
export type { Preset } from './lens/presets.ts';
export { formatWindow } from './lens/window-name.ts';

export interface RailOptions {
  /** px, the width of the overview above it as it is seen */
  readonly width: number;
  /** px, the width that the overview is laid out for where it is drawn larger or smaller than that; `width` where left out */
  readonly drawn?: number;
  readonly locale: Locale;
  readonly timeDirection: TimeDirection;
  /** ids of the facts to mark; all without it */
  readonly facts?: readonly string[];
}

/** The rail as drawn, and its way from px to time and back; px are those of the scene, from its left edge. */
export interface Rail {
  readonly scene: Scene;
  /** left and right edge of the strip, px */
  readonly left: number;
  readonly right: number;
  /** the time under a px, kept within the strip */
  readonly railToTime: (x: number) => number;
  /** the px of an instant (ms UTC), kept within the strip */
  readonly timeToRail: (ms: number) => number;
}

export const railHeight = 22;
const margin = 3;
const leastMark = 2;
/** Wider marks are paler: they are years, not moments. */
const paleFrom = 6;

/** Below 700 px the overview stands upright, and the rail has the whole width to itself. */
function railScale(dataset: Dataset, { width, drawn = width, locale }: RailOptions): TimeScale {
  if (drawn >= 700) {
    const options = { locale, timeDirection: 'ltr', form: 'wide', width: drawn, key: false } as const;
    const { domain, range } = createFrame(dataset, options, roomy).scale;
    const [from, to] = range;
    return createTimeScale(domain, [(from * width) / drawn, (to * width) / drawn]);
  }
  const { from, horizon } = reachOf(dataset);
  return createTimeScale([from, horizon], [0, width]);
}

/** The part of a fact that is dated: of a state, the end that is known, its start before its end. */
export function datedSpan(event: Event, reach: Reach): Span {
  const shape = shapeOf(event, reach);
  const end = shape.kind === 'band' ? shape.ends[0] : undefined;
  return end ? { from: end.from, to: end.kind === 'stem' ? end.from : end.to } : shape;
}

function createMark(event: Event, row: number, rowHeight: number, scale: TimeScale, reach: Reach): RectMark {
  const [left, right] = scale.range;
  const { from, to } = datedSpan(event, reach);
  const width = Math.min(right - left, Math.max(leastMark, scale.place(to) - scale.place(from) - 1));
  return {
    x: Math.max(left, Math.min(scale.place(from), right - width)),
    y: margin + row * rowHeight,
    width,
    height: Math.max(1, rowHeight - 1),
    fill: event.lane,
    fillOpacity: width > paleFrom ? 0.5 : 1,
    fact: event.id,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * The rail of a dataset: a wash of 22 px with one thin mark for each fact, in the rows of their lanes, on the time
 * scale of the overview above it. Turned once where time runs to the left. Facts after publication have no
 * mark. Throws a RangeError for a width that is not finite.
 */
export function createRail(dataset: Dataset, options: RailOptions): Rail {
  const { width, locale } = options;
  const wanted = options.facts && new Set(options.facts);
  const scale = railScale(dataset, options);
  const reach = reachOf(dataset);
  const [left, right] = scale.range;
  const rowHeight = (railHeight - 2 * margin) / Math.max(1, dataset.lanes.length);
  const marks = dataset.lanes.flatMap((lane, row) =>
    dataset.events
      .filter(({ id }) => wanted?.has(id) ?? true)
      .filter((event) => event.lane === lane.id && shapeOf(event, reach).from < reach.horizon)
      .map((event) => createMark(event, row, rowHeight, scale, reach)),
  );
  const wash: RectMark = { x: left, y: 0, width: right - left, height: railHeight, fill: 'wash' };
  const layers = [
    { id: 'rail-wash', type: 'rect', marks: [wash] },
    { id: 'rail-marks', type: 'rect', marks },
  ] as const;
  const isTurned = resolveTimeDirection(options.timeDirection, locale.lang) === 'rtl';
  const turn = (x: number) => (isTurned ? width - x : x);
  const words = railWords[locale.lang](formatWindow(scale.domain, locale));
  return {
    scene: {
      id: 'rail',
      lang: locale.lang,
      dir: directionOf(locale.lang),
      width,
      height: railHeight,
      title: words,
      alt: words,
      description: words,
      layers: isTurned ? mirrorLayers(layers, width) : layers,
    },
    left: Math.min(turn(left), turn(right)),
    right: Math.max(turn(left), turn(right)),
    railToTime: (x) => clamp(scale.invert(turn(x)), ...scale.domain),
    timeToRail: (ms) => turn(clamp(scale.place(ms), left, right)),
  };
}
