/**
 * Which facts are compared, before any pixel. A fact gets a line of its own where another account can be set against
 * the article's: a date against a date, a number against a number. A line shows the accounts of one relation, the
 * strongest of its fact, so that the word over it is true of every ring under it.
 */
import { articleAccount, comparableAccounts } from '../../dataset/queries.ts';
import type { Account, Dataset, Event, Measure, MeasureValue, Quantity, Relation } from '../../dataset/types.ts';
import type { Edtf } from '../../time/types.ts';
import { introductions } from '../source-names.ts';

/** Strongest first: this is also the order of the lines. */
export const relationOrder: readonly Relation[] = ['differs', 'other-period', 'earlier-count', 'more-exact', 'agrees'];

/** Within one fact what bears on the same thing and period comes before what is about another period or an earlier time. */
const strength: readonly Relation[] = ['differs', 'more-exact', 'agrees', 'other-period', 'earlier-count'];

/** A quantity as numbers: `low` = `high` unless it is a range. Never negative, never infinite. */
export interface Amount {
  readonly kind: Exclude<Quantity['kind'], 'words'>;
  readonly low: number;
  readonly high: number;
}

/** Another account's date, both ends known: ms UTC, half-open. */
export interface OtherDate {
  readonly account: Account;
  readonly when: Edtf;
}

/**
 * How another account's number is drawn. `same`: a ring on the axis · `part`: it counts a group of its own, so it
 * is a stretch from zero and never summed · `namesake`: the article's very number, said to count something else, so it is words.
 */
export type NumberRole = 'same' | 'part' | 'namesake';

export interface OtherNumber {
  readonly account: Account;
  readonly amount: Amount;
  readonly role: NumberRole;
}

export interface DatePanel {
  readonly kind: 'date';
  readonly fact: string;
  readonly relation: Relation;
  readonly event: Event;
  readonly others: readonly OtherDate[];
}

export interface NumberPanel {
  readonly kind: 'number';
  readonly fact: string;
  readonly relation: Relation;
  readonly measure: Measure;
  readonly value: MeasureValue;
  readonly amount: Amount;
  readonly others: readonly OtherNumber[];
}

export type Panel = DatePanel | NumberPanel;

/** A fact that others speak of too, but that no line would make plainer. */
export interface Undrawn {
  readonly fact: string;
  /**
   * `same`: the very same date or number · `within`: days inside a stretch that the article does not divide · `words`: accounts differ on
   * something that is neither date nor number, beside a line or without one
   */
  readonly reason: 'same' | 'within' | 'words';
  readonly subject: Event | { readonly measure: Measure; readonly value: MeasureValue };
  readonly others: readonly Account[];
}

export interface Reading {
  readonly dataset: Dataset;
  /** differing ones first */
  readonly panels: readonly Panel[];
  readonly undrawn: readonly Undrawn[];
  /** accounts in which a speaker is met for the first time */
  readonly introducing: ReadonlySet<Account>;
}

/** The quantity as numbers; undefined for words and for anything no axis can carry. */
export function toAmount(quantity: Quantity | undefined): Amount | undefined {
  if (!quantity || quantity.kind === 'words') return undefined;
  const [low, high] = quantity.kind === 'range' ? [quantity.low, quantity.high] : [quantity.value, quantity.value];
  const isDrawable = Number.isFinite(low) && Number.isFinite(high) && low >= 0 && high >= low;
  return isDrawable ? { kind: quantity.kind, low, high } : undefined;
}

/** The same numbers; whether one is a bound of the other is for their words to say. */
function isSame(a: Amount, b: Amount): boolean {
  return a.low === b.low && a.high === b.high;
}

/** The accounts of the strongest relation among them. */
function strongest<T extends { readonly account: Account }>(
  others: readonly T[],
): { readonly relation: Relation; readonly others: readonly T[] } | undefined {
  const relation = strength.find((one) => others.some(({ account }) => account.relation === one));
  return relation && { relation, others: others.filter(({ account }) => account.relation === relation) };
}

function isBounded(when: Edtf): boolean {
  return Number.isFinite(when.earliest) && Number.isFinite(when.latest) && when.earliest < when.latest;
}

function readEvent(event: Event): Panel | Undrawn | undefined {
  const dated = comparableAccounts(event).flatMap((account): readonly OtherDate[] =>
    account.when && isBounded(account.when) ? [{ account, when: account.when }] : [],
  );
  const found = strongest(dated);
  if (!found) return undefined;
  // What lasted is not dated by a day inside it: the account tells of something the article leaves undated.
  if (event.when.kind === 'interval' && found.relation !== 'differs') {
    return { fact: event.id, reason: 'within', subject: event, others: found.others.map(({ account }) => account) };
  }
  const repeats = found.relation === 'agrees' && found.others.every(({ when }) => when.edtf === event.when.edtf);
  if (repeats) return { fact: event.id, reason: 'same', subject: event, others: found.others.map(({ account }) => account) };
  return { kind: 'date', fact: event.id, event, ...found };
}

/** What accounts differ on without date or number: who did it, what was signed. */
function readWords(event: Event): Undrawn | undefined {
  const others = comparableAccounts(event).filter(({ relation, when, quantity }) => relation === 'differs' && !when && !quantity);
  return others.length === 0 ? undefined : { fact: event.id, reason: 'words', subject: event, others };
}

function roleOf(account: Account, amount: Amount, own: Amount): NumberRole {
  if (!account.counts) return 'same';
  return isSame(amount, own) ? 'namesake' : 'part';
}

function readValue(measure: Measure, value: MeasureValue): Panel | Undrawn | undefined {
  const own = toAmount(value.quantity);
  if (!own || (value.accounts.length > 0 && !articleAccount(value))) return undefined;
  const numbers = comparableAccounts(value).flatMap((account): readonly OtherNumber[] => {
    const amount = toAmount(account.quantity);
    // Something else is counted: that bears on the article's number only where the account says it differs.
    if (!amount || (account.counts && account.relation !== 'differs')) return [];
    return [{ account, amount, role: roleOf(account, amount, own) }];
  });
  const found = strongest(numbers);
  if (!found) return undefined;
  const fact = `${measure.id}:${value.id}`;
  const repeats = found.relation === 'agrees' && found.others.every(({ amount }) => isSame(amount, own));
  if (repeats) {
    const others = found.others.map(({ account }) => account);
    return { fact, reason: 'same', subject: { measure, value }, others };
  }
  return { kind: 'number', fact, measure, value, amount: own, ...found };
}

function timeOf(panel: Panel): number {
  return panel.kind === 'date' && Number.isFinite(panel.event.when.earliest) ? panel.event.when.earliest : 0;
}

function compare(a: Panel, b: Panel): number {
  const byRelation = relationOrder.indexOf(a.relation) - relationOrder.indexOf(b.relation);
  if (byRelation !== 0) return byRelation;
  if (a.kind !== b.kind) return a.kind === 'date' ? -1 : 1;
  return timeOf(a) - timeOf(b);
}

/** Reads the facts that can be compared, and those that need no line. */
export function readAccounts(dataset: Dataset): Reading {
  const all = [
    ...dataset.events.map(readEvent),
    ...dataset.events.map(readWords),
    ...dataset.measures.flatMap((measure) => measure.values.map((value) => readValue(measure, value))),
  ].filter((found) => found !== undefined);
  const panels = all.filter((found) => 'kind' in found).sort(compare);
  const accounts = panels.flatMap(({ others }) => others.map(({ account }) => account));
  const undrawn = all.filter((found) => 'reason' in found);
  return { dataset, panels, undrawn, introducing: introductions(accounts) };
}

/** The facts on which another account differs from the article. */
export function differingPanels({ panels }: Reading): readonly Panel[] {
  return panels.filter(({ relation }) => relation === 'differs');
}

/** The article's date with its ends, as far as they are known; a first possible instant cuts it. */
export function articleSpan({ when, notBefore }: Event): readonly [from: number, to: number] {
  return [Math.max(when.earliest, notBefore?.earliest ?? -Infinity), when.latest];
}
