/** Labels that start at their mark and step away from the line where the next mark is too near. */
import type { Block } from '../text-block.ts';
import { createParts, type Part } from './parts.ts';
import type { Style } from './style.ts';

export interface Placed {
  readonly block: Block;
  /** 0: nearest the line */
  readonly tier: number;
}

const gap = 10;
const mostTiers = 3;

/**
 * Tiers for labels at `xs` (px, rising), each the parts given: a label ends before the next leader that passes through
 * its tier. Undefined where one has too little room before `width`, or more than three tiers would be needed.
 */
export function placeTiers(
  xs: readonly number[],
  parts: readonly (readonly Part[])[],
  width: number,
  style: Style,
): readonly Placed[] | undefined {
  const placed: (Placed & { readonly x: number })[] = [];
  for (let i = xs.length - 1; i >= 0; i -= 1) {
    const x = xs[i] ?? 0;
    const natural = createParts(parts[i] ?? [], Infinity, style).width;
    const needed = Math.min(natural, style.leastRoom);
    const roomAt = (tier: number): number =>
      Math.min(width - x, ...placed.filter((other) => other.tier >= tier).map((other) => other.x - gap - x));
    const tier = [0, 1, 2].slice(0, mostTiers).find((candidate) => roomAt(candidate) >= needed);
    if (tier === undefined) return undefined;
    placed.unshift({ x, tier, block: createParts(parts[i] ?? [], roomAt(tier), style) });
  }
  return placed;
}

/** How far from the line each tier begins, and the height of all, px. */
export function tierOffsets(placed: readonly Placed[]): { readonly offsets: readonly number[]; readonly height: number } {
  const count = Math.max(-1, ...placed.map(({ tier }) => tier)) + 1;
  const offsets: number[] = [];
  let height = 0;
  for (let tier = 0; tier < count; tier += 1) {
    offsets.push(height);
    height += Math.max(0, ...placed.filter((one) => one.tier === tier).map(({ block }) => block.height)) + 4;
  }
  return { offsets, height };
}
