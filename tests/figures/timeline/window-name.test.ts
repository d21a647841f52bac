import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatBetween, formatWindow } from '../../../src/figures/timeline/lens/window-name.ts';
import type { TimeWindow } from '../../../src/time/types.ts';
import { toWindowText } from '../../../src/time/window-text.ts';

const localeOf = (lang: 'ar' | 'en') => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;
const day = 86_400_000;

it.each([
  ['2014-01-01', '2018-01-01', '2014 to 2017', 'من 2014 إلى 2017'],
  ['2025-11-01', '2026-01-01', 'November and December 2025', 'نوفمبر وديسمبر 2025'],
  ['2025-04-01', '2025-07-01', 'April to June 2025', 'من أبريل إلى يونيو 2025'],
  ['2025-04-09', '2025-06-06', '9 April to 5 June 2025', 'من 9 أبريل إلى 5 يونيو 2025'],
  ['2025-11-01', '2025-12-28', '1 November to 27 December 2025', 'من 1 نوفمبر إلى 27 ديسمبر 2025'],
  ['2018-01-01', '2024-12-08', '2018 to 7 December 2024', 'من 2018 إلى 7 ديسمبر 2024'],
  ['2025-01-01', '2025-04-01', 'January to March 2025', 'من يناير إلى مارس 2025'],
  ['2024-12-08', '2026-01-01', '8 December 2024 to 31 December 2025', 'من 8 ديسمبر 2024 إلى 31 ديسمبر 2025'],
  ['2025-12-13', '2025-12-14', '13 December 2025', '13 ديسمبر 2025'],
  ['2025-12-20', '2025-12-26', '20 to 25 December 2025', 'من 20 إلى 25 ديسمبر 2025'],
  ['2025-12-13T06:00Z', '2025-12-13T18:00Z', '13 December 2025, 06:00 to 18:00', '13 ديسمبر 2025، من 06:00 إلى 18:00'],
])('names %s up to %s: %s', (from, to, en, ar) => {
  const window: TimeWindow = [Date.parse(from), Date.parse(to)];
  expect(formatWindow(window, localeOf('en')).replaceAll('\u00a0', ' ')).toBe(en);
  expect(formatWindow(window, localeOf('ar')).replaceAll('\u00a0', ' ')).toBe(ar);
});

it('names the days that the address has, however a hand has left the window', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 4, max: 4000 }), fc.double({ min: -0.49, max: 0.49, noNaN: true }), fc.double({ min: -0.49, max: 0.49, noNaN: true }), (start, days, left, right) => {
      const at = (n: number) => Date.UTC(2014, 0, 1) + n * day;
      const exact: TimeWindow = [at(start), at(start + days)];
      const dragged: TimeWindow = [exact[0] + left * day, exact[1] + right * day];
      for (const name of [formatWindow, formatBetween]) expect(name(dragged, localeOf('en'))).toBe(name(exact, localeOf('en')));
      // Two windows with one name would be one address.
      const longer: TimeWindow = [exact[0], exact[1] + day];
      expect(formatWindow(longer, localeOf('en'))).not.toBe(formatWindow(exact, localeOf('en')));
      expect(toWindowText(longer)).not.toEqual(toWindowText(exact));
    }),
  );
});
