/** The figure's short texts: names of facts, what each account says, who says it and how far it lies from the article. */
import { formatQuantity } from '../../dataset/format-quantity.ts';
import { articleAccount, placeById, sourceById } from '../../dataset/queries.ts';
import { toKey, type Localized } from '../../base/localized.ts';
import type { Account, Dataset, Event, Measure, MeasureValue } from '../../dataset/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { daysApart } from '../../time/bounds.ts';
import { formatEdtf } from '../../time/format.ts';
import type { Edtf } from '../../time/types.ts';
import { nameInFull } from '../source-names.ts';
import { messages } from './messages.ts';
import type { Amount, DatePanel, NumberPanel, OtherNumber, Panel, Reading, Undrawn } from './reading.ts';

/** "63", "at least 25", "about 63", "3,000–5,000" / «بين 3000 و5000». */
export function formatAmount({ kind, low, high }: Amount, locale: Locale): string {
  return formatQuantity(kind === 'range' ? { kind, low, high } : { kind, value: low }, locale);
}

function nameValue(measure: Measure, value: MeasureValue, locale: Locale): string {
  const { lang } = locale;
  const { comma, withDetail } = messages[lang];
  const name = measure.name[lang];
  if (value.category && measure.values.length > 1) return withDetail(name, value.category[lang]);
  return value.period ? name + comma + formatEdtf(value.period, locale) : name;
}

/** What a line is about: an event's label, or a measure with its category or period. */
export function namePanel(panel: Panel, locale: Locale): string {
  if (panel.kind === 'date') return panel.event.label[locale.lang];
  return nameValue(panel.measure, panel.value, locale);
}

/** The facts without a line by name; values of one measure share its name. */
export function nameUndrawn(undrawn: readonly Undrawn[], locale: Locale): readonly string[] {
  const { lang } = locale;
  const { comma } = messages[lang];
  const names = new Map<string, string>();
  for (const { subject, fact, reason, others } of undrawn) {
    const about = reason === 'words' ? [...new Set(others.flatMap((account) => account.about?.[lang] ?? []))].join(comma) : '';
    if ('label' in subject) names.set(fact, about === '' ? subject.label[lang] : messages[lang].inWords(subject.label[lang], about));
    else {
      const { measure, value } = subject;
      const before = names.get(measure.id);
      const detail = value.category?.[lang] ?? (value.period ? formatEdtf(value.period, locale) : value.id);
      names.set(measure.id, before === undefined ? nameValue(measure, value, locale) : before + comma + detail);
    }
  }
  return [...names.values()];
}

/** A place that names its event: a point on the map, known, and no other differing event there. */
function placeOf(dataset: Dataset, event: Event, differing: readonly Panel[]): string | undefined {
  const [id] = event.places;
  const place = id === undefined ? undefined : placeById(dataset, id);
  const namesakes = differing.filter((other) => other.kind === 'date' && other.event.places[0] === id);
  const isPoint = place?.lon !== undefined && !place.approximate && event.places.length === 1;
  return isPoint && namesakes.length === 1 ? id : undefined;
}

/** What the accounts of a line say they differ on, where those words are of this fact alone: "the date" could be any. */
function ownAbout(dataset: Dataset, { fact, others }: Panel): Localized | undefined {
  const about = others[0]?.account.about;
  const facts = [
    ...dataset.events.map(({ id, accounts }) => ({ id, accounts })),
    ...dataset.measures.flatMap((measure) => measure.values.map(({ id, accounts }) => ({ id: `${measure.id}:${id}`, accounts }))),
  ];
  const isShared = facts.some(({ id, accounts }) => id !== fact && accounts.some((account) => toKey(account.about) === toKey(about)));
  return isShared ? undefined : about;
}

/** A point of difference in the title: "the Raqqa date", "the attacks of 2024", "the wounded". */
export function namePoint(dataset: Dataset, panel: Panel, differing: readonly Panel[], locale: Locale): string {
  const { lang } = locale;
  const words = messages[lang];
  const about = ownAbout(dataset, panel)?.[lang];
  if (panel.kind === 'date') {
    if (about !== undefined) return about;
    const place = placeById(dataset, placeOf(dataset, panel.event, differing) ?? '');
    return place ? words.dateOfPlace(place.name[lang]) : words.dateOfFact(panel.event.label[lang]);
  }
  const { measure, value } = panel;
  const forms = measure.counted[lang];
  if (value.category) return words.numberOf(panel.others[0]?.account.about?.[lang] ?? value.category[lang]);
  const what = about ?? words.numberOf((lang === 'ar' ? forms.few : undefined) ?? forms.other);
  return value.period ? words.ofPeriod(what, formatEdtf(value.period, locale)) : what;
}

function nameSource(dataset: Dataset, id: string, locale: Locale): string {
  const source = sourceById(dataset, id);
  const name = (source?.publisher ?? source?.short)?.[locale.lang] ?? '';
  return source?.secondary ? messages[locale.lang].secondary(name) : name;
}

/** Who speaks, if not the source itself: in full where the name comes first, by the short name from then on. */
export function nameSpeaker({ dataset, introducing }: Reading, account: Account, locale: Locale): string | undefined {
  const { speaker } = account;
  return speaker && introducing.has(account) ? nameInFull(dataset, speaker, locale) : speaker?.[locale.lang];
}

/** "US Central Command (CENTCOM) via Okaz", "Storyful on Yahoo News, Voice of America". */
export function nameWho(reading: Reading, account: Account, locale: Locale): string {
  const { dataset } = reading;
  const words = messages[locale.lang];
  const names = [account.source, ...account.also].map((id) => nameSource(dataset, id, locale));
  const sources = [...new Set(names)].join(words.comma);
  const speaker = nameSpeaker(reading, account, locale);
  return speaker === undefined ? sources : words.via(speaker, sources);
}

/** A date without its year where the axis is that one year. */
function sayDate(when: Edtf, axisYear: string | undefined, locale: Locale): string {
  const date = formatEdtf(when, locale);
  const year = axisYear && formatDigits(axisYear, locale);
  const bare = year && date.endsWith(` ${year}`) ? date.slice(0, -year.length - 1) : date;
  // What is left must still be a date by itself: "May", not "about" or "since".
  return when.kind === 'one-of' || isDoubtful(when) ? date : bare;
}

function isDoubtful(when: Edtf): boolean {
  if (when.kind === 'date') return when.approximate || when.uncertain || when.precision === 'year';
  return when.kind === 'interval' && (typeof when.start === 'string' || typeof when.end === 'string');
}

/** What the article says: a date with its note, or a number. With `axisYear`, the year may stay unsaid. */
export function sayOwn(panel: Panel, locale: Locale, axisYear?: string): string {
  if (panel.kind === 'number') return formatAmount(panel.amount, locale);
  const { when, whenText, whenNote } = panel.event;
  const date = whenText?.[locale.lang] ?? sayDate(when, whenNote ? undefined : axisYear, locale);
  return whenNote && !whenText ? date + messages[locale.lang].comma + whenNote[locale.lang] : date;
}

/** The namesakes whose source also has a number of its own on the line, by that account. */
function namesakesBeside(panel: NumberPanel, other: OtherNumber): readonly OtherNumber[] {
  if (other.role !== 'same' || panel.others.find((one) => isBeside(one, other)) !== other) return [];
  return panel.others.filter(({ role, account }) => role === 'namesake' && account.source === other.account.source);
}

function isBeside(one: OtherNumber, other: OtherNumber): boolean {
  return one.role === 'same' && one.account.source === other.account.source;
}

/** True where another ring of the same source already says it in words. */
export function isToldBeside(panel: NumberPanel, other: OtherNumber): boolean {
  return other.role === 'namesake' && panel.others.some((one) => isBeside(one, other));
}

function sayNamesake({ amount, account }: OtherNumber, locale: Locale): string {
  return messages[locale.lang].namesake(formatAmount(amount, locale), account.counts?.[locale.lang] ?? '');
}

/** "3 US service members wounded": the noun agrees with its number where the account has its forms. */
function sayPart({ amount: { kind, low }, account: { counted, counts } }: OtherNumber, n: string, locale: Locale): string {
  if (counted && kind === 'exact') return formatCount(low, counted[locale.lang], locale);
  return messages[locale.lang].part(n, counts?.[locale.lang] ?? '');
}

/** A part by whose it is: "CENTCOM: 3 US service members wounded". */
export function labelPart(dataset: Dataset, panel: NumberPanel, other: OtherNumber, locale: Locale): string {
  const { speaker, source } = other.account;
  const who = speaker?.[locale.lang] ?? nameSource(dataset, source, locale);
  return messages[locale.lang].withDetail(who, sayNumber(panel, other, locale));
}

/** What one other account's number says: "60; 63 is deaths per month", "10, 1 January to 1 April 2025 alone". */
export function sayNumber(panel: NumberPanel, other: OtherNumber, locale: Locale): string {
  const words = messages[locale.lang];
  const { account, amount, role } = other;
  if (role === 'namesake') return sayNamesake(other, locale);
  const n = formatAmount(amount, locale);
  if (role === 'part') return sayPart(other, n, locale);
  const isOther = account.when && account.when.edtf !== panel.value.period?.edtf;
  const when = account.when ? formatEdtf(account.when, locale) : '';
  const dated = account.relation === 'other-period' ? words.alone(n, when) : n + words.comma + when;
  return [isOther ? dated : n, ...namesakesBeside(panel, other).map((one) => sayNamesake(one, locale))].join(words.semicolon);
}

/** What each other account of a line says, in the order of the rings. */
export function sayOthers(panel: Panel, locale: Locale, axisYear?: string): readonly string[] {
  if (panel.kind === 'date') return panel.others.map(({ when }) => sayDate(when, axisYear, locale));
  return panel.others.filter((other) => !isToldBeside(panel, other)).map((other) => sayNumber(panel, other, locale));
}

/** Days from the article's date to another's; empty where they overlap. */
export function dateDistance({ event, relation }: DatePanel, when: DatePanel['others'][number]['when'], locale: Locale): string {
  const own = event.when;
  const days = daysApart(own, when);
  if (relation !== 'differs' || days === 0 || !Number.isFinite(days)) return '';
  const words = messages[locale.lang];
  const isDay = own.kind === 'date' && own.precision === 'day';
  const say = own.earliest <= when.earliest ? words.daysAfter : words.daysBefore;
  return say(formatCount(days, words.days, locale), formatEdtf(own, locale), isDay);
}

function rangeDistance(own: Amount, { low, high }: Amount, locale: Locale): string {
  const words = messages[locale.lang];
  if (low !== high || low < own.low || low > own.high) return '';
  if (low === own.low) return words.lowEnd;
  return low === own.high ? words.highEnd : words.inRange;
}

/** How far another number lies from the article's, where both say enough to subtract. */
export function numberDistance(panel: NumberPanel, { amount, role, account }: OtherNumber, locale: Locale): string {
  const words = messages[locale.lang];
  const own = panel.amount;
  // An earlier count is no other claim, so there is nothing to subtract.
  if (role !== 'same' || account.relation === 'earlier-count') return '';
  if (account.relation === 'other-period') return own.low === amount.low && own.high === amount.high ? words.sameOtherPeriod : words.otherPeriod;
  if (own.kind === 'range') return rangeDistance(own, amount, locale);
  const isOpen = [own.kind, amount.kind].some((kind) => kind === 'at-least' || kind === 'range');
  if (isOpen || own.low === amount.low) return '';
  const n = formatNumber(Math.abs(own.low - amount.low), locale);
  const isAbout = own.kind === 'approximate' || amount.kind === 'approximate';
  return (amount.low < own.low ? words.fewer : words.more)(isAbout ? words.about(n) : n);
}

/** The line under a fact's name: who says otherwise, and how far each lies from the article. */
export function sayDetail(reading: Reading, panel: Panel, locale: Locale): string {
  const words = messages[locale.lang];
  const who = panel.others.map(({ account }) => nameWho(reading, account, locale));
  const far =
    panel.kind === 'date'
      ? panel.others.map(({ when }) => dateDistance(panel, when, locale))
      : panel.others.map((other) => numberDistance(panel, other, locale));
  const namesAt = (distance: string): string[] => [...new Set(who.filter((_, i) => far[i] === distance))];
  const told = new Set(far.flatMap((distance) => (distance === '' ? [] : namesAt(distance))));
  const said = [...new Set(far)].flatMap((distance) => {
    if (distance !== '') return words.withDetail(namesAt(distance).join(words.semicolon), distance);
    return namesAt('').filter((name) => !told.has(name));
  });
  const isOfParts = panel.kind === 'number' && panel.others.filter(({ role }) => role === 'part').length > 1;
  return isOfParts ? words.withDetail(said.join(words.semicolon), words.apart) : said.join(words.semicolon);
}

/** A line in one breath, for a screen reader. */
export function speakPanel(reading: Reading, panel: Panel, locale: Locale): string {
  const words = messages[locale.lang];
  const others = sayOthers(panel, locale).join(words.semicolon);
  const relation = [words.relations[panel.relation], sayDetail(reading, panel, locale)].join(words.comma);
  return words.spoken(namePanel(panel, locale), sayOwn(panel, locale), others, relation);
}

/** The article's paragraphs for a line, as locators. */
export function locatorsOf(panel: Panel): readonly string[] {
  return articleAccount(panel.kind === 'date' ? panel.event : panel.value)?.locators ?? [];
}
