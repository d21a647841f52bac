import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/dataset/check-record.ts';
import type { Account, Dataset, Source } from '../../src/dataset/types.ts';
import { loadStory } from '../story.ts';

const story = loadStory();

const codes = (dataset: Dataset, kind: 'problems' | 'cautions' = 'problems') => checkRecord(dataset)[kind].map(({ code, pointer, found }) => `${code} ${pointer} ${found}`.trim());

function withSource(change: (source: Source) => Source): Dataset {
  return { ...story, sources: story.sources.map((source, i) => (i === 2 ? change(source) : source)) };
}

function withAccounts(change: (accounts: readonly Account[]) => readonly Account[]): Dataset {
  return { ...story, events: story.events.map((event, i) => (i === 1 ? { ...event, accounts: change(event.accounts) } : event)) };
}

const without = <T extends object>(value: T, ...keys: readonly string[]): T => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) as T;

describe('checkRecord', () => {
  it('finds the story’s record fit to cite', () => {
    expect(checkRecord(story)).toEqual({ problems: [], cautions: [] });
  });

  it('asks each source for publisher, date and address, or for why it has none', () => {
    expect(codes(withSource((source) => without(source, 'url', 'publisher', 'published')))).toEqual([
      'source-without-address /sources/2/url',
      'source-without-publisher /sources/2/publisher',
      'source-without-date /sources/2/published',
    ]);
    const reason = { ar: 'سبب', en: 'a reason' };
    const excused = withSource((source) => ({ ...without(source, 'url', 'publisher', 'published'), noUrl: reason, notNoted: ['publisher', 'published'] }));
    expect(codes(excused)).toEqual([]);
    expect(codes(withSource((source) => ({ ...without(source, 'published'), undated: true })))).toEqual([]);
  });

  it('lets a statement have no number that is not its account’s own', () => {
    const say = (ar: string, en: string, more: Partial<Account> = {}) =>
      withAccounts((accounts) => accounts.map((account, i) => (i === 1 ? { ...account, ...more, statement: { ar, en } } : account)));
    expect(codes(say('في 20 مايو 2015', 'on 20 May 2015'))).toEqual([]);
    expect(codes(say('في 22 مايو 2015', 'on 20 May 2015'))).toEqual(['number-not-in-account /events/1/accounts/1/statement/ar 22']);
    expect(codes(say('نحو 5,000', 'about 5000', { quantity: { kind: 'approximate', value: 5000 } }))).toEqual([]);
    expect(codes(say('بنسبة 95%', '95%', { besides: ['95'] }))).toEqual([]);
  });

  it('points out what readers cannot tell apart', () => {
    const [first] = story.sources;
    if (!first) throw new Error('no source');
    expect(codes(withSource((source) => ({ ...source, short: first.short })), 'cautions')).toEqual(['same-label /sources/2/short Khabarayn']);
  });

  it('points out a source that contradicts itself, but no count that grew', () => {
    const twice = withAccounts((accounts) => {
      const [own, other] = accounts;
      if (!own || !other) throw new Error('no account');
      const count = (value: number): Account => ({ ...other, quantity: { kind: 'exact', value }, relation: 'differs' });
      return [own, count(4), count(5)];
    });
    expect(codes(twice, 'cautions')).toEqual([`source-contradicts-itself /events/1/accounts/2 ${story.events[1]?.accounts[1]?.source}`]);
    const redated = withAccounts((accounts) => [...accounts, ...accounts.slice(1).map((account) => ({ ...account, when: story.published }))]);
    expect(codes(redated, 'cautions')).toHaveLength(1);
    expect(story.measures.at(-1)?.values[0]?.accounts.filter(({ source }) => source === 'upi-2025-06-23')).toHaveLength(2);
  });
});
