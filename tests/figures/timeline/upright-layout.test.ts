import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { layoutUpright } from '../../../src/figures/timeline/upright/layout.ts';
import type { Body, LayoutOptions } from '../../../src/figures/types.ts';
import type { Locale } from '../../../src/locale/types.ts';
import type { HitMark, Layer, RectMark } from '../../../src/scene/types.ts';
import { createDataset, datasets, hardDatasets } from '../generated-datasets.ts';
import { edgesOf, escapingTexts, isFiniteScene, overlappingTexts, textsOf, tinyTexts } from '../scene-checks.ts';
import { loadFirstRecord } from '../../story.ts';

const arabic: Locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' };
const english: Locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' };
const widths = [240, 288, 320, 358, 420, 560, 699];

function options(locale: Locale, width: number, key = false): LayoutOptions {
  return { locale, timeDirection: 'ltr', form: width < 420 ? 'narrow' : 'middle', width, key };
}

function hitsOf(layers: readonly Layer[]): readonly HitMark[] {
  return layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks : []));
}

function platesOf(layers: readonly Layer[]): readonly RectMark[] {
  return layers.flatMap((layer) => (layer.type === 'rect' ? layer.marks.filter((mark) => mark.plate) : []));
}

/** Ids of the layers that draw the marks themselves, not labels or what leads to them. */
const markLayers = ['timeline-tints', 'timeline-bands', 'timeline-posts', 'timeline-dots'];

function drawnFacts(layers: readonly Layer[]): ReadonlySet<string | undefined> {
  const marks = layers.filter(({ id }) => markLayers.includes(id)).flatMap((layer) => [...layer.marks]);
  return new Set(marks.map((mark) => mark.fact));
}

function overlappingHits(layers: readonly Layer[]): readonly string[] {
  const hits = hitsOf(layers);
  return hits.flatMap((a, i) =>
    hits.slice(i + 1).flatMap((b) => (a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01 ? [`${a.fact} × ${b.fact}`] : [])),
  );
}

function checkLayout(dataset: Dataset, given: LayoutOptions): Body {
  const body = layoutUpright(dataset, given);
  const { layers, height } = body;
  const ids = dataset.events.map(({ id }) => id).sort();
  expect(isFiniteScene(layers)).toBe(true);
  expect(overlappingTexts(layers)).toEqual([]);
  expect(escapingTexts(layers, given.width, height)).toEqual([]);
  expect(edgesOf(layers).filter(([x0, x1]) => x0 < -0.5 || x1 > given.width + 0.5)).toEqual([]);
  expect(hitsOf(layers).map(({ fact }) => fact).sort()).toEqual(ids);
  expect(platesOf(layers).map(({ fact }) => fact).sort()).toEqual(ids);
  expect(ids.filter((id) => !drawnFacts(layers).has(id))).toEqual([]);
  expect(overlappingHits(layers)).toEqual([]);
  return body;
}

/** Of two facts whose dates do not overlap, the earlier one's label stands above. */
function misplacedPairs(dataset: Dataset, layers: readonly Layer[]): readonly string[] {
  const y = new Map(hitsOf(layers).map((hit) => [hit.fact, hit.y]));
  const dated = dataset.events.filter(({ when }) => when.kind === 'date');
  return dated.flatMap((a) =>
    dated.flatMap((b) =>
      a.when.latest <= b.when.earliest && (y.get(a.id) ?? 0) >= (y.get(b.id) ?? 0) ? [`${a.when.edtf} under ${b.when.edtf}`] : [],
    ),
  );
}

describe('layoutUpright on the story', () => {
  const story = loadFirstRecord();

  it.each(widths)('draws, labels and opens every fact once at %i px, nothing over another, nothing cut', (width) => {
    for (const locale of [arabic, english]) {
      checkLayout(story, options(locale, width));
      checkLayout(story, options(locale, width, true));
    }
  });

  it('holds both sets of month names and of digits', () => {
    for (const monthNames of ['levantine', 'both'] as const) {
      const { layers } = checkLayout(story, options({ lang: 'ar', digits: 'arab', monthNames }, 358));
      expect(textsOf(layers).filter(({ text }) => /[0-9]/.test(text))).toEqual([]);
    }
  });

  it('cuts the story into years, months and days, and says the empty years in words', () => {
    const texts = textsOf(layoutUpright(story, options(english, 358)).layers).map(({ text }) => text);
    for (const heading of ['2014 to 2017', 'December 2024 to October 2025', 'November and December 2025']) {
      expect(texts).toContain(heading);
    }
    for (const scale of ['scale of years', 'scale of months', 'scale of days']) expect(texts).toContain(scale);
    expect(texts.join(' ').replaceAll('\u00A0', ' ')).toContain('about 7 years with no new dated fact');
  });

  it('keeps the reader’s type at 12 px and more, ticks at 10.8', () => {
    const { layers } = layoutUpright(story, options(arabic, 358));
    expect(tinyTexts(layers, 10.8)).toEqual([]);
    const axis = textsOf(layers).filter(({ x, fill }) => x === 0 && fill === 'ink2');
    expect(tinyTexts(layers, 12).length).toBeLessThanOrEqual(axis.length);
  });

  it('gives every label a target of 44 px on a phone', () => {
    const { layers } = layoutUpright(story, options(arabic, 358));
    expect(hitsOf(layers).filter(({ height }) => height < 44)).toEqual([]);
  });

  it('tells a screen reader the label that is seen, date and lane', () => {
    const labels = hitsOf(layoutUpright(story, options(english, 358)).layers).map(({ label }) => label.replaceAll('\u00A0', ' '));
    expect(labels).toContain('Assad’s rule falls, 8 December 2024, State & security forces');
  });

  it('ties the ring of May 2017 to its box, and marks ≠ where accounts differ and nowhere else', () => {
    const { layers } = layoutUpright(story, options(arabic, 358));
    const ties = layers.find(({ id }) => id === 'timeline-ties')?.marks ?? [];
    expect(ties.map(({ fact }) => fact)).toEqual(['raqqa-isis-driven-out']);
    const signs = layers.flatMap((layer) => (layer.type === 'symbol' ? layer.marks.filter(({ shape }) => shape === 'not-equal') : []));
    const differing = story.events.filter(({ accounts }) => accounts.some(({ relation }) => relation === 'differs'));
    expect([...new Set(signs.map(({ fact }) => fact))].sort()).toEqual(differing.map(({ id }) => id).sort());
    // A number that differs hangs nothing under the line: its note has the sign too, and no ring.
    const rings = layers.flatMap((layer) => (layer.type === 'dot' ? layer.marks.map(({ fact }) => fact) : []));
    expect(rings).not.toContain('palmyra-ambush');
  });

  it.each([
    [arabic, 'رواية أخرى: ', ['20 و21 مايو 2015', '17 أكتوبر 2017']],
    [english, 'other account: ', ['20–21 May 2015', '17 October 2017']],
  ] as const)('calls the first ring, and the one that differs, another account’s where that has room', (locale, head, dates) => {
    const said = (width: number) =>
      textsOf(layoutUpright(loadFirstRecord(), options(locale, width)).layers)
        .filter(({ fill }) => fill === 'other')
        .map(({ text }) => text.replaceAll('\u00A0', ' '));
    expect(said(358).filter((text) => text.startsWith(head))).toEqual(dates.map((date) => head + date));
    expect(said(240).filter((text) => text.startsWith(head))).toEqual([]);
    for (const date of dates) expect(said(240)).toContain(date);
  });

  it('draws nothing but words under the day of publication', () => {
    const { layers } = layoutUpright(story, options(arabic, 358));
    const grid = layers.find(({ id }) => id === 'timeline-grid');
    const lines = grid?.type === 'line' ? grid.marks : [];
    const horizon = Math.max(...lines.map(({ y1, y2 }) => Math.max(y1, y2)));
    const rects = layers.flatMap((layer) => (layer.type === 'rect' ? layer.marks.filter(({ plate }) => !plate) : []));
    expect(Math.max(...rects.map(({ y, height }) => y + height))).toBeLessThanOrEqual(horizon + 0.01);
  });

  it('gives the same scene every time', () => {
    expect(layoutUpright(story, options(arabic, 358))).toEqual(layoutUpright(story, options(arabic, 358)));
  });
});

describe('layoutUpright on other data', () => {
  it.each(hardDatasets)('holds %s at every width', (_, dataset) => {
    for (const width of widths) {
      const { layers } = checkLayout(dataset, options(english, width));
      checkLayout(dataset, options(arabic, width));
      expect(misplacedPairs(dataset, layers)).toEqual([]);
    }
  });

  it('holds whatever else a story brings', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...widths), fc.constantFrom(arabic, english), (dataset, width, locale) => {
        const { layers } = checkLayout(dataset, options(locale, width));
        expect(misplacedPairs(dataset, layers)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('closes no box where a section cuts it', () => {
    const events = ['2010', '2025', '2025-12-01', '2025-12-10', '2025-12-20', '2025-12-21'].map((when) => ({ when, label: when }));
    const { layers } = layoutUpright(createDataset(events), options(english, 358));
    const posts = layers.find(({ id }) => id === 'timeline-posts');
    const ofYear = posts?.type === 'line' ? posts.marks.filter(({ fact }) => fact === 'event-1') : [];
    const level = ofYear.filter(({ y1, y2 }) => y1 === y2);
    const upright = ofYear.filter(({ x1, x2 }) => x1 === x2);
    // One post where the year begins, one where it ends; a floor in each of the two sections it spans.
    expect(level).toHaveLength(2);
    expect(upright).toHaveLength(2);
  });
});
