import type { Locale } from '../../src/locale/types.ts';
import type { Columns } from '../../src/timeline/columns.ts';
import { createLayout } from '../../src/timeline/layout.ts';
import { createWindowScene, type LaneStyle, type WindowScene, type WindowSceneOptions } from '../../src/timeline/scene.ts';
import type { ColumnEvent, FactKind, FactTexts } from '../../src/timeline/types.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { viewWindow } from '../../src/timeline/window.ts';

export const dayMs = 86_400_000;
const start = Date.UTC(2011, 0, 1);
const kinds: readonly FactKind[] = ['day', 'day', 'month', 'day', 'year', 'instant', 'interval'];
const lengths: Readonly<Record<string, number>> = { day: 1, month: 31, year: 365, instant: 0, interval: 90 };

/** `count` events over fifteen years on `lanes` lanes, by arithmetic alone. */
export function manyEvents(count: number, lanes: number): readonly ColumnEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const kind = kinds[i % kinds.length] ?? 'day';
    // 7919 is prime: days come in no order, and each as often as any other.
    const earliest = start + ((i * 7919) % 5479) * dayMs;
    return { earliest, latest: earliest + (lengths[kind] ?? 1) * dayMs, lane: i % lanes, kind, approximate: i % 5 === 0 };
  });
}

export const texts: FactTexts = { idOf: (order) => `fact-${order}`, titleOf: (order) => `Title ${order}`, dateOf: (order) => `date ${order}` };

export function localeOf(lang: 'ar' | 'en'): Locale {
  return { lang, digits: 'latn', monthNames: 'gregorian' };
}

const symbols = ['diamond', 'square', 'disc', 'triangle'] as const;
const roles = ['attacks', 'control', 'cooperation', 'state'] as const;

export function laneStyles(count: number): readonly LaneStyle[] {
  return Array.from({ length: count }, (_, i) => ({ name: `Lane ${i}`, role: roles[i % 4] ?? 'ink', symbol: symbols[i % 4] ?? 'disc' }));
}

export const wholeTime: TimeWindow = [start, Date.UTC(2026, 0, 1)];

/** The scene of a window, as a page would ask for it. */
export function sceneOf(columns: Columns, window: TimeWindow, width: number, height: number, options: Partial<WindowSceneOptions> = {}): WindowScene {
  const layout = createLayout(width, height, columns.laneCount);
  const view = viewWindow(columns, window, layout.plotWidth, { tracks: layout.tracks });
  return createWindowScene(columns, view, layout, { locale: localeOf('en'), lanes: laneStyles(columns.laneCount), texts, ...options });
}

export function marksIn({ layers }: WindowScene): number {
  return layers.reduce((sum, { marks }) => sum + marks.length, 0);
}

