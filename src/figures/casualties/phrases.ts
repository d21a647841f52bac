/** Numbers with their nouns, speakers and headings: the pieces that drawing, title, alt text and table share. */
import { articleAccount, measureById, placeById, sourceById } from '../../dataset/queries.ts';
import { formatQuantity } from '../../dataset/format-quantity.ts';
import type { Account, Dataset, Quantity } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { nameInFull } from '../source-names.ts';
import { messages } from './messages.ts';
import { countsOf, seriesOf, speakerOf } from './reading.ts';
import { totalOf, type Amount, type Count, type OtherCount, type Reading, type Role, type Site, type Voice } from './reading.ts';

/** Everything that is needed to put a reading into words. */
export interface Wording {
  readonly reading: Reading;
  readonly locale: Locale;
}

function toQuantity({ kind, low, high }: Amount): Quantity {
  return kind === 'range' ? { kind, low, high } : { kind, value: low };
}

/** "63", "at least 25", «بين 30 و50». */
export function formatAmount(amount: Amount, locale: Locale): string {
  return formatQuantity(toQuantity(amount), locale);
}

/** The noun as it stands after the number; the forms for one and two name their number and give way to the plural. */
function nounAfter(n: number, forms: PluralForms, locale: Locale): string {
  const number = `${formatNumber(n, locale)}\u00A0`;
  const counted = formatCount(n, forms, locale);
  return counted.startsWith(number) ? counted.slice(number.length) : (forms.few ?? forms.other);
}

/** Number and noun as exact as the source: "at least 25 killed", «25 قتيلًا على الأقل», «نحو 12 جريحًا». */
export function formatCounted(amount: Amount, forms: PluralForms, locale: Locale): string {
  const words = messages[locale.lang];
  const { kind, low, high } = amount;
  if (kind === 'exact') return formatCount(low, forms, locale);
  if (kind === 'at-least') return words.atLeast(formatCount(low, forms, locale));
  const number = kind === 'range' ? formatAmount(amount, locale) : words.about(formatNumber(low, locale));
  return `${number}\u00A0${nounAfter(high, forms, locale)}`;
}

/** People, in the dataset's own plural forms. */
export function peopleForms(dataset: Dataset, { lang }: Locale): PluralForms {
  const fallback = lang === 'ar' ? 'شخص' : 'people';
  return measureById(dataset, 'ambush-casualties')?.counted[lang] ?? { other: fallback };
}

/** "one circle, one person", or how many people each stands for. */
export function formatUnit({ reading, locale }: Wording): string {
  const words = messages[locale.lang];
  if (reading.unit === 1) return words.onePerson;
  return words.manyPeople(formatCount(reading.unit, peopleForms(reading.dataset, locale), locale));
}

/** "3 killed" / «3 قتلى»: all people of one role in one attack. */
export function formatTotal({ locale }: Wording, role: Role, amount: Amount): string {
  return formatCounted(amount, messages[locale.lang][role], locale);
}

/** "The attacker, apart", or how many they were. */
export function formatAttackers({ locale }: Wording, amount: Amount): string {
  const words = messages[locale.lang];
  const isOne = amount.kind === 'exact' && amount.high === 1;
  return words.apart(isOne ? words.theAttacker : formatCounted(amount, words.attackers, locale));
}

/** Who speaks: in full where the name comes first, by the short name from then on. */
export function speakerName({ reading, locale }: Wording, account: Account): string {
  const speaker = speakerOf(reading.dataset, account);
  return reading.introducing.has(account) ? nameInFull(reading.dataset, speaker, locale) : speaker[locale.lang];
}

/** The attack by name and date, as the article has them. */
export function formatHeading({ locale }: Wording, { event, measure }: Site): string {
  const name = (event?.label ?? measure.name)[locale.lang];
  return messages[locale.lang].heading(name, event ? (event.whenText?.[locale.lang] ?? formatEdtf(event.when, locale)) : '');
}

/** "the article, paragraphs 1 and 2"; empty where nothing is cited. */
export function formatPlaceInArticle({ locale }: Wording, { event, counts }: Site): string {
  const facts = event ? [event] : counts.map(({ value }) => value);
  const locators = facts.flatMap((fact) => articleAccount(fact)?.locators ?? []);
  return locators.length > 0 ? messages[locale.lang].articleAt(formatParagraphs(locators, locale)) : '';
}

/** " in Damascus", " near Palmyra"; empty where the event has no place. */
export function formatPlace({ reading, locale }: Wording, { event }: Site): string {
  const place = event?.places[0] === undefined ? undefined : placeById(reading.dataset, event.places[0]);
  return place ? messages[locale.lang].atPlace(place.name[locale.lang]) : '';
}

interface Dated {
  readonly more: string;
  readonly counts: OtherCount[];
}

/** Counts of the same day belong together; an undated one says instead what it is about. */
function groupByDate({ locale }: Wording, series: readonly OtherCount[]): readonly Dated[] {
  const groups: Dated[] = [];
  for (const other of series) {
    const { when, about } = other.account;
    const more = when ? formatEdtf(when, locale) : (about?.[locale.lang] ?? '');
    const last = groups.at(-1);
    if (last?.more === more) last.counts.push(other);
    else groups.push({ more, counts: [other] });
  }
  return groups;
}

/** "at least 15 (A News), then 20 (…), 22 June 2025": each count with its own bound and whose it is. */
function formatDated(wording: Wording, { more, counts }: Dated, isGrowing: boolean): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const items = counts.map(({ account, amount }) =>
    words.inParentheses(formatAmount(amount, locale), speakerName(wording, account)),
  );
  const text = isGrowing ? items.join(words.then) : formatList(items, locale);
  return more === '' ? text : text + words.comma + more;
}

/** True for counts of which each is higher than the one before. */
function isGrowing(series: readonly OtherCount[]): boolean {
  return series.length > 1 && series.every(({ amount }, i) => i === 0 || amount.high > (series[i - 1]?.amount.high ?? 0));
}

/** What the counts of others are, before their text: a count that grew, earlier counts, or just other ones. */
export function headSeries({ locale }: Wording, series: readonly OtherCount[], text: string): string {
  const words = messages[locale.lang];
  if (isGrowing(series)) return words.countGrew(text);
  const isEarlier = series.every(({ account }) => account.relation === 'earlier-count');
  return isEarlier ? words.earlierCounts(text, series.length === 1) : words.otherCounts(text);
}

/** "the count grew: at least 15 (A News), then 20 (…), 22 June 2025; …"; empty where nobody else counted. */
export function formatSeries(wording: Wording, count: Count): string {
  const series = seriesOf(wording.reading, count);
  if (series.length === 0) return '';
  const grew = isGrowing(series);
  const text = groupByDate(wording, series).map((group) => formatDated(wording, group, grew)).join(messages[wording.locale.lang].semicolon);
  return headSeries(wording, series, text);
}

/** "CENTCOM: 3 US service members wounded": people the article does not count as such, with the noun of their source. */
export function formatOther(wording: Wording, { account, amount }: OtherCount): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const counts = account.counts?.[locale.lang];
  const number = formatAmount(amount, locale);
  const named = counts ? words.inParentheses(number, counts) : number;
  const said = account.counted ? formatCounted(amount, account.counted[locale.lang], locale) : named;
  return words.says(speakerName(wording, account), said);
}

/** What one voice says of a group, one line for each kind of people that it names itself. */
export function formatVoice(wording: Wording, voice: Voice, role: Role): readonly string[] {
  const words = messages[wording.locale.lang];
  const plain = voice.counts.filter(({ account }) => !account.counts);
  const named = voice.counts.filter(({ account }) => account.counts);
  const first = plain[0];
  const lines = named.map((other) => formatOther(wording, other));
  if (!first) return lines;
  const total = totalOfVoice(plain);
  return [words.says(speakerName(wording, first.account), formatCounted(total, words[role], wording.locale)), ...lines];
}

function totalOfVoice(counts: readonly OtherCount[]): Amount {
  const kind = counts.find(({ amount }) => amount.kind !== 'exact')?.amount.kind ?? 'exact';
  const low = counts.reduce((sum, { amount }) => sum + amount.low, 0);
  return { kind, low, high: counts.reduce((sum, { amount }) => sum + amount.high, 0) };
}

/** How the voices stand to the article: the same number, or differing, and never to be added. */
export function formatStanding({ locale }: Wording, voices: readonly Voice[], role: Role): string {
  const words = messages[locale.lang];
  const notes = [...new Set(voices.flatMap(({ counts }) => counts.flatMap(({ account }) => account.about?.[locale.lang] ?? [])))];
  const parts = voices.some(({ differs }) => differs)
    ? [words.differs[role]]
    : voices.length > 0 && voices.every(({ isSame }) => isSame)
      ? [words.sameNumber, ...notes]
      : notes;
  const standing = parts.join(words.comma);
  return [standing, ...(voices.length > 1 ? [words.notAdded] : [])].filter((text) => text !== '').join(words.semicolon);
}

/**
 * Sources of an account: "CENTCOM in Okaz, 13 Dec 2025". `speaker` is how its speaker is called; a source line, which
 * follows a drawing that has named everybody, calls him by the short name.
 */
export function formatCited({ reading, locale }: Wording, account: Account, speaker = account.speaker?.[locale.lang]): string {
  const { source, also } = account;
  const words = messages[locale.lang];
  const names = [source, ...also]
    .map((id) => sourceById(reading.dataset, id))
    .filter((found) => found !== undefined)
    .map(({ short, secondary }) => (secondary ? words.secondary(short[locale.lang]) : short[locale.lang]));
  const list = formatList(names, locale);
  return speaker && list !== '' ? words.saidIn(speaker, list) : list;
}

/** "3 killed, 4 wounded", without the attackers, who are never counted with them. */
export function formatVictims(wording: Wording, site: Site): string {
  const roles = (['killed', 'wounded'] as const).filter((role) => countsOf(site, role).length > 0);
  const totals = roles.map((role) => [role, totalOf(site, role)] as const);
  const texts = totals.flatMap(([role, amount]) => (amount ? [formatTotal(wording, role, amount)] : []));
  return formatList(texts, wording.locale);
}
