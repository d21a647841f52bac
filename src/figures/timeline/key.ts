/** The key of signs: the same drawing as in the figure, in neutral ink, since it teaches shape and not colour. */
import type { Locale } from '../../locale/types.ts';
import { mirrorLayers } from '../../scene/mirror.ts';
import type { Scene } from '../../scene/types.ts';
import { directionOf } from '../../locale/direction.ts';
import { measureText } from '../../text/measure.ts';
import type { Font } from '../../text/measure.ts';
import { keyWords } from './messages.ts';
import type { Band, Box, Shape } from './shape.ts';
import { drawRing, drawShape, drawTie } from './wide/grammar.ts';
import type { Pen } from './wide/grammar.ts';
import { createSketch, toLayers } from './wide/sketch.ts';
import type { Sketch } from './wide/sketch.ts';

const signWidth = 44;
const signHeight = 48;
const baseline = 27;

function box(from: number, to: number, height: Box['height'] = 'month'): Box {
  return { kind: 'box', height, from, to, soft: false };
}

function post(at: number): Shape & { kind: 'stem' } {
  return { kind: 'stem', from: at, to: at };
}

const lasted: Band = {
  kind: 'band',
  from: 4,
  to: 40,
  ends: [post(6), post(38)],
  solid: { from: 6, to: 38 },
  palings: [],
};

const open: Band = {
  kind: 'band',
  from: 2,
  to: 43,
  ends: [post(4)],
  palings: [{ from: 5, reaches: 43, dots: true }],
};

function drawSample(pen: Pen, id: string): void {
  const samples: Readonly<Record<string, Shape>> = {
    day: post(22),
    month: box(15, 29),
    year: box(3, 41, 'year'),
    approximate: { ...box(2, 42, 'year'), soft: true, sign: 'tilde' },
    lasted,
    open,
    'more-exact': box(12, 32),
    differs: box(4, 18),
  };
  const shape = samples[id];
  if (!shape) return;
  drawShape(pen, shape);
  if (id === 'more-exact') drawRing(pen, 25, 25);
  if (id !== 'differs') return;
  drawTie(pen, shape, drawRing(pen, 38, 38));
  pen.sketch.symbols.push({ x: pen.place(24), y: pen.y + 20, size: 8.5, shape: 'not-equal', stroke: 'other', strokeWidth: 1.4 });
}

function drawSign(sketch: Sketch, id: string, x: number, y: number, width: number, locale: Locale): void {
  const place = (position: number) => x + (position * width) / signWidth;
  sketch.grid.push({ x1: x, y1: y, x2: x + width, y2: y, stroke: 'rule2', strokeWidth: 1 });
  drawSample({ sketch, place, role: 'ink2', y, k: 0.9, lang: locale.lang }, id);
}

/** One sign of the key with what it means. */
export interface KeySign {
  readonly id: string;
  readonly label: string;
  readonly scene: Scene;
}

/** The eight signs as small scenes (44 × 48 px), for a key set beside a figure in the page's own type. */
export function createKey(locale: Locale): readonly KeySign[] {
  const { lang } = locale;
  const dir = directionOf(lang);
  return keyWords.map(({ id, label }) => {
    const sketch = createSketch();
    drawSign(sketch, id, 0, baseline, signWidth, locale);
    const layers = toLayers(sketch, `key-${id}`).filter((layer) => layer.marks.length > 0);
    const scene = {
      id: `key-${id}`,
      lang,
      dir,
      width: signWidth,
      height: signHeight,
      title: label[lang],
      alt: label[lang],
      // The label is all that the sign means; saying it twice would teach no more.
      description: '',
      layers: dir === 'rtl' ? mirrorLayers(layers, signWidth) : layers,
    };
    return { id, label: label[lang], scene };
  });
}

const rowHeight = 46;
/** In one row the signs are drawn smaller, so that all eight fit a figure of 1112 px in both languages. */
const rowSignWidth = 32;
const leastGap = 12;

function keyFont(locale: Locale): Font {
  return { family: 'sans', weight: 400, size: 12.5, lang: locale.lang };
}

/** Where the signs of a key go: left edges and rows. */
interface KeyGrid {
  readonly sign: number;
  readonly rows: number;
  readonly cells: readonly { readonly x: number; readonly row: number }[];
}

function createGrid(locale: Locale, width: number): KeyGrid {
  const labels = keyWords.map(({ label }) => measureText(label[locale.lang], keyFont(locale)) + 8);
  const total = labels.reduce((sum, label) => sum + label + rowSignWidth, 0);
  const gap = (width - total) / (labels.length - 1);
  if (gap >= leastGap) {
    let x = 0;
    const cells = labels.map((label) => {
      const cell = { x, row: 0 };
      x += rowSignWidth + label + gap;
      return cell;
    });
    return { sign: rowSignWidth, rows: 1, cells };
  }
  const widest = signWidth + Math.max(...labels) + leastGap;
  const columns = [4, 2].find((count) => widest * count <= width + leastGap) ?? 1;
  const cells = labels.map((_, i) => ({ x: (i % columns) * (width / columns), row: Math.floor(i / columns) }));
  return { sign: signWidth, rows: Math.ceil(labels.length / columns), cells };
}

/** Height of the key inside a figure of this width, px. */
export function keyHeight(locale: Locale, width: number): number {
  return createGrid(locale, width).rows * rowHeight + 14;
}

/** Draws the key under a figure, in one row where it fits. Returns its height, px. */
export function drawKey(sketch: Sketch, locale: Locale, width: number, top: number): number {
  const { sign, cells } = createGrid(locale, width);
  sketch.grid.push({ x1: 0, y1: top + 3, x2: width, y2: top + 3, stroke: 'rule', strokeWidth: 1 });
  keyWords.forEach(({ id, label }, i) => {
    const { x = 0, row = 0 } = cells[i] ?? {};
    const y = top + 35 + row * rowHeight;
    drawSign(sketch, id, x, y, sign, locale);
    const text = label[locale.lang];
    sketch.words.push({ x: x + sign + 8, y: y - 3, text, ...keyFont(locale), align: 'left', fill: 'ink2' });
  });
  return keyHeight(locale, width);
}
