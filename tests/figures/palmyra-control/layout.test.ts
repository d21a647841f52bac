import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { Layer } from '../../../src/scene/types.ts';
import { layout } from '../../../src/figures/palmyra-control/layout.ts';
import { parseEdtf } from '../../../src/time/edtf.ts';
import { loadStory } from '../../story.ts';

const width = 1112;
const locale = { lang: 'en', digits: 'latn', monthNames: 'gregorian' } as const;

/** The story, its last change of hands dated otherwise. */
function withDate(text: string): Dataset {
  const when = parseEdtf(text);
  if (!when) throw new Error(`Not EDTF: ${text}`);
  const story = loadStory();
  return {
    ...story,
    events: story.events.map((event) =>
      event.id === 'palmyra-contested'
        ? { ...event, accounts: event.accounts.map((account, i, all) => (i === all.length - 1 ? { ...account, when } : account)) }
        : event,
    ),
  };
}

function draw(dataset: Dataset): readonly Layer[] {
  return layout(dataset, { locale, timeDirection: 'ltr', form: 'wide', width, key: false }).layers;
}

function ringsOf(layers: readonly Layer[]) {
  return layers.flatMap((layer) => (layer.id === 'pc-rings' && layer.type === 'dot' ? layer.marks : []));
}

/** Tinted boxes under the line, which other accounts' coarse dates are drawn as. */
function boxesOf(layers: readonly Layer[]) {
  return layers.flatMap((layer) =>
    layer.type === 'rect' ? layer.marks.filter(({ fill, fillOpacity }) => fill === 'other' && fillOpacity === 0.2) : [],
  );
}

const pxPerDay = width / 1096;

describe('other accounts of who held Palmyra', () => {
  it('hang as a ring where they name a day or two', () => {
    expect(ringsOf(draw(loadStory()))).toHaveLength(4);
    expect(boxesOf(draw(loadStory()))).toEqual([]);
  });

  it.each([
    ['2017-03', 31],
    ['2017-04', 30],
    ['2017', 365],
  ])('hang as a box as wide as %s, since nobody names the day', (when, days) => {
    const layers = draw(withDate(when));
    expect(ringsOf(layers)).toHaveLength(3);
    const [box, ...rest] = boxesOf(layers);
    expect(rest).toEqual([]);
    expect(box?.width).toBeCloseTo(days * pxPerDay, 5);
    const line = layers.flatMap((layer) => (layer.id === 'pc-axis' && layer.type === 'line' ? layer.marks : [])).find(({ x1, x2 }) => x2 - x1 === width);
    expect(box?.y).toBe(line?.y1);
  });

  it('have dotted posts where the date is unsure', () => {
    const dashed = (dataset: Dataset) =>
      draw(dataset).flatMap((layer) => (layer.id === 'pc-strokes' && layer.type === 'line' ? layer.marks.filter(({ dash, stroke }) => dash && stroke === 'other') : []));
    expect(dashed(withDate('2017-03'))).toHaveLength(0);
    expect(dashed(withDate('2017-03?'))).toHaveLength(3);
  });
});
