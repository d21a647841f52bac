import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { createLens } from '../../src/figure/create-lens.ts';
import type { Lens, LensSpec } from '../../src/figure/create-lens.ts';
import { presetsOf } from '../../src/figures/timeline/rail.ts';
import { mirrorLayers } from '../../src/scene/mirror.ts';
import { themes } from '../../src/scene/themes.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import type { TextMark } from '../../src/scene/types.ts';
import type { TimeWindow } from '../../src/time/types.ts';
import { datasets, hardDatasets } from '../figures/generated-datasets.ts';
import { escapingHits, escapingTexts, hitsOf, isFiniteScene, overlappingTexts, tinyTexts } from '../figures/scene-checks.ts';
import { loadStory } from '../story.ts';

const story = loadStory();
const localeOf = (lang: 'ar' | 'en') => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;
const spec = (window: TimeWindow, change: Partial<LensSpec> = {}): LensSpec => ({ window, locale: localeOf('ar'), timeDirection: 'auto', width: 868, ...change });

const hour = 3_600_000;
const [first, last] = [Date.UTC(2014, 0, 1), Date.UTC(2027, 0, 1)];
/** From an hour to fifteen years, all lengths of the same order as likely. */
const windows: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([place, scale]) => {
    const length = hour * ((last - first) / hour) ** scale;
    const from = first + place * (last - first - length);
    return [Math.round(from), Math.round(from + length)];
  });

function faultsOf({ scene: { layers, width, height } }: Lens): readonly string[] {
  return [
    ...(isFiniteScene(layers) ? [] : ['not finite']),
    ...overlappingTexts(layers),
    ...escapingTexts(layers, width, height),
    ...tinyTexts(layers),
    ...escapingHits(layers, width, height),
  ];
}

/** Everything a fact can become in a lens. */
function accountedFor({ scene, wider, through, counted }: Lens): ReadonlySet<string> {
  const drawn = scene.layers.flatMap(({ marks }) => marks.flatMap((mark) => mark.fact ?? []));
  return new Set([...drawn, ...[...wider, ...through, ...counted].map(({ id }) => id)]);
}

/** Numbers that stand for facts: each is written twice, at its mark and in the list below. */
function numbersOf({ scene }: Lens): readonly TextMark[] {
  return scene.layers.flatMap((layer) => (layer.type === 'text' ? layer.marks.filter(({ text, weight, fact }) => fact !== undefined && weight === 600 && /^\d+$/.test(text)) : []));
}

function touching({ events, published }: Dataset, [from, to]: TimeWindow): readonly string[] {
  // The article says nothing of what came after it.
  if (from >= published.latest) return [];
  const end = Math.min(to, published.latest);
  return events.filter(({ when, notBefore }) => Math.max(when.earliest, notBefore?.earliest ?? -Infinity) < end && when.latest > from).map(({ id }) => id);
}

describe.each(['ar', 'en'] as const)('a lens on the story (%s)', (lang) => {
  it.each([358, 868, 1312])('covers nothing, cuts nothing and loses no fact, whatever the window, at %i px', (width) => {
    fc.assert(
      fc.property(windows, (window) => {
        const lens = createLens(story, spec(window, { locale: localeOf(lang), width }));
        expect(faultsOf(lens)).toEqual([]);
        const found = accountedFor(lens);
        expect(touching(story, window).filter((id) => !found.has(id))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves a number to no fact on a desk where a preset shows it, and leads every number down to its mark', () => {
    for (const { window } of presetsOf(story, localeOf(lang))) expect(numbersOf(createLens(story, spec(window, { locale: localeOf(lang) })))).toEqual([]);
    fc.assert(
      fc.property(windows, fc.constantFrom(358, 868), (window, width) => {
        const lens = createLens(story, spec(window, { locale: localeOf(lang), width }));
        const numbers = numbersOf(lens);
        expect([...new Set(numbers.map(({ text }) => Number(text)))].sort((a, b) => a - b)).toEqual(Array.from({ length: numbers.length / 2 }, (_, i) => i + 1));
        const lines = lens.scene.layers.flatMap((layer) => (layer.type === 'line' ? layer.marks : []));
        const isLed = ({ fact, y }: TextMark) => lines.some((line) => line.fact === fact && line.x1 === line.x2 && line.y1 > y && line.y1 < y + 8);
        const plot = lens.scene.height - 24 * Math.ceil(numbers.length / 2);
        expect(numbers.filter((number) => number.y < plot - 24 && !isLed(number))).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it.each(presetsOf(story, localeOf(lang)).map(({ id, window }) => [id, window] as const))('looks as accepted for the preset %s', async (id, window) => {
    for (const width of [868, 358]) {
      const { scene } = createLens(story, spec(window, { locale: localeOf(lang), width }));
      await expect(toSvg(scene, themes.light)).toMatchFileSnapshot(`../gallery/lens-${id}.${lang}.${width}.svg`);
    }
  });
});

it('says of an empty window that it is one, names what goes on, and what absence does not mean', () => {
  const window: TimeWindow = [Date.UTC(2018, 0, 1), Date.UTC(2024, 0, 1)];
  const lens = createLens(story, spec(window, { locale: localeOf('en') }));
  expect(lens.empty?.title).toBe('No new dated fact in the article between 2018 and 2023');
  expect(lens.through).toHaveLength(3);
  expect(lens.empty?.detail).toMatch(/^Three\sstates go on/);
  expect(createLens(story, spec(window)).empty?.detail).toMatch(/^ثلاث\sحالات تستمر/);
  expect(lens.scene.description).toContain('Absent from the article does not mean nothing happened.');
});

it('does not say that nothing is dated in a window in which facts less exact than it may fall', () => {
  const window: TimeWindow = [Date.UTC(2025, 11, 26), Date.UTC(2025, 11, 28)];
  for (const [lang, title] of [['en', 'No fact in the article is surely dated between 26 and 27 December 2025'], ['ar', 'لا واقعة في المقال مؤرّخة يقينًا بين 26 و27 ديسمبر 2025']] as const) {
    const { empty, wider } = createLens(story, spec(window, { locale: localeOf(lang) }));
    expect(wider.length).toBeGreaterThan(0);
    expect(empty?.title.replaceAll('\u00a0', ' ')).toBe(title);
    expect(empty?.detail).toContain(lang === 'ar' ? 'تقع في هذه المدة' : 'may fall in this time');
  }
});

it('lists what is wider than the window instead of cutting it into a bar', () => {
  const { wider } = createLens(story, spec([Date.UTC(2025, 10, 1), Date.UTC(2025, 11, 28)]));
  expect(wider.map(({ id }) => id)).toEqual(['plots-foiled']);
});

it('draws a choice of facts alone, and says nothing of the others', () => {
  const lens = createLens(story, spec([Date.UTC(2014, 0, 1), Date.UTC(2026, 0, 1)], { facts: ['palmyra-ambush', 'church-attack'] }));
  expect([...accountedFor(lens)].sort()).toEqual(['church-attack', 'palmyra-ambush']);
});

it('moves a mark with its date', () => {
  const window: TimeWindow = [Date.UTC(2025, 11, 1), Date.UTC(2025, 11, 28)];
  const leftOf = (dataset: Dataset) => hitsOf(createLens(dataset, spec(window, { timeDirection: 'ltr' })).scene.layers).find(({ fact }) => fact === 'palmyra-ambush')?.x ?? NaN;
  const moved = {
    ...story,
    events: story.events.map((event) => (event.id === 'palmyra-ambush' ? { ...event, when: { ...event.when, earliest: Date.UTC(2025, 11, 5), latest: Date.UTC(2025, 11, 6) } } : event)),
  };
  expect(leftOf(moved)).toBeLessThan(leftOf(story));
});

it('is turned, not drawn anew, where time runs the other way, and says where the window stands', () => {
  fc.assert(
    fc.property(windows, (window) => {
      const [ltr, rtl] = (['ltr', 'rtl'] as const).map((timeDirection) => createLens(story, spec(window, { timeDirection })));
      if (!ltr || !rtl) throw new Error('no lens');
      expect(rtl.scene.layers).toEqual(mirrorLayers(ltr.scene.layers, 868));
      expect(rtl.plot.x).toBeCloseTo(868 - ltr.plot.x - ltr.plot.width);
    }),
    { numRuns: 30 },
  );
});

it('has a second row of the Hijri calendar where it is asked for', () => {
  const textsOf = (isHijri: boolean) => createLens(story, spec([Date.UTC(2025, 10, 1), Date.UTC(2025, 11, 28)], { isHijri })).scene.layers.flatMap((layer) => (layer.type === 'text' ? layer.marks.map(({ text }) => text) : []));
  expect(textsOf(true)).toContain('جمادى الآخرة 1447');
  expect(textsOf(false).join()).not.toContain('1447');
});

it('follows the reader’s names of months', () => {
  const head = (monthNames: 'levantine' | 'gregorian') => createLens(story, spec([Date.UTC(2025, 11, 1), Date.UTC(2025, 11, 28)], { locale: { ...localeOf('ar'), monthNames } })).scene.title;
  expect(head('levantine')).toContain('كانون الأول');
  expect(head('gregorian')).toContain('ديسمبر');
});

it('stands whatever the dataset and the window, the same bytes for the same question', () => {
  fc.assert(
    fc.property(datasets, windows, fc.constantFrom(320, 868), (dataset, window, width) => {
      const lens = createLens(dataset, spec(window, { width }));
      expect(faultsOf(lens)).toEqual([]);
      expect(JSON.stringify(createLens(dataset, spec(window, { width })))).toBe(JSON.stringify(lens));
    }),
    { numRuns: 60 },
  );
});

it.each(hardDatasets)('stands for %s', (_, dataset) => {
  for (const { window } of presetsOf(dataset, localeOf('ar'))) expect(faultsOf(createLens(dataset, spec(window)))).toEqual([]);
});

it('refuses windows that do not run forwards, and widths that are none', () => {
  expect(() => createLens(story, spec([2, 1]))).toThrow(RangeError);
  expect(() => createLens(story, spec([0, Infinity]))).toThrow(RangeError);
  expect(() => createLens(story, spec([0, 1e9], { width: NaN }))).toThrow(RangeError);
});
