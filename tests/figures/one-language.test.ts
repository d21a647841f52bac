// A page is sent the dataset in its own language alone: every figure must say and draw the same from it.
import { describe, expect, it } from 'vitest';
import rawStory from '../../data/us-syria-isis.json';
import { keepLanguage } from '../../src/cli/story-data.ts';
import { reviveDataset } from '../../src/dataset/revive.ts';
import type { RawDataset } from '../../src/dataset/schema.ts';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { loadStory } from '../story.ts';

describe.each(figureModules.map((module) => [module.id, module] as const))('%s', (id, module) => {
  it.each(['ar', 'en'] as const)('is the same from the story in %s alone', (lang) => {
    const locale = { lang, digits: 'latn', monthNames: 'gregorian' } as const;
    const whole = loadStory();
    const alone = reviveDataset(keepLanguage(rawStory, lang) as RawDataset);
    expect(module.table(alone, locale)).toEqual(module.table(whole, locale));
    for (const width of [1200, 560, 360]) {
      const spec = { figure: id, frame: true, timeDirection: 'auto' } as const;
      expect(figure(alone, spec, locale, { width })).toEqual(figure(whole, spec, locale, { width }));
    }
  });
});
