/** Title, subtitle, source line, alt text and description: the dead of both attacks, and what other accounts say. */
import { articleAccount } from '../../dataset/queries.ts';
import type { Dataset } from '../../dataset/types.ts';
import { formatDigits } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import type { Locale } from '../../locale/types.ts';
import { formatEdtf } from '../../time/format.ts';
import type { FigureText } from '../types.ts';
import { describeDrawing } from './description.ts';
import { messages, type TitlePart } from './messages.ts';
import { formatCounted, formatStanding, formatVoice, formatSeries, formatVictims } from './phrases.ts';
import { formatAmount, formatAttackers, formatCited, formatHeading, formatPlace, formatUnit, peopleForms, type Wording } from './phrases.ts';
import { countsOf, drawnAccounts, isContested, readCasualties, totalOf, voicesOf } from './reading.ts';
import type { Amount, Site, SiteId } from './reading.ts';

/** "three", «ثلاثة»: as a word where there is one. */
function formatShort(amount: Amount, locale: Locale): string {
  const words = messages[locale.lang];
  const word = words.smallNumbers[amount.high];
  if (!word || amount.kind === 'range' || amount.kind === 'approximate') return formatAmount(amount, locale);
  return amount.kind === 'at-least' ? words.atLeast(word) : word;
}

function toTitlePart(wording: Wording, id: SiteId): TitlePart | undefined {
  const { reading, locale } = wording;
  const site = reading.sites.find((one) => one.id === id);
  if (!site) return undefined;
  const place = formatPlace(wording, site);
  const amount = totalOf(site, 'killed');
  if (amount && amount.high > 0) {
    const full = formatCounted(amount, peopleForms(reading.dataset, locale), locale);
    return { full, short: formatShort(amount, locale), isOne: amount.high === 1, place };
  }
  const quantity = site.counts.find((count) => count.role === 'killed')?.value.quantity;
  if (quantity?.kind !== 'words') return undefined;
  const said = messages[locale.lang].inWords(quantity.words[locale.lang]);
  return { full: said, short: said, isOne: false, place };
}

function formatTitle(wording: Wording): string {
  const words = messages[wording.locale.lang];
  const [church, ambush] = [toTitlePart(wording, 'church'), toTitlePart(wording, 'ambush')];
  if (!church && !ambush) return words.titleNone;
  const title = words.title(church, ambush);
  return isContested(wording.reading) ? words.titleContested(title) : title;
}

function yearOf({ event }: Site, locale: Locale): string | undefined {
  if (!event) return undefined;
  return event.when.kind === 'date' ? String(event.when.year) : formatEdtf(event.when, locale);
}

function formatSubtitle(wording: Wording): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  if (reading.sites.length === 0) return '';
  const years = [...new Set(reading.sites.flatMap((site) => yearOf(site, locale) ?? []))];
  const isInferred = reading.sites.some(({ event }) => event?.inferred.includes('year'));
  const text = words.subtitle(reading.sites.length, formatList(years, locale), formatUnit(wording));
  return text + (isInferred ? words.yearInferred : '');
}

function formatSource(wording: Wording): string {
  const { reading, locale } = wording;
  const words = messages[locale.lang];
  const values = reading.sites.flatMap((site) => site.counts.map(({ value }) => value));
  const locators = values.flatMap((value) => articleAccount(value)?.locators ?? []);
  const place = formatParagraphs([...new Set(locators)], locale);
  const article = place === '' ? words.article : words.articleAt(place);
  const cited = drawnAccounts(reading).map((account) => formatCited(wording, account));
  return words.source([article, ...new Set(cited.filter((text) => text !== ''))]);
}

function altOf(wording: Wording, site: Site): string {
  const words = messages[wording.locale.lang];
  const attackers = totalOf(site, 'attackers');
  const people = formatVictims(wording, site);
  const apart = attackers ? words.altApart(formatAttackers(wording, attackers)) : '';
  return words.says(formatHeading(wording, site), [people, apart].filter((text) => text !== '').join(words.comma));
}

/** What the others say about one attack, as it is drawn: a growing count, or voices side by side. */
function altBelow(wording: Wording, site: Site): readonly string[] {
  const words = messages[wording.locale.lang];
  const drawn = site.counts.filter(({ amount }) => amount);
  if (site.id === 'church') return drawn.map((count) => formatSeries(wording, count)).filter((text) => text !== '');
  return (['killed', 'wounded', 'attackers'] as const).flatMap((role) => {
    const voices = voicesOf(wording.reading, site, role);
    if (voices.length === 0) return [];
    const said = voices.flatMap((voice) => formatVoice(wording, voice, role));
    return [[...said, formatStanding(wording, voices, role)].filter((text) => text !== '').join(words.comma)];
  });
}

function formatAlt(wording: Wording): string {
  const words = messages[wording.locale.lang];
  const { sites } = wording.reading;
  const counted = sites.filter((site) => (['killed', 'wounded', 'attackers'] as const).some((role) => countsOf(site, role).length > 0));
  if (counted.length === 0) return words.altNone;
  return words.alt(
    counted.map((site) => altOf(wording, site)),
    counted.flatMap((site) => altBelow(wording, site)),
  );
}

/** What the figure says in words; every number, name, place and date in it comes from the dataset. */
export function describe(dataset: Dataset, locale: Locale): FigureText {
  const wording: Wording = { reading: readCasualties(dataset), locale };
  const write = (text: string): string => formatDigits(text, locale);
  return {
    title: write(formatTitle(wording)),
    subtitle: write(formatSubtitle(wording)),
    source: write(formatSource(wording)),
    alt: write(formatAlt(wording)),
    description: write(describeDrawing(wording)),
  };
}
