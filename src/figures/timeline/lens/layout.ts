/**
 * The lens: the overview's lanes and marks at the scale of a window.
 *
 *   facts in the window ─► tracks of the overview ─► labels placed ─► drawn, cut at the window ─► axis ─► notes
 */
import { ascending } from 'd3-array';
import type { Dataset, Event } from '../../../dataset/types.ts';
import type { Locale } from '../../../locale/types.ts';
import { datedFacts } from '../messages.ts';
import { formatDigits } from '../../../locale/digits.ts';
import { formatCount } from '../../../locale/plural.ts';
import { measureText } from '../../../text/measure.ts';
import type { Body } from '../../types.ts';
import { dateFont } from '../wide/fact-label.ts';
import type { FactLabel } from '../wide/fact-label.ts';
import { writeNumberKey } from '../wide/number-key.ts';
import { createSketch, toLayers } from '../wide/sketch.ts';
import type { Sketch } from '../wide/sketch.ts';
import { drawLensAxis, paceOfLens } from './axis.ts';
import { drawLensTrack, writeHidden } from './draw.ts';
import type { LensFact } from './facts.ts';
import { growTargets } from './hits.ts';
import type { Target } from './hits.ts';
import { spokenLabel } from './label.ts';
import { lensWords } from './messages.ts';
import { describeEmpty, writeEmptyNote, writeWider } from './notes.ts';
import type { EmptyNote } from './notes.ts';
import { placeLensTrack } from './place-track.ts';
import type { PlacedLensTrack } from './place-track.ts';
import { createLensFrame, lanesInWindow } from './plan.ts';
import type { LensFrame } from './plan.ts';
import { formatWindow } from './window-name.ts';
import type { TimeWindow } from '../../../time/types.ts';

export interface LensOptions {
  /** ms UTC */
  readonly window: TimeWindow;
  readonly locale: Locale;
  /** px */
  readonly width: number;
  /** which facts are to be shown; all without it */
  readonly isShown?: (event: Event) => boolean;
  /** a second row of ticks, of the Hijri calendar; none without it */
  readonly isHijri?: boolean;
  /** true: a figure of its own, which speaks of no lens */
  readonly isFigure?: boolean;
}

export interface LensBody extends Body {
  /** "November and December 2025, day by day" */
  readonly name: string;
  /** the name with what it is of: "Lens: November and December 2025, day by day" */
  readonly head: string;
  /** how many of the facts shown are dated in the window, and not only going on through it */
  readonly dated: number;
  /** where the window stands, px from the left edge */
  readonly plot: { readonly x: number; readonly width: number };
  readonly alt: string;
  readonly description: string;
  readonly empty?: EmptyNote;
  /** less exact than the window is long: listed under it */
  readonly wider: readonly Event[];
  /** states that go on all the while */
  readonly through: readonly Event[];
  /** facts that a count stands for, for want of room */
  readonly counted: readonly Event[];
}

const topAir = 6;

function eventsOf(facts: readonly LensFact[]): readonly Event[] {
  return facts.map(({ event }) => event);
}

/** The horizon's word stands on a line of its own at the top; returns the height of that line, px. */
function drawPublished(sketch: Sketch, frame: LensFrame, bottom: number): number {
  const { scale, reach, window, width, locale, size } = frame;
  if (reach.horizon <= window[0] || reach.horizon > window[1]) return 0;
  const x = scale.place(reach.horizon);
  const line = { stroke: 'ink2', strokeWidth: 1.1, dash: [1, 3], roundCaps: true } as const;
  sketch.grid.push({ x1: x, y1: topAir, x2: x, y2: bottom, ...line });
  const font = dateFont({ size, locale });
  const text = lensWords[locale.lang].published;
  const isBeside = x + 5 + measureText(text, font) <= width;
  const place = isBeside ? { x: x + 5, align: 'left' as const } : { x: x - 5, align: 'right' as const };
  sketch.words.push({ ...place, y: topAir + size * 0.8, text, ...font, fill: 'ink2' });
  return size * 1.5;
}

interface Stack {
  readonly y: number;
  readonly targets: readonly Target[];
  /** labels for which a number stands */
  readonly numbered: readonly FactLabel[];
  /** facts that a count stands for */
  readonly crowd: readonly LensFact[];
  readonly hidden: readonly LensFact[];
}

/** Numbers count from one in the order in which they are read: down the tracks, and along each with time. */
function numberTrack(track: PlacedLensTrack, { locale }: LensFrame, numbered: FactLabel[]): PlacedLensTrack {
  const counted = new Set(track.crowd.map(({ event }) => event.id));
  const numbers = new Map(
    track.labels
      .filter(({ form, fact }) => form === 'number' && !counted.has(fact))
      .sort((a, b) => ascending(a.x, b.x))
      .map(({ fact, label }) => {
        const base = { ...label.base, number: formatDigits(String(numbered.length + 1), locale) };
        numbered.push(base);
        return [fact, { ...label, base }];
      }),
  );
  return { ...track, labels: track.labels.map((placed) => ({ ...placed, label: numbers.get(placed.fact) ?? placed.label })) };
}

function drawLanes(dataset: Dataset, frame: LensFrame, sketch: Sketch, top: number): Stack {
  let y = top;
  const targets: Target[] = [];
  const numbered: FactLabel[] = [];
  const lanes = lanesInWindow(dataset, frame).map(({ tracks, hidden }) => {
    const placed = tracks.map((track) => numberTrack(placeLensTrack(frame, track), frame, numbered));
    for (const track of placed) {
      y += track.above;
      targets.push(...drawLensTrack(frame, sketch, track, y));
      y += track.below;
    }
    y += writeHidden(sketch, hidden, frame, y);
    return { placed, hidden };
  });
  const crowd = lanes.flatMap(({ placed }) => placed.flatMap((track) => track.crowd));
  return { y, targets, numbered, crowd, hidden: lanes.flatMap(({ hidden }) => hidden) };
}

function describeLens(frame: LensFrame, empty: EmptyNote | undefined, wider: readonly LensFact[]): Pick<LensBody, 'name' | 'head' | 'dated' | 'alt' | 'description'> {
  const { locale, window, labels, facts } = frame;
  const say = lensWords[locale.lang];
  const list = (presences: readonly LensFact['presence'][]) =>
    [...facts.values()]
      .filter(({ presence }) => presences.includes(presence))
      .flatMap(({ event }) => labels.get(event.id) ?? [])
      .map(spokenLabel)
      .join(say.separator);
  const name = say.name(formatWindow(window, locale), say.pace[paceOfLens(frame)]);
  const head = frame.isFigure ? name : say.head(name);
  const dated = [...facts.values()].filter(({ presence }) => presence === 'dated').length;
  const alt = say.alt(head, empty ? empty.title : formatCount(dated, datedFacts[locale.lang], locale));
  const seen = list(['dated', 'told']);
  const going = list(['through']);
  const sentences = [
    ...(empty ? [empty.detail] : []),
    ...(seen === '' ? [] : [`${seen}.`]),
    ...(going === '' ? [] : [say.through(going)]),
    ...(wider.length === 0 ? [] : [`${frame.isFigure ? say.widerThanTime : say.wider} ${list(['wider'])}.`]),
  ];
  return { name, head, dated, alt: `${alt}.`, description: sentences.join(' ') };
}

/**
 * Draws what a window shows of a dataset, left to right. A window longer than the story shows the story and the
 * emptiness around it; nothing is drawn after the day of publication. Throws a RangeError for a window that is not
 * finite, does not run forwards or is beyond the calendar, and for a width that is not finite.
 */
export function layoutLens(dataset: Dataset, { window, locale, width, isShown = () => true, isHijri = false, isFigure = false }: LensOptions): LensBody {
  const frame = createLensFrame(dataset, { window, locale, width, isShown, isHijri, isFigure });
  const sketch = createSketch();
  const empty = describeEmpty(dataset, frame);
  const facts = [...frame.facts.values()];
  const wider = facts.filter(({ presence }) => presence === 'wider');
  const strip = drawPublished(createSketch(), frame, 0);
  const noted = empty ? writeEmptyNote(sketch, empty, frame, topAir + strip) : topAir + strip;
  const { y: bottom, targets, numbered, crowd, hidden } = drawLanes(dataset, frame, sketch, noted);
  const axis = bottom + 8;
  drawPublished(sketch, frame, axis + 4);
  let y = axis + drawLensAxis(sketch, frame, noted, axis);
  y += writeWider(sketch, wider, frame, y);
  y += writeNumberKey(sketch, numbered, width, y);
  const height = Math.ceil(y + 6);
  sketch.hits.unshift(...growTargets(targets, sketch.hits, width, height));
  return {
    height,
    plot: { x: frame.x0, width: frame.x1 - frame.x0 },
    layers: toLayers(sketch, 'lens'),
    ...describeLens(frame, empty, wider),
    ...(empty && { empty }),
    wider: eventsOf(wider),
    through: eventsOf(facts.filter(({ presence }) => presence === 'through')),
    counted: eventsOf([...crowd, ...hidden]),
  };
}
