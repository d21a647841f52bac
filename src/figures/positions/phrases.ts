/** Words made from entries: paragraph tags, short roles, what a screen reader says. */
import type { Actor, Stance } from '../../dataset/types.ts';
import { formatDigits, formatNumber } from '../../locale/digits.ts';
import { formatParagraphs } from '../../locale/list.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';
import { messages } from './messages.ts';
import type { Cell, Entry, Voice } from './reading.ts';

/** A number up to ten in words, beyond that in digits. */
export function sayNumber(n: number, locale: Locale): string {
  return messages[locale.lang].numbers[n] ?? formatNumber(n, locale);
}

/** A counted noun, its number in words up to ten: «خمسة أصوات», "five voices". */
export function sayCount(n: number, forms: PluralForms, locale: Locale): string {
  return formatCount(n, forms, locale).replace(formatNumber(n, locale), sayNumber(n, locale));
}

/** The same a second time: without its noun where the number can stand alone. */
export function sayCountAgain(n: number, forms: PluralForms, locale: Locale): string {
  // In Arabic one and two are the noun itself, and from 11 on the number needs it.
  const needsNoun = locale.lang === 'ar' && (n < 3 || n > 10);
  return needsNoun ? sayCount(n, forms, locale) : sayNumber(n, locale);
}

/** The paragraphs as short as they can be: "P6, P7" · «ف 6، 7». */
export function tagParagraphs(locators: readonly string[], locale: Locale): string {
  const numbers = locators.map((locator) => locator.replace(/^P(?=\d+$)/, ''));
  return formatDigits(messages[locale.lang].paragraphs(numbers), locale);
}

/** What follows the last comma of a role: the house without the rank ("fellow, Tahrir Institute"). */
export function shortRole({ role }: Actor, { lang }: Locale): string {
  return role?.[lang].split(/[,،]\s*/).at(-1) ?? '';
}

/** Our sorting of one position, in words that stand alone. */
export function sayStance(stance: Stance, { lang }: Locale): string {
  return stance === 'both' ? messages[lang].bothInFull : messages[lang].stances[stance];
}

/** Name, question, the position as it stands in the drawing and in full, our sorting and the paragraphs of one entry. */
export function speakEntry({ actor }: Voice, { question }: Cell, entry: Entry, locale: Locale): string {
  const { lang } = locale;
  const words = messages[lang];
  const rest = [
    // First what is seen: who speaks to the computer says it.
    entry.label[lang],
    entry.assessment.position[lang],
    sayStance(entry.stance, locale),
    formatParagraphs(entry.locators, locale),
  ];
  return formatDigits(words.spoken(actor.name[lang], question.name[lang], rest), locale);
}
