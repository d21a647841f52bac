// The pictures of a figure that are sent, and the style sheet that shows one of them.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawnWidth, sentPictures } from '../src/components/page-figures.ts';
import { figureModules } from '../src/figures/registry.ts';

const sheet = readFileSync('src/styles/figures.css', 'utf8') + readFileSync('src/styles/print.css', 'utf8');

it('are shown or hidden by rules of their own wherever there are several', () => {
  for (const { id } of figureModules) {
    const places = sentPictures(id).map(({ where }) => where);
    expect(new Set(places).size).toBe(places.length);
    if (places.length > 1) for (const place of places) expect(sheet, `${id} ${place}`).toContain(`.${place}`);
  }
});

it('of the timeline are laid out as the page draws it in columns they fit', () => {
  const widths = sentPictures('timeline').flatMap(({ width, where }) => (where === `sent-${width}` ? [width] : []));
  expect(widths).toEqual([600, 1040].map((column) => drawnWidth('timeline', column)));
});
