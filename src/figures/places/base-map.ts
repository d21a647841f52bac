/** Sea, land, coasts and borders, in px of the projection. Never mirrored. */
import type { LineMark, PathMark, Point } from '../../scene/types.ts';
import { hatchPolygon, type Segment } from './hatch.ts';
import { borders, box, ceasefireLine, golan, golanWest, land, syria, type LonLat } from './outline.ts';
import type { Projection } from './projection.ts';

export interface BaseMap {
  readonly fills: readonly PathMark[];
  readonly golanHatching: readonly LineMark[];
  readonly outlines: readonly PathMark[];
  /** every border and coast, so that words can keep off them */
  readonly lines: readonly Segment[];
}

const golanGap = 3.4;

function isOnEdge([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): boolean {
  const isSame = (a: number, b: number, edges: readonly number[]): boolean => a === b && edges.includes(a);
  return isSame(lon, otherLon, [box.west, box.east]) || isSame(lat, otherLat, [box.south, box.north]);
}

/** The coasts: the edges of the land, without those where the box has cut it. */
function coastLines(): readonly (readonly LonLat[])[] {
  const lines: LonLat[][] = [];
  for (const ring of land) {
    let line: LonLat[] = [];
    ring.forEach((point, i) => {
      const next = ring[(i + 1) % ring.length] ?? point;
      if (isOnEdge(point, next)) {
        line = [];
        return;
      }
      if (line.length === 0) {
        line.push(point);
        lines.push(line);
      }
      line.push(next);
    });
  }
  return lines;
}

function toSegments(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).map((point, i): Segment => [points[i] ?? point, point]);
}

/** Projects the outline. */
export function createBaseMap({ place }: Projection): BaseMap {
  const project = (line: readonly LonLat[]): readonly Point[] => line.map(place);
  const golanPoints = project(golan);
  const mainland = land.map(project);
  const coasts = coastLines().map(project);
  const solid = [...borders, golanWest].map(project);
  const ceasefire = project(ceasefireLine);
  return {
    fills: [
      ...mainland.map((points): PathMark => ({ points, closed: true, fill: 'land' })),
      { points: project(syria), closed: true, fill: 'country' },
      { points: golanPoints, closed: true, fill: 'country' },
    ],
    golanHatching: hatchPolygon(golanPoints, golanGap).map(([[x1, y1], [x2, y2]]) => ({
      x1, y1, x2, y2, stroke: 'rule2', strokeWidth: 0.8,
    })),
    outlines: [
      ...coasts.map((points): PathMark => ({ points, stroke: 'rule2', strokeWidth: 1 })),
      ...solid.map((points): PathMark => ({ points, stroke: 'ink3', strokeWidth: 1 })),
      { points: ceasefire, stroke: 'ink3', strokeWidth: 1, dash: [2, 3] },
    ],
    lines: [...coasts, ...solid, ceasefire].flatMap(toSegments),
  };
}
