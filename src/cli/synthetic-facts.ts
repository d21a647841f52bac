/** Facts that never happened, for measuring: seeded, in bursts as news comes, and with dates as unsure as sources leave them. */

/** How exactly a synthetic date is given. */
export type SyntheticPrecision = 'day' | 'month' | 'year';

export interface SyntheticFact {
  readonly lane: number;
  /** ms UTC, whole minutes */
  readonly start: number;
  /** ms UTC, after `start`; absent for a date */
  readonly end?: number;
  /** of an interval: an end nobody gives */
  readonly open?: 'start' | 'end';
  readonly precision: SyntheticPrecision;
  /** of an interval's end */
  readonly endPrecision: SyntheticPrecision;
  readonly doubt: '' | '~' | '?';
}

/** The stretch all facts lie in, ms UTC: 2011 to 2025. */
export const syntheticTime = [Date.UTC(2011, 0, 1), Date.UTC(2026, 0, 1)] as const;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const LONGEST_DAYS = 400;

type Random = () => number;

/**
 * `count` facts on `lanes` lanes, in no order of time: 70 % of them in bursts, 15 % intervals, most dates known to the day.
 * The same count, seed and lanes give the same facts on every machine: only arithmetic that IEEE 754 fixes to the bit decides.
 */
export function* createSyntheticFacts(count: number, seed: number, lanes: number): Generator<SyntheticFact> {
  const random = createRandom(seed);
  const bursts = createBursts(count, lanes, random);
  for (let i = 0; i < count; i += 1) yield createFact(bursts, lanes, random);
}

/** Uniform in [0, 1): Mulberry32, whose whole state is one 32-bit number (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Burst {
  readonly middle: number;
  readonly length: number;
  readonly lane: number;
  /** share of all bursts up to and with this one */
  readonly upTo: number;
}

/** The first is the greatest, each later one smaller, as with news. */
function createBursts(count: number, lanes: number, random: Random): readonly Burst[] {
  const [from, to] = syntheticTime;
  const size = Math.max(3, Math.min(400, Math.round(Math.sqrt(count))));
  const weights = Array.from({ length: size }, (_, i) => 1 / (i + 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let upTo = 0;
  return weights.map((weight) => {
    upTo += weight / total;
    return { middle: from + (to - from) * random(), length: DAY_MS * (3 + 60 * random() * random()), lane: Math.floor(lanes * random()), upTo };
  });
}

function createFact(bursts: readonly Burst[], lanes: number, random: Random): SyntheticFact {
  const { start, lane } = random() < 0.7 ? placeInBurst(bursts, lanes, random) : placeAnywhere(lanes, random);
  const shared = { lane, start, precision: pickPrecision(random), endPrecision: pickPrecision(random), doubt: pickDoubt(random) };
  if (random() >= 0.15) return shared;
  const share = random();
  // The cube makes short intervals common and long ones rare.
  const length = Math.ceil(LONGEST_DAYS * share * share * share * 24) * 60 * MINUTE_MS + 60 * MINUTE_MS;
  const end = Math.min(syntheticTime[1], start + length);
  const openness = random();
  return { ...shared, end, ...(openness < 0.03 && { open: openness < 0.01 ? 'start' : 'end' }) };
}

function placeInBurst(bursts: readonly Burst[], lanes: number, random: Random) {
  const picked = random();
  const burst = bursts.find(({ upTo }) => picked < upTo) ?? bursts[0];
  const [middle, length] = [burst?.middle ?? 0, burst?.length ?? 0];
  // Three throws of a die make a bell.
  const start = clampStart(middle + length * (random() + random() + random() - 1.5));
  return { start, lane: random() < 0.6 ? (burst?.lane ?? 0) : Math.floor(lanes * random()) };
}

function placeAnywhere(lanes: number, random: Random) {
  const [from, to] = syntheticTime;
  return { start: clampStart(from + (to - from) * random()), lane: Math.floor(lanes * random()) };
}

/** Whole minutes, and two days from the end, so that every interval has room. */
function clampStart(ms: number): number {
  const [from, to] = syntheticTime;
  return Math.round(Math.min(to - 2 * DAY_MS, Math.max(from, ms)) / MINUTE_MS) * MINUTE_MS;
}

function pickPrecision(random: Random): SyntheticPrecision {
  const picked = random();
  if (picked < 0.8) return 'day';
  return picked < 0.94 ? 'month' : 'year';
}

function pickDoubt(random: Random): SyntheticFact['doubt'] {
  const picked = random();
  if (picked < 0.92) return '';
  return picked < 0.96 ? '~' : '?';
}
