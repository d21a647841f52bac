/** The figure's short texts, made from what was read. */
import { sourceById } from '../../dataset/queries.ts';
import type { Account, Actor, Event } from '../../dataset/types.ts';
import { formatNumber } from '../../locale/digits.ts';
import { formatList, formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { DAY_MS } from '../../time/calendar.ts';
import { formatEdtf } from '../../time/format.ts';
import { formatLeftOut } from '../most-accounts.ts';
import { messages } from './messages.ts';
import { actorOf, articleLocators, type Change, type Reading } from './reading.ts';

export function nameOfPlace({ place }: Reading, { lang }: Locale): string {
  return place?.name[lang] ?? '';
}

/** The short name of who held it; empty where nobody is named. */
export function nameOfHolder(holder: Actor | undefined, { lang }: Locale): string {
  return (holder?.short ?? holder?.name)?.[lang] ?? '';
}

/** "May 2015", and for a whole year "some time in 2017". */
export function formatArticleDate({ when }: Event, locale: Locale): string {
  const text = formatEdtf(when, locale);
  const isPlainYear = when.kind === 'date' && when.precision === 'year' && !when.approximate && !when.uncertain;
  return isPlainYear ? messages[locale.lang].within(text) : text;
}

/** "retaken by government forces"; says so where the account names nobody. */
export function labelChange({ holder, isReturn }: Change, locale: Locale): string {
  const words = messages[locale.lang];
  const name = nameOfHolder(holder, locale);
  if (name === '') return words.unnamed;
  return isReturn ? words.retaken(name) : words.taken(name);
}

/** The publishers of an account and of what carries it too. */
export function namesOf({ dataset }: Reading, { source, also }: Account, { lang }: Locale): string {
  const names = [source, ...also].map((id) => {
    const found = sourceById(dataset, id);
    const name = (found?.publisher ?? found?.short)?.[lang] ?? '';
    return found?.secondary ? messages[lang].secondary(name) : name;
  });
  return [...new Set(names)].filter((name) => name !== '').join(messages[lang].semicolon);
}

/** The sources of an account as a source line has them: "Al Jazeera, 11 Dec 2016". */
export function citeAccount({ dataset }: Reading, { source, also }: Account, { lang }: Locale): readonly string[] {
  return [source, ...also].flatMap((id) => {
    const found = sourceById(dataset, id);
    if (!found) return [];
    return [found.secondary ? messages[lang].secondary(found.short[lang]) : found.short[lang]];
  });
}

/** The words on the hatching, longest first. */
export function labelUndated({ dataset }: Reading, event: Event, locale: Locale): readonly string[] {
  const words = messages[locale.lang];
  const names = event.actors.map((id) => nameOfHolder(actorOf(dataset, id), locale)).filter((name) => name !== '');
  return names.length < 2 ? [words.undated] : [words.passes(formatList(names, locale)), words.undated];
}

export function formatArticle(reading: Reading, locale: Locale): string {
  return messages[locale.lang].article(formatParagraphs(articleLocators(reading), locale));
}

/** The heading of the side below: says "to the day" only where every account is as exact as two days. */
export function headOthers({ changes, leftOut }: Reading, locale: Locale): string {
  const { lang } = locale;
  const areDays = changes.every(({ when }) => when.latest - when.earliest <= 2 * DAY_MS);
  const head = areDays ? messages[lang].othersToTheDay : messages[lang].others;
  return [head, formatLeftOut(leftOut, locale)].filter((part) => part !== '').join(messages[lang].semicolon);
}

/** "20–21 May 2015: taken by ISIS" */
export function speakChange(change: Change, locale: Locale): string {
  return messages[locale.lang].dated(formatEdtf(change.when, locale), labelChange(change, locale));
}

/** What other accounts say of one fact, with their names. */
export function speakChanges(reading: Reading, changes: readonly Change[], locale: Locale): string {
  const words = messages[locale.lang];
  const said = changes.map((change) => speakChange(change, locale) + words.comma + namesOf(reading, change.account, locale));
  return words.dated(words.others, said.join(words.semicolon));
}

export function speakEvent(event: Event, locale: Locale): string {
  return messages[locale.lang].dated(formatArticleDate(event, locale), event.label[locale.lang]);
}

/** "four times", «أربع مرات»; in figures beyond ten. */
export function formatTimes(n: number, locale: Locale): string {
  const words = messages[locale.lang];
  const counted = formatCount(n, words.times, locale);
  const number = words.numbers[n - 1];
  if (locale.lang === 'en' && n > 0 && n < 3 && number) return number;
  return number ? counted.replace(formatNumber(n, locale), number) : counted;
}
