import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import SceneSvg from '../../src/components/SceneSvg.svelte';
import { figure } from '../../src/figure/figure.ts';
import { loadStory } from '../story.ts';

// WebKitGTK rounds each letter's advance to whole px: unless told how long a name is, it runs into its date.
it.each(['ar', 'en'] as const)('tells the length of every name that a date stands behind, in %s', (lang) => {
  const locale = { lang, digits: 'latn', monthNames: 'gregorian' } as const;
  const scene = figure(loadStory(), { figure: 'timeline', frame: false, timeDirection: 'auto' }, locale, { width: 1200 });
  const { container } = render(SceneSvg, { scene });
  const texts = [...container.querySelectorAll('text[data-fact]')];
  const [dates, names] = [texts.filter((text) => !text.hasAttribute('font-weight')), texts.filter((text) => text.getAttribute('font-weight') === '500')];
  const lineOf = (text: Element) => `${text.getAttribute('data-fact')} ${text.getAttribute('y')}`;
  const followed = names.filter((name) => dates.some((date) => lineOf(date) === lineOf(name)));
  expect(followed.length).toBeGreaterThan(4);
  expect(names.filter((name) => name.hasAttribute('textLength'))).toEqual(followed);
});
