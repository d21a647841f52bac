import { DAY_MS } from './calendar.ts';

/** A half-open stretch of time, [earliest, latest), in ms UTC. Either end may be infinite. Every Edtf is one. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** The part of `span` that lies in `window`, or undefined where they do not overlap. */
export function clipSpan(span: Span, window: Span): Span | undefined {
  const earliest = Math.max(span.earliest, window.earliest);
  const latest = Math.min(span.latest, window.latest);
  return earliest < latest ? { earliest, latest } : undefined;
}

/** True where every instant of `inner` is one of `outer` too: the inner date may be the more exact one. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** Days from one instant (ms) to another: negative where `to` comes first, a fraction where they are not whole days apart. */
export function daysBetween(from: number, to: number): number {
  return (to - from) / DAY_MS;
}

/**
 * How many days two dates lie apart, as people count: from the last possible day of the earlier to the first possible day
 * of the later (31 May to 17 October: 139; neighbouring days: 1). 0 where they overlap.
 */
export function daysApart(a: Span, b: Span): number {
  const [earlier, later] = a.earliest <= b.earliest ? [a, b] : [b, a];
  const gap = daysBetween(earlier.latest, later.earliest);
  return gap < 0 ? 0 : gap + 1;
}
