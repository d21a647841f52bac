import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScene } from '../../src/figure/create-scene.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { Scene } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';

const story = loadStory();
const ids = story.events.map(({ id }) => id);
const locale = { lang: 'ar', digits: 'latn', monthNames: 'gregorian' } as const;
const ofEvents = figureModules.filter((module) => module.ofEvents);

function factsIn({ layers }: Scene): ReadonlySet<string> {
  return new Set(layers.flatMap(({ marks }) => marks.flatMap((mark) => mark.fact ?? [])));
}

function sceneOf(module: (typeof figureModules)[number], width: number, facts?: readonly string[]): Scene {
  return createScene(module, story, { frame: false, timeDirection: 'auto', ...(facts && { facts }) }, locale, { width });
}

describe.each(ofEvents.map((module) => [module.id, module] as const))('a choice of facts in %s', (_, module) => {
  it.each([1312, 900, 358])('draws these facts and no other, at %i px', (width) => {
    fc.assert(
      fc.property(fc.subarray([...ids]), (facts) => {
        expect([...factsIn(sceneOf(module, width, facts))].sort()).toEqual([...facts].sort());
      }),
      { numRuns: 15 },
    );
  });

  it('says how many of how many', () => {
    expect(sceneOf(module, 1312, ids.slice(0, 6)).title).toBe('المعروض ست من 17\u00A0واقعة مؤرّخة');
    expect(sceneOf(module, 1312, []).title).toContain('لا واقعة معروضة');
  });

  it('takes ids that are not in the story for nothing', () => {
    expect(sceneOf(module, 1312, ['no-such-fact', 'palmyra-ambush'])).toEqual(sceneOf(module, 1312, ['palmyra-ambush']));
  });
});

it('leaves the scale of the timeline as it is', () => {
  const timeline = ofEvents.find(({ id }) => id === 'timeline');
  if (!timeline) throw new Error('no timeline');
  const ticksOf = ({ layers }: Scene) => layers.flatMap((layer) => (layer.type === 'text' ? layer.marks.filter(({ text, fact }) => fact === undefined && /^20\d\d$/.test(text)).map(({ text, x }) => `${text} ${x}`) : []));
  expect(ticksOf(sceneOf(timeline, 1312, ['palmyra-ambush']))).toEqual(ticksOf(sceneOf(timeline, 1312)));
});

it('draws figures that are not made of events as always', () => {
  for (const module of figureModules.filter(({ ofEvents: isOfEvents }) => !isOfEvents)) expect(sceneOf(module, 600, ['palmyra-ambush'])).toEqual(sceneOf(module, 600));
});
