/** The whole drawing in sentences: attack by attack the article's people above the line, then whose counts hang below. */
import { articleAccount } from '../../dataset/queries.ts';
import type { MeasureValue } from '../../dataset/types.ts';
import { formatEdtf } from '../../time/format.ts';
import { messages } from './messages.ts';
import { formatAmount, formatAttackers, formatHeading, formatOther, formatPlaceInArticle, formatStanding } from './phrases.ts';
import { formatTotal, formatUnit, formatVoice, headSeries, speakerName, type Wording } from './phrases.ts';
import { asidesOf, countsOf, seriesOf, totalOf, voicesOf } from './reading.ts';
import type { Count, OtherCount, Role, Site } from './reading.ts';

const roles = ['killed', 'wounded', 'attackers'] as const;

/** "3 killed (US soldiers killed: 2; interpreter killed: 1)": the parts where there are several. */
function describeRole(wording: Wording, site: Site, role: 'killed' | 'wounded'): readonly string[] {
  const { locale } = wording;
  const words = messages[locale.lang];
  const total = totalOf(site, role);
  if (!total) return [];
  const said = formatTotal(wording, role, total);
  const parts = countsOf(site, role).map(({ value, amount }) =>
    words.says((value.category ?? site.measure.unit)[locale.lang], formatAmount(amount, locale)),
  );
  return [parts.length > 1 ? words.inParentheses(said, parts.join(words.semicolon)) : said];
}

/** The attackers, apart, with what the article says of them: never a sum with the others. */
function describeAttackers(wording: Wording, site: Site): readonly string[] {
  const { lang } = wording.locale;
  const words = messages[lang];
  const total = totalOf(site, 'attackers');
  if (!total) return [];
  const statements = countsOf(site, 'attackers').flatMap(({ value }) => articleAccount(value)?.statement[lang] ?? []);
  const apart = words.altApart(formatAttackers(wording, total));
  // Inside a sentence the statement gives up its full stop.
  const told = statements.map((statement) => statement.replace(/\.$/, '')).join(words.semicolon);
  return [told === '' ? apart : words.inParentheses(apart, told)];
}

/** What the article counts in words only, which no circle can show. */
function describeInWords({ locale }: Wording, { quantity, category }: MeasureValue): readonly string[] {
  if (quantity.kind !== 'words') return [];
  const words = messages[locale.lang];
  const said = quantity.words[locale.lang];
  return [words.givenInWords(category ? words.says(category[locale.lang], said) : said)];
}

function describeArticle(wording: Wording, site: Site): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const heading = formatHeading(wording, site);
  const article = formatPlaceInArticle(wording, site);
  const said = [
    ...describeRole(wording, site, 'killed'),
    ...describeRole(wording, site, 'wounded'),
    ...describeAttackers(wording, site),
    ...site.counts.flatMap(({ value }) => describeInWords(wording, value)),
  ];
  return words.says(article === '' ? heading : words.inParentheses(heading, article), said.join(words.semicolon));
}

/** "A News, at least 15 (22 June 2025)", an undated one with what it is about. */
function describeOther(wording: Wording, { account, amount }: OtherCount): string {
  const { locale } = wording;
  const words = messages[locale.lang];
  const more = account.when ? formatEdtf(account.when, locale) : (account.about?.[locale.lang] ?? '');
  const said = speakerName(wording, account) + words.comma + formatAmount(amount, locale);
  return more === '' ? said : words.inParentheses(said, more);
}

function describeSeries(wording: Wording, count: Count): readonly string[] {
  const words = messages[wording.locale.lang];
  const series = seriesOf(wording.reading, count);
  const said = series.map((other) => describeOther(wording, other)).join(words.semicolon);
  const asides = asidesOf(wording.reading, count).map((other) => formatOther(wording, other));
  if (series.length === 0) return asides;
  return [headSeries(wording, series, said), ...asides];
}

function describeVoices(wording: Wording, site: Site, role: Role): readonly string[] {
  const voices = voicesOf(wording.reading, site, role);
  const said = voices.flatMap((voice) => formatVoice(wording, voice, role));
  return [...said, formatStanding(wording, voices, role)].filter((text) => text !== '');
}

/** What hangs below the line of one attack, as it is drawn: a count that grew, or voices side by side. */
function describeBelow(wording: Wording, site: Site): readonly string[] {
  const words = messages[wording.locale.lang];
  const said =
    site.id === 'church'
      ? site.counts.filter(({ amount }) => amount).flatMap((count) => describeSeries(wording, count))
      : roles.flatMap((role) => describeVoices(wording, site, role));
  return said.length === 0 ? [] : [words.drawnBelow(said.join(words.semicolon))];
}

/** What the circles mean, then for each attack a sentence above and one below the line; one sentence for no attack. */
export function describeDrawing(wording: Wording): string {
  const words = messages[wording.locale.lang];
  const { sites } = wording.reading;
  const sentences =
    sites.length === 0
      ? [words.nothingToDraw]
      : [
          words.drawnKind(formatUnit(wording)),
          ...sites.flatMap((site) => [describeArticle(wording, site), ...describeBelow(wording, site)]),
        ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}
