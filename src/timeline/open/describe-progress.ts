import { formatNumber, formatPercent } from '../../locale/digits.ts';
import { formatCount } from '../../locale/plural.ts';
import type { Locale } from '../../locale/types.ts';
import { describeCount } from '../describe.ts';
import { isSmall, toKilobytes, toMegabytes } from './amounts.ts';
import { openMessages } from './messages.ts';
import type { OpenProgress } from './progress.ts';

/** What is being done, in a line: "Reading: 12 of 40 MB", «ترتيب 17 واقعة بحسب الزمن». */
export function describeProgress(progress: OpenProgress, locale: Locale): string {
  const { sorted, sorting, done, readingOf, reading } = openMessages[locale.lang];
  const { stage, events, bytes, totalBytes } = progress;
  if (stage === 'sorting') return sorting(formatCount(events, sorted, locale));
  if (stage === 'done') return done(describeCount(events, locale));
  if (totalBytes === undefined) return reading(formatBytes(bytes, locale));
  const toUnit = isSmall(totalBytes) ? toKilobytes : toMegabytes;
  return readingOf(formatNumber(toUnit(bytes), locale), formatBytes(totalBytes, locale, true));
}

/** The facts parsed so far: «25,000 واقعة حتى الآن». Empty where that says nothing new. */
export function describeParsed({ stage, events }: OpenProgress, locale: Locale): string {
  return stage === 'reading' && events > 0 ? openMessages[locale.lang].soFar(describeCount(events, locale)) : '';
}

/** The same for ears: a text that changes with the stage and with each quarter of the reading, and not in between. */
export function describeMilestone(progress: OpenProgress, locale: Locale): string {
  if (progress.stage !== 'reading') return describeProgress(progress, locale);
  const { begun, readingShare } = openMessages[locale.lang];
  const { bytes, totalBytes } = progress;
  const quarters = totalBytes === undefined ? 0 : Math.floor((4 * bytes) / totalBytes);
  return quarters === 0 ? begun : readingShare(formatPercent(25 * quarters, locale));
}

function formatBytes(bytes: number, locale: Locale, isGenitive = false): string {
  const { ofMegabytes, ofKilobytes, megabytes, kilobytes } = openMessages[locale.lang];
  if (isSmall(bytes)) return formatCount(toKilobytes(bytes), isGenitive ? ofKilobytes : kilobytes, locale);
  return formatCount(toMegabytes(bytes), isGenitive ? ofMegabytes : megabytes, locale);
}
