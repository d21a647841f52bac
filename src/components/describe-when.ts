import { formatWhen } from '../dataset/format-when.ts';
import type { Account, Event } from '../dataset/types.ts';
import type { Messages } from '../locale/ar.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatCount } from '../locale/plural.ts';
import { daysApart } from '../time/bounds.ts';
import { formatEdtf, formatPrecision } from '../time/format.ts';

/** A piece of a date; what readers of the article have to infer is underlined. */
export interface DatePart {
  readonly text: string;
  readonly inferred: boolean;
}

const years = /[0-9٠-٩]{4}[?؟]?/g;

/** The same text cut where the inferred part begins and ends: a year, the start of a span, or all of it. */
export function splitInferred(event: Event, locale: Locale): readonly DatePart[] {
  const text = formatWhen(event, locale);
  const { inferred } = event;
  if (inferred.includes('date')) return [{ text, inferred: true }];
  const found = [...text.matchAll(years)];
  const part = inferred.includes('start') ? found[0] : inferred.includes('year') ? found.at(-1) : undefined;
  if (!part) return [{ text, inferred: false }];
  const end = part.index + part[0].length;
  return [
    { text: text.slice(0, part.index), inferred: false },
    { text: part[0], inferred: true },
    { text: text.slice(end), inferred: false },
  ].filter((piece) => piece.text !== '');
}

/**
 * How exactly the date is known, what is inferred, and the curator's note, each said once. Where one end of a
 * span is missing and a note explains it, the note alone speaks.
 */
export function describePrecision(event: Event, locale: Locale, messages: Messages): string {
  const { when, whenNote, inferred } = event;
  const note = whenNote && formatDigits(whenNote[locale.lang], locale);
  const isOpen = when.kind === 'interval' && (typeof when.start === 'string' || typeof when.end === 'string');
  if (note && isOpen) return note;
  const parts = [formatPrecision(when, locale), ...inferred.map((part) => messages.panel.inferred[part]), note ?? ''];
  const said = parts.filter((part, i) => part !== '' && !parts.slice(0, i).some((earlier) => earlier.includes(part)));
  return said.join(messages.comma);
}

/**
 * How far another account's date lies from the article's, counted in days and said to be counted; empty where
 * it does not differ by its date, or where one of the two has an end that nobody knows.
 */
export function describeDistance(event: Event, account: Account, locale: Locale, messages: Messages): string {
  const { when } = account;
  if (account.relation !== 'differs' || !when) return '';
  const days = daysApart(event.when, when);
  if (!Number.isFinite(days) || days === 0) return '';
  const { distance } = messages.panel;
  const count = formatCount(days, distance.days, locale);
  const isDay = event.when.kind === 'date' && event.when.precision === 'day';
  const date = formatEdtf(event.when, locale);
  const isLater = when.earliest >= event.when.latest;
  if (isDay) return isLater ? distance.afterDay(count, date) : distance.beforeDay(count, date);
  return isLater ? distance.afterEnd(count, date) : distance.beforeStart(count, date);
}
