/** Draws one track: its marks, the rings of other accounts, its labels, and the head of its lane. */
import { formatDigits } from '../../../locale/digits.ts';
import type { Role } from '../../../scene/types.ts';
import { measureText } from '../../../text/measure.ts';
import { wrapText } from '../../../text/wrap.ts';
import { formatEdtf } from '../../../time/format.ts';
import { laneSymbols } from '../lane-symbols.ts';
import { words } from '../messages.ts';
import type { Track } from '../tracks.ts';
import { dateFont, writeLabel } from './fact-label.ts';
import { drawRing, drawShape, drawTie, heights } from './grammar.ts';
import type { Pen } from './grammar.ts';
import { writeGutter } from './gutter.ts';
import { writeNumberText } from './number-text.ts';
import type { LabelledMark } from './place-labels.ts';
import type { NumberPlace } from './place-numbers.ts';
import type { Sketch } from './sketch.ts';
import { clearOf, withoutSharedEnds } from './track-marks.ts';
import type { DatedAccount } from './track-marks.ts';
import type { Frame, PlacedTrack } from './plan.ts';

export function drawMarks(frame: Frame, sketch: Sketch, placed: PlacedTrack, y: number): void {
  const { scale, k, options, reach } = frame;
  const rings: number[] = [];
  const differing: (() => void)[] = [];
  const taken: [number, number][] = [];
  for (const fact of placed.track.facts) {
    const { id } = fact.event;
    const role: Role = fact.event.lane;
    const clear = clearOf(fact, placed.track, scale.place, k);
    const pen: Pen = { sketch, place: scale.place, role, fact: id, y, k, lang: options.locale.lang, ...(clear && { clear }) };
    drawShape(pen, withoutSharedEnds(fact, placed.track));
    for (const account of placed.accounts.get(id) ?? []) {
      const x = drawRing(pen, account.from, Math.min(account.to, reach.horizon));
      rings.push(x);
      if (!account.outside) continue;
      drawTie(pen, fact.shape, x);
      // The table under a numbered drawing has the date.
      if (frame.isNumbered) continue;
      differing.push(() => writeOtherDate(frame, pen, account, x, [...taken, ...rings.map(aroundRing)], taken));
    }
  }
  // Words last: they have to keep clear of every ring of the track.
  for (const write of differing) write();
}

function aroundRing(x: number): readonly [number, number] {
  return [x - 7, x + 7];
}

/**
 * Beside the ring of a date that differs, that date: it must not take a click to learn it. Where rings stand
 * too close for words, the panel and the table have them.
 */
function writeOtherDate(
  frame: Frame,
  pen: Pen,
  { account }: DatedAccount,
  ringX: number,
  obstacles: readonly (readonly [number, number])[],
  taken: [number, number][],
): void {
  const { options, size, x0, x1 } = frame;
  if (!account.when) return;
  const font = dateFont({ size, locale: options.locale });
  const text = words[options.locale.lang].otherAccountOn(formatEdtf(account.when, options.locale));
  const width = measureText(text, font);
  const isFree = (x: number) =>
    x >= x0 && x + width <= x1 && obstacles.every(([a, b]) => x + width + 4 <= a || x - 2 >= b);
  const x = [ringX + 10, ringX - 10 - width].find(isFree);
  if (x === undefined) return;
  taken.push([x, x + width]);
  const common = { fill: 'other', align: 'left', ...(pen.fact && { fact: pen.fact }) } as const;
  pen.sketch.words.push({ x, y: pen.y + 16, text, ...font, ...common });
}

export function drawLabels(frame: Frame, sketch: Sketch, placed: PlacedTrack, y: number, cursor: number): number {
  const { size, k, labels, gutterX, density } = frame;
  const inGutter = [];
  for (const [i, place] of placed.places.entries()) {
    const label = labels.get(place.event.id);
    const mark = placed.marks[i];
    if (!label || !mark) continue;
    if (place.where === 'gutter') {
      inGutter.push({ label, x: mark.x1, y });
      continue;
    }
    const baseline = y - density.lift * k - place.row * size * density.lineHeight;
    writeLabel(sketch, label, place.form, place.x, baseline);
    if (place.leader !== undefined && place.row > 0) {
      const line = { x1: place.leader, x2: place.leader, stroke: place.event.lane, strokeWidth: 1 } as const;
      sketch.posts.push({ ...line, y1: baseline + size * 0.4, y2: y - topOf(mark), fact: place.event.id });
    }
  }
  // The exact ones first, beside their marks; what merely goes on stands under them.
  inGutter.sort((a, b) => b.x - a.x || (a.label.fact < b.label.fact ? -1 : 1));
  return inGutter.length === 0 ? cursor : writeGutter(sketch, inGutter, gutterX, cursor);
}

/** Writes the numbers of a track, each text with the legs on which it stands over marks it is not set on. */
export function drawNumbers(sketch: Sketch, numbers: readonly NumberPlace[], y: number): void {
  for (const { text, x, rise, legs } of numbers) {
    writeNumberText(sketch, text, x, y - rise);
    for (const leg of legs) {
      sketch.posts.push({ x1: leg.x, x2: leg.x, y1: y - leg.from, y2: y - leg.to, stroke: 'ink3', strokeWidth: 1, fact: leg.fact });
    }
    const [first, last] = [legs[0], legs.at(-1)];
    if (!first || !last || first === last) continue;
    sketch.posts.push({ x1: first.x, x2: last.x, y1: y - first.from, y2: y - first.from, stroke: 'ink3', strokeWidth: 1 });
  }
}

function topOf({ shape }: LabelledMark): number {
  if (shape.kind === 'stem') return heights.stem + 1;
  if (shape.kind === 'box') return heights[shape.height] + 1;
  return heights.band + 1;
}

export function drawLaneHead(frame: Frame, sketch: Sketch, track: Track, top: number, isFirst: boolean): number {
  const { options, size, x0 } = frame;
  const { lane } = track;
  const { lang } = options.locale;
  if (!isFirst) {
    sketch.grid.push({ x1: 0, y1: top, x2: options.width, y2: top, stroke: 'rule', strokeWidth: 1 });
  }
  const font = { family: 'sans', weight: 600, size, lang } as const;
  const lines = wrapText(formatDigits(lane.name[lang], options.locale), x0 - 26, font);
  const y = top + 24;
  sketch.symbols.push({
    x: 7,
    y: y - size * 0.36,
    size: 10.4,
    shape: laneSymbols[lane.id] ?? 'disc',
    fill: lane.id,
  });
  lines.forEach((text, i) => {
    sketch.words.push({ x: 19, y: y + i * size * 1.35, text, ...font, align: 'left', fill: lane.id });
  });
  return y + (lines.length - 1) * size * 1.35 + size * 0.6;
}
