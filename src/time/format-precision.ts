import { formatDigits } from '../locale/digits.ts';
import { formatCount } from '../locale/plural.ts';
import type { Locale } from '../locale/types.ts';
import { precisionPhrases, type Doubt, type PrecisionPhrases } from './precision-phrases.ts';
import type { Edtf, EdtfDate, EdtfInterval } from './types.ts';

/**
 * How exactly a date is known, in words: «الشهر معلوم، واليوم غير مذكور» · "month known, day not given"; for intervals
 * «مدة: من شهر إلى سنة» · "span: month to year". It repeats no part of the date itself.
 */
export function formatPrecision(value: Edtf, locale: Locale): string {
  const phrases = precisionPhrases[locale.lang];
  if (value.kind === 'date') return describeDate(value, phrases);
  if (value.kind === 'interval') return describeInterval(value, phrases);
  const [only, ...rest] = value.dates;
  if (only && rest.length === 0) return describeDate(only, phrases);
  return formatDigits(phrases.oneOf(formatCount(value.dates.length, phrases.alternatives, locale)), locale);
}

function describeDate(date: EdtfDate, phrases: PrecisionPhrases): string {
  const doubt = doubtOf(date);
  return doubt ? phrases.doubtful(date.precision, doubt) : phrases.known[date.precision];
}

function describeInterval({ start, end }: EdtfInterval, phrases: PrecisionPhrases): string {
  if (typeof start === 'object' && typeof end === 'object') {
    return phrases.span(
      phrases.spanEnd(start.precision, doubtOf(start)),
      phrases.spanEnd(end.precision, doubtOf(end)),
    );
  }
  return phrases.join(describeStart(start, phrases), describeEnd(end, phrases));
}

function describeStart(start: EdtfInterval['start'], phrases: PrecisionPhrases): string {
  if (typeof start === 'object') return phrases.startKnown(start.precision, doubtOf(start));
  return start === 'open' ? phrases.startOpen : phrases.startUnknown;
}

function describeEnd(end: EdtfInterval['end'], phrases: PrecisionPhrases): string {
  if (typeof end === 'object') return phrases.endKnown(end.precision, doubtOf(end));
  return end === 'open' ? phrases.endOpen : phrases.endUnknown;
}

function doubtOf(date: EdtfDate): Doubt | undefined {
  if (date.approximate && date.uncertain) return 'both';
  if (date.approximate) return 'approximate';
  return date.uncertain ? 'uncertain' : undefined;
}
