import type { Dataset } from '../../../dataset/types.ts';
import type { Locale } from '../../../locale/types.ts';
import type { Reach, Span } from '../shape.ts';
import type { Columns } from './columns.ts';
import type { DatedFact } from './dated-facts.ts';
import { drawUprightShape, type UprightPen } from './marks.ts';
import { drawUprightRing, drawUprightTie } from './rings.ts';
import type { UprightSketch } from './sketch.ts';

/** What every part of the drawing needs to know. */
export interface Page {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly reach: Reach;
  /** the time that the sections cover */
  readonly whole: Span;
  readonly columns: Columns;
  readonly facts: readonly DatedFact[];
  readonly sketch: UprightSketch;
}

/** Draws what lies of all marks, rings and ties in a window of time. */
export function drawMarks(page: Page, window: Span, place: (instant: number) => number): void {
  const { sketch, columns, locale, facts } = page;
  for (const { event, track, shape, rings } of facts) {
    const x = columns.tracks[track] ?? columns.last;
    const pen: UprightPen = {
      sketch,
      window,
      whole: page.whole,
      place,
      role: event.lane,
      fact: event.id,
      x,
      k: columns.k,
      lang: locale.lang,
    };
    drawUprightShape(pen, shape);
    for (const ring of rings) {
      if (ring.outside) drawUprightTie(pen, shape, ring);
      drawUprightRing(pen, ring);
    }
  }
}
