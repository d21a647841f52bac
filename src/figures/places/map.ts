/** The map itself, drawn as it is seen: x runs east in both languages. */
import type { DotMark, Layer, LineMark, Point, Role } from '../../scene/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { createBaseMap } from './base-map.ts';
import { cutBoxes, cutLine, hatchPolygon, keepInside } from './hatch.ts';
import { messages } from './messages.ts';
import type { LonLat } from './outline.ts';
import type { Projection } from './projection.ts';
import type { Reading, Site } from './reading.ts';
import { placeWords, type Room } from './room.ts';
import { fontOf } from '../text-block.ts';
import type { Style } from './style.ts';

interface Chart {
  readonly reading: Reading;
  readonly projection: Projection;
  readonly style: Style;
  readonly room: Room;
}

/** Where country names and the sea's name may stand, lon and lat of their middles. */
const countryPlaces = {
  turkey: [[38.5, 37.4], [37.6, 37.3], [40.2, 37.35]],
  iraq: [[42.15, 34.6], [42.2, 35.3]],
  jordan: [[37.7, 32.2], [37.2, 32.1], [38, 32.3]],
  lebanon: [[35.95, 34.05], [34.95, 33.95], [34.75, 34.1]],
} as const satisfies Readonly<Record<string, readonly LonLat[]>>;
const seaPlaces: readonly LonLat[] = [[34.95, 34.85], [34.85, 34.7]];
const golanPlace: LonLat = [35.95, 32.96];

/** Half axes of the hatched area round a place, km: it has no known edge, so it pales outward in three steps. */
const areaAxes = [115, 78] as const;
const areaSteps = [[1, 0.4], [0.76, 0.7], [0.5, 1]] as const;
const areaCorners = 72;
/** Where its name may stand, from its middle, in shares of the shorter half axis. */
const areaShares = [[0, 0.62], [0.15, 0.62], [0.3, 0.62], [0.6, 0.66], [0, 0.9], [0, -0.55], [0, -0.8], [0, 1.2]] as const;

/** The id of the fact where a site has only one: marks of several facts stand for none of them. */
function onlyFact({ events }: Site): { readonly fact?: string } {
  const [first] = events;
  return first && events.length === 1 ? { fact: first.id } : {};
}

function roleOf({ events }: Site): Role {
  const lanes = new Set(events.map(({ lane }) => lane));
  const [lane] = lanes;
  return lane && lanes.size === 1 ? lane : 'ink2';
}

function createEllipse([x, y]: Point, rx: number, ry: number): readonly Point[] {
  return Array.from({ length: areaCorners }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / areaCorners;
    return [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
  });
}

function hatchArea({ projection, style, room }: Chart, site: Site): readonly LineMark[] {
  const px = projection.pxPerKm(site.position[1]);
  const centre = projection.place(site.position);
  const paint = { stroke: roleOf(site), ...onlyFact(site) };
  return areaSteps.flatMap(([share, strokeWidth]) => {
    const ellipse = createEllipse(centre, areaAxes[0] * px * share, areaAxes[1] * px * share);
    const hatching = keepInside(hatchPolygon(ellipse, style.hatchGap), { x: 0, y: 0, width: room.width, height: room.height });
    return cutBoxes(hatching, room.taken).map(([[x1, y1], [x2, y2]]) => ({
      x1, y1, x2, y2, strokeWidth, ...paint,
    }));
  });
}

/** An exact place is a solid dot; an approximate one a dashed, tinted disc: it lies somewhere in there. */
function drawDot({ projection, style }: Chart, site: Site): DotMark {
  const [x, y] = projection.place(site.position);
  const r = style.dot;
  if (!site.isApproximate) return { x, y, r, fill: 'ink', ...onlyFact(site) };
  return { x, y, r: r + 2.5, fill: 'ink', fillOpacity: 0.15, stroke: 'ink', strokeWidth: 1.7, dash: [2, 2.4], ...onlyFact(site) };
}

function labelSite({ projection, style, room }: Chart, site: Site): void {
  const { locale } = style;
  const words = messages[locale.lang];
  const [x, y] = projection.place(site.position);
  const name = formatDigits(site.place.name[locale.lang], locale);
  const text = site.isApproximate ? words.approximate(name) : name;
  const [reach, middle] = [style.dot + (site.isApproximate ? 8 : 6), y + style.place * 0.35];
  placeWords(room, {
    text,
    font: fontOf(style, style.place, 600),
    fill: 'ink',
    mayCrossLines: true,
    at: [
      { point: [x + reach, middle], align: 'left' },
      { point: [x - reach, middle], align: 'right' },
      { point: [x - reach + 2, middle + style.place * 0.5], align: 'right' },
      { point: [x + reach - 2, middle - style.place * 0.5], align: 'left' },
      { point: [x - reach + 3, middle + style.place * 0.75], align: 'right' },
      { point: [x, y - reach], align: 'middle' },
      { point: [x, y + reach + style.place * 0.8], align: 'middle' },
    ],
    ...onlyFact(site),
  });
}

function labelArea({ projection, style, room }: Chart, site: Site): void {
  const { locale } = style;
  const [x, y] = projection.place(site.position);
  const reach = areaAxes[1] * projection.pxPerKm(site.position[1]);
  placeWords(room, {
    text: formatDigits(site.place.name[locale.lang], locale),
    font: fontOf(style, style.small, 500),
    fill: roleOf(site),
    mayCrossLines: true,
    at: areaShares.map(([east, south]) => ({
      point: [x + reach * east, y + reach * south + style.small * 0.35],
      align: 'middle',
    })),
    ...onlyFact(site),
  });
}

function labelCountries({ projection, style, room }: Chart): void {
  const words = messages[style.locale.lang];
  const common = { mayCrossLines: false, isCountry: true } as const;
  const font = fontOf(style, style.country);
  const middles = (places: readonly LonLat[]) => places.map((place) => ({ point: projection.place(place), align: 'middle' }) as const);
  const golan = projection.place(golanPlace);
  placeWords(room, {
    text: words.golan,
    font: fontOf(style, Math.max(10.8, style.small - 1)),
    fill: 'ink2',
    ...common,
    at: [{ point: golan, align: 'left' }],
  });
  for (const id of ['turkey', 'iraq', 'jordan', 'lebanon'] as const) {
    placeWords(room, { text: words.countries[id], font, fill: 'ink3', ...common, at: middles(countryPlaces[id]) });
  }
  placeWords(room, { text: words.sea, font, fill: 'ink3', ...common, at: middles(seaPlaces) });
}

const leastScale = 34;
const scaleLengthsKm = [50, 100, 200, 500];

/** The scale at the right, for the middle of the map. */
function drawScale({ projection, style, room }: Chart): readonly LineMark[] {
  const { width, height } = projection;
  const { locale } = style;
  const px = projection.pxPerKm(35);
  const km = scaleLengthsKm.find((length) => length >= 100 && length * px >= leastScale) ?? 200;
  const [right, y, tick] = [width - 14, height - 12, 5];
  const left = right - km * px;
  const text = messages[locale.lang].km(formatNumber(km, locale));
  const font = fontOf(style, Math.max(12, style.small - 1));
  placeWords(room, { text, font, fill: 'ink2', mayCrossLines: true, at: [{ point: [(left + right) / 2, y - 7], align: 'middle' }] });
  room.taken.push({ x: left, y: y - tick, width: right - left, height: tick });
  const paint = { stroke: 'ink2', strokeWidth: 1.4 } as const;
  return [
    { x1: left, y1: y, x2: right, y2: y, ...paint },
    { x1: left, y1: y - tick, x2: left, y2: y + 0.7, ...paint },
    { x1: right, y1: y - tick, x2: right, y2: y + 0.7, ...paint },
  ];
}

/** The layers of the map, its top left corner at 0, 0. */
export function drawMap(reading: Reading, projection: Projection, style: Style): readonly Layer[] {
  const { width, height } = projection;
  const base = createBaseMap(projection);
  const room: Room = { width, height, taken: [], lines: base.lines, labels: [], names: [], countries: [] };
  const chart: Chart = { reading, projection, style, room };
  const [areas, points] = [reading.sites.filter(({ isArea }) => isArea), reading.sites.filter(({ isArea }) => !isArea)];
  const dots = points.map((site) => drawDot(chart, site));
  for (const { x, y, r } of dots) room.taken.push({ x: x - r - 1, y: y - r - 1, width: 2 * r + 2, height: 2 * r + 2 });
  const scale = drawScale(chart);
  for (const site of [...points].sort((a, b) => b.events.length - a.events.length)) labelSite(chart, site);
  for (const site of areas) labelArea(chart, site);
  labelCountries(chart);
  const outlines = base.outlines.flatMap(({ points, ...paint }) => cutLine(points, room.names).map((piece) => ({ points: piece, ...paint })));
  const edge = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return [
    { id: 'places-sea', type: 'rect', marks: [{ ...edge, fill: 'sea' }] },
    { id: 'places-land', type: 'path', marks: base.fills },
    { id: 'places-hatching', type: 'line', marks: [...base.golanHatching, ...areas.flatMap((site) => hatchArea(chart, site))] },
    { id: 'places-outlines', type: 'path', marks: outlines },
    { id: 'places-edge', type: 'rect', marks: [{ ...edge, stroke: 'rule', strokeWidth: 1 }] },
    { id: 'places-dots', type: 'dot', marks: dots },
    { id: 'places-scale', type: 'line', marks: scale },
    { id: 'places-countries', type: 'text', marks: room.countries },
    { id: 'places-map-labels', type: 'text', marks: room.labels },
  ];
}
