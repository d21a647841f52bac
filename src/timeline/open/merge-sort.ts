/** Sorting that can be put down and taken up again: a page sorts a million facts a few milliseconds at a time. */

type Sortable = Uint32Array | Float64Array;
export type Compare = (a: number, b: number) => number;

/** Sorted by the engine in one go: about a millisecond. */
const BLOCK = 2048;
/** Elements merged between two pauses. */
const STRIDE = 16_384;

/**
 * Sorts `values` in place, stably, by `compare`; yields after each piece of work how many elements it passed: in all
 * `sortingWork(values.length)`. Throws nothing, whatever the order.
 */
export function* sortInSteps<A extends Sortable>(values: A, compare: Compare): Generator<number, void> {
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK);
    block.sort(compare);
    yield block.length;
  }
  let [source, target]: [Sortable, Sortable] = [values, values.slice()];
  for (let width = BLOCK; width < values.length; width *= 2) {
    for (let from = 0; from < values.length; from += 2 * width) yield* merge(source, target, from, width, compare);
    [source, target] = [target, source];
  }
  if (source !== values) values.set(source);
}

/** Elements that `sortInSteps` passes on its way. */
export function sortingWork(length: number): number {
  return length <= BLOCK ? length : length * (1 + Math.ceil(Math.log2(length / BLOCK)));
}

/** Merges the two sorted runs of `width` that begin at `from` into `target`. */
function* merge(source: Sortable, target: Sortable, from: number, width: number, compare: Compare): Generator<number, void> {
  const middle = Math.min(from + width, source.length);
  const end = Math.min(from + 2 * width, source.length);
  let [left, right] = [from, middle];
  for (let to = from; to < end; ) {
    const stop = Math.min(to + STRIDE, end);
    const passed = stop - to;
    for (; to < stop; to += 1) {
      const isLeft = left < middle && (right >= end || compare(source[left] ?? 0, source[right] ?? 0) <= 0);
      target[to] = (isLeft ? source[left] : source[right]) ?? 0;
      if (isLeft) left += 1;
      else right += 1;
    }
    yield passed;
  }
}
