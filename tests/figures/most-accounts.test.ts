import { describe, expect, it } from 'vitest';
import type { Account, Relation } from '../../src/dataset/types.ts';
import { formatLeftOut, limitAccounts } from '../../src/figures/most-accounts.ts';
import { createDataset } from './generated-datasets.ts';

const locale = (lang: 'ar' | 'en') => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;

function accountsAfter(relations: readonly Relation[]): readonly Account[] {
  const [event, ...rest] = createDataset([{ when: '2020', label: 'x', others: relations.map(() => '2020-05') }]).events;
  if (!event || rest.length > 0) throw new Error('One event was asked for');
  const [own, ...others] = event.accounts;
  if (!own) throw new Error('The article has an account of its own');
  const named = others.map((account, i): Account => ({ ...account, source: `s${i}`, relation: relations[i] ?? 'agrees' }));
  const dataset = { ...createDataset([]), events: [{ ...event, accounts: [own, ...named] }] };
  return limitAccounts(dataset).events[0]?.accounts ?? [];
}

describe('a drawing', () => {
  it('keeps up to eight other accounts of a fact as they are', () => {
    expect(accountsAfter(Array<Relation>(8).fill('agrees'))).toHaveLength(9);
  });

  it('leaves the ninth to the table, never one that differs, and keeps their order', () => {
    const relations: Relation[] = [...Array<Relation>(9).fill('agrees'), 'differs', 'more-exact', 'differs'];
    const kept = accountsAfter(relations);
    expect(kept.map(({ source }) => source)).toEqual(['article', 's0', 's1', 's2', 's3', 's4', 's5', 's9', 's11']);
  });

  it('says how many it leaves out, in the grammar of the number', () => {
    const say = (n: number, lang: 'ar' | 'en') => formatLeftOut(n, locale(lang)).replaceAll('\u00A0', ' ');
    expect([0, 1, 12].map((n) => say(n, 'en'))).toEqual(['', '+ 1 more account, in the table', '+ 12 more accounts, in the table']);
    expect([1, 2, 3, 12].map((n) => say(n, 'ar'))).toEqual([
      'وفي الجدول أيضًا رواية أخرى واحدة',
      'وفي الجدول أيضًا روايتان أخريان',
      'وفي الجدول أيضًا 3 روايات أخرى',
      'وفي الجدول أيضًا 12 رواية أخرى',
    ]);
  });
});
