import { ascending, descending } from 'd3-array';
import { wholeOf } from '../../dataset/queries.ts';
import type { Dataset, Event, Lane } from '../../dataset/types.ts';
import { shapeOf } from './shape.ts';
import type { Reach, Shape, Span } from './shape.ts';

/** A fact with the shape of its mark. */
export interface DrawnFact {
  readonly event: Event;
  readonly shape: Shape;
}

/** A line within a lane on which no two marks cover each other. */
export interface Track {
  readonly lane: Lane;
  readonly facts: readonly DrawnFact[];
}

/** Marks narrower than this share of the whole time would be drawn over one another. */
const leastShare = 1 / 400;

function spansOf(shape: Shape): { readonly standing: readonly Span[]; readonly band?: Span } {
  if (shape.kind !== 'band') return { standing: [shape] };
  // Paling steps are pale enough to stand on; a band collides with bands by the time it surely covers.
  return { standing: shape.ends, band: { from: shape.from, to: shape.to } };
}

function isOverlapping(a: Span, b: Span, least: number): boolean {
  if (a.from === b.from && a.to === b.to) return false; // one box for both: the same date
  const grow = (span: Span) => Math.max(0, least - (span.to - span.from)) / 2;
  return a.from - grow(a) < b.to + grow(b) && b.from - grow(b) < a.to + grow(a);
}

function isColliding(a: DrawnFact, b: DrawnFact, least: number): boolean {
  const one = spansOf(a.shape);
  const two = spansOf(b.shape);
  const bandsMeet =
    one.band && two.band && Math.min(one.band.to, two.band.to) - Math.max(one.band.from, two.band.from) > least;
  return bandsMeet === true || one.standing.some((s) => two.standing.some((t) => isOverlapping(s, t, least)));
}

function exactness(shape: Shape): number {
  if (shape.kind === 'stem') return 0;
  if (shape.kind === 'box') return shape.height === 'month' && !shape.soft ? 1 : 2;
  return 3;
}

/** Facts of one place belong together: they are the story of that place. */
function groupByPlace(facts: readonly DrawnFact[]): readonly (readonly DrawnFact[])[] {
  const groups = new Map<string, DrawnFact[]>();
  for (const fact of facts) {
    const key = fact.event.places[0] ?? fact.event.id;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].sort(
    (a, b) =>
      descending(a.length, b.length) ||
      ascending(Math.min(...a.map((f) => exactness(f.shape))), Math.min(...b.map((f) => exactness(f.shape)))) ||
      ascending(a[0]?.shape.from, b[0]?.shape.from) ||
      ascending(a[0]?.event.id, b[0]?.event.id),
  );
}

function createLaneTracks(lane: Lane, facts: readonly DrawnFact[], least: number): readonly Track[] {
  const tracks: DrawnFact[][] = [];
  const fits = (track: readonly DrawnFact[], fact: DrawnFact) =>
    track.every((other) => !isColliding(fact, other, least));
  for (const group of groupByPlace(facts)) {
    let home = tracks.find((track) => group.every((fact) => fits(track, fact)));
    if (!home) tracks.push((home = []));
    for (const fact of group) {
      // Facts of one place may still collide with each other.
      const track = [home, ...tracks].find((candidate) => fits(candidate, fact));
      if (track) track.push(fact);
      else tracks.push([fact]);
    }
  }
  return tracks.map((track) => ({
    lane,
    facts: [...track].sort((a, b) => ascending(a.shape.from, b.shape.from) || ascending(a.event.id, b.event.id)),
  }));
}

/**
 * Splits the lanes into tracks, top to bottom in the dataset's order of lanes; lanes without facts are left
 * out. Every event is on exactly one track. Of a choice of events each is on the track it has among all of them; tracks
 * of which nothing is left are left out, since an empty line would say that nothing happened. The same data gives the same tracks at every width.
 */
export function createTracks(dataset: Dataset, reach: Reach): readonly Track[] {
  const least = (reach.horizon - reach.from) * leastShare;
  const whole = wholeOf(dataset);
  const drawn = new Set(dataset.events.map(({ id }) => id));
  const tracks = whole.lanes.flatMap((lane) => {
    const facts = whole.events
      .filter((event) => event.lane === lane.id)
      .map((event) => ({ event, shape: shapeOf(event, reach) }))
      .sort((a, b) => ascending(a.shape.from, b.shape.from));
    return createLaneTracks(lane, facts, least);
  });
  return tracks
    .map((track) => ({ ...track, facts: track.facts.filter(({ event }) => drawn.has(event.id)) }))
    .filter(({ facts }) => facts.length > 0);
}
