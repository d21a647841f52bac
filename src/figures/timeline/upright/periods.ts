import { formatList } from '../../../locale/list.ts';
import { monthName } from '../../../locale/months.ts';
import { formatCount } from '../../../locale/plural.ts';
import type { Locale } from '../../../locale/types.ts';
import { addUnits, DAY_MS, toCalendarDay } from '../../../time/calendar.ts';
import { formatEdtf } from '../../../time/format.ts';
import type { TickUnit } from '../../../time/ticks.ts';
import type { EdtfDate } from '../../../time/types.ts';
import type { Span } from '../shape.ts';
import { uprightWords } from './messages.ts';
import { startOfUnit, type Gap, type Segment } from './sections.ts';

/** The year, month or day (ms UTC) an instant lies in, as a date. */
function dateAt(ms: number, precision: TickUnit): EdtfDate {
  const { year, month, day } = toCalendarDay(ms);
  const earliest = startOfUnit(ms, precision);
  return {
    kind: 'date',
    edtf: new Date(ms).toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]),
    precision,
    year,
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day }),
    approximate: false,
    uncertain: false,
    earliest,
    latest: addUnits(earliest, 1, precision),
  };
}

function formatFromTo(first: EdtfDate, last: EdtfDate, locale: Locale): string {
  const ends = [formatEdtf(first, locale), formatEdtf(last, locale)];
  if (ends[0] === ends[1]) return ends[0] ?? '';
  const { month } = first;
  if (first.precision === 'month' && first.latest === last.earliest && first.year === last.year && month) {
    return formatList([monthName(month, locale), formatEdtf(last, locale)], locale);
  }
  const span = { earliest: first.earliest, latest: last.latest };
  return formatEdtf({ kind: 'interval', edtf: `${first.edtf}/${last.edtf}`, start: first, end: last, ...span }, locale);
}

function opens(unit: TickUnit, ms: number): boolean {
  return startOfUnit(ms, unit) === ms;
}

/** "2014 to 2017", "December 2024 to October 2025", "13–27 December 2025". The horizon may end a month early. */
export function formatPeriod(segment: Segment, horizon: number, locale: Locale): string {
  const { from, to, unit } = segment;
  const areYears = opens('year', from) && opens('year', to);
  const areMonths = opens('month', from) && (opens('month', to) || to === horizon);
  const precision = areYears ? 'year' : unit === 'day' && areMonths ? 'month' : unit;
  return formatFromTo(dateAt(from, precision), dateAt(to - 1, precision), locale);
}

/** About how long a stretch is, in the largest unit that fits twice. Months and years are rounded, and say so. */
export function formatLength({ from, to }: Span, locale: Locale): string {
  const days = (to - from) / DAY_MS;
  const unit: TickUnit = days >= 730 ? 'year' : days >= 60 ? 'month' : 'day';
  const count = Math.max(1, Math.round(days / { year: 365.2425, month: 30.44, day: 1 }[unit]));
  const words = uprightWords[locale.lang];
  const length = formatCount(count, words.units[unit], locale);
  return addUnits(from, count, unit) === to ? length : words.about(length);
}

/** What a gap is: its period, its length, and that it is drawn compressed. */
export function describeGap(gap: Gap, horizon: number, locale: Locale): string {
  const [before, after] = gap.units;
  const isLong = gap.to - gap.from > 60 * DAY_MS;
  // Of a long gap nobody needs the days: it ends in the month in which the next segment begins.
  const unitAt = (ms: number, unit: TickUnit) => (unit === 'day' && (isLong || opens('month', ms)) ? 'month' : unit);
  const first = dateAt(gap.from, opens('year', gap.from) ? 'year' : unitAt(gap.from, before));
  const last = gap.to === horizon ? dateAt(horizon - 1, isLong ? 'month' : 'day') : dateAt(gap.to, unitAt(gap.to, after));
  return uprightWords[locale.lang].gap(formatFromTo(first, last, locale), formatLength(gap, locale));
}
