/** Every drawn fact can be pointed at, with a finger where the figure may be on a phone, and no target covers another's. */
import { describe, expect, it } from 'vitest';
import { figure } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { FigureId } from '../../src/figures/types.ts';
import type { HitMark, Scene } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';
import { hitsOf, textBox, textsOf } from './scene-checks.ts';

const story = loadStory();
const langs = ['ar', 'en'] as const;
const phones = [288, 358, 416, 560, 688];
const screens = [704, 960, 1312];

/** Least size of any target (WCAG 2.2, 2.5.8), and least height of a finger's, px. */
const least = 24;
const finger = 44;
const rounding = 0.05;

function draw(id: FigureId, lang: 'ar' | 'en', width: number): Scene {
  return figure(story, { figure: id, frame: false, timeDirection: 'auto' }, { lang, digits: 'latn', monthNames: 'gregorian' }, { width });
}

function factsOf({ layers }: Scene): ReadonlySet<string> {
  const drawn = layers.filter(({ type }) => type !== 'hit').flatMap(({ marks }) => marks.map(({ fact }) => fact));
  return new Set(drawn.filter((fact) => fact !== undefined));
}

/** Length that two stretches share; 0 or less where they are apart. */
function shared(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}

function isBesideOrOver(a: HitMark, b: HitMark): boolean {
  return shared(a.x, a.width, b.x, b.width) > rounding;
}

function isOver(a: HitMark, b: HitMark): boolean {
  return isBesideOrOver(a, b) && shared(a.y, a.height, b.y, b.height) > rounding;
}

/** How high a target could be, were it grown up and down to its neighbours or the ends of the picture, px. */
function roomOf(hit: HitMark, hits: readonly HitMark[], height: number): number {
  const column = hits.filter((other) => other !== hit && isBesideOrOver(hit, other));
  const above = column.filter((other) => other.y < hit.y).map((other) => other.y + other.height);
  const below = column.filter((other) => other.y > hit.y).map((other) => other.y);
  return Math.min(height, ...below) - Math.max(0, ...above);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** What a target says where its fact is labelled: in the figure of attacks number and noun, in others the first text; what follows explains. */
function wordsIn(hit: HitMark, layers: Scene['layers']): readonly string[] {
  const texts = textsOf(layers.filter(({ id }) => !/ticks/.test(id))).filter(({ fact }) => fact === hit.fact);
  const inside = texts.filter((mark) => {
    const [left, top, right, bottom] = textBox(mark);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > hit.x && x < hit.x + hit.width && y > hit.y && y < hit.y + hit.height;
  });
  return inside.slice(0, hit.fact.startsWith('attacks') ? 2 : 1).flatMap(({ text }) => wordsOf(text));
}

const name = ({ fact, width, height }: HitMark) => `${fact} (${width.toFixed(1)} × ${height.toFixed(1)})`;

describe.each(figureModules.map(({ id }) => id))('the targets of %s', (id) => {
  it.each([...phones, ...screens])('cover every drawn fact at %i px', (width) => {
    for (const lang of langs) {
      const scene = draw(id, lang, width);
      const targets = new Set(hitsOf(scene.layers).map(({ fact }) => fact));
      expect([...factsOf(scene)].filter((fact) => !targets.has(fact))).toEqual([]);
      expect(targets.size).toBeGreaterThan(0);
    }
  });

  it.each([...phones, ...screens])('have names that contain the labels that stand in them at %i px', (width) => {
    for (const lang of langs) {
      const { layers } = draw(id, lang, width);
      // A circle's share of a group of people has no label of its own.
      const missing = hitsOf(layers).filter(({ fact }) => fact !== 'ambush-casualties:us-soldiers-killed').flatMap((hit) => wordsIn(hit, layers).filter((word) => !wordsOf(hit.label).includes(word)));
      expect(missing).toEqual([]);
    }
  });

  it.each(phones)('are as high as a finger needs, or as their neighbours allow, at %i px', (width) => {
    for (const lang of langs) {
      const { layers, height } = draw(id, lang, width);
      const hits = hitsOf(layers);
      const low = hits.filter((hit) => hit.height < Math.min(finger, roomOf(hit, hits, height)) - rounding);
      expect(low.map(name)).toEqual([]);
    }
  });

  // Of the wide timeline's marks a month in eleven years is a few px wide; its labels are the targets there.
  const isApart = id !== 'timeline';
  it.each(isApart ? [...phones, ...screens] : phones)('are at least 24 px wide and high and never cover another at %i px', (width) => {
    for (const lang of langs) {
      const hits = hitsOf(draw(id, lang, width).layers);
      expect(hits.filter((hit) => Math.min(hit.width, hit.height) < least - rounding).map(name)).toEqual([]);
      const covering = hits.flatMap((a, i) => hits.slice(i + 1).filter((b) => isOver(a, b)).map((b) => `${name(a)} × ${name(b)}`));
      expect(covering).toEqual([]);
    }
  });
});

it('gives what an assessment says of a further question a target of its own', () => {
  const further = story.assessments.filter(({ also }) => also.length > 0);
  expect(further.length).toBeGreaterThan(0);
  for (const width of [358, 1312]) {
    const hits = hitsOf(draw('positions', 'en', width).layers);
    for (const { id, also } of further) {
      const mine = hits.filter(({ fact }) => fact === `position:${id}`);
      expect(mine).toHaveLength(1 + also.length);
      expect(new Set(mine.map(({ label }) => label)).size).toBe(mine.length);
    }
  }
});
