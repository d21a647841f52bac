import * as hb from 'harfbuzzjs';

export type Script = 'Arab' | 'Latn';

/** Widths as HarfBuzz shapes them, in font units. Arabic runs from right to left, Latin from left to right. */
export interface Shaper {
  readonly unitsPerEm: number;
  readonly has: (char: string) => boolean;
  readonly measure: (text: string, script: Script) => number;
}

/** A shaper for one TrueType file. */
export function createShaper(ttf: Buffer): Shaper {
  const face = new hb.Face(new hb.Blob(new Uint8Array(ttf)));
  const font = new hb.Font(face);
  const covered = new Set(face.collectUnicodes());
  return {
    unitsPerEm: face.upem,
    has: (char) => covered.has(char.codePointAt(0) ?? -1),
    measure: (text, script) => {
      const buffer = new hb.Buffer();
      buffer.addText(text);
      buffer.setScript(script);
      buffer.setDirection(script === 'Arab' ? hb.Direction.RTL : hb.Direction.LTR);
      hb.shape(font, buffer);
      return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
