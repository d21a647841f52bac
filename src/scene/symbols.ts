import type { SymbolShape } from './types.ts';

/** Pieces of a path, relative to the centre, in units of the symbol's height. */
type Outline = (at: (dx: number, dy: number) => string) => string;

/*
 * The four lanes' glyphs are filled and balanced to the same visual weight; the two signs are strokes.
 * None of them has a left and a right that could be mirrored wrongly: ≠ and ~ look the same in Arabic.
 */
const outlines: Readonly<Record<SymbolShape, Outline>> = {
  diamond: (at) => `M${at(0, -0.54)}L${at(0.54, 0)}L${at(0, 0.54)}L${at(-0.54, 0)}Z`,
  square: (at) => `M${at(-0.42, -0.42)}L${at(0.42, -0.42)}L${at(0.42, 0.42)}L${at(-0.42, 0.42)}Z`,
  disc: (at) =>
    `M${at(-0.46, 0)}C${at(-0.46, -0.254)} ${at(-0.254, -0.46)} ${at(0, -0.46)}` +
    `C${at(0.254, -0.46)} ${at(0.46, -0.254)} ${at(0.46, 0)}` +
    `C${at(0.46, 0.254)} ${at(0.254, 0.46)} ${at(0, 0.46)}` +
    `C${at(-0.254, 0.46)} ${at(-0.46, 0.254)} ${at(-0.46, 0)}Z`,
  triangle: (at) => `M${at(0, -0.52)}L${at(0.54, 0.42)}L${at(-0.54, 0.42)}Z`,
  tilde: (at) =>
    `M${at(-1, 0.12)}C${at(-0.7, -0.46)} ${at(-0.36, -0.4)} ${at(0, 0)}C${at(0.36, 0.4)} ${at(0.7, 0.46)} ${at(1, -0.12)}`,
  'not-equal': (at) =>
    `M${at(-0.42, -0.2)}L${at(0.42, -0.2)}M${at(-0.42, 0.2)}L${at(0.42, 0.2)}M${at(-0.26, 0.52)}L${at(0.26, -0.52)}`,
};

/**
 * SVG path data of a symbol centred on x, y.
 * @param size height of the symbol in px
 */
export function symbolPath(shape: SymbolShape, x: number, y: number, size: number): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return outlines[shape]((dx, dy) => `${round(x + dx * size)} ${round(y + dy * size)}`);
}
