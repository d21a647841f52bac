/** The timeline in sentences, for those who do not see it: lane by lane, then how exactly, then what hangs below. */
import { formatWhen } from '../../dataset/format-when.ts';
import { comparableAccounts, eventsInOrder, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, Event, Lane } from '../../dataset/types.ts';
import { formatList } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { toCalendarDay } from '../../time/calendar.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatEdtf } from '../../time/format.ts';
import type { Edtf, EdtfDate } from '../../time/types.ts';
import { exactnessOrder, sentences, type Exactness } from './messages.ts';

/** More stretches of years than this are counted and no longer listed. */
const mostStretches = 5;

/** More facts with other accounts than this are counted and no longer listed: the table has them all. */
const mostListed = 8;

/** Where a fact begins, ms UTC; −Infinity for one that only ends somewhere. */
export function startOf({ notBefore, when }: Event): number {
  return notBefore?.earliest ?? when.earliest;
}

/** The dates a source names: one, the known ends of what lasted, or all that are possible. */
export function datesOf(when: Edtf): readonly EdtfDate[] {
  if (when.kind === 'date') return [when];
  if (when.kind === 'one-of') return when.dates;
  return [when.start, when.end].filter((end) => typeof end !== 'string');
}

/** The publisher of a source, or its short name; undefined for an id that no source has. */
export function nameOf(dataset: Dataset, id: string, { lang }: Locale): string | undefined {
  const source = sourceById(dataset, id);
  return (source?.publisher ?? source?.short)?.[lang];
}

function speakEvent(event: Event, locale: Locale): string {
  return sentences[locale.lang].fact(event.label[locale.lang], formatWhen(event, locale));
}

function describeLane(events: readonly Event[], lane: Lane, locale: Locale): string {
  const say = sentences[locale.lang];
  const own = events.filter((event) => event.lane === lane.id);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return '';
  const name = lane.short[locale.lang];
  if (first === last) return say.laneOfOne(name, formatCount(1, say.facts, locale), speakEvent(first, locale));
  return say.lane(name, formatCount(own.length, say.facts, locale), speakEvent(first, locale), speakEvent(last, locale));
}

function yearsOf({ earliest, latest }: EdtfDate): readonly number[] {
  const [first, last] = [toCalendarDay(earliest).year, toCalendarDay(latest - 1).year];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The calendar years from the first dated one to the year of publication in which no fact of the article begins or
 * ends, or may do so: what only goes on in a year leaves it empty.
 */
export function emptyYears({ events, published }: Dataset): readonly number[] {
  const taken = new Set(events.flatMap(({ when }) => datesOf(when).flatMap(yearsOf)));
  const first = Math.min(...taken, published.year);
  const years = Array.from({ length: published.year - first }, (_, i) => first + i);
  return years.filter((year) => !taken.has(year));
}

/** Years in unbroken stretches: "2016 and 2018 to 2023". */
function formatYears(years: readonly number[], locale: Locale): readonly string[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  const toText = (year: number): string => String(year).padStart(4, '0');
  return starts.flatMap((start, i) => {
    const end = ends[i] ?? start;
    const stretch = parseEdtf(start === end ? toText(start) : `${toText(start)}/${toText(end)}`);
    return stretch ? [formatEdtf(stretch, locale)] : [];
  });
}

function describeGaps(dataset: Dataset, locale: Locale): string {
  const say = sentences[locale.lang];
  const years = emptyYears(dataset);
  if (years.length === 0) return '';
  const stretches = formatYears(years, locale);
  const listed = stretches.length > mostStretches ? '' : formatList(stretches, locale);
  return say.empty(formatCount(years.length, say.years, locale), listed);
}

/** How exactly a date is known, as the marks show it. */
export function exactnessOf(when: Edtf): Exactness {
  if (when.kind === 'one-of') return 'one-of';
  if (when.kind === 'interval') return [when.start, when.end].some((end) => typeof end === 'string') ? 'open' : 'lasted';
  if (when.approximate) return 'approximate';
  return when.uncertain ? 'unsure' : when.precision;
}

function describeExactness({ events }: Dataset, locale: Locale): string {
  const say = sentences[locale.lang];
  const counts = exactnessOrder.flatMap((exactness) => {
    const count = events.filter(({ when }) => exactnessOf(when) === exactness).length;
    return count === 0 ? [] : [formatCount(count, say.exactness[exactness], locale)];
  });
  return counts.length === 0 ? '' : say.exactly(formatList(counts, locale));
}

function speakOther(dataset: Dataset, account: Account, locale: Locale): string {
  const say = sentences[locale.lang];
  const names = [account.source, ...account.also].map((id) => nameOf(dataset, id, locale) ?? '');
  const who = [...new Set(names)].filter((name) => name !== '').join(say.comma);
  const when = account.when ? formatEdtf(account.when, locale) : '';
  return say.other(when, account.relation === 'differs', who);
}

function joinFacts(facts: readonly string[], separator: string, locale: Locale): string {
  const left = facts.length - mostListed;
  const rest = left > 0 ? [formatCount(left, sentences[locale.lang].further, locale)] : [];
  return [...facts.slice(0, mostListed), ...rest].join(separator);
}

/** The dates of other accounts, as rings hang below the line, fact by fact. */
function describeRings(dataset: Dataset, events: readonly Event[], locale: Locale): string {
  const say = sentences[locale.lang];
  const rings = events.flatMap((event) => {
    const dated = comparableAccounts(event).filter(({ when }) => when);
    const said = dated.map((account) => speakOther(dataset, account, locale)).join(say.comma);
    return dated.length === 0 ? [] : [say.ringsOf(event.label[locale.lang], said)];
  });
  return rings.length === 0 ? say.noRings : say.rings(joinFacts(rings, say.semicolon, locale));
}

/** Facts that other accounts contradict in something else than the date: marked ≠, with nothing below the line. */
function describeUnhung(events: readonly Event[], locale: Locale): string {
  const say = sentences[locale.lang];
  const facts = events.flatMap((event) => {
    const differing = comparableAccounts(event).filter(({ relation, when }) => relation === 'differs' && !when);
    const about = [...new Set(differing.map((account) => account.about?.[locale.lang] ?? ''))].filter((text) => text !== '');
    return differing.length === 0 ? [] : [say.unhungOf(event.label[locale.lang], formatList(about, locale))];
  });
  return facts.length === 0 ? '' : say.unhung(joinFacts(facts, say.comma, locale));
}

/**
 * Everything the timeline shows, in sentences. `from` and `to` are the period as the subtitle has it; a dataset
 * without events is said to have no dated fact.
 */
export function describeDrawing(dataset: Dataset, [from, to]: readonly [string, string], locale: Locale): string {
  const say = sentences[locale.lang];
  const events = eventsInOrder(dataset);
  if (events.length === 0) return say.nothing;
  const lanes = dataset.lanes.map((lane) => describeLane(events, lane, locale)).filter((text) => text !== '');
  return [
    say.opening(from, to, formatCount(lanes.length, say.lanes, locale)),
    ...lanes,
    describeGaps(dataset, locale),
    describeExactness(dataset, locale),
    describeRings(dataset, events, locale),
    describeUnhung(events, locale),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
