/** What stands where before anything is drawn: the frame of axis and columns, and the places of a track's labels. */
import type { Dataset, Event } from '../../../dataset/types.ts';
import type { Locale } from '../../../locale/types.ts';
import { measureText } from '../../../text/measure.ts';
import { formatEdtf } from '../../../time/format.ts';
import { createTimeScale } from '../../../time/scale.ts';
import type { TimeScale } from '../../../time/scale.ts';
import { eventsInOrder, wholeOf } from '../../../dataset/queries.ts';
import type { LayoutOptions } from '../../types.ts';
import { words } from '../messages.ts';
import { reachOf } from '../reach.ts';
import { shapeOf } from '../shape.ts';
import type { Reach } from '../shape.ts';
import type { Track } from '../tracks.ts';
import { createFactLabel, dateFont, labelSize, spoken } from './fact-label.ts';
import type { FactLabel } from './fact-label.ts';
import { heights, ringReach } from './grammar.ts';
import { createNumberedMark } from './number-marks.ts';
import { createNumberText, numberHeight } from './number-text.ts';
import type { NumberedFact } from './number-text.ts';
import { placeLabels } from './place-labels.ts';
import type { LabelPlace, LabelledMark } from './place-labels.ts';
import { placeNumbers } from './place-numbers.ts';
import type { NumberPlace } from './place-numbers.ts';
import { createLabelledMark, datedAccounts } from './track-marks.ts';
import type { DatedAccount } from './track-marks.ts';

const lastShare = 0.05;
const longestInGutter = 0.15;
/** Room beyond the horizon for the number of the last fact, centred on it, and its ≠. */
const besideHorizon = 26;
const widestNumbers = 160;

/** How close the rows stand, px and units of the text size. */
export interface Density {
  readonly size: number;
  /** from the line to the baseline of the first label */
  readonly lift: number;
  readonly lineHeight: number;
  /** air above and below a track */
  readonly above: number;
  readonly below: number;
  /** least px between two ticks of the axis */
  readonly tickGap: number;
  /** scale of the marks */
  readonly k: number;
}

export const roomy: Density = { size: 13.5, lift: 15, lineHeight: 1.46, above: 8, below: 6, tickGap: 46, k: 1 };
/** For a picture whose height is given and too small for the roomy one. */
export const dense: Density = { size: 13, lift: 14, lineHeight: 1.38, above: 1, below: 2, tickGap: 46, k: 1 };
/** For numbers on the marks: the drawing shares a sheet of paper with its table. */
export const keyed: Density = { size: 13, lift: 14, lineHeight: 1.38, above: 2, below: 2, tickGap: 40, k: 0.9 };

export interface Frame {
  readonly dataset: Dataset;
  readonly options: LayoutOptions;
  readonly reach: Reach;
  readonly scale: TimeScale;
  readonly density: Density;
  readonly size: number;
  readonly k: number;
  readonly x0: number;
  readonly x1: number;
  readonly gutterX: number;
  readonly hasGutter: boolean;
  /** ids of the facts whose labels may stand in the gutter */
  readonly gutterFacts: ReadonlySet<string>;
  readonly labels: ReadonlyMap<string, FactLabel>;
  /** true: numbers on the marks, no labels */
  readonly isNumbered: boolean;
}

export interface PlacedTrack {
  readonly track: Track;
  readonly marks: readonly LabelledMark[];
  readonly places: readonly LabelPlace[];
  readonly numbers: readonly NumberPlace[];
  readonly accounts: ReadonlyMap<string, readonly DatedAccount[]>;
  /** px above and below the line */
  readonly above: number;
  readonly below: number;
}

/** Facts that may stand in the gutter: they end in the last part of the axis and began not long before. */
function isLast(event: Event, reach: Reach): boolean {
  const length = reach.horizon - reach.from;
  const { from, to } = shapeOf(event, reach);
  return to >= reach.horizon - length * lastShare && to - from <= length * longestInGutter;
}

export function publishedText(dataset: Dataset, locale: Locale): string {
  return words[locale.lang].published(formatEdtf(dataset.published, locale));
}

export function createFrame(dataset: Dataset, options: LayoutOptions, density: Density): Frame {
  const { width, locale } = options;
  const reach = reachOf(dataset);
  const size = width >= 1000 ? density.size : 13;
  const mostName = Math.max(180, width * 0.28);
  const order = eventsInOrder(wholeOf(dataset));
  const labels = new Map(
    order.map((event, i) => [event.id, createFactLabel(event, i + 1, size, mostName, locale)] as const),
  );
  const last = order.filter((event) => isLast(event, reach));
  const lastLabels = last.map((event) => labels.get(event.id));
  const widest = Math.max(0, ...lastLabels.map((label) => (label ? labelSize(label).stacked : 0)));
  const isNumbered = options.labels === 'numbers';
  const hasGutter = !isNumbered && width >= 1100 && widest > 0 && widest <= width * 0.22;
  const stacked = Math.max(widest, measureText(publishedText(dataset, locale), dateFont({ size, locale })));
  const laneColumn = width >= 1000 ? Math.max(116, Math.min(142, width * 0.108)) : 104;
  const x1 = hasGutter ? width - stacked - 14 : width - (isNumbered ? besideHorizon : 8);
  const scale = createTimeScale([reach.from, reach.horizon], [laneColumn, x1]);
  const gutterX = x1 + 10;
  const gutterFacts = new Set(hasGutter ? last.map(({ id }) => id) : []);
  const columns = { x0: laneColumn, x1, gutterX, hasGutter, gutterFacts };
  return { dataset, options, reach, scale, density, size, k: density.k, ...columns, labels, isNumbered };
}

/** Places of the labels of a track, or of its numbers, and how far they reach above the line, px. */
type PlacedWords = Pick<PlacedTrack, 'marks' | 'places' | 'numbers' | 'above'>;

function placeTrackLabels({ scale, size, k, x0, x1, gutterFacts, density, labels }: Frame, track: Track): PlacedWords {
  const marks = track.facts.flatMap((fact) => {
    const label = labels.get(fact.event.id);
    return label ? [createLabelledMark(fact, label, scale.place, k)] : [];
  });
  const places = placeLabels(marks, { from: x0, to: x1, gutterFacts, isLow: density === dense });
  const rows = Math.max(0, ...places.filter((p) => p.where === 'row').map((p) => p.row));
  const words = density.lift * k + rows * size * density.lineHeight + size * 1.05;
  return { marks, places, numbers: [], above: Math.max(heights.stem * k + 4, words) };
}

function placeTrackNumbers({ scale, size, k, x0, options, labels }: Frame, track: Track): PlacedWords {
  const marks = track.facts.flatMap((fact) => {
    const label = labels.get(fact.event.id);
    if (!label) return [];
    const { order, differs } = label;
    return [createNumberedMark(fact, { fact: fact.event.id, order, differs, spoken: spoken(label) }, scale.place, k)];
  });
  const createText = (facts: readonly NumberedFact[]) => createNumberText(facts, size, widestNumbers, options.locale);
  const numbers = placeNumbers(marks, { from: x0, to: options.width, stem: heights.stem * k, size, createText });
  const tops = [...marks.map(({ anchor }) => anchor.top), ...numbers.map(({ rise, text }) => rise + numberHeight(text))];
  return { marks: [], places: [], numbers, above: Math.max(0, ...tops) };
}

export function placeTrack(frame: Frame, track: Track): PlacedTrack {
  const { k, reach, density, isNumbered } = frame;
  const accounts = new Map(
    track.facts.map(({ event, shape }) => [event.id, datedAccounts(event, shape, reach.horizon)] as const),
  );
  const dated = [...accounts.values()].flat();
  const below = density.below + (dated.length === 0 ? 1 : ringReach * k + (dated.some((a) => a.outside) ? 3 : 0));
  const words = isNumbered ? placeTrackNumbers(frame, track) : placeTrackLabels(frame, track);
  return { track, accounts, below, ...words, above: words.above + density.above };
}
