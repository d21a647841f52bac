import { createSyntheticFacts, type SyntheticFact } from '../src/cli/synthetic-facts.ts';
import type { LaneStyle } from '../src/timeline/scene.ts';
import type { ColumnEvent, FactTexts } from '../src/timeline/types.ts';

export const laneCount = 12;

const monthMs = 30 * 86_400_000;
const spans = { day: 0, month: monthMs, year: 12 * monthMs } as const;

/** The same facts for every measurement of one size; in order of time, as files usually are, unless asked otherwise. */
export function createFacts(count: number, inOrder = true): readonly ColumnEvent[] {
  const facts = Array.from(createSyntheticFacts(count, 20_110_125, laneCount), toEvent);
  return inOrder ? facts.sort((a, b) => a.earliest - b.earliest) : facts;
}

function toEvent({ lane, start, end, precision, doubt }: SyntheticFact): ColumnEvent {
  if (end !== undefined) return { earliest: start, latest: end, lane, kind: 'interval', approximate: false, uncertain: false };
  const kind = precision === 'day' ? 'instant' : precision;
  return { earliest: start, latest: start + spans[precision], lane, kind, approximate: doubt === '~', uncertain: doubt === '?' };
}

/** Words of the length that titles have; made when asked for, so that they weigh nothing. */
export const texts: FactTexts = {
  idOf: (order) => `example-${order}`,
  titleOf: (order) => `مثال ${order}: تقرير عن مواعيد الحافلات`,
  dateOf: (order) => `${2011 + (order % 15)}`,
};

const roles = ['attacks', 'control', 'cooperation', 'state'] as const;
const symbols = ['diamond', 'square', 'disc', 'triangle'] as const;

export const lanes: readonly LaneStyle[] = Array.from({ length: laneCount }, (_, i) => ({
  name: `المسار ${i + 1}`,
  role: roles[i % roles.length] ?? 'ink',
  symbol: symbols[i % symbols.length] ?? 'disc',
}));

export const locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' } as const;
