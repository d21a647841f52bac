/** The whole drawing in sentences: the article's coarse dates, the exact dates of others, and who held the place between. */
import { formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages } from './messages.ts';
import { formatArticleDate, labelChange, labelUndated, nameOfHolder, nameOfPlace, namesOf } from './phrases.ts';
import { articleLocators, isOutside, periodOf, type Change, type Reading } from './reading.ts';

/** "May 2015, ISIS takes Palmyra" */
function tell(date: string, what: string, { lang }: Locale): string {
  return date + messages[lang].comma + what;
}

function describeArticle(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const paragraphs = formatParagraphs(articleLocators(reading), locale);
  const article = paragraphs === '' ? words.articleInSource : words.inParentheses(words.articleInSource, paragraphs);
  const dated = reading.dated.map((event) => tell(formatArticleDate(event, locale), event.label[locale.lang], locale));
  const undated = reading.undated.map((event) =>
    words.drawnUndated(formatEdtf(event.when, locale), labelUndated(reading, event, locale)[0] ?? ''),
  );
  const above = dated.length > 0 ? words.drawnAbove(article, dated.join(words.semicolon)) : words.drawnNoDates(article);
  return [above, ...undated].join(words.semicolon);
}

function speakRing(reading: Reading, change: Change, locale: Locale): string {
  const words = messages[locale.lang];
  const differs = change.account.relation === 'differs' ? [words.differs] : [];
  const who = [namesOf(reading, change.account, locale), ...differs].filter((text) => text !== '').join(words.comma);
  const said = tell(formatEdtf(change.when, locale), labelChange(change, locale), locale);
  return who === '' ? said : words.inParentheses(said, who);
}

function describeOthers(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { changes } = reading;
  if (changes.length === 0) return words.drawnNoRings;
  const count = formatCount(changes.length, words.otherDates, locale);
  const rings = changes.map((change) => speakRing(reading, change, locale)).join(words.semicolon);
  return words.drawnBelow(count, rings);
}

/** How many rings lie beside the article's dates; a sentence of its own, since it is what the drawing is for. */
function describeFit({ changes }: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const outside = changes.filter(isOutside).length;
  if (outside === 0) return words.drawnAllInside(changes.length);
  return words.drawnOutside(formatCount(outside, words.rings, locale));
}

function describeHolds(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const names = reading.holds.map(({ holder }) => nameOfHolder(holder, locale) || words.unnamed);
  return words.drawnStrip(nameOfPlace(reading, locale), names.join(words.then));
}

/** Two to five sentences; one where nothing can be drawn. */
export function describeDrawing(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const period = reading.domain && periodOf(reading.domain);
  if (!period) return words.nothingToDraw + words.sentenceEnd;
  const sentences = [
    words.drawnKind(nameOfPlace(reading, locale), formatEdtf(period, locale)),
    describeArticle(reading, locale),
    describeOthers(reading, locale),
    ...(reading.changes.length > 0 ? [describeFit(reading, locale), describeHolds(reading, locale)] : []),
  ];
  return sentences.map((sentence) => sentence + words.sentenceEnd).join(' ');
}
