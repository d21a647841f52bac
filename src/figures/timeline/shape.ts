/**
 * What is drawn for a fact, in time and not yet in pixels: a mark is as wide as its date is unsure and as
 * tall as it is exact (the key beside the title teaches these shapes). Instants are ms UTC, spans half-open.
 */
import type { Event } from '../../dataset/types.ts';
import type { EdtfDate, IntervalEnd } from '../../time/types.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The day is known: a solid stem. */
export interface Stem extends Span {
  readonly kind: 'stem';
}

/** Somewhere in here: two posts and a floor, open at the top. */
export interface Box extends Span {
  readonly kind: 'box';
  readonly height: 'month' | 'year';
  /** dotted posts and floor: approximate, unsure or inferred */
  readonly soft: boolean;
  readonly sign?: 'tilde' | 'question';
}

/** A band pales away from the end that is known; `reaches` is where it is lost. */
export interface Paling {
  readonly from: number;
  readonly reaches: number;
  /** three dots after the last step: nobody says where it ends */
  readonly dots: boolean;
}

/** Went on all this while; each end is drawn with the mark of its own precision. */
export interface Band {
  readonly kind: 'band';
  readonly from: number;
  readonly to: number;
  /** boxes and posts at the ends that are known */
  readonly ends: readonly (Box | Stem)[];
  readonly solid?: Span;
  readonly palings: readonly Paling[];
}

export type Shape = Stem | Box | Band;

/** The time a figure may draw: from its first instant to the horizon, the end of the day of publication. */
export interface Reach {
  readonly from: number;
  readonly horizon: number;
}

function boxOf(date: EdtfDate, unsure: boolean): Box | Stem {
  const span = { from: date.earliest, to: date.latest };
  const sign = date.approximate ? 'tilde' : unsure || date.uncertain ? 'question' : undefined;
  if (date.precision === 'day' && !sign) return { kind: 'stem', ...span };
  const height = date.precision === 'year' ? 'year' : 'month';
  return { kind: 'box', height, ...span, soft: sign !== undefined, ...(sign && { sign }) };
}

function isKnown(end: IntervalEnd): end is EdtfDate {
  return typeof end !== 'string';
}

function bandOf(start: IntervalEnd, end: IntervalEnd, startInferred: boolean, reach: Reach): Band {
  const first = isKnown(start) ? boxOf(start, startInferred) : undefined;
  const last = isKnown(end) ? boxOf(end, false) : undefined;
  const palings: Paling[] = [];
  let solid: Span | undefined;
  if (first && last) {
    // A last date that is only a year pales within that year: the band ended somewhere in there.
    const exactEnd = last.kind === 'stem' ? last.to : last.from;
    if (exactEnd > first.to) solid = { from: first.to, to: exactEnd };
    if (last.kind === 'box') palings.push({ from: last.from, reaches: last.to, dots: false });
  } else if (first) {
    palings.push({ from: first.to, reaches: reach.horizon, dots: true });
  } else if (last) {
    palings.push({ from: last.from, reaches: reach.from, dots: true });
  }
  return {
    kind: 'band',
    from: first ? first.from : reach.from,
    to: last ? last.to : reach.horizon,
    ends: [first, last].filter((mark) => mark !== undefined),
    ...(solid && { solid }),
    palings,
  };
}

function clip<S extends Span>(span: S, reach: Reach): S {
  return { ...span, from: Math.max(span.from, reach.from), to: Math.min(span.to, reach.horizon) };
}

/** The shape of an event's mark, cut at the horizon: nothing is drawn after the day of publication. */
export function shapeOf(event: Event, reach: Reach): Shape {
  const { when } = event;
  if (when.kind === 'interval') {
    const band = clip(bandOf(when.start, when.end, event.inferred.includes('start'), reach), reach);
    return { ...band, ends: band.ends.map((end) => clip(end, reach)) };
  }
  if (when.kind === 'one-of') {
    return clip({ kind: 'box', height: 'month', from: when.earliest, to: when.latest, soft: true }, reach);
  }
  const mark = boxOf(when, false);
  const cut = event.notBefore ? { ...mark, from: Math.max(mark.from, event.notBefore.earliest) } : mark;
  return clip(cut, reach);
}
