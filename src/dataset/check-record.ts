/**
 * Whether a record can be cited: every source has a publisher, a date and an address, or says why not; a statement's numbers are its
 * account's own. Works on a sound dataset, and is no condition for drawing one.
 */
import { createProblem, type Problem } from './problem.ts';
import type { Account, Dataset, Event, MeasureValue, Quantity, Source } from './types.ts';

export interface RecordReport {
  /** what must not be published */
  readonly problems: readonly Problem[];
  /** what an editor should look at, and may be right */
  readonly cautions: readonly Problem[];
}

interface Fact {
  readonly pointer: string;
  readonly fact: Event | MeasureValue;
}

function factsOf({ events, measures }: Dataset): readonly Fact[] {
  return [
    ...events.map((fact, i) => ({ pointer: `/events/${i}`, fact })),
    ...measures.flatMap(({ values }, i) => values.map((fact, j) => ({ pointer: `/measures/${i}/values/${j}`, fact }))),
  ];
}

/** Checks what a dataset says of its sources and accounts; see RecordReport. */
export function checkRecord(dataset: Dataset): RecordReport {
  const facts = factsOf(dataset);
  return {
    problems: [...dataset.sources.flatMap(checkSource), ...facts.flatMap(checkNumbers)],
    cautions: [
      ...findAlike(dataset.sources.map(({ short }) => short), (i) => `/sources/${i}/short`),
      ...findAlike(dataset.events.map(({ label }) => label), (i) => `/events/${i}/label`),
      ...facts.flatMap(findContradictions),
    ],
  };
}

const codes = { url: 'source-without-address', publisher: 'source-without-publisher', published: 'source-without-date' } as const;

function checkSource({ url, noUrl, publisher, published, undated, notNoted = [] }: Source, i: number): readonly Problem[] {
  const isGiven = { url: url ?? noUrl, publisher: publisher ?? notNoted.includes('publisher'), published: published ?? undated ?? notNoted.includes('published') };
  const missing = Object.entries(isGiven).filter(([, given]) => given === undefined || given === false);
  return missing.map(([key]) => createProblem(`/sources/${i}/${key}`, codes[key as keyof typeof codes], undefined));
}

/** The numbers of a text as they would be typed: 5,000 and 5000 are one. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => String(Number(number.replaceAll(',', ''))));
}

function sidesOf(quantity: Quantity | undefined): string {
  if (!quantity) return '';
  if (quantity.kind === 'words') return `${quantity.words.ar} ${quantity.words.en}`;
  return quantity.kind === 'range' ? `${quantity.low} ${quantity.high}` : String(quantity.value);
}

/** Numbers that a statement may have: of its account's dates, amount and words, of the fact it is about, and those it lists. */
function ownNumbers({ when, said, quantity, locators, speaker, counts, about, besides = [] }: Account, fact: Event | MeasureValue): ReadonlySet<string> {
  const dates = [when, said, ...('when' in fact ? [fact.when, fact.notBefore] : [fact.period])].map((date) => date?.edtf.replaceAll('-', ' ') ?? '');
  const amounts = [quantity, ...('quantity' in fact ? [fact.quantity] : [])].map(sidesOf);
  const words = [speaker, counts, about].flatMap((text) => (text ? [text.ar, text.en] : []));
  return new Set([...dates, ...amounts, ...words, ...locators, ...besides].flatMap(numbersIn));
}

function checkNumbers({ pointer, fact }: Fact): readonly Problem[] {
  return fact.accounts.flatMap((account, i) => {
    const own = ownNumbers(account, fact);
    return (['ar', 'en'] as const).flatMap((lang) =>
      numbersIn(account.statement[lang])
        .filter((number) => !own.has(number))
        .map((number) => createProblem(`${pointer}/accounts/${i}/statement/${lang}`, 'number-not-in-account', number)),
    );
  });
}

/** Texts that readers cannot tell apart, in either language. */
function findAlike(texts: readonly { readonly ar: string; readonly en: string }[], pointerOf: (i: number) => string): readonly Problem[] {
  return texts.flatMap((text, i) => {
    const first = texts.findIndex((other) => other.ar === text.ar || other.en === text.en);
    return first < i ? [createProblem(pointerOf(i), 'same-label', text.en, { first: pointerOf(first) })] : [];
  });
}

/** Two accounts of one source and speaker that give one thing two amounts for one time, or two dates. */
function findContradictions({ pointer, fact }: Fact): readonly Problem[] {
  const keyOf = ({ source, speaker, counts, about }: Account): string => [source, speaker?.en, counts?.en, about?.en].join('|');
  const saidOf = ({ quantity, when }: Account): string => (quantity ? sidesOf(quantity) : (when?.edtf ?? ''));
  return fact.accounts.flatMap((account, i) => {
    const first = fact.accounts.findIndex((other) => keyOf(other) === keyOf(account));
    const earlier = fact.accounts[first];
    // A count that grew is no contradiction.
    const isOtherwise = account.relation !== 'earlier-count' && earlier !== undefined && first < i && saidOf(earlier) !== saidOf(account) && (!account.quantity || earlier.when?.edtf === account.when?.edtf);
    return isOtherwise ? [createProblem(`${pointer}/accounts/${i}`, 'source-contradicts-itself', account.source, { first: `${pointer}/accounts/${first}` })] : [];
  });
}
