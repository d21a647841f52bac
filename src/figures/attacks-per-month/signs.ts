/** Signs of inexactness that both sides share. */
import type { Role } from '../../scene/types.ts';
import type { Sketch } from './sketch.ts';

const dotGap = 5;
const dotRadius = 1.5;

/**
 * Three dots beyond a level: a lower bound, the number may be higher.
 * @param direction −1: upwards from y, 1: downwards
 */
export function drawOpenDots(sketch: Sketch, x: number, y: number, direction: -1 | 1, fill: Role, fact: string): void {
  for (const step of [1, 2, 3]) {
    sketch.dots.push({ x, y: y + direction * (step * dotGap + 1), r: dotRadius, fill, fact });
  }
  const height = 3 * dotGap + 1 + dotRadius;
  sketch.obstacles.push({ x: x - 3, y: direction === 1 ? y : y - height, width: 6, height });
}
