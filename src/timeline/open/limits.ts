/** What a file may ask of a reader's device. */
export interface OpenLimits {
  readonly mostFacts: number;
  /** bytes of JSON, unpacked */
  readonly mostBytes: number;
}

/** A million facts, 64 MB. */
export const defaultLimits: OpenLimits = { mostFacts: 1_000_000, mostBytes: 64_000_000 };

/** Bytes of one fact, and of all that stands beside the facts: both are parsed in one go. */
export const MOST_BYTES_AT_ONCE = 1_000_000;

/** As deep as a story may be nested. */
export const DEEPEST = 12;

/** Lanes a file may name. */
export const MOST_LANES = 1000;
