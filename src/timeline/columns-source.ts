import { directionOf, resolveTimeDirection } from '../locale/direction.ts';
import type { Locale, TimeDirection } from '../locale/types.ts';
import type { HitMark, Layer, Scene } from '../scene/types.ts';
import type { TimeWindow } from '../time/types.ts';
import type { Columns } from './columns.ts';
import { describeLanes, describeWindow } from './describe.ts';
import { createLayout } from './layout.ts';
import { createWindowScene, type LaneStyle } from './scene.ts';
import type { DrawnWindow, SceneSource } from './scene-source.ts';
import type { FactTexts } from './types.ts';
import { viewWindow, type WindowView } from './window.ts';

/** px, where nobody says how high */
const usualHeight = 480;

export interface ColumnsSourceOptions {
  readonly columns: Columns;
  /** in the order of the columns' lanes */
  readonly lanes: readonly LaneStyle[];
  readonly texts: FactTexts;
  readonly locale: Locale;
  readonly timeDirection: TimeDirection;
  /** ms UTC: nothing is drawn after it */
  readonly horizon?: number;
}

/** A window of columns as drawn, and the view it was drawn from: what a bin in it opens to is asked of that. */
export interface DrawnColumns extends DrawnWindow {
  readonly view: WindowView;
}

export interface ColumnsSource extends SceneSource {
  readonly draw: (window: TimeWindow, widthPx: number, heightPx?: number, isPassing?: boolean) => DrawnColumns;
}

/**
 * Draws windows of columns: layout, view, scene. The same window and size give the same drawing. `draw` throws a
 * RangeError for a window that is not finite or not forwards, and for a size that is not above 0.
 */
export function createColumnsSource(options: ColumnsSourceOptions): ColumnsSource {
  const { columns, locale } = options;
  const timeDirection = resolveTimeDirection(options.timeDirection, locale.lang);
  const draw = (window: TimeWindow, widthPx: number, heightPx = usualHeight, isPassing = false): DrawnColumns => {
    const layout = createLayout(widthPx, heightPx, columns.laneCount);
    const view = viewWindow(columns, window, layout.plotWidth, { tracks: layout.tracks });
    const { plot, notes, ...drawn } = createWindowScene(columns, view, layout, { ...options, timeDirection, isPassing });
    const title = describeWindow(view, locale);
    const scene: Scene = {
      id: 'window',
      lang: locale.lang,
      dir: directionOf(locale.lang),
      width: drawn.width,
      height: drawn.height,
      title,
      alt: title,
      description: describeLanes(view, options.lanes, locale),
      layers: drawn.layers,
    };
    return { scene, plot, order: orderOf(drawn.layers, timeDirection === 'rtl'), notes, view };
  };
  return { isLarge: true, draw };
}

/** What answers, earliest first: by where it begins on the screen, then from top to bottom. */
function orderOf(layers: readonly Layer[], isMirrored: boolean): readonly string[] {
  const hits = layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
  const startOf = ({ x, width }: HitMark) => (isMirrored ? -(x + width) : x);
  return [...hits].sort((a, b) => startOf(a) - startOf(b) || a.y - b.y).map(({ fact }) => fact);
}
