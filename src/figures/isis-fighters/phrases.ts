/** The figure's short texts, made from what was read and the messages. */
import { toKey } from '../../base/localized.ts';
import { formatQuantity } from '../../dataset/format-quantity.ts';
import { sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, Source } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages } from './messages.ts';
import type { Amount, Estimate, InWords, Other, Reading } from './reading.ts';

/** "3,000 to 5,000", "about 3,000" / «بين 3000 و5000»; inside a sentence English says "between 3,000 and 5,000". */
export function formatAmount({ kind, low, high }: Amount, locale: Locale, inSentence = false): string {
  if (kind !== 'range') return formatQuantity({ kind, value: low }, locale);
  const words = messages[locale.lang];
  const say = inSentence ? words.rangeInSentence : words.range;
  return say(formatNumber(low, locale), formatNumber(high, locale));
}

/** Amount and noun, "between 3,000 and 5,000 fighters". */
export function formatCounted({ measure }: Reading, amount: Amount, locale: Locale): string {
  const forms = measure?.counted[locale.lang];
  const text = formatAmount(amount, locale, true);
  if (!forms) return text;
  if (amount.kind === 'exact') return formatCount(amount.low, forms, locale);
  const last = Number.isFinite(amount.high) ? amount.high : amount.low;
  const counted = formatCount(last, forms, locale);
  const number = `${formatNumber(last, locale)}\u00A0`;
  if (!counted.startsWith(number)) return messages[locale.lang].ofThem(text, forms.few ?? forms.other);
  const noun = counted.slice(number.length);
  // «3000 على الأقل»: the noun belongs to the number, before the words that bound it.
  return text.startsWith(number.trimEnd()) ? text.replace(number.trimEnd(), counted) : `${text}\u00A0${noun}`;
}

function roleOf(dataset: Dataset, account: Account | undefined, locale: Locale): string {
  const name = toKey(account?.speaker);
  return dataset.actors.find((actor) => toKey(actor.name) === name)?.role?.[locale.lang] ?? '';
}

function join(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}

/** "per Samy Akil, fellow, Tahrir Institute · paragraph 14"; `isShort` leaves the office out. */
export function labelOwn({ dataset }: Reading, { own }: Estimate, locale: Locale, isShort: boolean): string {
  const words = messages[locale.lang];
  const speaker = own?.speaker?.[locale.lang];
  const office = isShort ? '' : roleOf(dataset, own, locale);
  const who = speaker ? words.per(join([speaker, office], words.comma)) : words.article;
  return join([who, formatParagraphs(own?.locators ?? [], locale)], words.separator);
}

/** Publisher and day where they are known, else the short name; a secondary source is called so. */
export function formatSourceName(source: Source, locale: Locale): string {
  const { publisher, published, short, secondary } = source;
  const words = messages[locale.lang];
  if (!publisher || !published) return short[locale.lang];
  const name = join([publisher[locale.lang], formatEdtf(published, locale)], words.comma);
  return secondary ? words.secondary(name) : name;
}

function sourcesOf(dataset: Dataset, { source, also }: Account): readonly Source[] {
  return [source, ...also].map((id) => sourceById(dataset, id)).filter((found) => found !== undefined);
}

/** Who speaks, and through which sources: "UN Security Council monitors, via …". */
export function formatOrigin(dataset: Dataset, account: Account, locale: Locale): string {
  const words = messages[locale.lang];
  const names = sourcesOf(dataset, account).map((source) => formatSourceName(source, locale));
  const speaker = account.speaker?.[locale.lang];
  const through = join(names, words.semicolon);
  return speaker && through ? words.via(speaker, through) : (speaker ?? through);
}

/** The speaker, or the first source by its publisher. */
export function nameOf(dataset: Dataset, account: Account, { lang }: Locale): string {
  const source = sourceById(dataset, account.source);
  return account.speaker?.[lang] ?? source?.publisher?.[lang] ?? source?.short[lang] ?? '';
}

/** "agrees: at the low end". */
export function formatStanding({ account, position, differs }: Other, locale: Locale): string {
  const words = messages[locale.lang];
  const where = words.position[position];
  if (differs) return words.differs(where);
  if (account.relation === 'earlier-count') return words.earlierCount(where);
  return account.relation === 'other-period' ? words.otherPeriod(where) : words.agrees(where);
}

/** What stands under a ring, line by line: who and when; agreement; through whom, where that is second hand. */
export function labelOther({ dataset }: Reading, other: Other, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  const { account } = other;
  const when = account.when ? formatEdtf(account.when, locale) : '';
  const source = sourceById(dataset, account.source);
  const publisher = source?.publisher?.[locale.lang] ?? source?.short[locale.lang] ?? '';
  return [
    join([nameOf(dataset, account, locale), when], words.comma),
    formatStanding(other, locale),
    ...(source?.secondary ? [words.viaSecondary(publisher)] : []),
  ];
}

/** "about 3,000 (UN Security Council monitors, August 2025, agrees: at the low end)". */
export function speakOther(reading: Reading, other: Other, locale: Locale): string {
  const { comma, inParentheses } = messages[locale.lang];
  return inParentheses(formatAmount(other.amount, locale, true), labelOther(reading, other, locale).join(comma));
}

/** "between 3,000 and 5,000 fighters (per Samy Akil · paragraph 14)". */
export function speakOwn(reading: Reading, estimate: Estimate, locale: Locale): string {
  const words = messages[locale.lang];
  const counted = formatCounted(reading, estimate.amount, locale);
  return words.inParentheses(counted, labelOwn(reading, estimate, locale, true).replaceAll(words.separator, words.comma));
}

/** How many lie between two amounts; undefined where they touch or one of them has no end there. */
function gapBetween(own: Amount, other: Amount): number | undefined {
  const gap = other.low > own.high ? other.low - own.high : own.low - other.high;
  return gap > 0 && Number.isFinite(gap) ? gap : undefined;
}

/** "a box as wide as the range, between 3,000 and 5,000 fighters (per Samy Akil, fellow, Tahrir Institute, paragraph 14)". */
export function describeOwn(reading: Reading, estimate: Estimate, locale: Locale): string {
  const words = messages[locale.lang];
  const who = labelOwn(reading, estimate, locale, false).replaceAll(words.separator, words.comma);
  const counted = formatCounted(reading, estimate.amount, locale);
  return join([words.mark[estimate.amount.kind], words.inParentheses(counted, who)], words.comma);
}

/** "a ring, about 3,000 (UN Security Council monitors, August 2025, agrees: at the low end, …)". */
export function describeOther(reading: Reading, estimate: Estimate, other: Other, locale: Locale): string {
  const words = messages[locale.lang];
  const gap = other.differs ? gapBetween(estimate.amount, other.amount) : undefined;
  const apart = gap === undefined ? [] : [words.apart(formatNumber(gap, locale))];
  const details = [...labelOther(reading, other, locale), ...apart].join(words.comma);
  const said = words.inParentheses(formatAmount(other.amount, locale, true), details);
  return join([words.ring[other.amount.kind], said], words.comma);
}

/** "HTS fighters before governing · paragraph 19". */
export function labelInWords({ measure, value, own }: InWords, locale: Locale): string {
  const words = messages[locale.lang];
  const what = join([measure.name[locale.lang], value.category?.[locale.lang] ?? ''], words.comma);
  const place = formatParagraphs(own?.locators ?? [], locale);
  return join([what, own?.speaker?.[locale.lang] ?? '', place], words.separator);
}

/** The words themselves: "a few thousand". */
export function formatInWords({ value }: InWords, locale: Locale): string {
  return formatQuantity(value.quantity, locale);
}
