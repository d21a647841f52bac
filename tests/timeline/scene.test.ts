import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mirrorLayers } from '../../src/scene/mirror.ts';
import { createColumns } from '../../src/timeline/columns.ts';
import { textsOf as textsOfDataset, toColumnEvents } from '../../src/timeline/from-dataset.ts';
import { createLayout } from '../../src/timeline/layout.ts';
import { createWindowScene } from '../../src/timeline/scene.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { viewWindow } from '../../src/timeline/window.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../figures/scene-checks.ts';
import { loadStory } from '../story.ts';
import { dayMs, laneStyles, localeOf, manyEvents, marksIn, sceneOf, texts, wholeTime } from './many-events.ts';

const story = loadStory();
const storyColumns = createColumns(toColumnEvents(story), story.lanes.length);
const storyLanes = (lang: 'ar' | 'en') => story.lanes.map(({ id, name }) => ({ name: name[lang], role: id, symbol: 'disc' as const }));

function storyScene(lang: 'ar' | 'en', window: TimeWindow, width = 1312) {
  const locale = localeOf(lang);
  return sceneOf(storyColumns, window, width, 600, { locale, lanes: storyLanes(lang), texts: textsOfDataset(story, locale), horizon: story.published.latest });
}

function idsIn(scene: ReturnType<typeof sceneOf>): ReadonlySet<string> {
  return new Set(scene.layers.flatMap(({ marks }) => marks.flatMap((mark) => ('fact' in mark && mark.fact !== undefined ? [mark.fact] : []))));
}

describe('createWindowScene', () => {
  it('holds at most 2,500 marks for a million facts on twelve lanes at 1312 px, from all to an hour', () => {
    const columns = createColumns(manyEvents(1_000_000, 12), 12);
    const middle = Date.UTC(2018, 5, 1);
    for (const days of [5479, 2000, 700, 200, 60, 20, 7, 2, 1, 1 / 24]) {
      const window = days === 5479 ? wholeTime : ([middle, middle + days * dayMs] as const);
      expect(marksIn(sceneOf(columns, window, 1312, 620))).toBeLessThanOrEqual(2500);
    }
  });

  it('holds as few for any number of facts, where they are hardest to draw', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 4000 }), fc.integer({ min: 1, max: 5000 }), (count, days) => {
        const columns = createColumns(manyEvents(count, 12), 12);
        expect(marksIn(sceneOf(columns, [wholeTime[0], wholeTime[0] + days * dayMs], 1312, 620))).toBeLessThanOrEqual(2500);
      }),
      { numRuns: 60 },
    );
  });

  it('draws every fact of the story that lies in the window, each with its target and its own words', () => {
    const scene = storyScene('en', [Date.UTC(2014, 0, 1), Date.UTC(2026, 2, 1)]);
    expect([...idsIn(scene)].sort()).toEqual(story.events.map(({ id }) => id).sort());
    const hits = scene.layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
    expect(hits.map(({ fact }) => fact).sort()).toEqual(story.events.map(({ id }) => id).sort());
    expect(hits.find(({ fact }) => fact === 'palmyra-ambush')?.label).toBe('Ambush near Palmyra, 13\u00A0December 2025');
  });

  it('sets no text over another, outside the picture or too small to read', () => {
    const windows: readonly TimeWindow[] = [[Date.UTC(2014, 0, 1), Date.UTC(2026, 2, 1)], [Date.UTC(2025, 9, 15), Date.UTC(2026, 0, 10)], [Date.UTC(2025, 11, 13), Date.UTC(2025, 11, 14)]];
    for (const lang of ['ar', 'en'] as const) {
      for (const width of [1312, 868, 390]) {
        for (const window of windows) {
          const { layers, height } = storyScene(lang, window, width);
          expect(overlappingTexts(layers)).toEqual([]);
          expect(escapingTexts(layers, width, height)).toEqual([]);
          expect(tinyTexts(layers, 12)).toEqual([]);
          expect(isFiniteScene(layers)).toBe(true);
        }
      }
    }
  });

  it('sets no count over another, however dense the facts are', () => {
    const columns = createColumns(manyEvents(50_000, 5), 5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 5000 }), fc.constantFrom(1312, 700, 360), (from, days, width) => {
        const { layers, height } = sceneOf(columns, [wholeTime[0] + from * dayMs, wholeTime[0] + (from + days) * dayMs], width, 500);
        expect(overlappingTexts(layers)).toEqual([]);
        expect(escapingTexts(layers, width, height)).toEqual([]);
        expect(isFiniteScene(layers)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is mirrored once where time runs to the left', () => {
    const columns = createColumns(manyEvents(3000, 4), 4);
    const ltr = sceneOf(columns, wholeTime, 1000, 500, { timeDirection: 'ltr' });
    const rtl = sceneOf(columns, wholeTime, 1000, 500, { timeDirection: 'rtl' });
    expect(rtl.layers).toEqual(mirrorLayers(ltr.layers, 1000));
    expect([ltr.plot.x, rtl.plot.x, rtl.plot.width]).toEqual([142, 0, 858]);
  });

  it('folds lanes beyond the height into one row with their number and their facts', () => {
    const columns = createColumns(manyEvents(900, 9), 9);
    const scene = sceneOf(columns, wholeTime, 1000, 350);
    expect(scene.folded).toEqual({ lanes: 3, facts: 300 });
    expect(textsOf(scene.layers).map(({ text }) => text)).toContain('+ 3\u00A0lanes (300\u00A0facts)');
    const arabic = sceneOf(columns, wholeTime, 1000, 350, { locale: localeOf('ar') });
    expect(textsOf(arabic.layers).map(({ text }) => text)).toContain('و3\u00A0مسارات أخرى (300\u00A0واقعة)');
    expect(sceneOf(columns, wholeTime, 1000, 900).folded).toBeUndefined();
  });

  it('counts on its rows and in its fold all facts that touch the window', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 14 }), fc.integer({ min: 60, max: 900 }), (count, lanes, height) => {
        const columns = createColumns(manyEvents(count, lanes), lanes);
        const scene = sceneOf(columns, [wholeTime[0], wholeTime[1] + 400 * dayMs], 1000, height);
        const shown = textsOf(scene.layers).flatMap(({ text }) => (/^no facts$/.test(text) ? [0] : (/^([\d,]+)\u00A0facts?$/.exec(text)?.slice(1).map((n) => Number(n.replaceAll(',', ''))) ?? [])));
        expect(shown.reduce((sum, n) => sum + n, 0) + (scene.folded?.facts ?? 0)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('draws nothing but labels after the horizon', () => {
    const horizon = story.published.latest;
    const window = [Date.UTC(2025, 9, 1), Date.UTC(2026, 3, 1)] as const;
    for (const { layers } of [storyScene('en', window), storyScene('en', [horizon, horizon + 30 * dayMs])]) {
      const scene = { layers };
      const x = 142 + ((horizon - window[0]) / (window[1] - window[0])) * (1312 - 142);
      const bars = scene.layers.flatMap((layer) => (layer.type === 'rect' ? layer.marks : []));
      for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(x + 0.01);
    }
    expect(idsIn(storyScene('en', [horizon, horizon + 30 * dayMs])).size).toBe(0);
  });

  it('ends bins, their targets and what goes on at the horizon too', () => {
    const horizon = Date.UTC(2018, 4, 20);
    const events = manyEvents(20_000, 3).filter(({ earliest }) => earliest < horizon);
    const scene = sceneOf(createColumns([...events, { earliest: horizon - dayMs, latest: Infinity, lane: 0, kind: 'interval' }], 3), wholeTime, 1000, 300, { horizon });
    const edge = 142 + ((horizon - wholeTime[0]) / (wholeTime[1] - wholeTime[0])) * 858;
    const ends = edgesOf(scene.layers.filter(({ id }) => ['bars', 'covers', 'hits'].includes(id)));
    expect(ends.length).toBeGreaterThan(20);
    for (const [left, right] of ends) {
      expect(left).toBeLessThan(right);
      expect(right).toBeLessThanOrEqual(edge + 0.01);
    }
  });

  it('gives the same scene again', () => {
    const columns = createColumns(manyEvents(5000, 12), 12);
    expect(sceneOf(columns, wholeTime, 1312, 600)).toEqual(sceneOf(columns, wholeTime, 1312, 600));
  });

  it('draws a box without a post where the window cuts it', () => {
    const columns = createColumns([{ earliest: 0, latest: 365 * dayMs, lane: 0, kind: 'year' }], 1);
    const pointsIn = (window: TimeWindow) =>
      sceneOf(columns, window, 800, 100).layers.flatMap((layer) => (layer.type === 'path' ? layer.marks.map(({ points }) => points.length) : []));
    expect(pointsIn([-dayMs, 400 * dayMs])).toEqual([4]);
    expect(pointsIn([10 * dayMs, 400 * dayMs])).toEqual([3]);
    expect(pointsIn([10 * dayMs, 20 * dayMs])).toEqual([2]);
  });

  it('refuses a view made for another width, and lanes without a style', () => {
    const columns = createColumns([], 2);
    const layout = createLayout(1000, 300, 2);
    const options = { locale: localeOf('en'), lanes: laneStyles(2), texts };
    expect(() => createWindowScene(columns, viewWindow(columns, wholeTime, 1000), layout, options)).toThrow('The view is 1000 px wide, not 858');
    expect(() => createWindowScene(columns, viewWindow(columns, wholeTime, 858), layout, { ...options, lanes: laneStyles(1) })).toThrow('Styles for 1 of 2 lanes');
    for (const [width, height] of [[0, 100], [NaN, 100], [100, Infinity]] as const) expect(() => createLayout(width, height, 1)).toThrow('Not a size');
  });
});
