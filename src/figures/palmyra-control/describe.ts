/** Title, subtitle, source line, alt text and description. */
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import type { Edtf } from '../../time/types.ts';
import type { FigureText } from '../types.ts';
import { describeDrawing } from './description.ts';
import { messages } from './messages.ts';
import { citeAccount, formatTimes, nameOfPlace, speakChange, speakEvent } from './phrases.ts';
import { articleLocators, countChanges, periodOf, readControl, type Reading } from './reading.ts';

function precisionOf(when: Edtf | undefined): 'day' | 'month' | 'season' | 'year' {
  if (when?.kind === 'date') return when.precision;
  return when?.kind === 'one-of' ? (when.dates[0]?.precision ?? 'year') : 'year';
}

function formatDated({ dated }: Reading, { lang }: Locale): string {
  const words = messages[lang];
  if (dated.length === 0) return words.datesNone;
  const first = words.precision[precisionOf(dated[0]?.when)];
  const last = words.precision[precisionOf(dated.at(-1)?.when)];
  if (dated.length === 1) return words.datesOne(first);
  return first === last ? words.datesBoth(first) : words.datesEach(first, last);
}

function formatTitle(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const [place, dates, count] = [nameOfPlace(reading, locale), formatDated(reading, locale), countChanges(reading)];
  if (count === 0) return words.titleAlone(place, dates);
  return words.titleWith(words.changed(place, formatTimes(count, locale)), dates);
}

function formatSource(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const where = formatParagraphs(articleLocators(reading), locale);
  const others = reading.changes.flatMap(({ account }) => citeAccount(reading, account, locale));
  return words.source([[words.articleInSource, where].filter((part) => part !== '').join(words.comma), ...new Set(others)]);
}

function formatAlt(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const place = nameOfPlace(reading, locale);
  if (!reading.domain) return words.altNothing(place) + words.sentenceEnd;
  const dated = reading.dated.map((event) => speakEvent(event, locale)).join(words.semicolon);
  const above = words.altAbove(place, dated || words.undated);
  const undated = dated && reading.undated.length > 0 ? words.altUndated : '';
  const changes = reading.changes.map((change) => speakChange(change, locale));
  const count = formatCount(changes.length, words.otherDates, locale);
  const below = changes.length > 0 ? words.altBelow(count, changes.join(words.semicolon)) : '';
  return above + undated + below + words.sentenceEnd;
}

/** What the figure says in words; every count, date and name in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const reading = readControl(dataset);
  const period = reading.domain && periodOf(reading.domain);
  const place = nameOfPlace(reading, locale);
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(reading, locale)),
    subtitle: write(period ? messages[locale.lang].subtitle(place, formatEdtf(period, locale)) : place),
    source: write(formatSource(reading, locale)),
    alt: write(formatAlt(reading, locale)),
    description: write(describeDrawing(reading, locale)),
  };
}
