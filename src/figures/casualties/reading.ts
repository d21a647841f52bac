/**
 * What the figure reads out of the dataset, before any pixel: who is counted in which attack, how many, and which
 * accounts say otherwise. Whether a value counts the killed, the wounded or the attackers follows from its id.
 */
import { toKey } from '../../base/localized.ts';
import { articleAccount, comparableAccounts, eventById, measureById, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, Event, Measure, MeasureValue, Quantity } from '../../dataset/types.ts';
import { introductions } from '../source-names.ts';

export type Role = 'killed' | 'wounded' | 'attackers';
export type SiteId = 'church' | 'ambush';

const idsOf = {
  church: { event: 'church-attack', measure: 'church-casualties' },
  ambush: { event: 'palmyra-ambush', measure: 'ambush-casualties' },
} as const;

/** More circles than this in one group cannot be counted any more: each then stands for a stated number of people. */
const mostCircles = 200;

/** A quantity as whole people: `low` = `high` unless it is a range. Never negative, never infinite. */
export interface Amount {
  readonly kind: Exclude<Quantity['kind'], 'words'>;
  readonly low: number;
  readonly high: number;
}

/** The article's own count of one kind of people. */
export interface Count {
  readonly fact: string;
  readonly value: MeasureValue;
  readonly role: Role;
  /** undefined: the article counts in words only */
  readonly amount: Amount | undefined;
}

/** Another account's number for one of the article's counts. */
export interface OtherCount {
  readonly fact: string;
  readonly account: Account;
  readonly amount: Amount;
}

/** One speaker's counts within one group, never mixed with another speaker's. */
export interface Voice {
  readonly counts: readonly OtherCount[];
  readonly differs: boolean;
  /** the same number as the article's, for the very values this voice speaks of */
  readonly isSame: boolean;
}

export interface Site {
  readonly id: SiteId;
  readonly event: Event | undefined;
  readonly measure: Measure;
  readonly counts: readonly Count[];
}

export interface Reading {
  readonly dataset: Dataset;
  readonly sites: readonly Site[];
  /** people to one circle */
  readonly unit: number;
  /** accounts in which a speaker is met for the first time */
  readonly introducing: ReadonlySet<Account>;
}

/** The quantity as whole people; undefined for words and for anything that cannot be counted. */
export function toAmount(quantity: Quantity | undefined): Amount | undefined {
  if (!quantity || quantity.kind === 'words') return undefined;
  const [low, high] = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  const isCount = Number.isSafeInteger(low) && Number.isSafeInteger(high) && low >= 0 && high >= low;
  return isCount ? { kind: quantity.kind, low, high } : undefined;
}

function roleOf(id: string): Role {
  if (id.includes('attacker')) return 'attackers';
  return id.includes('wounded') ? 'wounded' : 'killed';
}

/** The id every mark of a value carries. */
export function factOf(measure: Measure, value: MeasureValue): string {
  return `${measure.id}:${value.id}`;
}

function readSite(dataset: Dataset, id: SiteId): Site | undefined {
  const measure = measureById(dataset, idsOf[id].measure);
  const own = measure?.values.filter((value) => value.accounts.length === 0 || articleAccount(value));
  if (!measure || !own || own.length === 0) return undefined;
  const counts = own.map((value) => ({
    fact: factOf(measure, value),
    value,
    role: roleOf(value.id),
    amount: toAmount(value.quantity),
  }));
  return { id, event: eventById(dataset, idsOf[id].event), measure, counts };
}

/** The counts of one role that can be drawn. */
export function countsOf(site: Site, role: Role): readonly (Count & { readonly amount: Amount })[] {
  return site.counts.flatMap((count) => (count.role === role && count.amount ? [{ ...count, amount: count.amount }] : []));
}

/** One amount for several, as exact as the least exact of them; undefined for none. */
export function sumAmounts(amounts: readonly Amount[]): Amount | undefined {
  const kinds = (['range', 'at-least', 'approximate'] as const).filter((kind) => amounts.some((one) => one.kind === kind));
  const low = amounts.reduce((sum, one) => sum + one.low, 0);
  const high = amounts.reduce((sum, one) => sum + one.high, 0);
  return amounts.length > 0 ? { kind: kinds[0] ?? 'exact', low, high } : undefined;
}

/** All people of one role, as the article counts them; undefined where it gives no number. */
export function totalOf(site: Site, role: Role): Amount | undefined {
  return sumAmounts(countsOf(site, role).map(({ amount }) => amount));
}

/** What others count; a speaker in the article itself is not another source, so he stands in the table alone. */
function otherCounts(dataset: Dataset, { fact, value }: Count): readonly OtherCount[] {
  return comparableAccounts(value).flatMap((account) => {
    const amount = account.source === dataset.article ? undefined : toAmount(account.quantity);
    return amount ? [{ fact, account, amount }] : [];
  });
}

/** Other accounts of one value that count the same people, undated ones last. */
export function seriesOf({ dataset }: Reading, count: Count): readonly OtherCount[] {
  const time = ({ account }: OtherCount): number => account.when?.earliest ?? Infinity;
  const same = otherCounts(dataset, count).filter(({ account }) => account.counts === undefined);
  return [...same].sort((a, b) => (time(a) === time(b) ? 0 : time(a) - time(b)));
}

/** Other accounts of one value that count other people: told in words, since they cannot stand on its row. */
export function asidesOf({ dataset }: Reading, count: Count): readonly OtherCount[] {
  return otherCounts(dataset, count).filter(({ account }) => account.counts !== undefined);
}

/** Who speaks of a group, in the dataset's order. */
export function voicesOf({ dataset }: Reading, site: Site, role: Role): readonly Voice[] {
  const counts = countsOf(site, role);
  const byVoice = new Map<string, OtherCount[]>();
  for (const other of counts.flatMap((count) => otherCounts(dataset, count))) {
    const key = `${other.account.source}|${toKey(other.account.speaker)}`;
    byVoice.set(key, [...(byVoice.get(key) ?? []), other]);
  }
  return [...byVoice.values()].map((said) => ({
    counts: said,
    differs: said.some(({ account }) => account.relation === 'differs'),
    isSame: said.every(({ fact, account, amount }) => {
      const own = counts.find((count) => count.fact === fact)?.amount;
      return !account.counts && own?.kind === amount.kind && own.low === amount.low && own.high === amount.high;
    }),
  }));
}

/** True where somebody contradicts the article's number of the killed. */
export function isContested(reading: Reading): boolean {
  return reading.sites.some((site) => voicesOf(reading, site, 'killed').some(({ differs }) => differs));
}

/** Every other account that is drawn or told, in the order it is read. */
export function drawnAccounts(reading: Reading): readonly Account[] {
  const counts = reading.sites.flatMap((site) => site.counts).filter(({ amount }) => amount);
  return counts.flatMap((count) => otherCounts(reading.dataset, count)).map(({ account }) => account);
}

function unitFor(most: number): number {
  let unit = 1;
  while (most / unit > mostCircles) unit *= 10;
  return unit;
}

/** Reads both attacks; one without a measure, or without a value of the article's, is left out. */
export function readCasualties(dataset: Dataset): Reading {
  const sites = (['church', 'ambush'] as const).flatMap((id) => readSite(dataset, id) ?? []);
  const roles = ['killed', 'wounded', 'attackers'] as const;
  const totals = sites.flatMap((site) => roles.map((role) => totalOf(site, role)?.high ?? 0));
  const others = sites.flatMap((site) => site.counts.flatMap((count) => otherCounts(dataset, count)));
  const unit = unitFor(Math.max(0, ...totals, ...others.map(({ amount }) => amount.high)));
  return { dataset, sites, unit, introducing: introductions(others.map(({ account }) => account)) };
}

/** How an account's speaker is called: the one quoted, else who published it. */
export function speakerOf(dataset: Dataset, { speaker, source }: Account): { readonly ar: string; readonly en: string } {
  const found = sourceById(dataset, source);
  return speaker ?? found?.publisher ?? found?.short ?? { ar: '', en: '' };
}
