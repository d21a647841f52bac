import { DAY_MS } from '../../../time/calendar.ts';
import { createTimeScale, type TimeScale } from '../../../time/scale.ts';
import type { TickUnit } from '../../../time/ticks.ts';
import { blockMiddle } from './block.ts';
import type { Columns } from './columns.ts';
import { endOf, scheduleStops, type PlacedStop, type ScheduleRoom } from './schedule.ts';
import type { Segment } from './sections.ts';
import { createStops, type Caption, type CaptionStop } from './stops.ts';

/** A segment with its scale and its labels in place, px. */
export interface FittedSegment {
  readonly scale: TimeScale;
  readonly placed: readonly PlacedStop<CaptionStop>[];
  /** y under the last label */
  readonly labelsEnd: number;
}

const daysOf: Readonly<Record<TickUnit, number>> = { year: 365.25, month: 30.44, day: 1 };
/** px for a year, a month, a day where labels ask for no more, and where they ask for as much as they like. */
const naturalPx: Readonly<Record<TickUnit, number>> = { year: 140, month: 36, day: 6.6 };
const mostPx: Readonly<Record<TickUnit, number>> = { year: 1200, month: 300, day: 50 };
const leastHeight = 72;
/** A century at 140 px a year would be a scroll of its own. */
const mostNaturalHeight = 700;
const stretch = 1.05;

/** Air between two labels, px. */
export const labelGap = 11;

function fitAt(captions: readonly Caption[], segment: Segment, columns: Columns, top: number, height: number): FittedSegment {
  const scale = createTimeScale([segment.from, segment.to], [top, top + height]);
  const room: ScheduleRoom = { top: top + 3, gap: labelGap, middle: blockMiddle };
  const placed = scheduleStops(createStops(captions, scale, columns), room);
  return { scale, placed, labelsEnd: endOf(placed, room) };
}

/** How far labels stand below what they name, px on average. */
function latenessOf({ placed }: FittedSegment): number {
  const late = placed.map(({ stop, top }) => Math.max(0, top + blockMiddle - stop.lead.to));
  return late.reduce((sum, px) => sum + px, 0) / Math.max(1, late.length);
}

/** What a height costs, px: the length of the page, labels away from their marks, and labels run too far past the end. */
function costOf(fitted: FittedSegment, overrun: number): number {
  const end = fitted.scale.range[1];
  const excess = Math.max(0, fitted.labelsEnd - end - overrun);
  return Math.max(end, fitted.labelsEnd) + latenessOf(fitted) + 2 * excess;
}

/**
 * Gives a segment its height: its unit's natural scale, stretched evenly as long as that brings its labels
 * nearer than it lengthens the page. Labels that no stretching can bring in (all of one last day) run on below.
 * @param overrun px by which labels may freely run past the segment's end
 */
export function fitSegment(
  captions: readonly Caption[],
  segment: Segment,
  columns: Columns,
  top: number,
  overrun: number,
): FittedSegment {
  const units = (segment.to - segment.from) / DAY_MS / daysOf[segment.unit];
  const natural = Math.min(mostNaturalHeight, Math.max(leastHeight, units * naturalPx[segment.unit]));
  const words = captions.reduce((sum, { block }) => sum + block.height + labelGap, 0);
  const most = Math.max(natural, Math.min(units * mostPx[segment.unit], natural + words));
  let best = fitAt(captions, segment, columns, top, natural);
  for (let height = natural * stretch; height <= most; height *= stretch) {
    const fitted = fitAt(captions, segment, columns, top, height);
    if (costOf(fitted, overrun) < costOf(best, overrun)) best = fitted;
  }
  return best;
}
