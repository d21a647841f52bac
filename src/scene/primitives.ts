/**
 * The primitive table: what each kind of mark is in SVG. The page's component and the file writer both
 * read it, so neither can draw for itself.
 */
import { fontFamily } from '../text/families.ts';
import { symbolPath } from './symbols.ts';
import type { Theme } from './themes.ts';
import type { DotMark, HitMark, Layer, LineMark, PathMark, RectMark, SymbolMark, TextMark } from './types.ts';

/** Attribute name → value; undefined values are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

interface PaintedMark {
  readonly fact?: string;
  readonly fill?: keyof Theme;
  readonly fillOpacity?: number;
  readonly stroke?: keyof Theme;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly roundCaps?: boolean;
}

/** Two decimals: a hundredth of a px cannot be seen, and short numbers keep files small. */
export function roundPx(value: number): number {
  return Math.round(value * 100) / 100;
}

function paintOf(mark: PaintedMark, theme: Theme): Attributes {
  return {
    fill: mark.fill ? theme[mark.fill] : 'none',
    'fill-opacity': mark.fillOpacity,
    stroke: mark.stroke && theme[mark.stroke],
    'stroke-width': mark.stroke && roundPx(mark.strokeWidth ?? 1),
    'stroke-dasharray': mark.dash?.map(roundPx).join(' '),
    'stroke-linecap': mark.roundCaps ? 'round' : undefined,
    'stroke-linejoin': mark.roundCaps ? 'round' : undefined,
    'data-fact': mark.fact,
  };
}

function rectAttributes(mark: RectMark, theme: Theme): Attributes {
  return {
    x: roundPx(mark.x),
    y: roundPx(mark.y),
    width: roundPx(mark.width),
    height: roundPx(mark.height),
    ...paintOf(mark, theme),
    'data-plate': mark.plate ? '' : undefined,
  };
}

function lineAttributes(mark: LineMark, theme: Theme): Attributes {
  return {
    x1: roundPx(mark.x1),
    y1: roundPx(mark.y1),
    x2: roundPx(mark.x2),
    y2: roundPx(mark.y2),
    ...paintOf(mark, theme),
  };
}

function pathAttributes(mark: PathMark, theme: Theme): Attributes {
  const d = mark.points.map(([x, y], i) => `${i ? 'L' : 'M'}${roundPx(x)} ${roundPx(y)}`).join('');
  return { d: mark.closed ? `${d}Z` : d, ...paintOf(mark, theme) };
}

function dotAttributes(mark: DotMark, theme: Theme): Attributes {
  return { cx: roundPx(mark.x), cy: roundPx(mark.y), r: roundPx(mark.r), ...paintOf(mark, theme) };
}

function symbolAttributes(mark: SymbolMark, theme: Theme): Attributes {
  return { d: symbolPath(mark.shape, roundPx(mark.x), roundPx(mark.y), mark.size), ...paintOf(mark, theme) };
}

/** `align` is physical; SVG's anchors are logical, so they swap where text runs to the left. */
function anchorOf(mark: TextMark): string | undefined {
  if (mark.align === 'middle') return 'middle';
  const atStart = (mark.align === 'left') === (mark.lang === 'en');
  return atStart ? undefined : 'end';
}

function textAttributes(mark: TextMark, theme: Theme): Attributes {
  return {
    x: roundPx(mark.x),
    y: roundPx(mark.y),
    'text-anchor': anchorOf(mark),
    direction: mark.lang === 'ar' ? 'rtl' : undefined,
    'font-family': mark.family === 'serif' ? fontFamily('serif', mark.lang) : undefined,
    'font-size': roundPx(mark.size),
    'font-weight': mark.weight === 400 ? undefined : mark.weight,
    ...paintOf(mark, theme),
  };
}

function hitAttributes(mark: HitMark): Attributes {
  return {
    x: roundPx(mark.x),
    y: roundPx(mark.y),
    width: roundPx(mark.width),
    height: roundPx(mark.height),
    fill: 'none',
    'pointer-events': 'all',
    role: 'button',
    'aria-label': mark.label,
    'data-fact': mark.fact,
  };
}

/** One drawn element: its tag, its attributes in a fixed order, and for text its content. */
export interface Element {
  readonly tag: 'rect' | 'line' | 'path' | 'circle' | 'text';
  readonly attributes: Attributes;
  readonly content?: string;
}

/** The elements of one layer, in painting order. */
export function elementsOf(layer: Layer, theme: Theme): readonly Element[] {
  switch (layer.type) {
    case 'rect':
      return layer.marks.map((mark) => ({ tag: 'rect', attributes: rectAttributes(mark, theme) }));
    case 'line':
      return layer.marks.map((mark) => ({ tag: 'line', attributes: lineAttributes(mark, theme) }));
    case 'path':
      return layer.marks.map((mark) => ({ tag: 'path', attributes: pathAttributes(mark, theme) }));
    case 'dot':
      return layer.marks.map((mark) => ({ tag: 'circle', attributes: dotAttributes(mark, theme) }));
    case 'symbol':
      return layer.marks.map((mark) => ({ tag: 'path', attributes: symbolAttributes(mark, theme) }));
    case 'text':
      return layer.marks.map((mark) => ({
        tag: 'text',
        attributes: textAttributes(mark, theme),
        content: mark.text,
      }));
    case 'hit':
      return layer.marks.map((mark) => ({ tag: 'rect', attributes: hitAttributes(mark) }));
  }
}
