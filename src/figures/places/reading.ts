/** Where the facts happened: the dataset's places as sites on the map, and which facts belong to each. */
import { eventsInOrder, placeById } from '../../dataset/queries.ts';
import type { Dataset, Event, Place } from '../../dataset/types.ts';
import type { LonLat } from './outline.ts';
import { distanceKm, isInBox } from './projection.ts';

/** Places with the same coordinates are one site; an area is a site without a point of its own. */
export interface Site {
  /** the first of its places in the dataset's order: the one it is named after */
  readonly place: Place;
  readonly position: LonLat;
  /** true: `position` is only the place the area lies around */
  readonly isArea: boolean;
  /** true where no place here has an exact position */
  readonly isApproximate: boolean;
  readonly events: readonly Event[];
}

/** Facts that share their sites. */
export interface Group {
  readonly sites: readonly Site[];
  readonly events: readonly Event[];
  readonly isFocus: boolean;
}

/** The place with most facts in or around it. */
export interface Focus {
  readonly site: Site;
  readonly events: readonly Event[];
  /** true where some of them happened around the place rather than in it */
  readonly hasSurroundings: boolean;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly sites: readonly Site[];
  /** the focus first, then by number of facts */
  readonly groups: readonly Group[];
  /** facts without a place that the map could show */
  readonly elsewhere: readonly Event[];
  readonly focus: Focus | undefined;
}

/** As far as this from a place still counts as around it, km. */
const aroundKm = 60;

/** The position of a place on the map; undefined for an area, or a point outside the map. */
export function positionOf({ lon, lat }: Place): LonLat | undefined {
  if (lon === undefined || lat === undefined) return undefined;
  return isInBox([lon, lat]) ? [lon, lat] : undefined;
}

interface Spot {
  readonly key: string;
  readonly position: LonLat;
  readonly isArea: boolean;
}

function spotOf(dataset: Dataset, place: Place): Spot | undefined {
  const own = positionOf(place);
  if (own) return { key: own.join(), position: own, isArea: false };
  const anchor = place.near === undefined || place.lon !== undefined ? undefined : placeById(dataset, place.near);
  const position = anchor && positionOf(anchor);
  return position && { key: place.id, position, isArea: true };
}

function readSites(dataset: Dataset, events: readonly Event[]): readonly Site[] {
  const spots = dataset.places
    .map((place) => ({ place, spot: spotOf(dataset, place) }))
    .filter(({ place }) => events.some((event) => event.places.includes(place.id)));
  const keys = [...new Set(spots.map(({ spot }) => spot?.key))].filter((key) => key !== undefined);
  return keys.flatMap((key) => {
    const places = spots.filter(({ spot }) => spot?.key === key).map(({ place }) => place);
    const [place] = places;
    const spot = place && spotOf(dataset, place);
    if (!place || !spot) return [];
    return [{
      place,
      position: spot.position,
      isArea: spot.isArea,
      isApproximate: places.every(({ approximate }) => approximate === true),
      events: events.filter((event) => places.some(({ id }) => event.places.includes(id))),
    }];
  });
}

function isAround(centre: Site, site: Site): boolean {
  if (site.isArea) return site.position.join() === centre.position.join();
  return distanceKm(centre.position, site.position) <= aroundKm;
}

function readFocus(dataset: Dataset, sites: readonly Site[], events: readonly Event[]): Focus | undefined {
  const focuses = sites
    .filter(({ isArea }) => !isArea)
    .map((site) => {
      const around = sites.filter((other) => isAround(site, other));
      const theirs = events.filter((event) => around.some((other) => other.events.includes(event)));
      const isWithin = ({ places }: Event): boolean => places.some((id) => id === site.place.id);
      return { site, events: theirs, hasSurroundings: theirs.some((event) => !isWithin(event)) };
    });
  return focuses.reduce<Focus | undefined>(
    (best, focus) => (best && best.events.length >= focus.events.length ? best : focus),
    undefined,
  );
}

function readGroups(sites: readonly Site[], events: readonly Event[], focus: Focus | undefined): readonly Group[] {
  const groups = new Map<string, { sites: readonly Site[]; events: Event[] }>();
  for (const event of events) {
    const theirs = sites.filter((site) => site.events.includes(event));
    const key = theirs.map(({ place }) => place.id).join();
    if (theirs.length === 0) continue;
    const group = groups.get(key) ?? { sites: theirs, events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  const orderOf = ({ sites: [first] }: Group): number => (first ? sites.indexOf(first) : sites.length);
  return [...groups.values()]
    .map((group) => ({ ...group, isFocus: group.events.some((event) => focus?.events.includes(event)) }))
    .sort((a, b) => Number(b.isFocus) - Number(a.isFocus) || b.events.length - a.events.length || orderOf(a) - orderOf(b));
}

/** Reads the places of all dated facts; a dataset without positions leaves everything `elsewhere`. */
export function readPlaces(dataset: Dataset): Reading {
  const events = eventsInOrder(dataset);
  const sites = readSites(dataset, events);
  const focus = readFocus(dataset, sites, events);
  const elsewhere = events.filter((event) => !sites.some((site) => site.events.includes(event)));
  return { dataset, sites, groups: readGroups(sites, events, focus), elsewhere, focus };
}
