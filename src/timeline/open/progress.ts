/** How far the opening of a file has come. Each number is one that was counted; none is a guess. */
export interface OpenProgress {
  readonly stage: 'reading' | 'sorting' | 'done';
  /** bytes read, and parsed: both happen together */
  readonly bytes: number;
  /** bytes of the whole file; absent where nobody has said */
  readonly totalBytes?: number;
  /** events parsed so far */
  readonly events: number;
  /** of the whole work, 0 to 1, never less than before; absent while the length of the file is unknown */
  readonly share?: number;
}

/** Of the whole work; measured on files of 100,000 and of a million facts. */
const SORTING_SHARE = 0.05;

/** While bytes arrive. A file that turns out longer than was said has no known length any more. */
export function readingProgress(bytes: number, events: number, totalBytes?: number): OpenProgress {
  const known = totalBytes !== undefined && totalBytes > 0 && bytes <= totalBytes ? totalBytes : undefined;
  return {
    stage: 'reading',
    bytes,
    events,
    ...(known !== undefined && { totalBytes: known, share: (1 - SORTING_SHARE) * (bytes / known) }),
  };
}

/** While facts are sorted; `share` of the sorting, 0 to 1. From here on the length of the file is known. */
export function sortingProgress(bytes: number, events: number, share: number): OpenProgress {
  return { stage: 'sorting', bytes, totalBytes: bytes, events, share: 1 - SORTING_SHARE + SORTING_SHARE * share };
}

/** At the end. */
export function doneProgress(bytes: number, events: number): OpenProgress {
  return { stage: 'done', bytes, totalBytes: bytes, events, share: 1 };
}
