import { describe, expect, it } from 'vitest';
import { createColumns } from '../../src/timeline/columns.ts';
import { describeBin, describeCount, describeEmpty, describeRange } from '../../src/timeline/describe.ts';
import type { ColumnEvent } from '../../src/timeline/types.ts';
import { viewWindow } from '../../src/timeline/window.ts';
import { dayMs, localeOf } from './many-events.ts';

const en = localeOf('en');
const ar = localeOf('ar');
const at = (text: string) => Date.parse(text);

describe('describeRange', () => {
  it.each([
    ['2017-01-01', '2018-01-01', '2017', '2017'],
    ['2017-05-01', '2017-06-01', 'May 2017', 'مايو 2017'],
    ['2017-05-03', '2017-05-04', '3\u00A0May 2017', '3\u00A0مايو 2017'],
    ['2017-05-03', '2017-05-08', '3–7\u00A0May 2017', 'من 3 إلى 7\u00A0مايو 2017'],
    ['2017-01-01', '2017-07-01', '1\u00A0January to 30\u00A0June 2017', 'من 1\u00A0يناير إلى 30\u00A0يونيو 2017'],
    ['2017-05-03T18:00Z', '2017-05-08T06:00Z', '3–8\u00A0May 2017', 'من 3 إلى 8\u00A0مايو 2017'],
    ['2017-05-03T06:00Z', '2017-05-03T09:05Z', '3\u00A0May 2017, 06:00 to 09:05', '3\u00A0مايو 2017، من 06:00 إلى 09:05'],
  ])('says %s to %s as people do', (from, to, english, arabic) => {
    expect(describeRange([at(from), at(to)], en)).toBe(english);
    expect(describeRange([at(from), at(to)], ar)).toBe(arabic);
  });

  it('writes the digits of the locale', () => {
    expect(describeRange([at('2017-05-03T06:00Z'), at('2017-05-03T09:00Z')], { ...ar, digits: 'arab' })).toBe('٣\u00A0مايو ٢٠١٧، من ٠٦:٠٠ إلى ٠٩:٠٠');
  });

  it('falls back to years where EDTF ends', () => {
    expect(describeRange([at('+011000-01-01T00:00Z'), at('+012000-01-01T00:00Z')], en)).toBe('11000 and 11999');
  });
});

describe('describeCount', () => {
  it('agrees with the number in both languages', () => {
    const forms = [0, 1, 2, 3, 11, 100, 12_345];
    expect(forms.map((n) => describeCount(n, ar))).toEqual(['لا وقائع', 'واقعة واحدة', 'واقعتان', '3\u00A0وقائع', '11\u00A0واقعة', '100\u00A0واقعة', '12,345\u00A0واقعة']);
    expect(forms.map((n) => describeCount(n, en))).toEqual(['no facts', '1\u00A0fact', '2\u00A0facts', '3\u00A0facts', '11\u00A0facts', '100\u00A0facts', '12,345\u00A0facts']);
  });
});

describe('describeBin', () => {
  const bin = { from: 0, to: 1, count: 12, dates: [0, 10], intervals: [10, 12], cover: 2 } as const;

  it('says how many begin in it, and how many that began earlier go on', () => {
    expect(describeBin(bin, 'May 2017', en)).toBe('12\u00A0facts, May 2017');
    expect(describeBin({ ...bin, cover: 5 }, 'May 2017', en)).toBe('12\u00A0facts, May 2017, 3\u00A0go on meanwhile');
    expect(describeBin({ ...bin, cover: 4 }, 'مايو 2017', ar)).toBe('12\u00A0واقعة، مايو 2017، وتستمر خلالها واقعتان');
  });
});

describe('describeEmpty', () => {
  const events: readonly ColumnEvent[] = [
    { earliest: 0, latest: Infinity, lane: 0, kind: 'interval' },
    { earliest: 0, latest: 1000 * dayMs, lane: 0, kind: 'interval' },
    { earliest: 0, latest: 365 * dayMs, lane: 0, kind: 'year' },
  ];
  const texts = { idOf: String, titleOf: (order: number) => ['A', 'B', 'C'][order] ?? `D${order}`, dateOf: String };
  const say = (list: readonly ColumnEvent[], from: number, locale = en) => {
    const columns = createColumns(list, 1);
    return describeEmpty(columns, viewWindow(columns, [from * dayMs, (from + 1) * dayMs], 500), texts, locale);
  };

  it('says what goes on, what may have happened, and what absence does not mean', () => {
    expect(say(events, 5)).toEqual([
      'No fact begins or ends in this time.',
      'Going on throughout: B; A (end not given).',
      'May have happened in it: C.',
      'Absent here does not mean that nothing happened.',
    ]);
    expect(say(events, 5, ar)).toEqual([
      'لا واقعة تبدأ أو تنتهي في هذه المدة.',
      'يستمر خلالها: B؛ A (النهاية غير مذكورة).',
      'وقد يكون وقع خلالها: C.',
      'غيابها هنا لا يعني أن شيئًا لم يحدث.',
    ]);
  });

  it('does not name what is not there, and says nothing of a window with facts', () => {
    expect(say(events.slice(2), 2000)).toHaveLength(2);
    expect(say(events, 0)).toEqual([]);
    expect(say([{ earliest: -Infinity, latest: 5, lane: 0, kind: 'interval' }], -10)[1]).toBe('Going on throughout: A (start not given).');
  });

  it('counts what it does not name', () => {
    const many = Array.from({ length: 15 }, () => ({ earliest: 0, latest: Infinity, lane: 0, kind: 'interval' }) as const);
    expect(say(many, 5)[1]).toMatch(/; 3\u00A0other facts\.$/);
    expect(say(many.slice(0, 14), 5, ar)[1]).toMatch(/؛ واقعتان أخريان\.$/);
  });
});
