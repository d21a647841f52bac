/** The whole drawing in sentences: places by how many facts they have, what is approximate, what is not on the map. */
import { laneById } from '../../dataset/queries.ts';
import type { Event } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatList } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { messages } from './messages.ts';
import { nameElsewhere, nameGroup, nameSites } from './phrases.ts';
import type { Focus, Group, Reading } from './reading.ts';

function countFacts(events: readonly Event[], locale: Locale): string {
  return formatCount(events.length, messages[locale.lang].facts, locale);
}

/** "Cities 3, Attacks 1"; the lane alone where all are in one. */
function describeLanes({ dataset }: Reading, events: readonly Event[], locale: Locale): string {
  const lanes = [...new Set(events.map(({ lane }) => lane))].map((id) => {
    const name = laneById(dataset, id)?.short[locale.lang] ?? '';
    const count = events.filter(({ lane }) => lane === id).length;
    return count === events.length ? name : `${name}\u00A0${formatNumber(count, locale)}`;
  });
  return lanes.join(messages[locale.lang].comma);
}

/** "Damascus, 4 facts (Attacks 1, Cooperation 1, State 2)" */
function describeGroup(reading: Reading, group: Group, locale: Locale): string {
  const words = messages[locale.lang];
  const count = countFacts(group.events, locale);
  const lanes = describeLanes(reading, group.events, locale);
  return nameGroup(group, locale) + words.comma + words.inParentheses(count, lanes);
}

function describeGroups(reading: Reading, groups: readonly Group[], locale: Locale): string {
  return groups.map((group) => describeGroup(reading, group, locale)).join(messages[locale.lang].separator);
}

/** The places in the order of the list; the one it begins with may come together with what lies round it. */
function describePlaces(reading: Reading, focus: Focus, locale: Locale): string {
  const words = messages[locale.lang];
  const near = reading.groups.filter(({ isFocus }) => isFocus);
  const far = reading.groups.filter(({ isFocus }) => !isFocus);
  if (near.length < 2) return words.drawnPlaces(describeGroups(reading, reading.groups, locale));
  const where = words.inPlace(focus.site.place.name[locale.lang], focus.hasSurroundings);
  const first = words.drawnFocus(where, countFacts(focus.events, locale), describeGroups(reading, near, locale));
  return far.length === 0 ? first : words.drawnFurther(first, describeGroups(reading, far, locale));
}

/** The marks that are not plain dots: dashed discs, and hatching without an edge. */
function describeDoubt({ sites }: Reading, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  const approximate = sites.filter((site) => site.isApproximate && !site.isArea);
  const areas = sites.filter(({ isArea }) => isArea);
  return [
    ...(approximate.length > 0 ? [words.drawnApproximate(nameSites(approximate, locale))] : []),
    ...(areas.length > 0 ? [words.drawnArea(nameSites(areas, locale), areas.length)] : []),
  ];
}

function describeElsewhere(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { elsewhere } = reading;
  if (elsewhere.length === 0) return words.drawnAllOnMap;
  const lanes = describeLanes(reading, elsewhere, locale);
  return words.drawnElsewhere(countFacts(elsewhere, locale), nameElsewhere(reading, locale) + words.separator + lanes);
}

/** Three to six sentences; a map without a fact on it has its borders described all the same. */
export function describeDrawing(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { turkey, iraq, jordan, lebanon } = words.countries;
  const sentences = [
    words.drawnKind(formatList([turkey, iraq, jordan, lebanon], locale)),
    ...(reading.focus ? [describePlaces(reading, reading.focus, locale)] : []),
    ...describeDoubt(reading, locale),
    words.drawnBorders,
    describeElsewhere(reading, locale),
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
