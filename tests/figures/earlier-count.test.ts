// A count as it stood earlier is neither a contradiction nor a number for another period, wherever it is compared.
import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/dataset/types.ts';
import { readAccounts } from '../../src/figures/accounts-compared/reading.ts';
import { sayDetail, speakPanel } from '../../src/figures/accounts-compared/phrases.ts';
import { formatStanding } from '../../src/figures/isis-fighters/phrases.ts';
import { readFighters } from '../../src/figures/isis-fighters/reading.ts';
import { messages as ar } from '../../src/locale/ar.ts';
import { messages as en } from '../../src/locale/en.ts';
import { createCompared, localeOf } from './accounts-compared/compared.ts';
import { exact, withNumbers } from './isis-fighters/fighters.ts';

const counts = (relations: readonly Relation[]) =>
  createCompared([{ label: 'killed', quantity: exact(25), others: relations.map((relation, i) => ({ quantity: exact(15 + i), relation })) }]);

describe('an earlier count', () => {
  it('has a word of its own on the page, in both languages', () => {
    expect(en.panel.relations['earlier-count']).toBe('earlier count');
    expect(ar.panel.relations['earlier-count']).toBe('حصيلة أسبق');
  });

  it('is no contradiction and no agreement beside an estimate', () => {
    const [estimate] = readFighters(withNumbers(exact(5000), [exact(3000)], { relation: 'earlier-count' })).estimates;
    const [other] = estimate?.others ?? [];
    if (!other) throw new Error('The account is compared');
    expect(other.differs).toBe(false);
    expect(formatStanding(other, localeOf('en'))).toMatch(/^earlier count: /);
    expect(formatStanding(other, localeOf('ar'))).toMatch(/^حصيلة أسبق: /);
  });

  it('is named and not subtracted among the accounts compared', () => {
    const reading = readAccounts(counts(['earlier-count']));
    const [panel] = reading.panels;
    if (!panel) throw new Error('The account is compared');
    expect(speakPanel(reading, panel, localeOf('en'))).toContain('earlier count');
    expect(sayDetail(reading, panel, localeOf('en'))).not.toMatch(/fewer|10/);
  });

  it.each(['differs', 'agrees', 'other-period'] as const)('leaves the line to an account that %s', (relation) => {
    expect(readAccounts(counts(['earlier-count', relation])).panels.map((panel) => panel.relation)).toEqual([relation]);
  });
});
