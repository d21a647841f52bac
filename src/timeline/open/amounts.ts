import { formatCount } from '../../locale/plural.ts';
import type { Locale, PluralForms } from '../../locale/types.ts';

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** Megabytes of 1,000,000 bytes with their noun; below ten with one decimal. Rounded down: never more than there is. */
export function formatMegabytes(bytes: number, forms: PluralForms, locale: Locale): string {
  return formatCount(toMegabytes(bytes), forms, locale);
}

/** Megabytes as a number to print. */
export function toMegabytes(bytes: number): number {
  return bytes >= 10 * MEGABYTE ? Math.floor(bytes / MEGABYTE) : Math.floor((10 * bytes) / MEGABYTE) / 10;
}

/** Kilobytes as a number to print: whole ones, rounded down, but a file of some bytes has one. */
export function toKilobytes(bytes: number): number {
  return bytes > 0 ? Math.max(1, Math.floor(bytes / KILOBYTE)) : 0;
}

/** Whether an amount is told in kilobytes. */
export function isSmall(bytes: number): boolean {
  return bytes < MEGABYTE;
}
