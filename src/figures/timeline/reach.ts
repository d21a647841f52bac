import { utc } from '@date-fns/utc';
import { startOfDay, startOfMonth, startOfYear } from 'date-fns';
import { wholeOf } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { Reach } from './shape.ts';

const day = 86_400_000;

function knownInstants(dataset: Dataset): readonly number[] {
  return dataset.events
    .flatMap(({ when }) => [when.earliest, when.latest])
    .filter((instant) => Number.isFinite(instant));
}

/**
 * The time a timeline of this dataset spans: from the start of the first known year (month, day, where all
 * lies closer together) to the end of the day of publication.
 */
export function reachOf(choice: Dataset): Reach {
  // What a reader hides does not change the scale.
  const dataset = wholeOf(choice);
  const horizon = dataset.published.latest;
  const first = Math.min(horizon - day, ...knownInstants(dataset));
  const length = horizon - first;
  const floor = length > 730 * day ? startOfYear : length > 60 * day ? startOfMonth : startOfDay;
  const from = +floor(first, { in: utc });
  return { from: from < first || length > 60 * day ? from : from - day, horizon };
}

/** The part of a window that a story reaches into; as it is where it lies beside the story. Who asks for whole years means those parts of them. */
export function withinReach([from, to]: TimeWindow, { from: first, horizon: last }: Reach): TimeWindow {
  return from < last && to > first ? [Math.max(from, first), Math.min(to, last)] : [from, to];
}
