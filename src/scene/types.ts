import type { Lang } from '../base/localized.ts';

/** A colour by its role; the theme turns it into paint. Layouts know no other colours. */
export type Role =
  | 'paper' | 'wash' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'rule2'
  | 'attacks' | 'control' | 'cooperation' | 'state' | 'other'
  /** the ground of a map: water, the countries around, the country the story is about */
  | 'sea' | 'land' | 'country';

/** What every mark may carry. Lengths are px, opacity 0–1. */
interface Common {
  /** id of the fact the mark stands for (an event, or a measure's value) */
  readonly fact?: string;
  readonly fill?: Role;
  readonly fillOpacity?: number;
  readonly stroke?: Role;
  readonly strokeWidth?: number;
  /** lengths of dash and gap */
  readonly dash?: readonly number[];
  readonly roundCaps?: boolean;
}

export interface RectMark extends Common {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** drawn only as the plate of a selected label */
  readonly plate?: boolean;
}

export interface LineMark extends Common {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type Point = readonly [x: number, y: number];

/** A polyline, or with `closed` a polygon. */
export interface PathMark extends Common {
  readonly points: readonly Point[];
  readonly closed?: boolean;
}

export interface DotMark extends Common {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Shapes that are never mirrored, only moved. */
export type SymbolShape = 'diamond' | 'square' | 'disc' | 'triangle' | 'tilde' | 'not-equal';

/** A symbol centred on x, y; `size` is its full height in px. */
export interface SymbolMark extends Common {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: SymbolShape;
}

/** One visual line of text: x is its left edge, centre or right edge as `align` says; y its baseline. */
export interface TextMark extends Common {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
  readonly family: 'sans' | 'serif';
  readonly align: 'left' | 'middle' | 'right';
  readonly lang: Lang;
  readonly fill: Role;
  /** px it was measured at, where words follow it: an engine that rounds its letters' advances fits it */
  readonly length?: number;
  /** what time it heads, as an address writes it: "2014/2017"; said on the page alone, which can look closer */
  readonly period?: string;
}

/** A target for pointer and keyboard, without paint; only where the figure is alive. */
export interface HitMark {
  readonly fact: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** what a screen reader says */
  readonly label: string;
}

interface LayerOf<Type extends string, M> {
  /** unique within the scene */
  readonly id: string;
  readonly type: Type;
  readonly marks: readonly M[];
}

/** A flat list of marks of one primitive. Layers are painted in order. */
export type Layer =
  | LayerOf<'rect', RectMark>
  | LayerOf<'line', LineMark>
  | LayerOf<'path', PathMark>
  | LayerOf<'dot', DotMark>
  | LayerOf<'symbol', SymbolMark>
  | LayerOf<'text', TextMark>
  | LayerOf<'hit', HitMark>;

export type Mark = Layer['marks'][number];

/** A figure as a value: plain data, physical coordinates, y downwards. The same on every machine. */
export interface Scene {
  /** id of the figure; prefix of every id inside it */
  readonly id: string;
  readonly lang: Lang;
  /** text direction */
  readonly dir: 'rtl' | 'ltr';
  readonly width: number;
  readonly height: number;
  /** how many px of a file go to one of the scene, along each side; 1 where it is left out */
  readonly magnification?: number;
  readonly title: string;
  /** one sentence: kind of figure, the finding, where accounts differ */
  readonly alt: string;
  /** several sentences: everything the drawing shows */
  readonly description: string;
  readonly layers: readonly Layer[];
}
