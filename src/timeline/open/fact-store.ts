import { encodeShape } from '../shape-code.ts';
import type { ColumnEvent } from '../types.ts';

/** Facts as they come out of a file, in its order: what columns are made of. */
export interface StoredFacts {
  readonly count: number;
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** see ../shape-code.ts */
  readonly shapes: Uint16Array;
  /** positions of their lanes in the order in which the facts named them */
  readonly lanes: Uint16Array;
}

export interface FactStore {
  readonly count: number;
  readonly add: (span: ColumnEvent, lane: number) => void;
  /** The facts so far. The arrays are not copied; they belong to whoever asked last. */
  readonly take: () => StoredFacts;
}

/** A store that grows: its memory doubles when it is full. */
export function createFactStore(capacity = 1024): FactStore {
  let size = capacity;
  let [earliest, latest] = [new Float64Array(size), new Float64Array(size)];
  let [shapes, lanes] = [new Uint16Array(size), new Uint16Array(size)];
  let count = 0;
  const grow = (): void => {
    size *= 2;
    earliest = copyInto(new Float64Array(size), earliest);
    latest = copyInto(new Float64Array(size), latest);
    shapes = copyInto(new Uint16Array(size), shapes);
    lanes = copyInto(new Uint16Array(size), lanes);
  };
  return {
    get count() {
      return count;
    },
    add(span, lane) {
      if (count === size) grow();
      earliest[count] = span.earliest;
      // An instant lasts a millisecond, so that a window which begins with it holds it.
      latest[count] = Math.max(span.latest, span.earliest + 1);
      shapes[count] = encodeShape(span);
      lanes[count] = lane;
      count += 1;
    },
    take: () => ({ count, earliest: earliest.subarray(0, count), latest: latest.subarray(0, count), shapes: shapes.subarray(0, count), lanes: lanes.subarray(0, count) }),
  };
}

function copyInto<A extends Float64Array | Uint16Array>(target: A, source: A): A {
  target.set(source);
  return target;
}
