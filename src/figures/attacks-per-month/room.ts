/** The room between boxes: how labels keep out of each other's way. Lengths are px, y downwards. */
import { overlaps, type Box } from '../box.ts';

export function isFree(box: Box, obstacles: readonly Box[]): boolean {
  return !obstacles.some((obstacle) => overlaps(box, obstacle));
}

/**
 * Moves a box up (−1) or down (1), past one obstacle after the other, until it is free. Each step leaves an
 * obstacle behind for good, so it always ends, and nothing ever has to be left out for want of room.
 */
export function settle(box: Box, obstacles: readonly Box[], direction: -1 | 1): Box {
  const gap = 2;
  let settled = box;
  for (let step = 0; step <= obstacles.length; step += 1) {
    const here = settled;
    const hit = obstacles.find((obstacle) => overlaps(here, obstacle));
    if (!hit) break;
    const y = direction === 1 ? hit.y + hit.height + gap : hit.y - gap - here.height;
    settled = { ...here, y };
  }
  return settled;
}

/** The smallest box round all of them; undefined for none. */
export function enclose(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
