/**
 * What the figure reads out of the dataset, before any pixel: which values stand above the line, which accounts
 * hang below it, over which years. All of it follows from the structure of the measure (period, relation, what is
 * counted), never from a particular number or name.
 */
import { toKey } from '../../base/localized.ts';
import { utc } from '@date-fns/utc';
import { endOfYear, startOfYear } from 'date-fns';
import { articleAccount, comparableAccounts, measureById, otherAccounts, sourceById } from '../../dataset/queries.ts';
import type { Account, Dataset, Measure, MeasureValue, Quantity, Source } from '../../dataset/types.ts';
import type { Edtf } from '../../time/types.ts';

export const measureId = 'attacks-per-month';

const monthMs = 31 * 86_400_000;

/** A quantity as numbers: `low` = `high` unless it is a range. Never negative, never infinite. */
export interface Amount {
  readonly kind: Exclude<Quantity['kind'], 'words'>;
  readonly low: number;
  readonly high: number;
}

/** A period with both ends known: ms UTC, half-open. */
export interface Period {
  readonly edtf: Edtf;
  readonly from: number;
  readonly to: number;
}

/** The article's own average of one period. */
export interface Level {
  readonly fact: string;
  readonly value: MeasureValue;
  readonly amount: Amount;
  readonly period: Period;
}

/** Another account of the same thing, in the same unit. */
export interface OtherLevel {
  readonly fact: string;
  readonly value: MeasureValue;
  readonly account: Account;
  readonly amount: Amount;
  readonly period: Period;
  /** at most a month long: a rule, not a block */
  readonly isMonth: boolean;
  /** what the same source counts besides, over the same period: totals, deaths */
  readonly besides: readonly Account[];
}

/** The number the article gives, but another account says it counts something else. */
export interface Namesake {
  readonly fact: string;
  readonly value: MeasureValue;
  readonly account: Account;
  readonly amount: Amount;
  readonly period: Period;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly measure: Measure | undefined;
  /** first instants of the first year drawn and of the year after the last */
  readonly domain: readonly [number, number] | undefined;
  readonly levels: readonly Level[];
  readonly others: readonly OtherLevel[];
  readonly namesakes: readonly Namesake[];
  /** other accounts that are told in the table alone: of another scope, outside the years drawn, or over another one's block */
  readonly leftOut: readonly Account[];
  /** values of the article that cannot stand on the axis: given in words, or without a closed period */
  readonly undrawn: readonly MeasureValue[];
}

/** The quantity as numbers; undefined for words and for anything no axis can carry. */
export function toAmount(quantity: Quantity | undefined): Amount | undefined {
  if (!quantity || quantity.kind === 'words') return undefined;
  const [low, high] = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  const isDrawable = Number.isFinite(low) && Number.isFinite(high) && low >= 0 && high >= low;
  return isDrawable ? { kind: quantity.kind, low, high } : undefined;
}

function toPeriod(edtf: Edtf | undefined): Period | undefined {
  if (!edtf || !Number.isFinite(edtf.earliest) || !Number.isFinite(edtf.latest)) return undefined;
  return edtf.latest > edtf.earliest ? { edtf, from: edtf.earliest, to: edtf.latest } : undefined;
}

/** The id every mark of a value carries. */
export function factOf(value: MeasureValue): string {
  return `${measureId}:${value.id}`;
}

/** The time an account is about; its value's where it names none. */
export function whenOf(account: Account, value: MeasureValue): Edtf | undefined {
  return account.when ?? value.period;
}

/** True where the value is the article's own, not only another source's. */
function isArticles(value: MeasureValue): boolean {
  return value.accounts.length === 0 || articleAccount(value) !== undefined;
}

function readLevel(value: MeasureValue): Level | undefined {
  const amount = toAmount(value.quantity);
  const period = toPeriod(value.period);
  return amount && period && isArticles(value) ? { fact: factOf(value), value, amount, period } : undefined;
}

function isSamePeriod(a: Edtf | undefined, b: Edtf | undefined): boolean {
  return a?.earliest === b?.earliest && a?.latest === b?.latest;
}

function isWithin(period: Period, [from, to]: readonly [number, number]): boolean {
  return period.from >= from && period.to <= to;
}

function readOther(value: MeasureValue, account: Account, domain: readonly [number, number]): OtherLevel | undefined {
  const amount = toAmount(account.quantity);
  const period = toPeriod(whenOf(account, value));
  if (account.counts || !amount || !period || !isWithin(period, domain)) return undefined;
  const besides = comparableAccounts(value).filter(
    (beside) =>
      beside.counts &&
      beside.source === account.source &&
      isSamePeriod(whenOf(beside, value), period.edtf) &&
      !isNamesake(beside, value),
  );
  const isMonth = period.to - period.from <= monthMs;
  return { fact: factOf(value), value, account, amount, period, isMonth, besides };
}

/** True where the account has the article's very number, counting something else. */
function isNamesake(account: Account, value: MeasureValue): boolean {
  const given = toAmount(account.quantity);
  const own = toAmount(value.quantity);
  return account.counts !== undefined && given !== undefined && given.low === own?.low && given.high === own.high;
}

function readNamesake(value: MeasureValue, account: Account, domain: readonly [number, number]): Namesake | undefined {
  const amount = toAmount(account.quantity);
  const period = toPeriod(whenOf(account, value));
  if (!isNamesake(account, value) || !amount || !period || !isWithin(period, domain)) return undefined;
  return { fact: factOf(value), value, account, amount, period };
}

/** One block over another would read as a sum, or hide it: of those over the same time the file's first is drawn. A month is a rule, no block. */
function isApart({ period, isMonth }: OtherLevel, i: number, all: readonly OtherLevel[]): boolean {
  return isMonth || !all.slice(0, i).some((earlier) => !earlier.isMonth && earlier.period.from < period.to && earlier.period.to > period.from);
}

function domainOf(levels: readonly Level[]): readonly [number, number] | undefined {
  if (levels.length === 0) return undefined;
  const first = Math.min(...levels.map(({ period }) => period.from));
  const last = Math.max(...levels.map(({ period }) => period.to));
  return [+startOfYear(first, { in: utc }), +endOfYear(last - 1, { in: utc }) + 1];
}

/** Reads the measure; a dataset without it, or without one drawable value, gives empty lists and no domain. */
export function readMeasure(dataset: Dataset): Reading {
  const measure = measureById(dataset, measureId);
  const values = measure?.values ?? [];
  const levels = values
    .map(readLevel)
    .filter((level) => level !== undefined)
    .sort((a, b) => a.period.from - b.period.from || a.period.to - b.period.to);
  const domain = domainOf(levels);
  const undrawn = values.filter((value) => isArticles(value) && !levels.some((level) => level.value === value));
  const pairs = domain
    ? values.flatMap((value) => comparableAccounts(value).map((account) => ({ value, account, domain })))
    : [];
  const others = pairs
    .map((pair) => readOther(pair.value, pair.account, pair.domain))
    .filter((other) => other !== undefined)
    .filter(isApart)
    .sort((a, b) => a.period.from - b.period.from);
  const namesakes = pairs
    .map((pair) => readNamesake(pair.value, pair.account, pair.domain))
    .filter((namesake) => namesake !== undefined);
  const drawn = new Set([...others, ...namesakes].map(({ account }) => account).concat(others.flatMap(({ besides }) => besides)));
  const leftOut = levels.flatMap(({ value }) => otherAccounts(value)).filter((account) => account.source !== dataset.article && !drawn.has(account));
  return { dataset, measure, domain, levels, others, namesakes, leftOut, undrawn };
}

/** Every other account that is drawn, in the order it is read. */
export function drawnAccounts({ others, namesakes }: Reading): readonly Account[] {
  return [...others.map(({ account }) => account), ...namesakes.map(({ account }) => account)];
}

/** The other source with the most drawn accounts: the one the side below the line is named after. */
export function mainOtherSource(reading: Reading): Source | undefined {
  const ids = drawnAccounts(reading).map(({ source }) => source);
  const count = (id: string): number => ids.filter((other) => other === id).length;
  const main = ids.reduce<string | undefined>(
    (best, id) => (best === undefined || count(id) > count(best) ? id : best),
    undefined,
  );
  return main === undefined ? undefined : sourceById(reading.dataset, main);
}

/** True where the article itself says that its number comes from this source. */
export function isCited(reading: Reading, source: Source): boolean {
  const names = [source.short, source.name, source.publisher].map(toKey);
  return reading.levels
    .map(({ value }) => articleAccount(value))
    .some((own) => own?.also.includes(source.id) || (own?.speaker && names.includes(toKey(own.speaker))));
}

export function hasOtherSide(reading: Reading): boolean {
  return drawnAccounts(reading).length > 0;
}
