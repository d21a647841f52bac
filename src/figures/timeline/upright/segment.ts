import { formatWhen } from '../../../dataset/format-when.ts';
import { laneById } from '../../../dataset/queries.ts';
import type { Event } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { measureText } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { toWindowText } from '../../../time/window-text.ts';
import { drawUprightAxis } from './axis.ts';
import { blockMiddle, writeBlock } from './block.ts';
import { fitSegment, type FittedSegment } from './fit-segment.ts';
import { drawLeaders } from './leaders.ts';
import { uprightWords } from './messages.ts';
import { drawMarks, type Page } from './page.ts';
import { formatPeriod } from './periods.ts';
import type { Segment } from './sections.ts';
import { createCaptions } from './stops.ts';
import { fontOf } from './type.ts';

/** Where a section has ended, px: its time, and everything of it. */
export interface SectionEnd {
  readonly timeEnd: number;
  readonly end: number;
}

const headingLine = 20;

/** The period, and to what scale it is drawn. Returns y of the segment's start. */
function drawHeading(page: Page, segment: Segment, top: number): number {
  const { sketch, columns, locale, reach } = page;
  const { width } = columns;
  const period = formatPeriod(segment, reach.horizon, locale);
  const scale = uprightWords[locale.lang].scale[segment.unit];
  const [font, small] = [fontOf('name', locale), fontOf('small', locale)];
  const scaleWidth = measureText(scale, small);
  const sharesRow = measureText(period, font) + 16 + scaleWidth <= width;
  const lines = wrapText(period, width, font);
  const ends = toWindowText([segment.from, segment.to]);
  let y = top + 18;
  sketch.grid.push({ x1: 0, y1: top, x2: width, y2: top, stroke: 'ink2', strokeWidth: 1.1 });
  lines.forEach((text, i) => {
    y = top + 18 + i * headingLine;
    sketch.words.push({ x: 0, y, text, ...font, align: 'left', fill: 'ink', ...(ends && { period: `${ends.from}/${ends.to}` }) });
  });
  if (!sharesRow) y += headingLine;
  const x = sharesRow ? width : 0;
  sketch.words.push({ x, y, text: scale, ...small, align: sharesRow ? 'right' : 'left', fill: 'ink2' });
  return y + 13;
}

function spokenLabel(page: Page, event: Event): string {
  const { lang } = page.locale;
  const lane = laneById(page.dataset, event.lane)?.name[lang] ?? event.lane;
  const parts = [formatDigits(event.label[lang], page.locale), formatWhen(event, page.locale), lane];
  return parts.join(uprightWords[lang].separator);
}

function drawCaptions(page: Page, { placed }: FittedSegment): void {
  const { sketch, columns } = page;
  for (const { stop, top } of placed) {
    const { block, fact, isNote } = stop.caption;
    writeBlock(sketch, block, columns.label, top);
    if (isNote) continue;
    const x = columns.label - 6;
    sketch.hits.push({
      fact: fact.event.id,
      x,
      y: top - 3,
      width: columns.width - x,
      height: block.height + 4,
      label: spokenLabel(page, fact.event),
    });
  }
  const leaders = placed.map(({ stop, top }) => ({
    fact: stop.caption.fact.event.id,
    role: stop.role,
    x: stop.x,
    lead: stop.lead,
    labelY: top + blockMiddle,
  }));
  drawLeaders(sketch, leaders, columns.label);
}

/**
 * Draws a segment under its heading.
 * @param overrun px by which its labels may run past its end
 */
export function drawSegment(page: Page, segment: Segment, top: number, overrun: number): SectionEnd {
  const { sketch, columns, locale, facts } = page;
  const start = drawHeading(page, segment, top);
  const fitted = fitSegment(createCaptions(facts, segment, columns, locale), segment, columns, start, overrun);
  const { scale, labelsEnd } = fitted;
  const timeEnd = scale.range[1];
  drawUprightAxis(sketch, scale, segment.unit, columns, locale);
  for (const x of columns.tracks) {
    sketch.grid.push({ x1: x, y1: start, x2: x, y2: timeEnd, stroke: 'rule2', strokeWidth: 0.9 });
  }
  drawMarks(page, segment, scale.place);
  drawCaptions(page, fitted);
  return { timeEnd, end: Math.max(timeEnd, labelsEnd) };
}
