/** Which facts a window shows, and how: dated in it, going on through it, or wider than it. */
import type { Dataset, Event } from '../../../dataset/types.ts';
import { shapeOf } from '../shape.ts';
import type { Reach, Shape, Span } from '../shape.ts';
import { datedAccounts } from '../wide/track-marks.ts';
import type { DatedAccount } from '../wide/track-marks.ts';
import type { TimeWindow } from '../../../time/types.ts';

/**
 * `dated`: begins, ends or is dated in the window · `through`: a state that goes on all the while · `wider`: its date
 * is less exact than the window is long · `told`: only another account's date lies in the window.
 */
export type Presence = 'dated' | 'through' | 'wider' | 'told';

/** A fact that touches the window. */
export interface LensFact {
  readonly event: Event;
  /** of its whole mark, not cut at the window */
  readonly shape: Shape;
  readonly presence: Presence;
  /** every other account with a date, in the window or not */
  readonly accounts: readonly DatedAccount[];
}

function meets({ from, to }: Span, [start, end]: TimeWindow): boolean {
  return from < to && from < end && to > start;
}

function covers({ from, to }: Span, [start, end]: TimeWindow): boolean {
  return from < start && to > end;
}

function presenceOf(event: Event, shape: Shape, window: TimeWindow): Presence | undefined {
  if (!meets(shape, window)) return undefined;
  if (shape.kind !== 'band') {
    // The mark ends with the publication; what is not known of the date does not.
    const extent = { from: shape.from, to: Math.max(shape.to, event.when.latest) };
    return covers(extent, window) ? 'wider' : 'dated';
  }
  const ends = shape.ends.filter((end) => meets(end, window));
  if (ends.length === 0) return 'through';
  if (!ends.every((end) => covers(end, window))) return 'dated';
  const lines = [...shape.palings.map(toSpan), ...(shape.solid ? [shape.solid] : [])];
  return lines.some((line) => meets(line, window)) ? 'through' : 'wider';
}

function toSpan({ from, reaches }: { readonly from: number; readonly reaches: number }): Span {
  return { from: Math.min(from, reaches), to: Math.max(from, reaches) };
}

/**
 * The facts of a dataset that touch a window (ms UTC), by id. Nothing counts after the day of publication, so a
 * window that goes on beyond it is read as ending there.
 */
export function factsInWindow(dataset: Dataset, reach: Reach, window: TimeWindow): ReadonlyMap<string, LensFact> {
  const seen: TimeWindow = [window[0], Math.min(window[1], reach.horizon)];
  const facts = dataset.events.flatMap((event): readonly LensFact[] => {
    const shape = shapeOf(event, reach);
    const accounts = datedAccounts(event, shape, reach.horizon);
    const isTold = accounts.some((account) => meets(account, seen));
    const presence = presenceOf(event, shape, seen) ?? (isTold && shape.from < shape.to ? 'told' : undefined);
    return presence ? [{ event, shape, presence, accounts }] : [];
  });
  return new Map(facts.map((fact) => [fact.event.id, fact]));
}
