import type { HitMark } from '../../../scene/types.ts';

/** A target as small as it may be, and as large as it would like to be. */
export interface Target {
  readonly hit: HitMark;
  readonly wish: Omit<HitMark, 'fact' | 'label'>;
}

type Rect = Omit<HitMark, 'fact' | 'label'>;

/** Height that a finger finds without looking, px. */
const comfortable = 44;

function isApart(a: Rect, b: Rect): boolean {
  const slack = 0.01;
  return (
    a.x + a.width <= b.x + slack || b.x + b.width <= a.x + slack || a.y + a.height <= b.y + slack || b.y + b.height <= a.y + slack
  );
}

function join(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function toComfortable(rect: Rect): Rect {
  const height = Math.max(rect.height, comfortable);
  return { ...rect, y: rect.y - (height - rect.height) / 2, height };
}

/**
 * Targets grown as far as there is room: first over the mark each belongs to, then to 44 px of height, never over
 * another target or a `fixed` one, and never out of the picture (px). The first given grows first.
 */
export function growTargets(
  targets: readonly Target[],
  fixed: readonly HitMark[],
  width: number,
  height: number,
): readonly HitMark[] {
  const grown: HitMark[] = targets.map(({ hit }) => hit);
  const grow = (i: number, rect: Rect) => {
    const hit = grown[i];
    const isInside = rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;
    if (hit && isInside && [...grown, ...fixed].every((other, j) => j === i || isApart(rect, other))) {
      grown[i] = { ...hit, ...rect };
    }
  };
  targets.forEach(({ hit, wish }, i) => grow(i, join(hit, wish)));
  grown.forEach((hit, i) => grow(i, toComfortable(hit)));
  return grown;
}
