/** The Mercator projection, fitted to the outline's box: north is up, and the box is the whole map. */
import type { Point } from '../../scene/types.ts';
import { box, type LonLat } from './outline.ts';

const radians = Math.PI / 180;
/** Length of one degree of a great circle, km. */
const kmPerDegree = 111.195;

export interface Projection {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly place: (position: LonLat) => Point;
  /** px for one km at a latitude, which Mercator stretches */
  readonly pxPerKm: (lat: number) => number;
}

/** Mercator's y in degrees of longitude: ln tan(π/4 + φ/2). */
function toMercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;
}

const top = toMercator(box.north);
const degreesWide = box.east - box.west;

/** Width of the map over its height. */
export const aspect = degreesWide / (top - toMercator(box.south));

/** The projection of a map so many px wide; its height follows. */
export function fitProjection(width: number): Projection {
  const pxPerDegree = width / degreesWide;
  return {
    width,
    height: width / aspect,
    place: ([lon, lat]) => [(lon - box.west) * pxPerDegree, (top - toMercator(lat)) * pxPerDegree],
    pxPerKm: (lat) => pxPerDegree / (kmPerDegree * Math.cos(lat * radians)),
  };
}

/** True where a position lies on the map. */
export function isInBox([lon, lat]: LonLat): boolean {
  return lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
}

/** Distance of two positions in km, along a great circle (haversine). */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(latB - latA) + Math.cos(latA * radians) * Math.cos(latB * radians) * half(lonB - lonA);
  return (2 * kmPerDegree * Math.asin(Math.min(1, Math.sqrt(h)))) / radians;
}
