import type { Columns } from './columns.ts';
import type { TimeWindow } from '../time/types.ts';

/** A fact drawn for itself. */
export interface ViewFact {
  /** position in the columns */
  readonly index: number;
  /** from 0, the top one */
  readonly track: number;
}

interface Room {
  /** px a mark takes at least */
  readonly leastPx: number;
  readonly tracks: number;
}

interface Candidate {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives each fact the first track on which it covers no other, in order of time; undefined where `tracks` are not enough.
 * A mark narrower than `leastPx` takes that much, around its middle.
 */
export function placeTracks(columns: Columns, indices: readonly number[], window: TimeWindow, widthPx: number, room: Room): readonly ViewFact[] | undefined {
  const candidates = indices.map((index) => measureCandidate(columns, index, window, widthPx, room.leastPx));
  candidates.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const ends: number[] = [];
  const placed: ViewFact[] = [];
  for (const { index, start, end } of candidates) {
    const free = ends.findIndex((taken) => taken <= start);
    const track = free < 0 ? ends.length : free;
    if (track >= room.tracks) return undefined;
    ends[track] = end;
    placed.push({ index, track });
  }
  return placed;
}

function measureCandidate({ earliest, latest }: Columns, index: number, [from, to]: TimeWindow, widthPx: number, leastPx: number): Candidate {
  const place = (instant: number) => ((Math.min(to, Math.max(from, instant)) - from) / (to - from)) * widthPx;
  const [start, end] = [place(earliest[index] ?? 0), place(latest[index] ?? 0)];
  const grow = Math.max(0, leastPx - (end - start)) / 2;
  return { index, start: start - grow, end: end + grow };
}
