/** Title, subtitle, source line, alt text and description: where most facts happened, whose borders are drawn, what is approximate. */
import { paragraphLocators, wholeOf } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { EdtfDate } from '../../time/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import type { FigureText } from '../types.ts';
import { describeDrawing } from './description.ts';
import { messages } from './messages.ts';
import { readPlaces, type Reading } from './reading.ts';

function numberWord(count: number, locale: Locale): string {
  return messages[locale.lang].numberWords[count] || formatNumber(count, locale);
}

function formatTitle({ dataset, focus }: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const total = dataset.events.length;
  if (dataset.whole) return words.choice(numberWord(total, locale), total, formatCount(dataset.whole.events.length, words.ofFacts, locale));
  const all = formatCount(total, words.ofFacts, locale);
  if (!focus) return words.titleNone(all);
  const count = focus.events.length;
  const where = words.inPlace(focus.site.place.name[locale.lang], focus.hasSurroundings);
  if (count === total) return words.titleAll(count, formatNumber(count, locale), where);
  return words.titleSome(numberWord(count, locale), count, all, where);
}

function formatSubtitle({ dataset }: Reading, locale: Locale): string {
  const dates = wholeOf(dataset).events.flatMap(({ when }): readonly EdtfDate[] => {
    if (when.kind === 'date') return [when];
    if (when.kind === 'one-of') return when.dates;
    return [when.start, when.end].filter((end) => typeof end !== 'string');
  });
  const first = dates.reduce<EdtfDate>((a, b) => (b.earliest < a.earliest ? b : a), dataset.published);
  const { year, month = 12 } = dataset.published;
  // Of the last date only the month: the day belongs to the publication, not to the facts.
  const last = { ...dataset.published, precision: 'month', year, month } as const;
  return messages[locale.lang].subtitle(formatEdtf(first, locale), formatEdtf(last, locale));
}

function formatSource({ dataset, sites }: Reading, locale: Locale): string {
  const paragraphs = formatParagraphs(dataset.events.flatMap(paragraphLocators), locale);
  const approximate = sites.filter((site) => site.isApproximate && !site.isArea);
  const names = approximate.map(({ place }) => place.name[locale.lang]);
  return messages[locale.lang].source(paragraphs, formatList(names, locale));
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function formatAlt(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const names = formatList(reading.sites.map(({ place }) => place.name[locale.lang]), locale);
  const count = reading.elsewhere.length;
  const elsewhere = count === 0 || !reading.focus ? '' : words.altElsewhere(count, lowerFirst(numberWord(count, locale)));
  return words.alt(names, lowerFirst(formatTitle(reading, locale)), elsewhere);
}

/** What the figure says in words; every number and name in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const reading = readPlaces(dataset);
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(reading, locale)),
    subtitle: write(formatSubtitle(reading, locale)),
    source: write(formatSource(reading, locale)),
    alt: write(formatAlt(reading, locale)),
    description: write(describeDrawing(reading, locale)),
  };
}
