import type { Locale } from '../../locale/types.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { Columns } from '../columns.ts';
import type { LaneStyle } from '../scene.ts';
import type { FactTexts } from '../types.ts';
import type { TimelineData } from './intake.ts';
import { unpackTexts } from './pack-texts.ts';

/** A file that was opened: all that drawing a window needs. */
export interface OpenedTimeline {
  readonly columns: Columns;
  /** decoded and formatted when asked for */
  readonly texts: FactTexts;
  readonly lanes: readonly LaneStyle[];
  /** all there is to see: from the first instant to the last, or to the horizon */
  readonly bounds: TimeWindow;
  /** ms UTC: nothing is drawn after it */
  readonly horizon?: number;
  /** empty where the file has none */
  readonly title: string;
  readonly count: number;
}

/** Gives the plain data their words, in the digits and month names of `locale`. */
export function toOpenedTimeline({ texts, ...data }: TimelineData, locale: Locale): OpenedTimeline {
  return { ...data, texts: unpackTexts(texts, locale) };
}

/** The buffers behind the data: what a worker may hand over without a copy, each once. */
export function buffersOf({ columns, texts }: TimelineData): readonly ArrayBuffer[] {
  const { offsets, earliest, latest, ends, shapes, order, reach } = columns;
  const arrays = [offsets, earliest, latest, ends, shapes, order, ...reach, texts.bytes, texts.offsets];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
