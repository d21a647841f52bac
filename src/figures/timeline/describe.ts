import { comparableAccounts, paragraphLocators, wholeOf } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import type { EdtfDate } from '../../time/types.ts';
import type { FigureText } from '../types.ts';
import { datedFacts, numberWords, words } from './messages.ts';
import { datesOf, describeDrawing, nameOf, startOf } from './phrases.ts';

function numberWord(count: number, locale: Locale): string {
  return numberWords[locale.lang][count] || formatDigits(String(count), locale);
}

/** "Six of 17 dated facts shown" */
function titleOfChoice({ events }: Dataset, whole: Dataset, locale: Locale): string {
  const all = formatCount(whole.events.length, datedFacts[locale.lang], locale);
  return words[locale.lang].choice(numberWord(events.length, locale), events.length, all);
}

function titleOf(dataset: Dataset, locale: Locale): string {
  const say = words[locale.lang];
  if (dataset.whole) return titleOfChoice(dataset, dataset.whole, locale);
  const all = formatCount(dataset.events.length, datedFacts[locale.lang], locale);
  const pivot = dataset.events.find((event) => event.id === dataset.pivot?.event);
  if (!dataset.pivot || !pivot) return say.plainTitle(all);
  const count = dataset.events.filter((event) => startOf(event) >= startOf(pivot)).length;
  const phrase = dataset.pivot.phrase[locale.lang];
  if (count === 0) return say.titleOfNone(all, phrase);
  return say.title(numberWord(count, locale), all, phrase, count === 1);
}

/** First and last dates the facts themselves give, as they give them. */
function periodOf(dataset: Dataset, locale: Locale): readonly [string, string] {
  const dates = wholeOf(dataset).events.flatMap(({ when }) => datesOf(when));
  const first = dates.reduce<EdtfDate>((a, b) => (b.earliest < a.earliest ? b : a), dataset.published);
  // Of the last year only the month: the day belongs to one fact, not to the period.
  const { year, month = 12 } = dataset.published;
  const last = { ...dataset.published, precision: 'month', year, month } as const;
  return [formatEdtf(first, locale), formatEdtf(last, locale)];
}

function ringSources(dataset: Dataset, locale: Locale): string {
  const ids = dataset.events.flatMap((event) =>
    comparableAccounts(event)
      .filter((account) => account.when)
      .flatMap((account) => [account.source, ...account.also]),
  );
  const names = [...new Set(ids)].map((id) => nameOf(dataset, id, locale) ?? '');
  return [...new Set(names)].filter((name) => name !== '').join(locale.lang === 'ar' ? '، ' : ', ');
}

function laneNames({ lanes }: Dataset, locale: Locale): string {
  return formatList(lanes.map(({ name }) => name[locale.lang]), locale);
}

/** "; accounts differ on: …"; nothing where they do not */
function differsOn({ events }: Dataset, { lang }: Locale): string {
  const differing = events.filter(({ accounts }) => accounts.some(({ relation }) => relation === 'differs'));
  return differing.length === 0 ? '' : words[lang].altDiffers(differing.map(({ label }) => label[lang]).join(words[lang].separator));
}

/** What a timeline is, its period and where accounts differ, for those who do not see it. `all` facts and `period` are in words. */
export function altOf(dataset: Dataset, all: string, period: string, finding: string, locale: Locale): string {
  return formatDigits(`${words[locale.lang].alt(all, period, laneNames(dataset, locale))}${finding}${differsOn(dataset, locale)}.`, locale);
}

/** Title, subtitle, source line, alt text and description of the timeline, all from the dataset. */
export function describeTimeline(dataset: Dataset, locale: Locale): FigureText {
  const { lang } = locale;
  const say = words[lang];
  const [from, to] = periodOf(dataset, locale);
  const all = formatCount(dataset.events.length, datedFacts[lang], locale);
  const title = titleOf(dataset, locale);
  const paragraphs = formatParagraphs(dataset.events.flatMap(paragraphLocators), locale);
  return {
    title,
    subtitle: say.subtitle(from, to),
    source: formatDigits(say.source(paragraphs, ringSources(dataset, locale)), locale),
    alt: altOf(dataset, all, say.period(from, to), `. ${title}`, locale),
    description: formatDigits(describeDrawing(dataset, [from, to], locale), locale),
  };
}
