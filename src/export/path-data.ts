/** A segment of an outline: M, L, Q, C with their coordinates, or Z. */
export interface Segment {
  readonly type: string;
  readonly values: readonly number[];
}

/** How many numbers of one segment go with each letter, and which of the letters we know. */
const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * Collects outlines in px as one path, in relative coordinates on a grid of hundredths, as short as every program reads them
 * (`1.5.25-3`). Rounding never adds up: each number is the way from where the pen really is on the grid.
 */
export class PathData {
  #data = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;

  /** Adds segments whose coordinates `place` turns into px. Throws a RangeError for a segment of another kind. */
  add(segments: readonly Segment[], place: (x: number, y: number) => readonly [number, number]): void {
    for (const { type, values } of segments) {
      if (lengths[type] !== values.length) throw new RangeError(`No such segment: ${type} ${values.join(' ')}`);
      if (type === 'Z') {
        this.#data += 'z';
        this.#x = this.#startX;
        this.#y = this.#startY;
        continue;
      }
      const points: (readonly [number, number])[] = [];
      for (let i = 0; i < values.length; i += 2) points.push(place(values[i] ?? 0, values[i + 1] ?? 0));
      this.#segment(type, points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)]));
    }
  }

  toString(): string {
    return this.#data;
  }

  #segment(type: string, points: readonly (readonly [number, number])[]): void {
    // Where the first contour begins is absolute, of necessity: the pen is at 0, 0.
    const numbers = points.flatMap(([x, y]) => [x - this.#x, y - this.#y]);
    this.#data += type.toLowerCase() + numbers.map((value, i) => joined(value, i)).join('');
    const [x, y] = points.at(-1) ?? [0, 0];
    this.#x = x;
    this.#y = y;
    if (type === 'M') [this.#startX, this.#startY] = [x, y];
  }
}

/** Hundredths as a decimal number, with a space before it only where it would run into the one before. */
function joined(hundredths: number, index: number): string {
  const text = String(hundredths / 100).replace(/^(-?)0\./, '$1.');
  return index === 0 || text.startsWith('-') ? text : ` ${text}`;
}
