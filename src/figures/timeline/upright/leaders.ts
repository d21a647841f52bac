import type { Role } from '../../../scene/types.ts';
import type { UprightSketch } from './sketch.ts';

/** The part of a mark a leader may start from, px; `preferred` is used where the label stands off the mark. */
export interface Lead {
  readonly from: number;
  readonly to: number;
  readonly preferred: number;
}

/** A leader from a mark to the label that the schedule has placed. Lengths px. */
export interface Leader {
  readonly fact: string;
  readonly role: Role;
  /** x at the mark */
  readonly x: number;
  readonly lead: Lead;
  /** y of the label's first line */
  readonly labelY: number;
}

const nearest = 7;
const channelGap = 2.4;
const channels = 4;
const apart = 3.2;

interface Bend {
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
  readonly channel: number;
}

/**
 * Level with the label where the mark reaches that far. Else leaders of two tracks that would lie on one another
 * part: the later one starts further down its own mark, so that it does not cross the one before.
 */
function startOf({ lead, x, labelY }: Leader, others: readonly Bend[]): number {
  if (labelY >= lead.from && labelY <= lead.to) return labelY;
  let y = lead.preferred;
  const isTaken = (at: number) => others.some((other) => other.x !== x && Math.abs(other.y - at) < apart);
  while (y + apart <= lead.to && isTaken(y)) y += apart;
  return y;
}

/** Of leaders side by side the one that ends lower runs further out, so that they do not cross. */
function channelOf(y: number, previous: Bend | undefined): number {
  if (!previous || previous.labelY < y) return 0;
  return Math.min(previous.channel + 1, channels);
}

/**
 * Draws leaders in the order of their labels, top to bottom: straight across where mark and label are level,
 * else with a bend in the margin before the labels.
 * @param labelX x where labels begin
 */
export function drawLeaders(sketch: UprightSketch, leaders: readonly Leader[], labelX: number): void {
  const bends: Bend[] = [];
  for (const leader of leaders) {
    const { fact, role, x, labelY } = leader;
    const y = startOf(leader, bends);
    const isStraight = Math.abs(labelY - y) < 0.8;
    const channel = isStraight ? 0 : channelOf(y, bends.at(-1));
    const bend = labelX - nearest - channel * channelGap;
    const points = isStraight
      ? ([[x, labelY], [labelX - 4, labelY]] as const)
      : ([[x, y], [Math.max(x, bend - 2), y], [bend, labelY], [labelX - 4, labelY]] as const);
    sketch.leaders.push({ points, stroke: role, strokeWidth: 1, fact });
    bends.push({ x, y, labelY, channel });
  }
}
