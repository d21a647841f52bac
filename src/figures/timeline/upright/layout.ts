/**
 * The timeline below 700 px: time runs downward, as far as a reader scrolls.
 *
 *   events ─► tracks ─► dated facts ─► segments and gaps ─► heights by their labels ─► drawn, top to bottom
 *
 * Each segment is linear and says its scale; an empty stretch is said in words and marked as compressed.
 */
import type { Dataset } from '../../../dataset/types.ts';
import { measureText } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { formatEdtf } from '../../../time/format.ts';
import type { Body, LayoutOptions } from '../../types.ts';
import { drawKey } from '../key.ts';
import { reachOf } from '../reach.ts';
import { createTracks } from '../tracks.ts';
import { createColumns } from './columns.ts';
import { createDatedFacts } from './dated-facts.ts';
import { drawGap } from './gap.ts';
import { growHits } from './hits.ts';
import { drawLegend } from './legend.ts';
import { uprightWords } from './messages.ts';
import type { Page } from './page.ts';
import { createSections, type Section } from './sections.ts';
import { drawSegment, type SectionEnd } from './segment.ts';
import { createUprightSketch, toUprightLayers } from './sketch.ts';
import { fontOf, lineHeightOf } from './type.ts';

const sectionGap = 10;

/** Before a gap, labels may run on beside it; under the last segment there is nothing they could run into. */
function overrunFor(next: Section | undefined): number {
  if (!next) return 100;
  return next.kind === 'gap' ? 96 : 8;
}

function drawSections(page: Page, sections: readonly Section[], top: number): SectionEnd {
  let before: SectionEnd = { timeEnd: top, end: top };
  sections.forEach((section, i) => {
    if (section.kind === 'gap') {
      before = drawGap(page, section, before);
      return;
    }
    const start = i === 0 ? before.end : before.end + sectionGap;
    before = drawSegment(page, section, start, overrunFor(sections[i + 1]));
  });
  return before;
}

/** The day of publication, the article's horizon: nothing is drawn after it but labels. Returns y under its words. */
function drawHorizon(page: Page, { timeEnd, end }: SectionEnd): number {
  const { sketch, columns, locale, dataset } = page;
  const { label, last, width } = columns;
  const line = { stroke: 'ink2', strokeWidth: 1.2, dash: [1, 3], roundCaps: true } as const;
  const font = fontOf('small', locale);
  const text = uprightWords[locale.lang].published(formatEdtf(dataset.published, locale));
  const lineHeight = lineHeightOf('small', locale);
  const first = end + 19;
  // Nothing else stands below the tracks, so a long line may begin before the column of labels.
  const textX = Math.min(label, Math.max(columns.axis, width - measureText(text, font)));
  const wrapped = wrapText(text, width - textX, font);
  wrapped.forEach((words, i) => {
    sketch.words.push({ x: textX, y: first + i * lineHeight, text: words, ...font, align: 'left', fill: 'ink2' });
  });
  const x = Math.min(label - 17, textX - 10);
  sketch.grid.push({ x1: 0, y1: timeEnd, x2: Math.max(x, last), y2: timeEnd, ...line });
  const points = [[x, timeEnd], [x, first - 4.4], [textX - 4, first - 4.4]] as const;
  sketch.leaders.push({ points, ...line, strokeWidth: 1 });
  return first + (wrapped.length - 1) * lineHeight + 8;
}

/** Draws the timeline of a dataset upright, for widths from 240 to 700 px; time begins at the top. */
export function layoutUpright(dataset: Dataset, options: LayoutOptions): Body {
  const { locale, width, key } = options;
  const reach = reachOf(dataset);
  const tracks = createTracks(dataset, reach);
  const facts = createDatedFacts(dataset, tracks, reach);
  const columns = createColumns(tracks.length, width);
  const sketch = createUprightSketch();
  const publication = { from: dataset.published.earliest, to: reach.horizon };
  const sections = createSections(facts, publication, reach);
  const whole = { from: sections[0]?.from ?? reach.from, to: reach.horizon };
  const page: Page = { dataset, locale, reach, whole, columns, facts, sketch };
  const top = drawLegend(page, tracks);
  let height = drawHorizon(page, drawSections(page, sections, top));
  const hits = growHits(sketch.hits, height);
  if (key) height += drawKey(sketch, locale, width, height);
  return { height: Math.ceil(height), layers: toUprightLayers({ ...sketch, hits: [...hits] }, 'timeline') };
}
