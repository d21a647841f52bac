import type { HitMark } from '../../../scene/types.ts';

/** Least height of a target for a finger, px. */
const leastHeight = 44;

/**
 * Grows targets to 44 px where there is room, half of a gap for each of its neighbours, and never over one
 * another. Takes targets of one column; returns them from top to bottom.
 * @param height y that no target may pass, px
 */
export function growHits(hits: readonly HitMark[], height: number): readonly HitMark[] {
  const sorted = [...hits].sort((a, b) => a.y - b.y);
  return sorted.map((hit, i) => {
    const [previous, next] = [sorted[i - 1], sorted[i + 1]];
    const above = previous ? Math.max(0, hit.y - previous.y - previous.height) / 2 : hit.y;
    const end = hit.y + hit.height;
    const below = next ? Math.max(0, next.y - end) / 2 : Math.max(0, height - end);
    const missing = Math.max(0, leastHeight - hit.height);
    const down = Math.min(below, missing / 2);
    const up = Math.min(above, missing - down);
    const more = Math.min(below - down, missing - down - up);
    return { ...hit, y: hit.y - up, height: hit.height + up + down + more };
  });
}
