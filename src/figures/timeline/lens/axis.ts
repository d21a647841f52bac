/** The lens's axis: fine ticks, names where they fit, and under them what they are part of. */
import type { Locale } from '../../../locale/types.ts';
import { measureText } from '../../../text/measure.ts';
import type { Font } from '../../../text/measure.ts';
import { DAY_MS } from '../../../time/calendar.ts';
import type { TickStyle } from '../../../time/format-tick.ts';
import { formatZoomTick } from '../../../time/format-zoom-tick.ts';
import { createZoomTicks } from '../../../time/zoom-ticks.ts';
import { createHijriTicks, formatHijriAt } from '../../../time/hijri.ts';
import type { TimeWindow } from '../../../time/types.ts';
import type { Tick, ZoomTicks, ZoomUnit } from '../../../time/zoom-ticks.ts';
import type { Sketch } from '../wide/sketch.ts';
import { paceOf } from './messages.ts';
import type { LensFrame } from './plan.ts';

const fineGap = 8;
const mostDaysByHour = 4;
/** Distances tried for names, closest first, px. */
const nameGaps = [16, 24, 32, 44, 60, 80, 110, 150, 200] as const;
const betweenNames = 11;
/** px between a month's first day and a day that is named beside it */
const leastBesideMajor = 30;
/** px between ticks of the Hijri calendar: less has no room for a name */
const leastHijri = 60;
/** A window longer than this that no month begins in has no room for months. */
const mostDaysByHijriMonth = 31;

const styles: Readonly<Partial<Record<ZoomUnit, TickStyle>>> = { week: 'narrow', day: 'narrow' };
/** Units whose names do not say what they are part of. */
const isPart: ReadonlySet<ZoomUnit> = new Set(['quarter', 'month', 'week', 'day', 'hours', 'hour']);

function fineTicks({ window, x0, x1, locale }: LensFrame): ZoomTicks {
  return createZoomTicks(window, x1 - x0, fineGap, locale.lang);
}

function daysOf([from, to]: TimeWindow): number {
  return (to - from) / DAY_MS;
}

/** What the axis counts in: days, months, years. */
export function paceOfLens(frame: LensFrame): (typeof paceOf)[ZoomUnit] {
  const { minor, major } = fineTicks(frame);
  const unit = minor[0]?.unit ?? major[0]?.unit ?? 'hour';
  // Ticks may part the days of many weeks; nobody reads those by the hour.
  return paceOf[unit] === 'hour' && daysOf(frame.window) > mostDaysByHour ? 'day' : paceOf[unit];
}

interface Name {
  readonly x: number;
  readonly text: string;
  readonly width: number;
}

/** A day's name stands in the middle of its day, if there is a middle; all others where what they name begins. */
function nameTick({ at, unit }: Tick, minorUnit: ZoomUnit, font: Font, frame: LensFrame): Name {
  const { locale, scale } = frame;
  const named = isPart.has(minorUnit) ? minorUnit : unit;
  const text = formatZoomTick({ at, unit: named, step: 1 }, locale, styles[named] ?? 'short');
  const width = measureText(text, font);
  const isDay = named === 'day' || named === 'week';
  const x = isDay ? scale.place(at) + scale.pxPerDay / 2 - width / 2 : scale.place(at) + 3;
  return { x: isDay ? Math.max(x, scale.place(at) - width / 2 + 1) : x, text, width };
}

function fits(names: readonly Name[]): boolean {
  return names.every(({ x }, i) => {
    const before = names[i - 1];
    return !before || before.x + before.width + betweenNames <= x;
  });
}

/** The day that begins a month has a name; the days beside it do without where they would run into it. */
function isCrowded(tick: Tick, minorUnit: ZoomUnit, { major }: ZoomTicks, { scale }: LensFrame): boolean {
  if (minorUnit !== 'week' && minorUnit !== 'day') return false;
  const distances = major.filter((other) => other !== tick).map(({ at }) => Math.abs(scale.place(at) - scale.place(tick.at)));
  return !major.includes(tick) && Math.min(...distances) < leastBesideMajor;
}

/** The month that was under way where the window begins is named there, if there is room before the next. */
function withBegun(names: readonly Name[], minorUnit: ZoomUnit, font: Font, frame: LensFrame): readonly Name[] {
  const { window, x0, locale } = frame;
  const [next] = names;
  if (minorUnit !== 'month' || (next && next.x <= x0 + 4)) return names;
  const text = formatZoomTick({ at: window[0], unit: 'month', step: 1 }, locale, 'short');
  const begun = { x: x0 + 3, text, width: measureText(text, font) };
  return fits(next ? [begun, next] : [begun]) ? [begun, ...names] : names;
}

/** The closest names that do not touch. */
function chooseNames(frame: LensFrame, font: Font): { readonly names: readonly Name[]; readonly ticks: ZoomTicks } {
  const { window, x0, x1, lastX, locale, reach } = frame;
  for (const gap of nameGaps) {
    const ticks = createZoomTicks(window, x1 - x0, gap, locale.lang);
    const minorUnit = ticks.minor[0]?.unit ?? ticks.major[0]?.unit;
    if (!minorUnit || (paceOf[minorUnit] === 'hour' && daysOf(window) > mostDaysByHour)) continue;
    // What begins where the window ends is not in it.
    const end = Math.min(reach.horizon, window[1]);
    const all = [...ticks.major, ...ticks.minor].sort((a, b) => a.at - b.at).filter(({ at }) => at < end);
    const named = all
      .filter((tick) => !isCrowded(tick, minorUnit, ticks, frame))
      .map((tick) => nameTick(tick, minorUnit, font, frame))
      .filter(({ x, width }) => x >= x0 - 12 && x + width <= lastX + 6);
    const names = withBegun(named, minorUnit, font, frame);
    if (fits(names)) return { names, ticks };
  }
  return { names: [], ticks: { major: [], minor: [] } };
}

/** Both sets of month names at their first mention, unless the reader asked for one of them. */
function bothNames(locale: Locale): Locale {
  return locale.monthNames === 'gregorian' ? { ...locale, monthNames: 'both' } : locale;
}

/** Names of the months above the days, the years above the months, each once, from where it begins. */
function wholeNames(frame: LensFrame, { major, minor, before }: ZoomTicks, font: Font): readonly Name[] {
  const { scale, x0, lastX, locale, reach } = frame;
  const unit = minor[0]?.unit;
  if (unit && !isPart.has(unit)) return [];
  const end = Math.min(reach.horizon, frame.window[1]);
  const ticks = [...(before && before.at < frame.window[0] ? [before] : []), ...major].filter(({ at }) => at < end);
  const names = ticks.map((tick) => {
    const text = formatZoomTick(tick, bothNames(locale), 'long');
    return { x: Math.max(x0, scale.place(tick.at)), text, width: measureText(text, font) };
  });
  return names.reduceRight<readonly Name[]>((kept, name) => {
    const end = (kept[0]?.x ?? lastX + 12) - betweenNames;
    // The last name may reach back over its own beginning; the others give way.
    if (kept.length === 0 && name.x + name.width > lastX) return [{ ...name, x: Math.max(x0, lastX - name.width) }];
    return name.x + name.width <= end ? [name, ...kept] : kept;
  }, []);
}

/**
 * Draws grid, axis and names; nothing of them stands after the day of publication.
 * @param top y where the grid begins, px
 * @param y of the axis, px
 * @returns height under the axis, px
 */
export function drawLensAxis(sketch: Sketch, frame: LensFrame, top: number, y: number): number {
  const { x0, lastX, scale, size, locale, reach } = frame;
  const font: Font = { family: 'sans', weight: 400, size: Math.max(size * 0.92, 12), lang: locale.lang };
  const { names, ticks } = chooseNames(frame, font);
  const fine = fineTicks(frame);
  const isDrawn = ({ at }: Tick) => at <= reach.horizon;
  for (const { at } of fine.minor.filter(isDrawn)) {
    const x = scale.place(at);
    sketch.grid.push({ x1: x, y1: y, x2: x, y2: y + 3, stroke: 'ink3', strokeWidth: 0.8 });
  }
  for (const { at } of fine.major.filter(isDrawn)) {
    const x = scale.place(at);
    sketch.grid.push({ x1: x, y1: top, x2: x, y2: y, stroke: 'rule', strokeWidth: 1 });
    sketch.grid.push({ x1: x, y1: y, x2: x, y2: y + 8, stroke: 'ink2', strokeWidth: 1.2 });
  }
  sketch.grid.push({ x1: x0, y1: y, x2: lastX, y2: y, stroke: 'ink2', strokeWidth: 1.2 });
  for (const { x, text } of names) sketch.words.push({ x, y: y + size * 1.5, text, ...font, align: 'left', fill: 'ink2' });
  const bold: Font = { ...font, weight: 600 };
  const wholes = wholeNames(frame, ticks, bold);
  for (const { x, text } of wholes) sketch.words.push({ x, y: y + size * 2.85, text, ...bold, align: 'left', fill: 'ink2' });
  const height = size * (wholes.length > 0 ? 3.3 : 2);
  return height + (frame.isHijri ? drawHijri(sketch, frame, font, y + height) : 0);
}

/** Months or years of the Hijri calendar, each named from where it begins; returns the height of their row, px. */
function drawHijri(sketch: Sketch, frame: LensFrame, font: Font, y: number): number {
  const { window, x0, x1, lastX, scale, size, locale, reach } = frame;
  const ticks = createHijriTicks(window, x1 - x0, leastHijri, locale).filter(({ at }) => at < reach.horizon);
  sketch.grid.push({ x1: x0, y1: y, x2: lastX, y2: y, stroke: 'rule2', strokeWidth: 1 });
  // What began before the window is named where the window begins, as above.
  const began = daysOf(window) > mostDaysByHijriMonth && !ticks[0] ? undefined : formatHijriAt(window[0], ticks[0]?.unit ?? 'hijri-month', locale);
  const room = (ticks[0] ? scale.place(ticks[0].at) : lastX) - x0;
  if (began !== undefined && measureText(began, font) + betweenNames <= room) sketch.words.push({ x: x0, y: y + size * 1.2, text: began, ...font, align: 'left', fill: 'ink3' });
  let free = x0;
  for (const { at, text } of ticks) {
    const x = scale.place(at);
    const width = measureText(text, font);
    sketch.grid.push({ x1: x, y1: y, x2: x, y2: y + 6, stroke: 'ink3', strokeWidth: 1 });
    if (x < free || x + 4 + width > x1) continue;
    sketch.words.push({ x: x + 4, y: y + size * 1.2, text, ...font, align: 'left', fill: 'ink3' });
    free = x + 4 + width + betweenNames;
  }
  return size * 1.7;
}
