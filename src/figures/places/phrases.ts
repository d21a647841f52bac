/** Names and dates of places and facts, as the figure says them. */
import { formatWhen } from '../../dataset/format-when.ts';
import { laneById, placeById } from '../../dataset/queries.ts';
import type { Dataset, Event } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatAlternatives, formatList } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { messages } from './messages.ts';
import type { Group, Reading, Site } from './reading.ts';

export function nameSites(sites: readonly Site[], locale: Locale): string {
  return formatList(sites.map(({ place }) => place.name[locale.lang]), locale);
}

export function nameGroup({ sites }: Group, locale: Locale): string {
  return nameSites(sites, locale);
}

/** What the article says instead of a place that a map could show: "several cities, Syria or no place". */
export function nameElsewhere({ dataset, elsewhere }: Reading, locale: Locale): string {
  const names = elsewhere.flatMap((event) => namesOfPlaces(dataset, event, locale));
  const hasNone = elsewhere.some((event) => event.places.length === 0);
  return formatAlternatives([...new Set(names), ...(hasNone ? [messages[locale.lang].noPlace] : [])], locale);
}

function namesOfPlaces(dataset: Dataset, event: Event, locale: Locale): readonly string[] {
  return event.places.map((id) => placeById(dataset, id)?.name[locale.lang] ?? id);
}

/** The places of a fact as the article names them. */
export function formatWhere(dataset: Dataset, event: Event, locale: Locale): string {
  const names = namesOfPlaces(dataset, event, locale);
  return names.length === 0 ? messages[locale.lang].noPlace : formatList(names, locale);
}

export function formatLane(dataset: Dataset, { lane }: Event, locale: Locale): string {
  return laneById(dataset, lane)?.name[locale.lang] ?? '';
}

/** What a screen reader says of a fact. */
export function speakFact(dataset: Dataset, event: Event, locale: Locale): string {
  const where = formatWhere(dataset, event, locale);
  const words = messages[locale.lang].spoken(
    event.title[locale.lang],
    formatWhen(event, locale),
    where,
    formatLane(dataset, event, locale),
  );
  return formatDigits(words, locale);
}
