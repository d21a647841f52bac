/** Title, subtitle, source line, alt text and description: the finding, who says it, and who says otherwise. */
import { articleAccount, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, MeasureValue } from '../../dataset/types.ts';
import { nameShort } from '../source-names.ts';
import type { FigureText } from '../types.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { toCalendarDay } from '../../time/calendar.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages, type Point, type Trend } from './messages.ts';
import {
  formatAmount,
  labelUndrawn,
  nameOf,
  speakAverage,
  speakLevel,
  speakNamesake,
  speakOtherLevel,
  speakSource,
  type Wording,
} from './phrases.ts';
import {
  drawnAccounts,
  isCited,
  readMeasure,
  toAmount,
  type Amount,
  type Level,
  type OtherLevel,
  type Reading,
} from './reading.ts';

/** Where the sources' bounds leave open which is higher, the title says one after the other and no more. */
function trendOf(from: Amount, to: Amount): Trend {
  if (from.kind === 'range' || to.kind === 'range') return 'then';
  const isFromOpen = from.kind === 'at-least';
  const isToOpen = to.kind === 'at-least';
  if (from.low > to.low && !isToOpen) return 'fell';
  if (from.low < to.low && !isFromOpen) return 'rose';
  return from.low === to.low && !isFromOpen && !isToOpen ? 'same' : 'then';
}

function titleFinding({ reading, locale }: Wording): string {
  const words = messages[locale.lang];
  const [first, last] = [reading.levels[0], reading.levels.at(-1)];
  if (!first || !last) return words.titleNone;
  const period = ({ period: { edtf } }: Level): string => formatEdtf(edtf, locale);
  if (first === last) return words.titleOne(formatAmount(first.amount, locale), period(first));
  const toPoint = (level: Level): Point => {
    const amount = formatAmount(level.amount, locale);
    return reading.levels.length > 2 ? { amount, period: period(level) } : { amount };
  };
  return words.titleTrend(trendOf(first.amount, last.amount), toPoint(first), toPoint(last));
}

/** Accounts that contradict one of the article's averages with another number for it. */
function contradictions({ others }: Reading): readonly OtherLevel[] {
  return others.filter(({ account, isMonth }) => account.relation === 'differs' && !isMonth);
}

function formatContradicted(wording: Wording, differing: readonly OtherLevel[]): string {
  const { reading, locale } = wording;
  const isAboutFirst = differing.length === 1 && differing[0]?.value === reading.levels[0]?.value;
  const amounts = differing.map(({ amount, period }) => {
    const text = formatAmount(amount, locale);
    return isAboutFirst ? text : messages[locale.lang].amountFor(text, formatEdtf(period.edtf, locale));
  });
  return formatList(amounts, locale);
}

/** What the first contradicting source says against the finding; undefined where none does. */
function titleContradiction(wording: Wording): string | undefined {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const all = contradictions(reading);
  const id = (all[0] ?? reading.namesakes[0])?.account.source;
  const source = id === undefined ? undefined : sourceById(reading.dataset, id);
  if (!source) return undefined;
  const cited = isCited(reading, source);
  const who = cited ? words.citedReport : nameOf(source, locale);
  const differing = all.filter(({ account }) => account.source === id);
  const namesake = reading.namesakes.find(({ account }) => account.source === id);
  const n = namesake ? formatAmount(namesake.amount, locale) : '';
  const counts = namesake?.account.counts?.[locale.lang] ?? '';
  if (differing.length === 0) return words.saysNamesake(who, cited, n, counts);
  const otherwise = words.saysOtherwise(who, cited, formatContradicted(wording, differing));
  return namesake ? otherwise + words.alsoNamesake(n, counts) : otherwise;
}

function formatTitle(wording: Wording): string {
  const finding = titleFinding(wording);
  const contradiction = titleContradiction(wording);
  return contradiction === undefined ? finding : messages[wording.locale.lang].titleWith(finding, contradiction);
}

const smallNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "two period averages" / «متوسطان لمدتين» */
function formatAverages(n: number, locale: Locale): string {
  const counted = formatCount(n, messages[locale.lang].averages, locale);
  const word = locale.lang === 'en' ? smallNumbers[n - 1] : undefined;
  return word ? counted.replace(formatNumber(n, locale), word) : counted;
}

function formatSubtitle({ reading, locale }: Wording): string {
  const name = reading.measure?.name[locale.lang] ?? '';
  if (reading.levels.length === 0) return name;
  const periods = formatList(
    reading.levels.map(({ period }) => formatEdtf(period.edtf, locale)),
    locale,
  );
  return messages[locale.lang].subtitle(name, periods, formatAverages(reading.levels.length, locale));
}

function formatArticleSource({ reading, locale }: Wording): string {
  const own = (reading.measure?.values ?? []).map(articleAccount).filter((account) => account !== undefined);
  const place = formatParagraphs([...new Set(own.flatMap(({ locators }) => locators))], locale);
  return [messages[locale.lang].articleInSource, place].filter((part) => part !== '').join(messages[locale.lang].comma);
}

function formatSource(wording: Wording): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const ids = [...new Set(drawnAccounts(reading).flatMap(({ source, also }) => [source, ...also]))];
  const others = ids
    .map((id) => sourceById(reading.dataset, id))
    .filter((source) => source !== undefined)
    .map((source) => nameShort(source, locale));
  return words.source([formatArticleSource(wording), ...others]);
}

function formatAlt(wording: Wording): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  if (reading.levels.length === 0) return words.altNothing + words.sentenceEnd;
  const above = words.altAbove(
    formatList(
      reading.levels.map((level) => speakLevel(wording, level)),
      locale,
    ),
  );
  const ids = [...new Set(drawnAccounts(reading).map(({ source }) => source))];
  const below = ids.map((id) => speakSource(wording, id)).join(words.semicolon);
  return above + (below && words.altBelow(below)) + words.sentenceEnd;
}

/** "the article, paragraph 17, citing Karam Shaar Advisory". */
function describeArticle({ reading, locale }: Wording): string {
  const words = messages[locale.lang];
  const own = reading.levels.map(({ value }) => articleAccount(value)).filter((account) => account !== undefined);
  const place = formatParagraphs(own.flatMap(({ locators }) => locators), locale);
  const article = [words.articleInSource, place].filter((part) => part !== '').join(words.comma);
  const speakers = [...new Set(own.map(({ speaker }) => speaker?.[locale.lang]))].filter((name) => name !== undefined);
  return speakers.length === 0 ? article : words.citing(article, formatList(speakers, locale));
}

/** One source below the line with all that is drawn of it, as a sentence. */
function describeSource(wording: Wording, id: string): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const source = sourceById(reading.dataset, id);
  const name = nameOf(source, locale);
  const isTheirs = ({ account }: { readonly account: Account }): boolean => account.source === id;
  const said = [
    ...reading.others.filter(isTheirs).map((other) => speakOtherLevel(wording, other)),
    ...reading.namesakes.filter(isTheirs).map((namesake) => speakNamesake(wording, namesake)),
  ];
  const who = source && isCited(reading, source) ? words.inParentheses(words.reportItself, name) : name;
  return words.spoken(who, said.join(words.semicolon)) + words.sentenceEnd;
}

/** What the article gives and no axis can carry: in words, or without a closed period. */
function describeUndrawn(wording: Wording): readonly string[] {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const say = (why: string, values: readonly MeasureValue[]): readonly string[] => {
    const labels = values.map((value) => labelUndrawn(wording, value)).join(words.semicolon);
    return values.length === 0 ? [] : [words.spoken(why, labels) + words.sentenceEnd];
  };
  const inWords = reading.undrawn.filter(({ quantity }) => !toAmount(quantity));
  const noPeriod = reading.undrawn.filter(({ quantity }) => toAmount(quantity));
  return [...say(words.inWords, inWords), ...say(words.noPeriod, noPeriod)];
}

function formatDescription(wording: Wording): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  if (!reading.domain) return [words.nothingToDraw + words.sentenceEnd, ...describeUndrawn(wording)].join(' ');
  const [first, last] = [reading.domain[0], reading.domain[1] - 1].map((ms) => `${toCalendarDay(ms).year}`);
  const ids = [...new Set(drawnAccounts(reading).map(({ source }) => source))];
  return [
    words.axis(first ?? '', last === first ? undefined : last),
    words.aboveInSentence(
      describeArticle(wording),
      reading.levels.map((level) => speakAverage(wording, level)).join(words.semicolon),
    ),
    ids.length === 0 ? words.nothingBelow : words.below,
    ...ids.map((id) => describeSource(wording, id)),
    ...describeUndrawn(wording),
  ].join(' ');
}

/** What the figure says in words; every number, period and name in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const wording: Wording = { reading: readMeasure(dataset), locale, isShort: false };
  // Names and short titles in the dataset carry digits of their own.
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(wording)),
    subtitle: write(formatSubtitle(wording)),
    source: write(formatSource(wording)),
    alt: write(formatAlt(wording)),
    description: write(formatDescription(wording)),
  };
}
