/** The map as a table: one row for every fact, those without a place on the map too, in the order of the list. */
import { formatWhen } from '../../dataset/format-when.ts';
import { paragraphLocators, placeById } from '../../dataset/queries.ts';
import type { Dataset, Event, Place } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { createCell, createDateCell } from '../table-cells.ts';
import type { FigureTable, TableCell } from '../types.ts';
import { messages } from './messages.ts';
import { formatLane, formatWhere } from './phrases.ts';
import { positionOf, readPlaces, type Reading } from './reading.ts';

function formatPosition({ sites }: Reading, place: Place, locale: Locale): string {
  const words = messages[locale.lang];
  const position = positionOf(place);
  if (position) {
    const [lon, lat] = position.map((degrees) => formatNumber(degrees, locale));
    return words.position(words.north(lat ?? ''), words.east(lon ?? ''), place.approximate === true);
  }
  return sites.some((site) => site.place.id === place.id) ? words.area : words.notOnMap;
}

function formatPositions(reading: Reading, event: Event, locale: Locale): string {
  const words = messages[locale.lang];
  const positions = event.places
    .map((id) => placeById(reading.dataset, id))
    .map((place) => (place ? formatPosition(reading, place, locale) : words.notOnMap));
  return positions.length === 0 ? words.notOnMap : positions.join(words.separator);
}

/** "December 2025, after 13th" is sorted by the day after which it can have happened, not by the first of December. */
function createWhenCell(event: Event, locale: Locale): TableCell {
  if (!event.whenText) return createDateCell(event.when, locale);
  return { text: formatWhen(event, locale), order: (event.notBefore ?? event.when).earliest };
}

function createRow(reading: Reading, event: Event, locale: Locale): FigureTable['rows'][number] {
  const { dataset } = reading;
  const say = (text: string): TableCell => createCell(text, locale);
  const cells = [
    say(formatWhere(dataset, event, locale)),
    say(formatPositions(reading, event, locale)),
    say(event.title[locale.lang]),
    createWhenCell(event, locale),
    say(formatLane(dataset, event, locale)),
    say(formatParagraphs(paragraphLocators(event), locale)),
  ];
  return { fact: event.id, cells };
}

/** Place, position, fact, date, lane, paragraphs. */
export function table(dataset: Dataset, locale: Locale): FigureTable {
  const reading = readPlaces(dataset);
  const { caption, columns } = messages[locale.lang];
  const events = [...reading.groups.flatMap((group) => group.events), ...reading.elsewhere];
  return { caption, columns, rows: events.map((event) => createRow(reading, event, locale)) };
}
