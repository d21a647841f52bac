/** Words about the window itself: that nothing new is dated in it, and what is wider than it. */
import type { Dataset } from '../../../dataset/types.ts';
import type { HitMark } from '../../../scene/types.ts';
import { glueNumbers } from '../../../text/glue.ts';
import { measureText } from '../../../text/measure.ts';
import type { Font } from '../../../text/measure.ts';
import { truncateText } from '../../../text/truncate.ts';
import { wrapText } from '../../../text/wrap.ts';
import { formatEdtf } from '../../../time/format.ts';
import type { Shape } from '../shape.ts';
import { dateFont } from '../wide/fact-label.ts';
import { drawShape } from '../wide/grammar.ts';
import type { Sketch } from '../wide/sketch.ts';
import type { LensFact } from './facts.ts';
import { spokenLabel } from './label.ts';
import { countInWords } from '../messages.ts';
import { lensWords } from './messages.ts';
import type { LensFrame } from './plan.ts';
import { formatBetween } from './window-name.ts';

/** What an empty window says. */
export interface EmptyNote {
  readonly title: string;
  readonly detail: string;
}

/**
 * The words for a window in which the article dates no fact, or undefined where it dates one. `Through` are the
 * states that go on all the while.
 */
export function describeEmpty(dataset: Dataset, frame: LensFrame): EmptyNote | undefined {
  const { locale, window, facts, reach } = frame;
  const all = [...facts.values()];
  if (all.some(({ presence }) => presence === 'dated')) return undefined;
  const say = lensWords[locale.lang];
  if (window[0] >= reach.horizon) {
    return { title: say.afterTitle(formatEdtf(dataset.published, locale)), detail: say.silence };
  }
  const seen = [window[0], Math.min(window[1], reach.horizon)] as const;
  const hidden = frame.hidden.filter(({ presence }) => presence === 'dated').length;
  if (hidden > 0) {
    const detail = `${countInWords(hidden, say.hiddenDetail, locale)}.`;
    return { title: say.hiddenTitle(formatBetween(seen, locale)), detail };
  }
  const through = all.filter(({ presence }) => presence === 'through').length;
  const goOn = through === 0 ? say.noneGoesOn : countInWords(through, say.goOn, locale);
  const wider = all.filter(({ presence }) => presence === 'wider').length;
  const between = formatBetween(seen, locale);
  if (wider > 0) return { title: say.unsureTitle(between), detail: `${countInWords(wider, say.mayFall, locale)}. ${goOn}. ${say.silence}` };
  return { title: say.emptyTitle(between), detail: `${goOn}. ${say.silence}` };
}

/** Writes the note of an empty window in the middle of the plot; returns the y under it, px. */
export function writeEmptyNote(sketch: Sketch, note: EmptyNote, frame: LensFrame, top: number): number {
  const { x0, x1, size, locale } = frame;
  const { lang } = locale;
  const title: Font = { family: 'sans', weight: 600, size: size * 1.1, lang };
  const detail: Font = { family: 'sans', weight: 400, size, lang };
  let y = top;
  for (const { text, font, fill } of [
    { text: note.title, font: title, fill: 'ink' },
    { text: note.detail, font: detail, fill: 'ink2' },
  ] as const) {
    for (const line of wrapText(glueNumbers(text), x1 - x0, font, { balance: true })) {
      y += font.size * 1.55;
      sketch.words.push({ x: (x0 + x1) / 2, y, text: line, ...font, align: 'middle', fill });
    }
  }
  return y + size;
}

const signWidth = 26;
const lineHeight = 26;

/** The part of a wider fact whose uncertainty covers the window, which is its sign. */
function signShape({ shape }: LensFact, { window }: LensFrame): Shape {
  if (shape.kind !== 'band') return shape;
  return shape.ends.find(({ from, to }) => from < window[0] && to > window[1]) ?? shape;
}

function drawWiderSign(sketch: Sketch, fact: LensFact, frame: LensFrame, x: number, y: number): void {
  const shape = signShape(fact, frame);
  const { event } = fact;
  const length = shape.to - shape.from;
  const middle = x + signWidth / 2;
  const place = (instant: number) => (shape.kind === 'stem' ? middle : x + ((instant - shape.from) / length) * signWidth);
  drawShape({ sketch, place, role: event.lane, fact: event.id, y, k: 0.96, lang: frame.locale.lang }, shape);
}

/**
 * Lists the facts that are wider than the lens under it, each with the sign of its mark, one after the other and on
 * further lines where one is not enough.
 * @returns height taken, px
 */
export function writeWider(sketch: Sketch, wider: readonly LensFact[], frame: LensFrame, top: number): number {
  if (wider.length === 0) return 0;
  const { x0, x1, size, locale, labels, isFigure } = frame;
  const font = dateFont({ size, locale });
  const say = lensWords[locale.lang];
  const intro = isFigure ? say.widerThanTime : say.wider;
  let y = top + size * 1.6;
  sketch.words.push({ x: x0, y, text: intro, ...font, align: 'left', fill: 'ink2' });
  let x = x0 + measureText(intro, font) + 10;
  for (const fact of wider) {
    const label = labels.get(fact.event.id);
    if (!label) continue;
    const text = truncateText(spokenLabel(label), x1 - x0 - signWidth - 8, font);
    const width = signWidth + 6 + measureText(text, font);
    if (x + width > x1) {
      x = x0;
      y += lineHeight;
    }
    drawWiderSign(sketch, fact, frame, x, y);
    sketch.words.push({ x: x + signWidth + 6, y, text, ...font, align: 'left', fill: 'ink2', fact: fact.event.id });
    sketch.hits.push(createHit(fact.event.id, spokenLabel(label), x - 4, y - 17, width + 8));
    x += width + 18;
  }
  return y + size - top;
}

function createHit(fact: string, label: string, x: number, y: number, width: number): HitMark {
  return { fact, x, y, width, height: 24, label };
}
