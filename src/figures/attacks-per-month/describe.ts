/** Title, subtitle, source line and alt text: the finding, who says it, and who says otherwise. */
import { articleAccount, sourceById } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { FigureText } from '../types.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages, type Point, type Trend } from './messages.ts';
import { formatAmount, nameOf, speakLevel, speakSource, type Wording } from './phrases.ts';
import {
  drawnAccounts,
  isCited,
  readMeasure,
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
    .map(({ short, secondary }) => (secondary ? words.secondary(short[locale.lang]) : short[locale.lang]));
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
  };
}
