import type { Dataset, Event } from '../dataset/types.ts';
import type { Locale } from '../locale/types.ts';
import { formatEdtf } from '../time/format.ts';
import type { IntervalEnd } from '../time/types.ts';
import type { ColumnEvent, FactTexts } from './types.ts';

/** A dataset's events as the columns take them, in the dataset's order; lanes by their position in its list. */
export function toColumnEvents(dataset: Dataset): readonly ColumnEvent[] {
  const lanes = new Map(dataset.lanes.map(({ id }, lane) => [id, lane]));
  return dataset.events.map((event) => toColumnEvent(event, lanes.get(event.lane) ?? -1));
}

/** The words of a dataset's events, in the language of `locale`, for columns made of `toColumnEvents`. */
export function textsOf({ events }: Dataset, locale: Locale): FactTexts {
  return {
    idOf: (order) => events[order]?.id ?? '',
    titleOf: (order) => events[order]?.label[locale.lang] ?? '',
    dateOf: (order) => {
      const event = events[order];
      return event ? (event.whenText?.[locale.lang] ?? formatEdtf(event.when, locale)) : '';
    },
  };
}

function toColumnEvent({ when, notBefore, inferred }: Event, lane: number): ColumnEvent {
  const { earliest, latest } = when;
  if (when.kind === 'one-of') return { earliest, latest, lane, kind: 'one-of' };
  if (when.kind === 'date') {
    const { precision, approximate, uncertain } = when;
    return { earliest: Math.max(earliest, notBefore?.earliest ?? earliest), latest, lane, kind: precision, approximate, uncertain };
  }
  const known = [when.start, when.end].filter((end) => typeof end === 'object');
  return {
    earliest,
    latest,
    lane,
    kind: 'interval',
    approximate: known.some((end) => end.approximate),
    uncertain: inferred.includes('start') || known.some((end) => end.uncertain),
    ...precisionOf('startPrecision', when.start),
    ...precisionOf('endPrecision', when.end),
  };
}

function precisionOf(key: 'startPrecision' | 'endPrecision', end: IntervalEnd): Partial<ColumnEvent> {
  return typeof end === 'string' ? {} : { [key]: end.precision };
}
