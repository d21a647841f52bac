import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { reachOf } from '../../../src/figures/timeline/reach.ts';
import { createTracks } from '../../../src/figures/timeline/tracks.ts';
import { createDatedFacts } from '../../../src/figures/timeline/upright/dated-facts.ts';
import { describeGap, formatLength, formatPeriod } from '../../../src/figures/timeline/upright/periods.ts';
import { createSections, type Section } from '../../../src/figures/timeline/upright/sections.ts';
import type { Locale } from '../../../src/locale/types.ts';
import { createDataset, datasets } from '../generated-datasets.ts';
import { loadStory } from '../../story.ts';

const arabic: Locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' };
const english: Locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' };

function sectionsOf(dataset: Dataset): readonly Section[] {
  const reach = reachOf(dataset);
  const facts = createDatedFacts(dataset, createTracks(dataset, reach), reach);
  return createSections(facts, { from: dataset.published.earliest, to: reach.horizon }, reach);
}

function sectionsFor(...dates: readonly string[]): readonly Section[] {
  return sectionsOf(createDataset(dates.map((when) => ({ when, label: when }))));
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function outline(sections: readonly Section[]): readonly string[] {
  return sections.map((section) => `${section.kind === 'gap' ? 'gap' : section.unit} ${iso(section.from)} ${iso(section.to)}`);
}

describe('createSections', () => {
  it('cuts the story where its data do, not where anybody drew a line', () => {
    expect(outline(sectionsOf(loadStory()))).toEqual([
      'year 2014-01-01 2018-01-01',
      'gap 2018-01-01 2024-12-01',
      'month 2024-12-01 2025-11-01',
      'day 2025-11-01 2025-12-28',
    ]);
  });

  it('leaves dates that lie evenly in one piece', () => {
    expect(outline(sectionsFor('2021', '2022', '2023', '2024', '2025'))).toEqual(['year 2021-01-01 2025-12-28']);
  });

  it('leads to the day of publication by a gap where nothing is dated near it', () => {
    expect(outline(sectionsFor('2014'))).toEqual(['month 2014-01-01 2015-01-01', 'gap 2015-01-01 2025-12-28']);
  });

  it('gives a single day some days of air, so that it is not a wall of colour', () => {
    expect(outline(sectionsFor('2014', '2019-06-15'))).toContain('day 2019-06-12 2019-06-19');
  });

  it('counts the years a fact may have happened in as dated, and the length of a band as not', () => {
    expect(outline(sectionsFor('2015/2025')).filter((text) => text.startsWith('gap'))).toHaveLength(1);
  });

  it('covers the whole time without a hole, and every gap lies between dates', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const reach = reachOf(dataset);
        const sections = sectionsOf(dataset);
        expect(sections[0]?.from).toBeGreaterThanOrEqual(reach.from);
        expect(sections.at(-1)?.to).toBe(reach.horizon);
        sections.slice(1).forEach((section, i) => expect(section.from).toBe(sections[i]?.to));
        expect(sections.every(({ from, to }) => from < to)).toBe(true);
        const dates = dataset.events.flatMap(({ when }) => [when.earliest, when.latest - 1]).filter(Number.isFinite);
        expect(sections[0]?.from).toBeLessThanOrEqual(Math.min(...dates));
        const inGap = (ms: number) => sections.some((section) => section.kind === 'gap' && ms >= section.from && ms < section.to);
        expect(dates.filter(inGap).map(iso)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('words of the sections', () => {
  const horizon = Date.UTC(2025, 11, 28);

  it.each([
    ['year', '2014-01-01', '2018-01-01', '2014 to 2017', 'من 2014 إلى 2017'],
    ['month', '2014-01-01', '2015-01-01', '2014', '2014'],
    ['month', '2024-12-01', '2025-11-01', 'December 2024 to October 2025', 'من ديسمبر 2024 إلى أكتوبر 2025'],
    ['day', '2025-11-01', '2025-12-28', 'November and December 2025', 'نوفمبر وديسمبر 2025'],
    ['day', '2025-12-01', '2025-12-28', 'December 2025', 'ديسمبر 2025'],
    ['day', '2025-12-13', '2025-12-28', '13–27 December 2025', 'من 13 إلى 27 ديسمبر 2025'],
  ] as const)('heads %s from %s to %s', (unit, from, to, inEnglish, inArabic) => {
    const segment = { kind: 'segment', unit, from: Date.parse(from), to: Date.parse(to) } as const;
    expect(formatPeriod(segment, horizon, english).replaceAll('\u00A0', ' ')).toBe(inEnglish);
    expect(formatPeriod(segment, horizon, arabic).replaceAll('\u00A0', ' ')).toBe(inArabic);
  });

  it.each([
    ['2018-01-01', '2024-12-01', 'نحو 7 سنوات', 'about 7 years'],
    ['2018-01-01', '2020-01-01', 'سنتين', '2 years'],
    ['2014-01-01', '2025-01-01', '11 سنة', '11 years'],
    ['2024-01-01', '2024-04-10', 'نحو 3 أشهر', 'about 3 months'],
    ['2024-01-01', '2024-01-12', '11 يومًا', '11 days'],
  ])('says how long it is from %s to %s', (from, to, inArabic, inEnglish) => {
    const span = { from: Date.parse(from), to: Date.parse(to) };
    expect(formatLength(span, arabic).replaceAll('\u00A0', ' ')).toBe(inArabic);
    expect(formatLength(span, english).replaceAll('\u00A0', ' ')).toBe(inEnglish);
  });

  it('says what a gap is, and that it is compressed', () => {
    const gap = { kind: 'gap', from: Date.parse('2018-01-01'), to: Date.parse('2024-12-01'), units: ['year', 'month'] } as const;
    expect(describeGap(gap, horizon, english).replaceAll('\u00A0', ' ')).toBe(
      '2018 to December 2024: about 7 years with no new dated fact in the article. Compressed here.',
    );
    expect(describeGap(gap, horizon, arabic).replaceAll('\u00A0', ' ')).toBe(
      'من 2018 إلى ديسمبر 2024: نحو 7 سنوات بلا واقعة جديدة مؤرّخة في المقال. الفراغ هنا مضغوط.',
    );
  });
});
