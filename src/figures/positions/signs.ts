/** The four signs of a stance: up and down keep their meaning in a mirror, so they are plain polygons. */
import type { Stance } from '../../dataset/types.ts';
import type { Point } from '../../scene/types.ts';
import type { Cell } from './reading.ts';
import type { Sketch } from './sketch.ts';

/** A triangle round x, y: apex `r` above (−1) or below (1), base 0.75 r on the other side. */
function triangle(x: number, y: number, r: number, direction: -1 | 1): readonly Point[] {
  const base = y - direction * r * 0.75;
  return [
    [x, y + direction * r],
    [x + r, base],
    [x - r, base],
  ];
}

/** Facts that the two halves of a sign stand for; the key's signs stand for none. */
interface SignFacts {
  readonly strength?: string | undefined;
  readonly risk?: string | undefined;
  readonly neutral?: string | undefined;
}

function tie(fact: string | undefined): { readonly fact?: string } {
  return fact === undefined ? {} : { fact };
}

/** Draws a sign of half-height `r` px round x, y. */
export function drawSign(sketch: Sketch, stance: Stance, x: number, y: number, r: number, facts: SignFacts = {}): void {
  const isBoth = stance === 'both';
  const size = isBoth ? r * 0.62 : r;
  if (isBoth || stance === 'strength') {
    const points = isBoth ? triangle(x - r * 0.56, y - r * 0.3, size, -1) : triangle(x, y, size, -1);
    sketch.signs.push({ points, closed: true, fill: 'cooperation', ...tie(facts.strength) });
  }
  if (isBoth || stance === 'risk') {
    const points = isBoth ? triangle(x + r * 0.56, y + r * 0.3, size, 1) : triangle(x, y, size, 1);
    sketch.signs.push({ points, closed: true, fill: 'attacks', ...tie(facts.risk) });
  }
  if (stance === 'neutral') {
    const height = r * 0.6;
    sketch.bars.push({ x: x - r * 0.95, y: y - height / 2, width: r * 1.9, height, fill: 'ink3', ...tie(facts.neutral) });
  }
}

/** Draws the sign of a cell; each half carries the first fact that points its way. */
export function drawCellSign(sketch: Sketch, { stance, entries }: Cell, x: number, y: number, r: number): void {
  const factOf = (wanted: Stance): string | undefined =>
    entries.find((entry) => entry.stance === wanted || (entry.stance === 'both' && wanted !== 'neutral'))?.fact;
  drawSign(sketch, stance, x, y, r, { strength: factOf('strength'), risk: factOf('risk'), neutral: factOf('neutral') });
}
