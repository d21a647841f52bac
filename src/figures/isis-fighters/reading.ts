/**
 * What the figure reads out of the dataset, before any pixel: the article's estimates, the other accounts of each,
 * where these lie against it, and the amounts that are given in words.
 */
import { articleAccount, comparableAccounts, measureById } from '../../dataset/queries.ts';
import type { Account, Dataset, Measure, MeasureValue, Quantity } from '../../dataset/types.ts';

const measureId = 'isis-fighters';

/** Measures of other people, named here for what they give in words alone. */
const besideIds = ['hts-fighters', 'new-recruits'];

/** A quantity as numbers; `high` is infinite for a lower bound. */
export interface Amount {
  readonly kind: Exclude<Quantity['kind'], 'words'>;
  readonly low: number;
  readonly high: number;
}

/** Where another number lies against the article's: `near` where one of two single numbers is approximate. */
export type Position = 'low-end' | 'high-end' | 'inside' | 'overlaps' | 'same' | 'near' | 'outside';

export interface Other {
  readonly account: Account;
  readonly amount: Amount;
  readonly position: Position;
  readonly differs: boolean;
}

/** One number of the article with the other accounts of it that can be drawn. */
export interface Estimate {
  readonly fact: string;
  readonly value: MeasureValue;
  readonly own: Account | undefined;
  readonly amount: Amount;
  readonly others: readonly Other[];
}

/** An amount of the article in words. */
export interface InWords {
  readonly fact: string;
  readonly measure: Measure;
  readonly value: MeasureValue;
  readonly own: Account | undefined;
}

export interface Reading {
  readonly dataset: Dataset;
  readonly measure: Measure | undefined;
  readonly estimates: readonly Estimate[];
  readonly inWords: readonly InWords[];
}

/** The quantity as numbers; undefined for words and for anything no axis can carry. */
export function toAmount(quantity: Quantity | undefined): Amount | undefined {
  if (!quantity || quantity.kind === 'words') return undefined;
  const [low, high] = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  const isDrawable = low >= 0 && high >= low && high <= Number.MAX_SAFE_INTEGER;
  if (!isDrawable) return undefined;
  return { kind: quantity.kind, low, high: quantity.kind === 'at-least' ? Infinity : high };
}

/** The highest number that is drawn of an amount: a lower bound has no other than itself. */
export function highestDrawn({ low, high }: Amount): number {
  return Number.isFinite(high) ? high : low;
}

function isPoint({ low, high }: Amount): boolean {
  return low === high;
}

/** Where `other` lies against `own`. */
export function positionOf(own: Amount, other: Amount): Position {
  if (isPoint(own) && isPoint(other)) {
    if (own.low === other.low) return 'same';
    return own.kind === 'approximate' || other.kind === 'approximate' ? 'near' : 'outside';
  }
  if (other.low > own.high || other.high < own.low) return 'outside';
  if (own.kind === 'range' && isPoint(other)) {
    if (other.low === own.low) return 'low-end';
    if (other.low === own.high) return 'high-end';
  }
  if (own.low === other.low && own.high === other.high) return 'same';
  return other.low >= own.low && other.high <= own.high ? 'inside' : 'overlaps';
}

/** Another period, or the same count at an earlier time, may well have another number; that is no contradiction. */
export function isOfAnotherTime({ relation }: Account): boolean {
  return relation === 'other-period' || relation === 'earlier-count';
}

function readOther(own: Amount, account: Account): Other | undefined {
  const amount = toAmount(account.quantity);
  // What counts another thing cannot stand on this axis; the table has it.
  if (!amount || account.counts) return undefined;
  const position = positionOf(own, amount);
  const differs = account.relation === 'differs' || (position === 'outside' && !isOfAnotherTime(account));
  return { account, amount, position, differs };
}

function readEstimate(measure: Measure, value: MeasureValue): Estimate | undefined {
  const amount = toAmount(value.quantity);
  if (!amount) return undefined;
  const others = comparableAccounts(value)
    .map((account) => readOther(amount, account))
    .filter((other) => other !== undefined);
  return { fact: factOf(measure, value), value, own: articleAccount(value), amount, others };
}

/** The id every mark of a value carries. */
export function factOf(measure: Measure, value: MeasureValue): string {
  return `${measure.id}:${value.id}`;
}

function readWords(measure: Measure): readonly InWords[] {
  return measure.values
    .filter(({ quantity }) => quantity.kind === 'words')
    .map((value) => ({ fact: factOf(measure, value), measure, value, own: articleAccount(value) }));
}

/** Reads the figure's measures; a dataset without them gives nothing to draw. */
export function readFighters(dataset: Dataset): Reading {
  const measure = measureById(dataset, measureId);
  const beside = besideIds.map((id) => measureById(dataset, id)).filter((found) => found !== undefined);
  return {
    dataset,
    measure,
    estimates: measure
      ? measure.values.map((value) => readEstimate(measure, value)).filter((estimate) => estimate !== undefined)
      : [],
    inWords: (measure ? [measure, ...beside] : beside).flatMap(readWords),
  };
}
