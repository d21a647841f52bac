/** Where one line of the figure is drawn and in what: everything its marks share. */
import type { Role } from '../../scene/types.ts';
import type { Box } from '../box.ts';
import type { Sketch } from './sketch.ts';
import type { Style } from './style.ts';

export interface Pen {
  readonly sketch: Sketch;
  readonly style: Style;
  readonly fact: string;
  /** left end and length of the line, px */
  readonly x: number;
  readonly width: number;
  /** y of the line, px */
  readonly line: number;
  /** the article's colour */
  readonly role: Role;
  /** what no label under the line may cover */
  readonly obstacles: Box[];
  /** x of the rings not hung yet, px: their threads will come down here, so no words stand across them */
  readonly coming: number[];
}

/** Left and right edge, px. */
export type Extent = readonly [from: number, to: number];
