import type { Reach, Shape, Span } from '../shape.ts';
import type { Track } from '../tracks.ts';
import { datedAccounts, withoutSharedEnds, type DatedAccount } from '../wide/track-marks.ts';
import type { Dataset, Event } from '../../../dataset/types.ts';

/** A fact of one track with all that is drawn of it, still in time. */
export interface DatedFact {
  readonly event: Event;
  /** its place in the dataset */
  readonly order: number;
  /** index of its track, from the start side */
  readonly track: number;
  /** what is drawn: ends that another fact's mark already shows are left out */
  readonly shape: Shape;
  /** the date its label stands at: its start or, where nobody gives one, its end */
  readonly anchor: Span;
  /** every date the article gives for it */
  readonly dates: readonly Span[];
  /** dates of other accounts that lie within the figure's time */
  readonly rings: readonly DatedAccount[];
}

function datesOf(shape: Shape): readonly Span[] {
  return shape.kind === 'band' ? shape.ends : [shape];
}

/** False where a band has no length of its own and its ends were all left to other facts. */
function isVisible(shape: Shape): boolean {
  if (shape.kind !== 'band') return true;
  return shape.ends.length > 0 || shape.solid !== undefined || shape.palings.some(({ from, reaches }) => from !== reaches);
}

/** The facts of all tracks, in the order of the tracks. */
export function createDatedFacts(dataset: Dataset, tracks: readonly Track[], reach: Reach): readonly DatedFact[] {
  return tracks.flatMap((track, index) =>
    track.facts.map((fact) => {
      const { event, shape } = fact;
      const dates = datesOf(shape);
      const drawn = withoutSharedEnds(fact, track);
      return {
        event,
        order: dataset.events.indexOf(event),
        track: index,
        shape: isVisible(drawn) ? drawn : shape,
        anchor: dates[0] ?? shape,
        dates,
        rings: datedAccounts(event, shape, reach.horizon).filter(({ from }) => from >= reach.from),
      };
    }),
  );
}
