import { wrapText } from '../../../text/wrap.ts';
import { createTimeScale } from '../../../time/scale.ts';
import { drawMarks, type Page } from './page.ts';
import { describeGap } from './periods.ts';
import type { Gap } from './sections.ts';
import type { SectionEnd } from './segment.ts';
import { fontOf, lineHeightOf } from './type.ts';

const leastHeight = 62;

/**
 * Draws an empty stretch: said in words, marked as compressed by a dotted rule, never drawn as if it were short.
 * What goes on meanwhile goes on here too, in the tones of its dates.
 * @param before where the segment above it has ended
 */
export function drawGap(page: Page, gap: Gap, before: SectionEnd): SectionEnd {
  const { sketch, columns, locale, reach } = page;
  const { label, width } = columns;
  const font = fontOf('small', locale);
  const lineHeight = lineHeightOf('small', locale);
  const top = before.timeEnd;
  const overruns = before.end > top;
  const textTop = overruns ? before.end + 6 : top;
  const lines = wrapText(describeGap(gap, reach.horizon, locale), width - label, font, { balance: true });
  const end = Math.max(top + leastHeight, textTop + lines.length * lineHeight + 14);
  lines.forEach((text, i) => {
    sketch.words.push({ x: label, y: textTop + 18 + i * lineHeight, text, ...font, align: 'left', fill: 'ink2' });
  });
  const rule = { stroke: 'ink2', strokeWidth: 1.1, dash: [1, 4], roundCaps: true } as const;
  sketch.grid.push({ x1: 0, y1: top, x2: columns.last + 6, y2: top, ...rule });
  const ruleY = overruns ? textTop + 2 : top;
  sketch.grid.push({ x1: label, y1: ruleY, x2: width, y2: ruleY, ...rule });
  drawMarks(page, gap, createTimeScale([gap.from, gap.to], [top + 3, end - 4]).place);
  return { timeEnd: end, end };
}
