/**
 * A view as marks. Their number is bounded by pixels: a lane has as many as its width holds, whether the columns hold
 * seventeen facts or a million.
 *
 *   width, height ─► layout ─┬─► view of columns ─┬─► rows and axis, left to right ─► mirror, once ─► layers
 *                            └────────────────────┘
 */
import { directionOf } from '../locale/direction.ts';
import { formatCount } from '../locale/plural.ts';
import type { Direction, Locale } from '../locale/types.ts';
import { mirrorLayers } from '../scene/mirror.ts';
import type { Layer, Role, SymbolShape } from '../scene/types.ts';
import { type Font } from '../text/measure.ts';
import { truncateText, wrapText } from '../text/wrap.ts';
import { createTimeScale } from '../time/scale.ts';
import { drawAxis } from './axis.ts';
import { drawBinLane } from './bin-lane.ts';
import type { Columns } from './columns.ts';
import { describeCount, describeEmpty, describeRange } from './describe.ts';
import { drawFactLane } from './fact-lane.ts';
import type { Layout, Row } from './layout.ts';
import { windowMessages } from './messages.ts';
import type { RowPen } from './row-pen.ts';
import { createSketch, toLayers, type Sketch } from './sketch.ts';
import type { FactTexts } from './types.ts';
import { leastTargetPx, type Bin, type LaneView, type WindowView } from './window.ts';

const headX = 18;
const lineHeight = 17;

/** How a lane is named and drawn, in the order of the columns' lanes. */
export interface LaneStyle {
  readonly name: string;
  readonly role: Role;
  readonly symbol: SymbolShape;
}

export interface WindowSceneOptions {
  readonly locale: Locale;
  readonly lanes: readonly LaneStyle[];
  readonly texts: FactTexts;
  /** where time runs; with the language where it is left out */
  readonly timeDirection?: Direction;
  /** ms UTC: nothing is drawn after it */
  readonly horizon?: number;
  /** seen for one frame: no targets, which cost more than all that is seen of it */
  readonly isPassing?: boolean;
}

export interface WindowScene {
  readonly width: number;
  readonly height: number;
  /** text direction */
  readonly dir: Direction;
  readonly layers: readonly Layer[];
  /** where the visible time stands, px from the left edge: what pointers are measured against */
  readonly plot: { readonly x: number; readonly width: number };
  /** lanes that found no room, and the facts on them that touch the window */
  readonly folded?: { readonly lanes: number; readonly facts: number };
  /** for an empty window: sentences to stand beside the drawing */
  readonly notes: readonly string[];
}

/**
 * Draws a view on a layout. Throws a RangeError where the view was not made for the layout's `plotWidth`, or a lane has no
 * style.
 */
export function createWindowScene(columns: Columns, view: WindowView, layout: Layout, options: WindowSceneOptions): WindowScene {
  const { locale, texts, timeDirection = directionOf(options.locale.lang) } = options;
  const { width } = layout;
  if (view.widthPx !== layout.plotWidth) throw new RangeError(`The view is ${view.widthPx} px wide, not ${layout.plotWidth}`);
  if (options.lanes.length < columns.laneCount) throw new RangeError(`Styles for ${options.lanes.length} of ${columns.laneCount} lanes`);
  const sketch = createSketch();
  const { place } = createTimeScale(view.window, [layout.plotX, layout.plotX + layout.plotWidth]);
  drawAxis(sketch, view.window, place, layout, locale);
  drawRows(sketch, columns, view, layout, place, options);
  drawHorizon(sketch, view, layout, place, options.horizon);
  const folded = drawFolded(sketch, view, layout, locale);
  const layers = toLayers(sketch);
  const isMirrored = timeDirection === 'rtl';
  return {
    width,
    height: layout.height,
    dir: directionOf(locale.lang),
    layers: isMirrored ? mirrorLayers(layers, width) : layers,
    plot: { x: isMirrored ? 0 : layout.plotX, width: layout.plotWidth },
    ...(folded && { folded }),
    notes: describeEmpty(columns, view, texts, locale),
  };
}

function drawRows(sketch: Sketch, columns: Columns, view: WindowView, layout: Layout, place: (ms: number) => number, options: WindowSceneOptions): void {
  const { texts, locale, horizon = Infinity, isPassing = false } = options;
  const shown = view.lanes.slice(0, layout.rows.length);
  const most = Math.max(1, ...shown.flatMap((lane) => (lane.form === 'bins' ? lane.bins.map(({ count }) => count) : [])));
  const rangeOf = rememberRanges(locale);
  for (const row of layout.rows) {
    const [lane, style] = [view.lanes[row.lane], options.lanes[row.lane]];
    if (!lane || !style) continue;
    drawHead(sketch, row, lane, style, layout, locale);
    const pen: RowPen = {
      ...{ sketch, columns, texts, locale, place, horizon, isPassing, leastPx: leastTargetPx },
      window: view.window,
      role: style.role,
      top: row.top,
      bottom: row.bottom,
    };
    if (lane.form === 'facts') drawFactLane(pen, lane);
    else drawBinLane(pen, lane, most, rangeOf);
  }
}

/** All lanes have the same bins, so each range is put into words once. */
function rememberRanges(locale: Locale): (bin: Bin) => string {
  const ranges = new Map<number, string>();
  return ({ from, to }) => {
    const known = ranges.get(from);
    if (known !== undefined) return known;
    const text = describeRange([from, to], locale);
    ranges.set(from, text);
    return text;
  };
}

/** The lane's glyph, name and count: in the column of names, or on a line of its own above the lane. */
function drawHead(sketch: Sketch, row: Row, lane: LaneView, { name, role, symbol }: LaneStyle, { plotX, width }: Layout, locale: Locale): void {
  const font = { family: 'sans', weight: 600, size: 13, lang: locale.lang } as const;
  const isColumn = plotX > 0;
  const y = row.edge + (isColumn ? 18 : 15);
  sketch.symbols.push({ x: 7, y: y - 4.5, size: 10, shape: symbol, fill: role });
  const lines = isColumn ? breakName(name, plotX - headX - 8, row, font) : [truncateText(name, width * 0.6, font)];
  lines.forEach((text, i) => sketch.words.push({ x: headX, y: y + i * lineHeight, text, ...font, align: 'left', fill: 'ink' }));
  const count = { text: describeCount(lane.total, locale), ...font, weight: 400, size: 12, fill: 'ink2' } as const;
  if (isColumn) sketch.words.push({ x: headX, y: y + lines.length * lineHeight, ...count, align: 'left' });
  else sketch.words.push({ x: width - 4, y, ...count, align: 'right' });
  sketch.grid.push({ x1: 0, y1: row.end, x2: width, y2: row.end, stroke: 'rule', strokeWidth: 0.75 });
}

/** Two lines where the row is high enough for them and the count; else what fits on one. */
function breakName(name: string, room: number, row: Row, font: Font): readonly string[] {
  const lines = wrapText(name, room, font);
  const isHigh = row.bottom - row.edge >= 3 * lineHeight + 8;
  return lines.length === 1 || (lines.length === 2 && isHigh) ? lines : [truncateText(name, room, font)];
}

/** The dotted vertical after which nothing is drawn. */
function drawHorizon(sketch: Sketch, { window: [from, to] }: WindowView, { axisY }: Layout, place: (ms: number) => number, horizon = Infinity): void {
  if (horizon <= from || horizon >= to) return;
  const x = place(horizon);
  sketch.grid.push({ x1: x, y1: 0, x2: x, y2: axisY, stroke: 'ink3', strokeWidth: 1.2, dash: [1.5, 3] });
}

function drawFolded(sketch: Sketch, view: WindowView, { folded, rows }: Layout, locale: Locale): WindowScene['folded'] {
  if (!folded) return undefined;
  const { otherLanes, folded: say } = windowMessages[locale.lang];
  const facts = view.lanes.slice(rows.length).reduce((sum, { total }) => sum + total, 0);
  const text = say(formatCount(folded.lanes, otherLanes, locale), describeCount(facts, locale));
  const font = { family: 'sans', weight: 500, size: 13, lang: locale.lang } as const;
  sketch.words.push({ x: headX, y: folded.y + 4.5, text, ...font, align: 'left', fill: 'ink2' });
  return { lanes: folded.lanes, facts };
}
