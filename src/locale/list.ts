import type { Lang } from '../base/localized.ts';
import { formatDigits } from './digits.ts';
import type { Locale } from './types.ts';

const PARAGRAPH = /^P(\d+)$/;

/** «أ وب وج» (و stands before every item and holds on to it) · "a, b and c". Nothing for no items. */
export function formatList(items: readonly string[], locale: Locale): string {
  return locale.lang === 'ar' ? items.join(' و') : joinEnglish(items, 'and');
}

/** «أ أو ب أو ج» · "a, b or c". Nothing for no items. */
export function formatAlternatives(items: readonly string[], locale: Locale): string {
  return locale.lang === 'ar' ? items.join(' أو ') : joinEnglish(items, 'or');
}

function joinEnglish(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/**
 * The article's paragraphs by their locators (P11), sorted, each once, runs of three and more as a range:
 * «الفقرات من 1 إلى 20 و31 و32» · "paragraphs 1–20, 31 and 32". The Arabic is in the nominative: it is made to stand
 * alone. A locator of another kind is added behind, as it is; no locators give an empty text.
 */
export function formatParagraphs(locators: readonly string[], locale: Locale): string {
  const numbers = new Set<number>();
  const others: string[] = [];
  for (const locator of locators) {
    const number = PARAGRAPH.exec(locator)?.[1];
    if (number === undefined) others.push(locator);
    else numbers.add(Number(number));
  }
  const paragraphs = numbers.size === 0 ? [] : [nameParagraphs([...numbers].sort((a, b) => a - b), locale)];
  return [...paragraphs, ...others].join(locale.lang === 'ar' ? '، ' : ', ');
}

function nameParagraphs(numbers: readonly number[], locale: Locale): string {
  const items = findRuns(numbers).flatMap(([first, last]) => writeRun(first, last, locale.lang));
  return formatDigits(`${paragraphNoun(numbers.length, locale.lang)}\u00A0${formatList(items, locale)}`, locale);
}

function paragraphNoun(count: number, lang: Lang): string {
  if (lang === 'en') return count === 1 ? 'paragraph' : 'paragraphs';
  if (count === 1) return 'الفقرة';
  return count === 2 ? 'الفقرتان' : 'الفقرات';
}

/** Unbroken runs of sorted numbers as their first and last. */
function findRuns(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function writeRun(first: number, last: number, lang: Lang): readonly string[] {
  if (last - first < 2) return first === last ? [`${first}`] : [`${first}`, `${last}`];
  return [lang === 'ar' ? `من ${first} إلى ${last}` : `${first}–${last}`];
}
