/** The figure's short texts, made from what was read and the messages: amounts, nouns, labels, names. */
import { formatQuantity } from '../../dataset/format-quantity.ts';
import { articleAccount, sourceById } from '../../dataset/queries.ts';
import type { Account, MeasureValue, Quantity, Source } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages } from './messages.ts';
import {
  drawnAccounts,
  isCited,
  mainOtherSource,
  toAmount,
  type Amount,
  type Level,
  type Namesake,
  type OtherLevel,
  type Reading,
} from './reading.ts';

/** Everything that is needed to put a reading into words. */
export interface Wording {
  readonly reading: Reading;
  readonly locale: Locale;
  /** the shorter wording, for the middle and narrow forms */
  readonly isShort: boolean;
}

/** "63", "at least 25", "about 63", "3,000–5,000" / «بين 3000 و5000». */
export function formatAmount({ kind, low, high }: Amount, locale: Locale): string {
  return formatQuantity(kind === 'range' ? { kind, low, high } : { kind, value: low }, locale);
}

/** A quantity as a source gives it; empty where it gives none, or none that can be read. */
export function formatGiven(quantity: Quantity | undefined, locale: Locale): string {
  const isGiven = quantity && (quantity.kind === 'words' || toAmount(quantity));
  return isGiven ? formatQuantity(quantity, locale) : '';
}

/**
 * The counted noun as it stands after the number, without it: «هجومًا» after 63, «هجمات» after 10. The forms for
 * one and two name their number themselves and stay whole.
 */
export function formatNoun({ reading, locale }: Wording, amount: Amount): string {
  const forms = reading.measure?.counted[locale.lang];
  if (!forms) return '';
  const counted = formatCount(amount.high, forms, locale);
  const number = `${formatNumber(amount.high, locale)}\u00A0`;
  return counted.startsWith(number) ? counted.slice(number.length) : counted;
}

/** Number and noun, "63 attacks": the amount's own qualifier before or after it. */
function formatCounted(wording: Wording, amount: Amount): string {
  const { reading, locale } = wording;
  const forms = reading.measure?.counted[locale.lang];
  if (forms && amount.kind === 'exact') return formatCount(amount.low, forms, locale);
  return `${formatAmount(amount, locale)} ${formatNoun(wording, amount)}`;
}

/** How a source is called inside the figure: its publisher where it has one, else its short name. */
export function nameOf(source: Source | undefined, locale: Locale): string {
  return (source?.publisher ?? source?.short)?.[locale.lang] ?? '';
}

/** "paragraph 17", of all the values drawn above the line. */
export function formatArticlePlace({ reading, locale }: Wording): string {
  const locators = reading.levels.flatMap(({ value }) => articleAccount(value)?.locators ?? []);
  return locators.length > 0 ? formatParagraphs(locators, locale) : '';
}

/** Who stands below the line: the cited report itself, or other accounts by their names. */
export function nameOtherSide({ reading, locale }: Wording): { readonly isReport: boolean; readonly name: string } {
  const main = mainOtherSource(reading);
  return { isReport: main !== undefined && isCited(reading, main), name: nameOf(main, locale) };
}

/** The words after the big number of an average above the line. */
export function labelLevel(wording: Wording, { amount, period }: Level): string {
  return messages[wording.locale.lang].articleLabel(
    formatNoun(wording, amount),
    formatEdtf(period.edtf, wording.locale),
  );
}

/** "63 attacks in 2024". */
export function speakLevel(wording: Wording, { amount, period }: Level): string {
  const words = messages[wording.locale.lang];
  const counted = words.aMonth(formatCounted(wording, amount));
  return `${counted} ${words.inPeriod(formatEdtf(period.edtf, wording.locale))}`;
}

function labelBesides({ locale }: Wording, besides: readonly Account[]): readonly string[] {
  const words = messages[locale.lang];
  return besides
    .filter(({ counts }) => counts)
    .map(({ counts, quantity }) => words.besides(counts?.[locale.lang] ?? '', formatGiven(quantity, locale)));
}

/** Names the source unless the whole side below the line is named after it. */
function withName({ reading, locale }: Wording, label: string, account: Account): string {
  if (account.source === mainOtherSource(reading)?.id) return label;
  const name = nameOf(sourceById(reading.dataset, account.source), locale);
  // A short name stays on one line.
  const glued = name.length <= 24 ? name.replaceAll(' ', '\u00A0') : name;
  return messages[locale.lang].inParentheses(label, glued);
}

/** The words after the big number of a block below the line. */
export function labelOther(wording: Wording, { account, amount, period, besides }: OtherLevel): string {
  const { locale, isShort } = wording;
  const words = messages[locale.lang];
  const noun = formatNoun(wording, amount);
  const when = formatEdtf(period.edtf, locale);
  const isOtherPeriod = account.relation === 'other-period';
  const label = !isOtherPeriod
    ? words.otherLabel(noun, when)
    : isShort
      ? words.otherPeriodLabelShort(when)
      : words.otherPeriodLabel(noun, when);
  return withName(wording, [label, ...labelBesides(wording, besides)].join(words.semicolon), account);
}

/** The wordings of a single month, longest first: "56 in October 2024 alone (Syria Weekly)" … "56 in October 2024". */
export function labelMonth(wording: Wording, { account, amount, period }: OtherLevel): readonly [string, string, string] {
  const { locale } = wording;
  const words = messages[locale.lang];
  const n = formatAmount(amount, locale);
  const when = formatEdtf(period.edtf, locale);
  const bare = words.monthLabel(n, when);
  return [withName(wording, words.monthAlone(n, when), account), withName(wording, bare, account), bare];
}

/** "63 is the monthly average of deaths, not of attacks". */
export function labelNamesake(wording: Wording, { account, amount }: Namesake): string {
  const { locale, isShort } = wording;
  const words = messages[locale.lang];
  const [n, counts] = [formatAmount(amount, locale), account.counts?.[locale.lang] ?? ''];
  const label = isShort ? words.namesakeLabelShort(n, counts) : words.namesakeLabel(n, counts);
  return withName(wording, label, account);
}

/** "63 attacks a month, average for 2024". */
export function speakAverage(wording: Wording, { amount, period }: Level): string {
  const { locale } = wording;
  return messages[locale.lang].articleLabel(formatCounted(wording, amount), formatEdtf(period.edtf, locale));
}

/** "60 attacks a month, 1 January to 1 December 2024 (differs from the article’s 63; attacks in all: at least 660)". */
export function speakOtherLevel(wording: Wording, other: OtherLevel): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const { account, amount, period, isMonth, value, besides } = other;
  const [counted, when] = [formatCounted(wording, amount), formatEdtf(period.edtf, locale)];
  const isOtherPeriod = account.relation === 'other-period';
  const label = isMonth ? words.monthAlone : isOtherPeriod ? words.otherPeriodLabel : words.otherLabel;
  const differs = account.relation === 'differs' ? [words.differsFrom(formatGiven(value.quantity, locale))] : [];
  const details = [...differs, ...labelBesides(wording, besides)].join(words.semicolon);
  return details === '' ? label(counted, when) : words.inParentheses(label(counted, when), details);
}

/** What one other account says, in a sentence that also names the number: for speech and alt text. */
export function speakOther(wording: Wording, { account, amount, period, isMonth }: OtherLevel): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const [n, when] = [formatAmount(amount, locale), formatEdtf(period.edtf, locale)];
  if (isMonth) return words.monthAlone(n, when);
  return words.amountFor(n, account.relation === 'other-period' ? words.alone(when) : when);
}

/** "63 is the monthly average of deaths, not of attacks", without the source. */
export function speakNamesake({ locale }: Wording, { account, amount }: Namesake): string {
  return messages[locale.lang].namesakeLabel(formatAmount(amount, locale), account.counts?.[locale.lang] ?? '');
}

/** A value that cannot be drawn, with what the article says of it. */
export function labelUndrawn({ locale }: Wording, value: MeasureValue): string {
  const words = messages[locale.lang];
  const amount = formatGiven(value.quantity, locale);
  const when = value.period ? formatEdtf(value.period, locale) : '';
  return [when, amount].filter((part) => part !== '').join(words.comma);
}

/** The other sources that are drawn, by name. */
export function namesOfOthers({ reading, locale }: Wording): string {
  const names = drawnAccounts(reading).map(({ source }) => nameOf(sourceById(reading.dataset, source), locale));
  return [...new Set(names)].filter((name) => name !== '').join(messages[locale.lang].semicolon);
}

/** What is written beside a drawn account, its number included: a target's name contains what is seen (WCAG 2.5.3). */
function sayDrawn(wording: Wording, mark: OtherLevel | Namesake): string {
  if (!('isMonth' in mark)) return labelNamesake(wording, mark);
  return mark.isMonth ? labelMonth(wording, mark)[0] : `${formatAmount(mark.amount, wording.locale)} ${labelOther(wording, mark)}`;
}

/** All that other accounts say about one value, in the words beside their marks; the main source, unnamed there, comes first. */
export function speakOthers(wording: Wording, fact: string): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const main = mainOtherSource(reading);
  const marks = [...reading.others, ...reading.namesakes].filter((mark) => mark.fact === fact);
  const isMain = (mark: OtherLevel | Namesake): boolean => mark.account.source === main?.id;
  const say = (some: readonly (OtherLevel | Namesake)[]): string => some.map((mark) => sayDrawn(wording, mark)).join(words.semicolon);
  const [own, rest] = [say(marks.filter(isMain)), say(marks.filter((mark) => !isMain(mark)))];
  const who = main && (isCited(reading, main) ? words.citedReport : nameOf(main, locale));
  return [own === '' || who === undefined ? own : words.spoken(who, own), rest].filter((part) => part !== '').join(words.semicolon);
}

/** "the cited report: 60 for 2024, 63 is …": one source, its drawn accounts; `isMeant` picks among them. */
export function speakSource(
  wording: Wording,
  id: string,
  isMeant: (mark: { readonly fact: string }) => boolean = () => true,
): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const source = sourceById(reading.dataset, id);
  const isTheirs = (mark: OtherLevel | Namesake): boolean => mark.account.source === id && isMeant(mark);
  const said = [
    ...reading.others.filter(isTheirs).map((other) => speakOther(wording, other)),
    ...reading.namesakes.filter(isTheirs).map((namesake) => speakNamesake(wording, namesake)),
  ];
  const who = source && isCited(reading, source) ? words.citedReportInSentence : nameOf(source, locale);
  return words.spoken(who, said.join(words.semicolon));
}
