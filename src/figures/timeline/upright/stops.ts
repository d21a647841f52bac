/** What a segment has to label: facts that are dated in it, and rings of other accounts that need a date beside them. */
import type { Account } from '../../../dataset/types.ts';
import type { Locale } from '../../../locale/types.ts';
import type { Role } from '../../../scene/types.ts';
import type { TimeScale } from '../../../time/scale.ts';
import type { Span } from '../shape.ts';
import { createFactBlock, createNoteBlock, type Block, type Note } from './block.ts';
import type { Columns } from './columns.ts';
import type { DatedFact } from './dated-facts.ts';
import type { Lead } from './leaders.ts';
import { ringReach } from './rings.ts';
import type { Stop } from './schedule.ts';
import type { Segment } from './sections.ts';

/** A label before it has a place: its date in time, its block of text measured. */
export interface Caption {
  readonly fact: DatedFact;
  readonly block: Block;
  /** ms UTC */
  readonly date: Span;
  readonly rank: number;
  readonly isNote: boolean;
}

/** A caption with the part of its mark, px, that its leader may start from. */
export interface CaptionStop extends Stop {
  readonly caption: Caption;
  readonly lead: Lead;
  readonly role: Role;
  readonly x: number;
}

const tall = 24;
const bandLead = 26;
const ringRoom = 6;

function rankOf({ shape }: DatedFact): number {
  if (shape.kind === 'stem') return 0;
  if (shape.kind === 'band') return 3;
  return shape.soft ? 2 : 1;
}

function isIn({ from, to }: Segment, instant: number): boolean {
  return instant >= from && instant < to;
}

/**
 * Accounts whose date is called another account's: the first ring of all, for those who have yet to learn what one
 * is, and every date outside the article's, as in the wide form.
 */
function namedAccounts(facts: readonly DatedFact[]): ReadonlySet<Account> {
  const rings = facts.flatMap((fact) => fact.rings);
  const first = Math.min(...rings.map(({ from }) => from));
  return new Set(rings.filter(({ from, outside }) => outside || from === first).map(({ account }) => account));
}

/**
 * The captions of a segment. A band's other dates lie along it, far from its name, so each is named beside its
 * ring; those of a stem or box are told under the name.
 */
export function createCaptions(
  facts: readonly DatedFact[],
  segment: Segment,
  columns: Columns,
  locale: Locale,
): readonly Caption[] {
  const width = columns.width - columns.label;
  const named = namedAccounts(facts);
  const noteOn = (account: Account): Note => ({ account, isNamed: named.has(account) });
  return facts.flatMap((fact) => {
    const { event, anchor, shape } = fact;
    const rings = shape.kind === 'band' ? fact.rings : [];
    const apart = new Set(rings.map(({ account }) => account));
    const notes = rings.filter(({ from, to }) => isIn(segment, (from + to) / 2));
    const captions: Caption[] = notes.map((ring) => ({
      fact,
      block: createNoteBlock(event, noteOn(ring.account), width, locale),
      date: { from: ring.from, to: ring.to },
      rank: 1,
      isNote: true,
    }));
    if (!isIn(segment, anchor.from)) return captions;
    const told = event.accounts.filter((account) => account.relation && account.relation !== 'other-scope' && !apart.has(account));
    const block = createFactBlock(event, told.map(noteOn), width, locale);
    return [...captions, { fact, block, date: anchor, rank: rankOf(fact), isNote: false }];
  });
}

function leadAt(y: number): Lead {
  return { from: y, to: y, preferred: y };
}

/** A band with a known start is led to from its own body, just after that start; one without, from just before its end. */
function leadOf(caption: Caption, edges: Span, reach: Span, rings: readonly number[]): Lead {
  const { shape, anchor } = caption.fact;
  const length = edges.to - edges.from;
  if (shape.kind === 'band' && length < tall) {
    if (shape.from < anchor.from) {
      const from = Math.min(edges.from, Math.max(edges.to - bandLead, reach.from));
      return { from, to: edges.to, preferred: (edges.from + edges.to) / 2 };
    }
    const to = Math.max(edges.to, Math.min(edges.to + bandLead, reach.to));
    return { from: (edges.from + edges.to) / 2, to, preferred: Math.min(to, edges.to + 4) };
  }
  if (length < 8) return leadAt((edges.from + edges.to) / 2);
  const [from, to] = [edges.from + 3, edges.to - 3];
  // A little above the end, so that leaders of boxes that end together can part downwards; never through a ring.
  const choices = [Math.max(from, to - 8), to, from];
  const isClear = (y: number) => rings.every((ring) => Math.abs(ring - y) > ringRoom);
  return { from, to, preferred: choices.find(isClear) ?? to };
}

/** Puts captions on the scale of their segment. */
export function createStops(
  captions: readonly Caption[],
  scale: TimeScale,
  columns: Columns,
): readonly CaptionStop[] {
  const [start, end] = scale.domain;
  const place = (instant: number) => scale.place(Math.min(Math.max(instant, start), end));
  return captions.map((caption) => {
    const { fact, block, date, rank, isNote } = caption;
    const edges = { from: place(date.from), to: place(date.to) };
    const middle = (edges.from + edges.to) / 2;
    const y = isNote || edges.to - edges.from < tall ? middle : edges.from + 8;
    const rings = fact.rings.map((ring) => place((ring.from + ring.to) / 2));
    const reach = { from: place(fact.shape.from), to: place(fact.shape.to) };
    return {
      from: date.from,
      to: date.to,
      y,
      height: block.height,
      rank,
      order: fact.order,
      caption,
      lead: isNote ? leadAt(middle) : leadOf(caption, edges, reach, rings),
      role: isNote ? 'other' : fact.event.lane,
      x: (columns.tracks[fact.track] ?? columns.last) + (isNote ? ringReach * columns.k + 1 : 2),
    };
  });
}
