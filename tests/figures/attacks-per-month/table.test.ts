import { describe, expect, it } from 'vitest';
import { table } from '../../../src/figures/attacks-per-month/table.ts';
import { loadFirstRecord } from '../../story.ts';
import { createMeasured, exact, localeOf } from './measures.ts';

const cellsOf = (dataset: Parameters<typeof table>[0], lang: 'ar' | 'en' = 'en') =>
  table(dataset, localeOf(lang)).rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\u00A0', ' ')));

describe('the table of attacks per month', () => {
  it('has a row for every account of every value, the undrawn ones too', () => {
    const story = loadFirstRecord();
    const measure = story.measures.find(({ id }) => id === 'attacks-per-month');
    const accounts = measure?.values.flatMap((value) => value.accounts) ?? [];
    const rows = cellsOf(story);
    expect(accounts.length).toBeGreaterThan(5);
    expect(rows).toHaveLength(accounts.length);
    expect(rows.some((cells) => cells[0] === 'October 2023' && cells[2] === '36')).toBe(true);
    expect(rows.some((cells) => cells[0] === 'January to October 2024' && cells.includes('587'))).toBe(true);
  });

  it('has a cell for every column in both languages', () => {
    for (const lang of ['ar', 'en'] as const) {
      const { columns, rows } = table(loadFirstRecord(), localeOf(lang));
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    }
  });

  it('never says that a source said what the article says it said', () => {
    const [first] = cellsOf(loadFirstRecord());
    expect(first).toContain('the article, citing Karam Shaar Advisory');
    expect(first).toContain('paragraph 17');
  });

  it('calls a secondary source secondary', () => {
    const dataset = createMeasured([{ period: '2024', quantity: exact(63), accounts: [{ quantity: exact(60) }] }]);
    const sources = dataset.sources.map((source) => ({ ...source, secondary: source.id === 'report' }));
    expect(cellsOf({ ...dataset, sources })[1]).toContain('Report House (secondary)');
  });

  it('calls it so once', () => {
    const dataset = createMeasured([{ period: '2024', quantity: exact(63), accounts: [{ quantity: exact(60) }] }]);
    const short = { ar: 'الدار (مصدر ثانوي)', en: 'The House (secondary)' };
    const sources = dataset.sources.map((source) => ({ ...source, secondary: true, short }));
    expect(cellsOf({ ...dataset, sources })[1]).toContain('The House (secondary)');
    expect(cellsOf({ ...dataset, sources }, 'ar')[1]).toContain('الدار (مصدر ثانوي)');
  });

  it.each([
    [{ kind: 'exact', value: 63 }, ['', '63', '']],
    [{ kind: 'approximate', value: 63 }, ['', 'about 63', '']],
    [{ kind: 'at-least', value: 25 }, ['25', '', '']],
    [{ kind: 'range', low: 3000, high: 5000 }, ['3,000', '', '5,000']],
    [{ kind: 'words', words: { ar: 'بضع عشرات', en: 'a few dozen' } }, ['', 'a few dozen', '']],
  ] as const)('puts %o where it belongs', (quantity, bounds) => {
    expect(cellsOf(createMeasured([{ period: '2024', quantity }]))[0]?.slice(1, 4)).toEqual(bounds);
  });

  it('is sorted by numbers and instants, not by their words', () => {
    const rows = table(loadFirstRecord(), localeOf('ar')).rows;
    const atLeast = rows.find(({ cells }) => cells[1]?.text === '660');
    expect(atLeast?.cells[0]?.order).toBe(Date.UTC(2024, 0, 1));
    expect(atLeast?.cells[1]?.order).toBe(660);
    expect(rows.at(-1)?.cells[2]).toEqual({ text: 'نحو\u00A01', order: 1 });
  });

  it('names every source that a cell leads to, the article’s further ones too', () => {
    const dataset = createMeasured([{ period: '2024', quantity: exact(63), accounts: [{ source: 'weekly', quantity: exact(60) }] }]);
    const own = dataset.measures.map((measure) => ({
      ...measure,
      values: measure.values.map((value) => ({
        ...value,
        accounts: value.accounts.map((account) => (account.relation ? account : { ...account, also: ['report'] })),
      })),
    }));
    const [first, second] = table({ ...dataset, measures: own }, localeOf('en')).rows;
    expect(first?.cells[5]).toEqual({ text: 'the article, citing Report House; Report House', sources: ['article', 'report'] });
    expect(second?.cells[5]?.sources).toEqual(['weekly']);
  });

  it('has no rows without the measure', () => {
    expect(cellsOf({ ...createMeasured([]), measures: [] })).toEqual([]);
  });
});
