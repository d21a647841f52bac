/** Other accounts' dates, hanging on the end side of a track's line. Sizes are px at k = 1. */
import type { Shape, Span } from '../shape.ts';
import type { DatedAccount } from '../wide/track-marks.ts';
import type { UprightPen } from './marks.ts';

const ring = { reach: 7, r: 3.6, stroke: 1.8, stem: 1.4 } as const;

/** From a track's line to the outer edge of a ring on it, px. */
export const ringReach = ring.reach + ring.r + ring.stroke / 2;

function has(window: Span, instant: number): boolean {
  return instant >= window.from && instant < window.to;
}

function middleOf(span: Span): number {
  return (span.from + span.to) / 2;
}

/** An open ring on a short stem; a date too unsure for a ring gets a bar as long as it is unsure. */
export function drawUprightRing(pen: UprightPen, dated: DatedAccount): void {
  const { sketch, place, k, x, fact, window } = pen;
  if (!has(window, middleOf(dated))) return;
  const y = place(middleOf(dated));
  const cx = x + ring.reach * k;
  const thread = { stroke: 'other', strokeWidth: ring.stem, fact } as const;
  const [a, b] = [place(Math.max(dated.from, window.from)), place(Math.min(dated.to, window.to))];
  if (b - a > 4 * ring.r) sketch.threads.push({ x1: cx, y1: a, x2: cx, y2: b, ...thread });
  sketch.threads.push({ x1: x, y1: y, x2: cx - ring.r * k, y2: y, ...thread });
  sketch.rings.push({ x: cx, y, r: ring.r * k, fill: 'paper', stroke: 'other', strokeWidth: ring.stroke, fact });
}

/** The dotted tie from the article's mark to a ring outside it, cut at the borders of sections. */
export function drawUprightTie(pen: UprightPen, shape: Shape, dated: DatedAccount): void {
  const { sketch, place, k, x, fact, window } = pen;
  const [own, other] = [middleOf(shape), middleOf(dated)];
  const from = Math.max(Math.min(own, other), window.from);
  const to = Math.min(Math.max(own, other), window.to);
  if (from >= to) return;
  const cx = x + ring.reach * k;
  const clear = (ring.r + 1.4) * k;
  const a = place(from) + (from === other ? clear : 0);
  const b = place(to) - (to === other ? clear : 0);
  if (b <= a) return;
  const points = [
    ...(from === own ? [[x + 1, a] as const] : []),
    [cx, a] as const,
    [cx, b] as const,
    ...(to === own && from !== own ? [[x + 1, b] as const] : []),
  ];
  sketch.ties.push({ points, stroke: 'other', strokeWidth: 1.5, dash: [1.5, 3], roundCaps: true, fact });
}
