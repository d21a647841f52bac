/** Windows worth looking through, computed from the dates of the facts, so that every story gets its own. */
import { ascending } from 'd3-array';
import type { Lang } from '../../../base/localized.ts';
import type { Dataset, Event } from '../../../dataset/types.ts';
import { formatDigits } from '../../../locale/digits.ts';
import type { Locale } from '../../../locale/types.ts';
import { addUnits, DAY_MS } from '../../../time/calendar.ts';
import type { EdtfDate } from '../../../time/types.ts';
import { reachOf } from '../reach.ts';
import type { Span } from '../shape.ts';
import { formatWindow, startOfUnit } from './window-name.ts';
import type { TimeWindow } from '../../../time/types.ts';

export interface Preset {
  readonly id: 'all' | 'first-cluster' | 'since-pivot' | 'last-months';
  readonly name: string;
  readonly window: TimeWindow;
}

/** A shorter silence than this share of the whole time does not part a story in two. */
const leastGapShare = 0.2;
/** More months than this cannot be seen day by day. */
const mostMonths = 2;
const longestMonth = 31 * DAY_MS;

const names: Readonly<Record<Lang, { readonly all: string; readonly since: (what: string) => string }>> = {
  ar: { all: 'المدى كله', since: (what) => `منذ ${what}` },
  en: { all: 'All', since: (what) => `Since ${what}` },
};

/** The dates a fact gives: its own, or those of the known ends of a state. */
function datesOf({ when, notBefore }: Event): readonly Span[] {
  const toSpan = ({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>) => ({ from: earliest, to: latest });
  if (when.kind !== 'interval') return [{ from: notBefore?.earliest ?? when.earliest, to: when.latest }];
  return [when.start, when.end].filter((end) => typeof end === 'object').map(toSpan);
}

/** Every date of the story up to its publication, in order. */
function allDates(dataset: Dataset): readonly Span[] {
  const horizon = dataset.published.latest;
  return dataset.events
    .flatMap(datesOf)
    .filter(({ from }) => from < horizon)
    .map(({ from, to }) => ({ from, to: Math.min(to, horizon) }))
    .sort((a, b) => ascending(a.from, b.from) || ascending(a.to, b.to));
}

/** The longest stretch between two dates in which no other lies, and undefined for fewer than two. */
function longestGap(dates: readonly Span[]): Span | undefined {
  let end = dates[0]?.to ?? 0;
  let longest: Span | undefined;
  for (const { from, to } of dates.slice(1)) {
    if (from > end && from - end > (longest ? longest.to - longest.from : 0)) longest = { from: end, to: from };
    end = Math.max(end, to);
  }
  return longest;
}

/** The start and the end of a stretch, widened to whole years, months or days as its length asks. */
function toWhole({ from, to }: Span, limit: number): TimeWindow {
  const length = to - from;
  const unit = length > 730 * DAY_MS ? 'year' : length > 60 * DAY_MS ? 'month' : 'day';
  const start = startOfUnit(from, unit);
  const floor = startOfUnit(to, unit);
  const end = floor === to ? to : addUnits(floor, 1, unit);
  return [start, Math.min(end, limit)];
}

function firstCluster(dataset: Dataset): TimeWindow | undefined {
  const dates = allDates(dataset);
  const gap = longestGap(dates);
  const reach = reachOf(dataset);
  const first = dates[0];
  if (!gap || !first || gap.to - gap.from < (reach.horizon - reach.from) * leastGapShare) return undefined;
  return toWhole({ from: first.from, to: gap.from }, gap.to);
}

function pivotWindow(dataset: Dataset): TimeWindow | undefined {
  const pivot = dataset.events.find(({ id }) => id === dataset.pivot?.event);
  const from = pivot && datesOf(pivot)[0]?.from;
  const horizon = dataset.published.latest;
  return from !== undefined && from < horizon ? [startOfUnit(from, 'month'), horizon] : undefined;
}

/** First instants of the months in which a fact is dated to the month or better. */
function datedMonths(dates: readonly Span[]): ReadonlySet<number> {
  return new Set(dates.filter(({ from, to }) => to - from <= longestMonth).map(({ from }) => startOfUnit(from, 'month')));
}

/**
 * The window a reader sees first: the last unbroken run of calendar months, two at most, in each of which a fact is
 * dated to the month or better, up to the day of publication. Where no date is as exact, the year of the last fact;
 * without facts, the whole time.
 */
export function defaultWindow(dataset: Dataset): TimeWindow {
  const dates = allDates(dataset);
  const { from, horizon } = reachOf(dataset);
  const last = dates.at(-1);
  if (!last) return [from, horizon];
  const months = datedMonths(dates);
  const latest = Math.max(...months);
  if (months.size === 0) return [startOfUnit(last.from, 'year'), horizon];
  let start = latest;
  for (let count = 1; count < mostMonths && months.has(addUnits(start, -1, 'month')); count += 1) {
    start = addUnits(start, -1, 'month');
  }
  return [start, Math.min(addUnits(latest, 1, 'month'), horizon)];
}

/** A month that publication cuts short is offered by its name. */
function toWholeMonths([from, to]: TimeWindow): TimeWindow {
  return [from, addUnits(startOfUnit(to - 1, 'month'), 1, 'month')];
}

/**
 * The windows offered by name: the whole time · from the first fact to the silence, where one is a fifth of the time
 * or more · since the fact the story turns on, where the dataset names one · the window seen first. Windows that
 * come out alike are offered once.
 */
export function presetsOf(dataset: Dataset, locale: Locale): readonly Preset[] {
  const say = names[locale.lang];
  const { from, horizon } = reachOf(dataset);
  const cluster = firstCluster(dataset);
  const pivot = pivotWindow(dataset);
  const last = defaultWindow(dataset);
  const since = formatDigits(say.since(dataset.pivot?.phrase[locale.lang] ?? ''), locale);
  const presets: readonly Preset[] = [
    { id: 'all', name: say.all, window: [from, horizon] },
    ...(cluster ? [{ id: 'first-cluster', name: formatWindow(cluster, locale), window: cluster } as const] : []),
    ...(pivot ? [{ id: 'since-pivot', name: since, window: pivot } as const] : []),
    { id: 'last-months', name: formatWindow(toWholeMonths(last), locale), window: last },
  ];
  const isFirst = ({ window: [a, b] }: Preset, i: number) =>
    presets.findIndex(({ window }) => window[0] === a && window[1] === b) === i;
  return presets.filter(isFirst);
}
