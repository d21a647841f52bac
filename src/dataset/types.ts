import type { Lang, Localized } from '../base/localized.ts';
import type { PluralForms } from '../locale/types.ts';
import type { Edtf, EdtfDate } from '../time/types.ts';

/** What a source says of an amount; a bound or a word is never rounded to a bare number. */
export type Quantity =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'approximate'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'words'; readonly words: Localized };

/**
 * How an account stands to the article's own, which has none. `earlier-count`: the same count as it stood earlier, so it
 * neither contradicts the article nor speaks of another period. `other-scope`: another thing, area or group, which is told and
 * never set on the article's axis.
 */
export type Relation = 'more-exact' | 'differs' | 'agrees' | 'other-period' | 'earlier-count' | 'other-scope';

export type { PluralForms };

export type LaneId = 'attacks' | 'control' | 'cooperation' | 'state';

export interface Lane {
  readonly id: LaneId;
  readonly name: Localized;
  /** for narrow forms */
  readonly short: Localized;
}

export interface Source {
  readonly id: string;
  readonly kind: 'article' | 'news' | 'report' | 'official';
  /** title of the piece, or how it is known */
  readonly name: Localized;
  /** as it stands in a source line: short */
  readonly short: Localized;
  readonly publisher?: Localized;
  /** who republished it, where the address leads there */
  readonly via?: Localized;
  readonly published?: EdtfDate;
  /** what was looked for and could not be found */
  readonly notNoted?: readonly ('publisher' | 'published')[];
  /** it bears no date itself */
  readonly undated?: true;
  readonly lang?: Lang;
  readonly url?: string;
  /** why it has no address */
  readonly noUrl?: Localized;
  /** address of an archived copy */
  readonly archived?: string;
  /** true where the source only reports what another one said */
  readonly secondary: boolean;
  readonly note?: Localized;
}

export interface Place {
  readonly id: string;
  readonly name: Localized;
  /** WGS 84 degrees; absent for areas and for "several cities" */
  readonly lon?: number;
  readonly lat?: number;
  readonly approximate?: boolean;
  /** for an area without coordinates: id of the place it lies around */
  readonly near?: string;
  readonly note?: Localized;
}

export interface Actor {
  readonly id: string;
  readonly name: Localized;
  /** as it stands in a drawing */
  readonly short?: Localized;
  readonly role?: Localized;
}

export interface Account {
  /** id of the source */
  readonly source: string;
  /** further sources that carry the same account */
  readonly also: readonly string[];
  /** who is speaking in that source, if not the source itself (CENTCOM in Okaz) */
  readonly speaker?: Localized;
  /** where in the source; for the article a list of paragraphs such as P11 */
  readonly locators: readonly string[];
  /** when the fact was, by this account; of another scope: when that other thing was */
  readonly when?: Edtf;
  /** when it was said or declared, where that is not when the fact was */
  readonly said?: Edtf;
  /** id of the actor who holds the place after what this account dates */
  readonly holder?: string;
  readonly quantity?: Quantity;
  /** what the quantity counts, where the account is about another thing than its measure (deaths, not attacks) */
  readonly counts?: Localized;
  /** the same as a counted noun, so that its number can be said in a sentence */
  readonly counted?: Readonly<Record<Lang, PluralForms>>;
  readonly statement: Localized;
  /** numbers in the statement that are neither its date nor its amount */
  readonly besides?: readonly string[];
  /** undefined: the article's own account */
  readonly relation?: Relation;
  /** what the relation is about, in two or three words: the wounded, the date */
  readonly about?: Localized;
}

/** Which part of the article's date its readers have to infer. */
export type InferredPart = 'year' | 'start' | 'date';

export interface Event {
  readonly id: string;
  readonly lane: LaneId;
  readonly when: Edtf;
  readonly inferred: readonly InferredPart[];
  /** "after the 13th": the first possible instant (ms UTC) within a coarser date */
  readonly notBefore?: EdtfDate;
  readonly whenNote?: Localized;
  /** the date in words where EDTF alone would not say it: "December 2025, after the ambush" */
  readonly whenText?: Localized;
  readonly title: Localized;
  readonly label: Localized;
  readonly summary: Localized;
  readonly places: readonly string[];
  readonly actors: readonly string[];
  readonly importance: 1 | 2 | 3;
  /** the article's own account first */
  readonly accounts: readonly Account[];
}

export interface MeasureValue {
  readonly id: string;
  /** what this value counts within the measure: soldiers killed, the wounded */
  readonly category?: Localized;
  readonly period?: Edtf;
  readonly quantity: Quantity;
  readonly accounts: readonly Account[];
}

export interface Measure {
  readonly id: string;
  readonly name: Localized;
  readonly unit: Localized;
  /** the counted noun, so that any number can be said in a sentence */
  readonly counted: Readonly<Record<Lang, PluralForms>>;
  readonly values: readonly MeasureValue[];
  readonly note?: Localized;
}

/** What a position points to; our own sorting, signed as ours. */
export type Stance = 'strength' | 'risk' | 'both' | 'neutral';

/** What an assessment says of a further question, beside the one it is about. */
export interface Aspect {
  readonly question: string;
  readonly stance: Stance;
  readonly label: Localized;
  /** the assessment's own where the file gives none */
  readonly locators: readonly string[];
}

export interface Assessment {
  readonly id: string;
  /** id of an actor, or absent where the article names nobody */
  readonly actor: string;
  readonly question: string;
  readonly stance: Stance;
  readonly position: Localized;
  /** two to five words, for the matrix */
  readonly label: Localized;
  readonly locators: readonly string[];
  /** further questions it speaks to */
  readonly also: readonly Aspect[];
  readonly note?: Localized;
}

export interface Question {
  readonly id: string;
  readonly name: Localized;
}

/** The fact the story turns on, and a noun phrase for it: the timeline's title counts what follows it. */
export interface Pivot {
  readonly event: string;
  readonly phrase: Localized;
}

/** A whole story: everything the product knows, validated, its dates parsed. */
export interface Dataset {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  readonly standfirst: Localized;
  /** id of the article among the sources */
  readonly article: string;
  /** the article's horizon: nothing is drawn after this day */
  readonly published: EdtfDate;
  /** when the record was last looked over */
  readonly reviewed?: EdtfDate;
  /** where readers send an account that is missing: `https:` or `mailto:` */
  readonly contact?: string;
  /** number of the article's body paragraphs */
  readonly paragraphs: number;
  readonly pivot?: Pivot;
  readonly lanes: readonly Lane[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly questions: readonly Question[];
  readonly events: readonly Event[];
  readonly measures: readonly Measure[];
  readonly assessments: readonly Assessment[];
  /** the story whose events these are a choice of; left out where they are all of them. Never in a file. */
  readonly whole?: Dataset;
}
