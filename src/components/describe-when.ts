import type { Event } from '../dataset/types.ts';
import type { Messages } from '../locale/ar.ts';
import { formatDigits } from '../locale/digits.ts';
import type { Locale } from '../locale/types.ts';
import { formatEdtf, formatPrecision } from '../time/format.ts';

/** A piece of a date; what readers of the article have to infer is underlined. */
export interface DatePart {
  readonly text: string;
  readonly inferred: boolean;
}

/** When an event happened, in the curator's words where EDTF alone would say less. */
export function formatWhen({ when, whenText }: Event, locale: Locale): string {
  return whenText ? formatDigits(whenText[locale.lang], locale) : formatEdtf(when, locale);
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
