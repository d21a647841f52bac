/** The columns of the upright timeline, px from the start side: tick labels, tracks, labels of facts. */
export interface Columns {
  /** width left for tick labels */
  readonly axis: number;
  /** x of every track's line */
  readonly tracks: readonly number[];
  /** x of the last track's line: where the grid ends */
  readonly last: number;
  /** x where labels begin */
  readonly label: number;
  readonly width: number;
  /** size of the marks, 1 where tracks stand as far apart as the design has them */
  readonly k: number;
}

const axis = 34;
const firstTrack = 50;
const spacing = 15;
const afterTracks = 20;
/** Marks keep their full size down to this spacing: they may then touch the neighbouring line, not its mark. */
const fullSizeSpacing = 12;

/** Room that labels are never denied: half the width on the narrowest screens, more on wider ones. */
function leastLabelWidth(width: number): number {
  return Math.min(width * 0.6, 118 + 0.76 * Math.max(0, width - 240));
}

/** Tracks move together before labels become too narrow to read. */
export function createColumns(trackCount: number, width: number): Columns {
  const room = width - leastLabelWidth(width) - firstTrack - afterTracks;
  const step = trackCount > 1 ? Math.min(spacing, Math.max(0, room) / (trackCount - 1)) : spacing;
  const tracks = Array.from({ length: trackCount }, (_, i) => firstTrack + i * step);
  const last = tracks.at(-1) ?? firstTrack;
  return { axis, tracks, last, label: last + afterTracks, width, k: Math.max(0.4, Math.min(1, step / fullSizeSpacing)) };
}
