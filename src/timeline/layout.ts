/** Where rows and plot stand, px, left to right; the scene is mirrored once at its end. */

/** From this width on lane names have a column of their own; below, each has a line above its lane. */
const wideFrom = 700;
const laneColumn = 142;

export const axisHeight = 42;
const foldHeight = 28;
const headHeight = 20;
/** Room for a label, a bar and a band. */
const leastRow = 44;
const mostRow = 128;
/** Air above and below what a row shows. */
const padding = 4;
/** A track lower than this leaves no room for a title. */
const leastTrack = 15;
const mostTracks = 7;

/** A lane's row: what is drawn of it stands between `top` and `bottom`. */
export interface Row {
  readonly lane: number;
  /** upper edge; on narrow pages the lane's name stands between here and `top` */
  readonly edge: number;
  /** lower edge */
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plotX: number;
  readonly plotWidth: number;
  readonly rows: readonly Row[];
  /** lanes beyond the height: how many, and the middle of their row */
  readonly folded?: { readonly lanes: number; readonly y: number };
  /** how many tracks a row has room for: what the view must be made for, with `plotWidth` */
  readonly tracks: number;
  readonly axisY: number;
}

/**
 * Rows for as many lanes as `height` holds, one at least; the others share one folded row. Rows grow with the height up to
 * a limit, so the layout may be less high than asked for, and where not even one row fits it is higher. Lengths are px.
 * Throws a RangeError where they are not finite, or where the width leaves no plot.
 */
export function createLayout(width: number, height: number, lanes: number): Layout {
  if (!Number.isFinite(height) || !(width > 0 && width < Infinity)) throw new RangeError(`Not a size: ${width} × ${height} px`);
  const plotX = width >= wideFrom ? laneColumn : 0;
  const head = plotX === 0 ? headHeight : 0;
  const room = height - axisHeight;
  const isFolding = lanes * (leastRow + head) > room;
  const shown = isFolding ? Math.min(lanes, Math.max(1, Math.floor((room - foldHeight) / (leastRow + head)))) : lanes;
  const foldRoom = shown < lanes ? foldHeight : 0;
  const pitch = Math.min(mostRow + head, Math.max(leastRow + head, Math.floor((room - foldRoom) / Math.max(1, shown))));
  const rows = Array.from({ length: shown }, (_, lane) => createRow(lane, pitch, head));
  const axisY = shown * pitch + foldRoom;
  return {
    width,
    height: axisY + axisHeight,
    plotX,
    plotWidth: width - plotX,
    rows,
    ...(foldRoom > 0 && { folded: { lanes: lanes - shown, y: shown * pitch + foldHeight / 2 } }),
    tracks: Math.min(mostTracks, Math.floor((pitch - head - 2 * padding) / leastTrack)),
    axisY,
  };
}

function createRow(lane: number, pitch: number, head: number): Row {
  const [edge, end] = [lane * pitch, (lane + 1) * pitch];
  return { lane, edge, top: edge + head + padding, bottom: end - padding, end };
}
