import type { Account, Event } from '../../../dataset/types.ts';
import type { Shape, Span } from '../shape.ts';
import type { DrawnFact, Track } from '../tracks.ts';
import type { FactLabel } from './fact-label.ts';
import { labelSize } from './fact-label.ts';
import { extentOf } from './grammar.ts';
import type { LabelledMark } from './place-labels.ts';

type Place = (instant: number) => number;

/** Parts of a band that are marks of their own, or the mark itself. */
function partsOf(shape: Shape): readonly Exclude<Shape, { kind: 'band' }>[] {
  return shape.kind === 'band' ? shape.ends : [shape];
}

function isTall(part: Exclude<Shape, { kind: 'band' }>): boolean {
  return part.kind === 'stem' || part.height === 'month';
}

/** The mark of a fact in px, with what labels have to keep clear of. */
export function createLabelledMark(fact: DrawnFact, label: FactLabel, place: Place, k: number): LabelledMark {
  const { event, shape } = fact;
  const [x0, x1] = extentOf(shape, place, k);
  const parts = partsOf(shape);
  const solid = shape.kind === 'band' && shape.solid ? [shape.solid] : [];
  return {
    event,
    shape,
    x0,
    x1,
    tall: parts.filter(isTall).map((part) => extentOf(part, place, k)),
    body: [
      ...parts.map((part) => extentOf(part, place, k)),
      ...solid.map((span) => [place(span.from), place(span.to)] as const),
    ],
    size: labelSize(label),
  };
}

/**
 * Drops the ends of bands that coincide with another fact's mark on the track: one date, one box. The other
 * fact's mark stands there and says as much.
 */
export function withoutSharedEnds(fact: DrawnFact, track: Track): Shape {
  const { shape } = fact;
  if (shape.kind !== 'band') return shape;
  const others = track.facts.filter((other) => other !== fact).map((other) => other.shape);
  const isShared = (end: Span) =>
    others.some((other) => other.kind !== 'band' && other.from === end.from && other.to === end.to);
  return { ...shape, ends: shape.ends.filter((end) => !isShared(end)) };
}

/** Paper on each side of the mark at which two bands meet, px at k = 1. */
const parting = 3.5;

/** What a band leaves free, px, where another band of its track shares an end with it: two facts, not one bar. */
export function clearOf({ shape }: DrawnFact, track: Track, place: Place, k: number): readonly [number, number] | undefined {
  if (shape.kind !== 'band') return undefined;
  const meets = (end: Span): boolean =>
    track.facts.some(
      ({ shape: other }) =>
        other !== shape && other.kind === 'band' && other.ends.some(({ from, to }) => from === end.from && to === end.to),
    );
  const end = shape.ends.find(meets);
  if (!end) return undefined;
  const [from, to] = extentOf(end, place, k);
  return [from - parting * k, to + parting * k];
}

/** An account of another source with a date that can be drawn. */
export interface DatedAccount {
  readonly account: Account;
  readonly from: number;
  readonly to: number;
  /** true: outside the article's own mark, so that the two are tied and marked as unequal */
  readonly outside: boolean;
}

/** The other accounts of an event that give a date, each once, within the figure's time. */
export function datedAccounts(event: Event, shape: Shape, horizon: number): readonly DatedAccount[] {
  return event.accounts.flatMap((account) => {
    const { when, relation } = account;
    if (!relation || relation === 'other-scope' || !when || !Number.isFinite(when.earliest) || !Number.isFinite(when.latest)) return [];
    if (when.earliest >= horizon) return [];
    const outside = relation === 'differs' && (when.latest <= shape.from || when.earliest >= shape.to);
    return [{ account, from: when.earliest, to: when.latest, outside }];
  });
}
