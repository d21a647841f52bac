/** Finds the few facts of a run that last beyond an instant, without looking at the many that do not. */

/** The greatest `latest` of each block of 16 facts, of 16 such blocks, and so on: half a byte a fact. */
export type Reach = readonly Float64Array[];

const FAN_OUT_BITS = 4;
const FAN_OUT = 1 << FAN_OUT_BITS;

/** The blocks over a column of ends (ms, +Infinity for open ones), finest level first. */
export function createReach(latest: Float64Array): Reach {
  const levels: Float64Array[] = [];
  for (let below = latest; below.length > 1; ) {
    const level = new Float64Array(Math.ceil(below.length / FAN_OUT)).fill(-Infinity);
    for (let i = 0; i < below.length; i += 1) {
      const block = i >> FAN_OUT_BITS;
      level[block] = Math.max(level[block] ?? -Infinity, below[i] ?? -Infinity);
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

/**
 * Positions in [first, end) whose `latest` comes after the instant `after`, in order, `most` of them at most.
 * Each one found costs a few dozen steps at most, however many lie between.
 */
export function findReaching(reach: Reach, latest: Float64Array, [first, end]: readonly [number, number], after: number, most = Infinity): readonly number[] {
  const found: number[] = [];
  for (let i = first; i < end && found.length < most; ) {
    const skipped = skippedBits(reach, i, after);
    if (skipped === 0 && (latest[i] ?? -Infinity) > after) found.push(i);
    i += 1 << skipped;
  }
  return found;
}

/** How much from position `i` on ends too early, as a power of two: the greatest block that begins there. */
function skippedBits(reach: Reach, i: number, after: number): number {
  let bits = 0;
  for (const level of reach) {
    const next = bits + FAN_OUT_BITS;
    const block = i >> next;
    if (block << next !== i || (level[block] ?? Infinity) > after) break;
    bits = next;
  }
  return bits;
}
