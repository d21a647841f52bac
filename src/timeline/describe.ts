/** What a window shows, in words: for labels that screen readers say and for windows in which there is nothing to see. */
import { formatDigits } from '../locale/digits.ts';
import { formatList } from '../locale/list.ts';
import { formatCount } from '../locale/plural.ts';
import type { Locale } from '../locale/types.ts';
import { DAY_MS, toCalendarDay } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { formatEdtf, formatTick } from '../time/format.ts';
import type { Columns } from './columns.ts';
import { windowMessages } from './messages.ts';
import { decodeShape } from './shape-code.ts';
import type { FactTexts } from './types.ts';
import type { TimeWindow } from '../time/types.ts';
import type { Bin, WindowView } from './window.ts';

/** «12 واقعة» · "12 facts", and where there are none a phrase without a number. */
export function describeCount(count: number, locale: Locale): string {
  const { facts, noFacts } = windowMessages[locale.lang];
  return count === 0 ? noFacts : formatCount(count, facts, locale);
}

/** What a window shows, as its title: «12 واقعة، ديسمبر 2025». */
export function describeWindow({ total, window }: Pick<WindowView, 'total' | 'window'>, locale: Locale): string {
  return windowMessages[locale.lang].bin(describeCount(total, locale), describeRange(window, locale));
}

/** How many facts each lane shows, a sentence for each; `lanes` in the order of the view's. */
export function describeLanes({ lanes }: Pick<WindowView, 'lanes'>, names: readonly { readonly name: string }[], locale: Locale): string {
  const { lane } = windowMessages[locale.lang];
  return lanes.map(({ total }, i) => lane(names[i]?.name ?? '', describeCount(total, locale))).join(' ');
}

/** What a bin holds: «12 واقعة، ديسمبر 2025»; `range` is its time in words (`describeRange`). */
export function describeBin({ count, cover, intervals }: Bin, range: string, locale: Locale): string {
  const { bin, goesOn, meanwhile } = windowMessages[locale.lang];
  const text = bin(describeCount(count, locale), range);
  const earlier = cover - (intervals[1] - intervals[0]);
  return earlier === 0 ? text : meanwhile(text, formatCount(earlier, goesOn, locale));
}

/**
 * A stretch of time in words: a year, a month, a day where it is exactly that, days from and to (whole days, rounded
 * outwards), and below a day its hours (UTC). Years before 0 and after 9999, which EDTF does not write, as years alone.
 */
export function describeRange([from, to]: TimeWindow, locale: Locale): string {
  const [first, last] = [Math.floor(from / DAY_MS) * DAY_MS, Math.ceil(to / DAY_MS) * DAY_MS];
  const whole = wholeUnit(first, last);
  const days = whole ?? `${isoDay(first)}/${isoDay(last - DAY_MS)}`;
  const date = parseEdtf(days);
  if (!date) return formatList([...new Set([formatTick(first, 'year', locale), formatTick(last - DAY_MS, 'year', locale)])], locale);
  if (last - first > DAY_MS || (from === first && to === last)) return formatEdtf(date, locale);
  return windowMessages[locale.lang].hours(formatEdtf(date, locale), formatTime(from, locale), formatTime(to, locale));
}

/** The time of day of an instant (ms UTC), to the minute: 08:05. */
export function formatTime(ms: number, locale: Locale): string {
  const minutes = Math.floor((((ms % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return formatDigits(`${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`, locale);
}

/**
 * For an empty window: that it is one, what goes on all through it, what may have happened in it (dates coarser than the
 * window), and what absence does not mean. No sentences for a window that is not empty.
 */
export function describeEmpty(columns: Columns, view: WindowView, texts: FactTexts, locale: Locale): readonly string[] {
  if (!view.isEmpty) return [];
  const { nothing, throughout, perhaps, caveat } = windowMessages[locale.lang];
  const isInterval = (index: number) => decodeShape(columns.shapes[index] ?? 0).kind === 'interval';
  const nameOf = (index: number) => describeThrough(columns, index, texts.titleOf(columns.order[index] ?? 0), locale);
  const intervals = view.through.filter(isInterval).map(nameOf);
  const dates = view.through.filter((index) => !isInterval(index)).map(nameOf);
  const unnamed = view.total - view.through.length;
  const rest = unnamed > 0 ? [formatCount(unnamed, windowMessages[locale.lang].otherFacts, locale)] : [];
  return [
    nothing,
    ...(intervals.length > 0 ? [throughout(joinNames(dates.length > 0 ? intervals : [...intervals, ...rest], locale))] : []),
    ...(dates.length > 0 ? [perhaps(joinNames([...dates, ...rest], locale))] : []),
    caveat,
  ];
}

/** A title, and which of its ends nobody gives: then it is not certain that it went on in the window. */
function describeThrough({ earliest, latest }: Columns, index: number, title: string, locale: Locale): string {
  const { startNotGiven, endNotGiven } = windowMessages[locale.lang];
  const text = earliest[index] === -Infinity ? startNotGiven(title) : title;
  return latest[index] === Infinity ? endNotGiven(text) : text;
}

/** Titles are sentences with commas and "and" of their own. */
function joinNames(names: readonly string[], locale: Locale): string {
  return names.join(locale.lang === 'ar' ? '؛ ' : '; ');
}

/** The one year, month or day a stretch of whole days is. */
function wholeUnit(first: number, last: number): string | undefined {
  const [start, end] = [toCalendarDay(first), toCalendarDay(last)];
  if (last - first === DAY_MS) return isoDay(first);
  if (start.day !== 1 || end.day !== 1) return undefined;
  if ((end.year - start.year) * 12 + end.month - start.month === 1) return isoDay(first).slice(0, 7);
  return start.month === 1 && end.month === 1 && end.year === start.year + 1 ? isoDay(first).slice(0, 4) : undefined;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
