/** Where labels go beside their marks: in time order, never over one another, as near as they can be. */

/** A label and the stretch of its mark that a leader may end at. Lengths and positions px, instants ms UTC. */
export interface Stop {
  /** the label's date: the earliest and the latest it can mean */
  readonly from: number;
  readonly to: number;
  /** y the middle of its first line would like to have */
  readonly y: number;
  readonly height: number;
  /** the lower comes first where dates are the same, then the lower place in the story's own order */
  readonly rank: number;
  readonly order: number;
}

/** `top` is the y of the label's upper edge. */
export interface PlacedStop<S extends Stop> {
  readonly stop: S;
  readonly top: number;
}

export interface ScheduleRoom {
  readonly top: number;
  /** px between labels */
  readonly gap: number;
  /** from a label's upper edge to the middle of its first line */
  readonly middle: number;
}

function compareStops(a: Stop, b: Stop): number {
  return a.to - b.to || a.rank - b.rank || a.from - b.from || a.order - b.order;
}

/**
 * Puts labels one under another. Of those whose mark has been reached, the one that runs out of time first comes
 * first ("earliest deadline first": a date known to the year waits while one known to the day passes). So a label
 * whose date lies wholly before another's always stands above it.
 */
export function scheduleStops<S extends Stop>(stops: readonly S[], room: ScheduleRoom): readonly PlacedStop<S>[] {
  const waiting = [...stops].sort(compareStops);
  const placed: PlacedStop<S>[] = [];
  let cursor = room.top;
  while (waiting.length > 0) {
    const reached = Math.max(cursor, Math.min(...waiting.map(({ y }) => y - room.middle)));
    const next = waiting.findIndex(({ y }) => y - room.middle <= reached);
    const [stop] = waiting.splice(next, 1);
    if (!stop) break;
    const top = Math.max(cursor, stop.y - room.middle);
    placed.push({ stop, top });
    cursor = top + stop.height + room.gap;
  }
  return placed;
}

/** y under the last label, px; the top of the room where there is none. */
export function endOf(placed: readonly PlacedStop<Stop>[], room: ScheduleRoom): number {
  const last = placed.at(-1);
  return last ? last.top + last.stop.height : room.top;
}
