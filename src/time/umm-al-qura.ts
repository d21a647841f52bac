import { DAY_MS } from './calendar.ts';

/**
 * The calendar of Umm al-Qura, the civil calendar of Saudi Arabia, as far as it is published: 1356 to 1500 AH (14 March 1937 to
 * 16 November 2077). It follows from no formula, and `Intl` has it or not, by the machine; so its months stand here, and a test
 * compares them with the Unicode Consortium's (CLDR, islamic-umalqura).
 */
export const FIRST_HIJRI_YEAR = 1356;
export const LAST_HIJRI_YEAR = 1500;

/** A month of the calendar: year AH, month 1–12, its first day as ms UTC, midnight. */
export interface HijriMonth {
  readonly year: number;
  readonly month: number;
  readonly at: number;
}

/** 1 Muharram 1356 */
const FIRST_DAY = Date.UTC(1937, 2, 14);

/** For each year twelve bits, Muharram first: 1 for a month of 30 days, 0 for one of 29. */
const LONG_MONTHS = `
  557 297 54b 6a3 752 b65 56a aab 52b c95 d4a da5 5ca ad6 957 4ab 94b aa5 b52 b6a 575 276 8b7 45b 555 5a9 5b4 9da 4dd 26e
  936 aaa d54 db2 5d5 2da 95b 4ab a55 b49 b64 b71 5b4 ab5 a55 d25 e92 ec9 6d4 ae9 96b 4ab a93 d49 da4 db2 ab9 4ba a5b 52b
  a95 b2a b55 55c 4bd 23d 91d a95 b4a b5a 56d 2b6 93b 49b 655 6a9 754 b6a 56c aad 555 b29 b92 ba9 5d4 ada 55a aab 595 749
  764 baa 5b5 2b6 a56 e4d b25 b52 b6a 5ad 2ae 92f 497 64b 6a5 6ac ad6 55d 49d a4d d16 d95 5aa 5b5 2da 95b 4ad 595 6ca 6e4
  aea 4f5 2b6 956 aaa b54 bd2 5d9 2ea 96d 4ad a95 b4a ba5 5b2 9b5 4d6 a97 547 693 749 b55 56a a6b 52b`;

/** Every month from Muharram 1356 to Dhu al-Hijjah 1500, in order. */
export const hijriMonths: readonly HijriMonth[] = listMonths();

function listMonths(): readonly HijriMonth[] {
  const months: HijriMonth[] = [];
  let at = FIRST_DAY;
  for (const [index, bits] of LONG_MONTHS.trim().split(/\s+/).entries()) {
    for (let month = 1; month <= 12; month += 1) {
      months.push({ year: FIRST_HIJRI_YEAR + index, month, at });
      const isLong = (parseInt(bits, 16) >> (12 - month)) % 2 === 1;
      at += (isLong ? 30 : 29) * DAY_MS;
    }
  }
  return months;
}
