/** Title, subtitle, source line, alt text and description: on how many points accounts differ, and on which. */
import { sourceById } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import type { FigureText } from '../types.ts';
import { messages } from './messages.ts';
import { locatorsOf, namePanel, namePoint, nameUndrawn, sayDetail, sayOthers, sayOwn } from './phrases.ts';
import { differingPanels, readAccounts, type Panel, type Reading } from './reading.ts';

/** A title names this many points at most. */
const mostNamed = 4;

function namePoints(reading: Reading, locale: Locale): readonly string[] {
  const differing = differingPanels(reading);
  return differing.map((panel) => namePoint(reading.dataset, panel, differing, locale));
}

function formatTitle(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  if (reading.panels.length === 0) return words.titleEmpty;
  const points = namePoints(reading, locale);
  if (points.length === 0) return words.titleNone;
  const count = words.pointWords[points.length - 1] ?? formatCount(points.length, words.points, locale);
  const isAll = points.length <= mostNamed;
  return words.title(count, points.slice(0, isAll ? mostNamed : mostNamed - 1), isAll);
}

function formatSource({ dataset, panels }: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const place = formatParagraphs([...new Set(panels.flatMap(locatorsOf))], locale);
  const article = [words.articleInSource, place].filter((part) => part !== '').join(words.comma);
  const ids = panels.flatMap(({ others }) => others.flatMap(({ account }) => [account.source, ...account.also]));
  const names = [...new Set(ids)]
    .map((id) => sourceById(dataset, id))
    .filter((source) => source !== undefined)
    .map(({ publisher, short, secondary }) => {
      const name = (publisher ?? short)[locale.lang];
      return secondary ? words.secondary(name) : name;
    });
  return words.source([article, ...new Set(names)]);
}

function formatAlt(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { panels } = reading;
  if (panels.length === 0) return `${words.titleEmpty}.`;
  const points = namePoints(reading, locale);
  const count = formatCount(panels.length, words.comparisons, locale);
  const left = panels.length - points.length;
  const rest = left === 0 ? '' : words.altRest(left, formatCount(left, words.comparisons, locale), points.length === 0);
  if (points.length === 0) return words.altNoPoints(count, rest);
  return words.alt(count, words.altDiffering(formatList(points, locale)), rest);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How the lines are scaled: dates, numbers or both. */
function describeScale(panels: readonly Panel[], { lang }: Locale): string {
  const kinds = new Set(panels.map(({ kind }) => kind));
  const [only] = kinds;
  return messages[lang].scale[kinds.size === 1 && only ? only : 'both'];
}

function describePanel(reading: Reading, panel: Panel, locale: Locale): string {
  const words = messages[locale.lang];
  const others = sayOthers(panel, locale).join(words.comma);
  return words.line(namePanel(panel, locale), sayOwn(panel, locale), others, sayDetail(reading, panel, locale));
}

/** The lines in the order they are drawn, those of one relation in one sentence. */
function describeGroups(reading: Reading, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  const { panels } = reading;
  const relations = [...new Set(panels.map(({ relation }) => relation))];
  return relations.map((relation) => {
    const own = panels.filter((panel) => panel.relation === relation);
    const lines = own.map((panel) => describePanel(reading, panel, locale)).join(words.semicolon);
    return words.group(capitalise(words.relations[relation]), lines);
  });
}

/** Facts with another account and no line, by the reason why, as the note under the lines has them. */
function describeUndrawn({ undrawn }: Reading, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  return (['same', 'within', 'words'] as const).flatMap((reason) => {
    const facts = undrawn.filter((fact) => fact.reason === reason);
    return facts.length === 0 ? [] : [words.noLine[reason](nameUndrawn(facts, locale).join(words.semicolon))];
  });
}

function formatDescription(reading: Reading, locale: Locale): string {
  const words = messages[locale.lang];
  const { panels } = reading;
  const count = formatCount(panels.length, words.lines, locale);
  const opening = panels.length === 0 ? `${words.nothing}.` : words.opening(count, describeScale(panels, locale));
  return [opening, ...describeGroups(reading, locale), ...describeUndrawn(reading, locale)].join(' ');
}

/** What the figure says in words; every count, name and paragraph in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const reading = readAccounts(dataset);
  // Names in the dataset carry digits of their own.
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(reading, locale)),
    subtitle: write(messages[locale.lang].subtitle),
    source: write(formatSource(reading, locale)),
    alt: write(formatAlt(reading, locale)),
    description: write(formatDescription(reading, locale)),
  };
}
