import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import SceneSvg from '../../src/components/SceneSvg.svelte';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import { pageTheme } from '../../src/scene/themes.ts';
import { toSvg } from '../../src/scene/to-svg.ts';
import { loadStory } from '../story.ts';

/** What only a living page adds to a mark: what is chosen, what time a text heads, and for browsers that round letters how long a text is. */
const pageOnly = new Set(['data-selected', 'data-inverse', 'textLength', 'lengthAdjust', 'data-period']);

/** Every drawn element as one line: tag, attributes in order of name, text. */
function marksOf(svg: Element): readonly string[] {
  return [...svg.querySelectorAll('g > *')].map((element) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !pageOnly.has(name))
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    return [element.tagName, ...attributes, element.textContent].join(' ');
  });
}

function parseSvg(text: string): Element {
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

describe.each(figureModules.map(({ id }) => id))('%s', (id) => {
  it.each(['ar', 'en'] as const)('is the same on the page and in a file (%s)', (lang) => {
    const locale = { lang, digits: 'latn', monthNames: 'gregorian' } as const;
    const spec = { figure: id, frame: false, timeDirection: 'auto' } as const;
    for (const width of [1312, 560, 358]) {
      const scene = figure(loadStory(), spec, locale, { width });
      const { container } = render(SceneSvg, { props: { scene } });
      const svg = container.querySelector('svg');
      if (!svg) throw new Error('No drawing on the page');
      const onPage = marksOf(svg);
      expect(onPage.length).toBeGreaterThan(20);
      expect(onPage).toEqual(marksOf(parseSvg(toSvg(scene, pageTheme))));
    }
  });
});
