/** Title, subtitle, source line, alt text and description: the estimate, who gives it, and where another account lies. */
import type { Account, Dataset } from '../../dataset/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import type { FigureText } from '../types.ts';
import { messages } from './messages.ts';
import {
  describeOther,
  describeOwn,
  formatAmount,
  formatCounted,
  formatInWords,
  formatOrigin,
  labelInWords,
  nameOf,
  speakOther,
  speakOwn,
} from './phrases.ts';
import { isOfAnotherTime, highestDrawn, readFighters, type Estimate, type Reading } from './reading.ts';

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function titleOthers({ dataset }: Reading, estimate: Estimate, locale: Locale): string {
  const words = messages[locale.lang];
  // What is of another time says nothing of the number in the title.
  const others = estimate.others.filter(({ account }) => !isOfAnotherTime(account));
  const [first] = others;
  if (!first) return '';
  if (others.length === 1) {
    const who = nameOf(dataset, first.account, locale);
    return first.differs
      ? words.titleOutside(who, formatAmount(first.amount, locale, true))
      : words.titleOther(who, words.position[first.position]);
  }
  const estimates = formatCount(others.length, words.otherEstimates, locale);
  const outside = others.filter(({ differs }) => differs).length;
  return outside > 0 ? words.titleOthersOutside(formatNumber(outside, locale), estimates) : words.titleNoneOutside(estimates);
}

/** The finding in the mouth of who gives it: the speaker in the article, or the article where others contradict it. */
function nameWhoSays({ own, others }: Estimate, finding: string, locale: Locale): string {
  const words = messages[locale.lang];
  const speaker = own?.speaker?.[locale.lang];
  const said = finding.charAt(0).toLowerCase() + finding.slice(1);
  if (speaker) return words.spoken(speaker, said);
  return others.some(({ differs }) => differs) ? words.articleSays(said) : finding;
}

function formatTitle(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const [first] = reading.estimates;
  if (!first) return words.titleNone;
  if (reading.estimates.length > 1) {
    return words.titleMany(formatList(reading.estimates.map(({ amount }) => formatAmount(amount, locale, true)), locale));
  }
  const finding = words.titleOne(formatCounted(reading, first.amount, locale));
  return nameWhoSays(first, capitalise(finding), locale) + titleOthers(reading, first, locale);
}

/** The years that the article itself gives its estimates. */
function formatPeriod({ estimates }: Reading, locale: Locale): string {
  const years = estimates
    .flatMap(({ value }) => value.period?.earliest ?? [])
    .filter(Number.isFinite)
    .map((instant) => new Date(instant).getUTCFullYear());
  if (years.length === 0) return '';
  const [first, last] = [`${Math.min(...years)}`, `${Math.max(...years)}`];
  return first === last ? first : messages[locale.lang].fromTo(first, last);
}

/** What is not the article's: where it dates no estimate, the day of its publication is all that is known. */
function formatUndated({ dataset, estimates }: Reading, locale: Locale): string {
  const isUndated = estimates.length > 0 && estimates.every(({ value }) => value.period === undefined);
  return isUndated ? messages[locale.lang].undated(formatEdtf(dataset.published, locale)) : '';
}

function locatorsOf(facts: readonly { readonly own: Account | undefined }[]): readonly string[] {
  return [...new Set(facts.flatMap(({ own }) => own?.locators ?? []))];
}

function formatSource({ dataset, estimates, inWords }: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const place = (who: string, locators: readonly string[]): string =>
    [who, formatParagraphs(locators, locale)].filter((part) => part !== '').join(words.comma);
  const own = estimates.map((estimate) => {
    const speaker = estimate.own?.speaker?.[locale.lang];
    return place(speaker ? words.inArticle(speaker) : words.article, locatorsOf([estimate]));
  });
  const others = estimates.flatMap((estimate) =>
    estimate.others.map(({ account }) => formatOrigin(dataset, account, locale)),
  );
  const beside = inWords.length > 0 ? [place(words.article, locatorsOf(inWords))] : [];
  const all = [...own, ...others, ...beside];
  return words.source([...new Set(all.length > 0 ? all : [words.article])]);
}

function formatAlt(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { estimates, inWords } = reading;
  const list = (items: readonly string[]): string => items.join(words.semicolon);
  const above = estimates.map((estimate) => speakOwn(reading, estimate, locale));
  const below = estimates.flatMap(({ others }) => others.map((other) => speakOther(reading, other, locale)));
  const undrawn = inWords.map((item) => words.inParentheses(formatInWords(item, locale), labelInWords(item, locale)));
  return [
    estimates.length > 0 ? words.altAbove(list(above)) : words.titleNone,
    below.length > 0 ? words.altBelow(list(below)) : '',
    undrawn.length > 0 ? words.altWords(formatCount(undrawn.length, words.wordAmounts, locale), list(undrawn)) : '',
    words.sentenceEnd,
  ]
    .join('')
    .replaceAll(words.separator, words.comma);
}

function describeEstimate(reading: Reading, estimate: Estimate, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  const below = estimate.others.map((other) => describeOther(reading, estimate, other, locale));
  return [
    words.above(describeOwn(reading, estimate, locale)),
    below.length === 0 ? words.nothingBelow : words.below(below.join(words.semicolon)),
  ];
}

function formatDescription(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { estimates, inWords, measure } = reading;
  const amounts = estimates.flatMap(({ amount, others }) => [amount, ...others.map((other) => other.amount)]);
  const highest = formatNumber(Math.max(0, ...amounts.map(highestDrawn)), locale);
  const drawn = [
    words.axis(highest, measure?.unit[locale.lang] ?? ''),
    ...estimates.flatMap((estimate) => describeEstimate(reading, estimate, locale)),
  ];
  const undrawn = inWords.map((item) =>
    words.inParentheses(formatInWords(item, locale), labelInWords(item, locale).replaceAll(words.separator, words.comma)),
  );
  return [
    ...(estimates.length === 0 ? [words.nothingToDraw + words.sentenceEnd] : drawn),
    ...(undrawn.length === 0 ? [] : [words.spoken(words.inWords, undrawn.join(words.semicolon)) + words.sentenceEnd]),
  ].join(' ');
}

/** What the figure says in words; every number, name and date in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const reading = readFighters(dataset);
  // Names and units in the dataset carry digits of their own.
  const write = (text: string): string => formatDigits(text, locale);
  const unit = reading.measure?.unit[locale.lang] ?? '';
  return {
    title: write(formatTitle(reading, locale)),
    subtitle: write(messages[locale.lang].subtitle(unit, formatPeriod(reading, locale), formatUndated(reading, locale))),
    source: write(formatSource(reading, locale)),
    alt: write(formatAlt(reading, locale)),
    description: write(formatDescription(reading, locale)),
  };
}
