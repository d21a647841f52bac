import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScene } from '../../../src/figure/create-scene.ts';
import { timelineWithin } from '../../../src/figures/timeline/lens/figure.ts';
import { themes } from '../../../src/scene/themes.ts';
import { toSvg } from '../../../src/scene/to-svg.ts';
import type { TimeWindow } from '../../../src/time/types.ts';
import { loadStory } from '../../story.ts';
import { escapingTexts, isFiniteScene, overlappingTexts, tinyTexts } from '../scene-checks.ts';

const story = loadStory();
const localeOf = (lang: 'ar' | 'en') => ({ lang, digits: 'latn', monthNames: 'gregorian' }) as const;
const lastMonths: TimeWindow = [Date.UTC(2025, 10, 1), Date.UTC(2025, 11, 28)];
const quiet: TimeWindow = [Date.UTC(2018, 0, 1), Date.UTC(2024, 0, 1)];
const spec = { frame: true, timeDirection: 'auto' } as const;

const sceneOf = (window: TimeWindow, lang: 'ar' | 'en', width: number, isHijri = false) => createScene(timelineWithin(window, isHijri), story, spec, localeOf(lang), { width });

describe('the timeline within a window, as a figure', () => {
  it('says in its title which window it is and how many of all facts are dated there', () => {
    const titles = ([lastMonths, quiet] as const).flatMap((window) => (['en', 'ar'] as const).map((lang) => timelineWithin(window, false).describe(story, localeOf(lang)).title.replaceAll('\u00a0', ' ')));
    expect(titles).toEqual([
      '1 November to 27 December 2025, day by day: 4 dated facts of 17',
      'من 1 نوفمبر إلى 27 ديسمبر 2025، يومًا بيوم: 4 وقائع مؤرّخة من 17',
      '2018 to 2023, month by month: no dated fact of 17',
      'من 2018 إلى 2023، شهرًا بشهر: لا واقعة مؤرّخة من 17',
    ]);
  });

  it('names the paragraphs and sources of the facts it shows alone, and has these alone in its table', () => {
    const { source } = timelineWithin(quiet, false).describe(story, localeOf('en'));
    const facts = timelineWithin(quiet, false).table(story, localeOf('en')).rows.map(({ fact }) => fact);
    const drawn = new Set(sceneOf(quiet, 'en', 1200).layers.flatMap(({ marks }) => marks.flatMap((mark) => mark.fact ?? [])));
    expect(facts.length).toBeLessThan(story.events.length);
    expect([...drawn].filter((fact) => !facts.includes(fact))).toEqual([]);
    // No ring of another account hangs in these years, and none is credited.
    expect(source).not.toContain('rings');
    expect(timelineWithin(lastMonths, false).describe(story, localeOf('en')).source).toContain('rings: ');
  });

  it('says in its alt text what it is, of when, and where accounts differ', () => {
    const { alt } = timelineWithin(lastMonths, false).describe(story, localeOf('en'));
    expect(alt.replaceAll('\u00a0', ' ')).toMatch(/^Timeline of 4 dated facts, 1 November to 27 December 2025, day by day, in lanes for .*; accounts differ on: .*Palmyra.*\.$/);
  });

  it('speaks of no lens, which its reader does not see', () => {
    for (const lang of ['ar', 'en'] as const) expect(toSvg(sceneOf(lastMonths, lang, 1200), themes.light)).not.toMatch(/lens:|Lens|العدسة/);
  });

  it.each(['ar', 'en'] as const)('covers nothing and cuts nothing, whatever the window (%s)', (lang) => {
    const day = 86_400_000;
    const windows = fc.tuple(fc.integer({ min: Date.UTC(2014, 0, 1) / day, max: Date.UTC(2025, 11, 20) / day }), fc.integer({ min: 2, max: 4000 }));
    fc.assert(
      fc.property(windows, fc.constantFrom(360, 540, 1200), fc.boolean(), ([first, days], width, isHijri) => {
        const { layers, height } = sceneOf([first * day, (first + days) * day], lang, width, isHijri);
        expect(isFiniteScene(layers)).toBe(true);
        expect([...overlappingTexts(layers), ...escapingTexts(layers, width, height), ...tinyTexts(layers)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['ar', 'en'] as const)('looks as accepted (%s)', async (lang) => {
    for (const width of [1200, 360]) await expect(toSvg(sceneOf(lastMonths, lang, width), themes.light)).toMatchFileSnapshot(`../../gallery/timeline-within.${lang}.${width}.svg`);
  });

  it('names days by their numbers, not by their hours, and the Hijri month that a window lies in', () => {
    const days: TimeWindow = [Date.UTC(2025, 11, 10), Date.UTC(2025, 11, 21)];
    const texts = sceneOf(days, 'en', 1200, true).layers.flatMap((layer) => (layer.type === 'text' ? layer.marks.map(({ text }) => text) : []));
    expect(texts.filter((text) => /\d\d:00/.test(text))).toEqual([]);
    expect(texts).toContain('13');
    expect(texts.filter((text) => text.includes('1447')).length).toBeGreaterThan(0);
  });

  it('fills the height asked for with its key at the foot', () => {
    const { height } = createScene(timelineWithin(quiet, false), story, spec, localeOf('en'), { width: 1200, height: 675 });
    expect(height).toBe(675);
  });
});
