/** The other accounts under a track: rings, ties to what they differ from, and their dates where there is room. */
import { formatDigits } from '../../../locale/digits.ts';
import { measureText } from '../../../text/measure.ts';
import { formatEdtf, formatTick } from '../../../time/format.ts';
import { words } from '../messages.ts';
import { dateFont } from '../wide/fact-label.ts';
import { drawRing, drawTie } from '../wide/grammar.ts';
import type { Pen } from '../wide/grammar.ts';
import type { DatedAccount } from '../wide/track-marks.ts';
import type { LensFact } from './facts.ts';
import { lensScale, placeWithin } from './plan.ts';
import type { LensFrame } from './plan.ts';

/** A stretch under the line that no text may cover, px. */
type Taken = readonly [number, number];

interface DrawnRing {
  readonly account: DatedAccount;
  readonly fact: string;
  readonly x: number;
  /** false: the ring lies beyond the window, only its tie is seen */
  readonly seen: boolean;
}

/** A ring lies this far under the line with its centre, and its text beside it. */
const besideRing = 4.6;
const underRing = 20;
const ringRoom = 8;

function isSeen({ from, to }: DatedAccount, { window }: LensFrame): boolean {
  return from < window[1] && to > window[0];
}

/** The accounts that leave a ring in the lens, or a tie that leads out of it: from a mark that is itself dated there. */
export function accountsInLens({ accounts, presence }: LensFact, frame: LensFrame): readonly DatedAccount[] {
  return accounts.filter((account) => isSeen(account, frame) || (account.outside && presence === 'dated'));
}

/** Draws rings and ties of one fact. Ties lead out of the window where the ring, or the mark, lies beyond it. */
function drawAccounts(pen: Pen, fact: LensFact, frame: LensFrame, taken: Taken[]): readonly DrawnRing[] {
  const inside: Pen = { ...pen, place: placeWithin(frame, 0) };
  return accountsInLens(fact, frame).map((account): DrawnRing => {
    const seen = isSeen(account, frame);
    const to = Math.min(account.to, frame.reach.horizon);
    const x = seen ? drawRing(inside, account.from, to) : (pen.place(account.from) + pen.place(to)) / 2;
    if (account.outside) {
      drawTie(pen, fact.shape, x);
      const mark = (pen.place(fact.shape.from) + pen.place(fact.shape.to)) / 2;
      taken.push([Math.min(mark, x), Math.max(mark, x)]);
    }
    if (seen) taken.push([x - ringRoom, x + ringRoom], [inside.place(account.from), inside.place(to)]);
    return { account, fact: fact.event.id, x, seen };
  });
}

/** What may stand beside a ring: the whole date, and for a day the day alone. */
function textsOf({ account: { account, outside }, seen }: DrawnRing, { locale }: LensFrame): readonly string[] {
  if (!account.when) return [];
  const date = formatEdtf(account.when, locale);
  const { otherAccountOn } = words[locale.lang];
  if (!seen) return [otherAccountOn(date)];
  const { when } = account;
  const day = when.kind === 'date' && when.precision === 'day' ? [formatTick(when.earliest, 'day', locale, 'short')] : [];
  return (outside ? [otherAccountOn(date), date, ...day] : [date, ...day]).map((text) => formatDigits(text, locale));
}

interface Spot {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly row: 0 | 1;
}

function spotsOf(ring: DrawnRing, frame: LensFrame): readonly Spot[] {
  const font = dateFont(frame);
  const { x0, x1 } = frame;
  return textsOf(ring, frame).flatMap((text): readonly Spot[] => {
    const width = measureText(text, font);
    const under = Math.max(x0, Math.min(ring.x - width / 2, x1 - width));
    const below: Spot = { text, x: under, width, row: 1 };
    if (!ring.seen) return [below];
    return [{ text, x: ring.x + 10, width, row: 0 }, { text, x: ring.x - 10 - width, width, row: 0 }, ...(ring.account.outside ? [below] : [])];
  });
}

/** Draws all other accounts of a track; their dates last, since they have to keep clear of every ring. */
export function drawRings(frame: LensFrame, facts: readonly LensFact[], penOf: (fact: LensFact) => Pen): void {
  const beside: Taken[] = [];
  const under: Taken[] = [];
  const rings = facts.flatMap((fact) => drawAccounts(penOf(fact), fact, frame, beside).map((ring) => ({ ring, pen: penOf(fact) })));
  const font = dateFont(frame);
  for (const { ring, pen } of rings) {
    const isFree = ({ x, width, row }: Spot) =>
      x >= frame.x0 - 0.01 && x + width <= frame.x1 + 0.01 && (row === 0 ? beside : under).every(([a, b]) => x + width + 4 <= a || x - 4 >= b);
    const spot = spotsOf(ring, frame).find(isFree);
    if (!spot) continue;
    const { text, x, width, row } = spot;
    (row === 0 ? beside : under).push([x, x + width]);
    const y = pen.y + 12 * lensScale + besideRing + row * (underRing - besideRing);
    pen.sketch.words.push({ x, y, text, ...font, align: 'left', fill: 'other', fact: ring.fact });
  }
}
