/**
 * One line of text as outlines: Unicode's bidirectional algorithm (UAX #9), HarfBuzz, and the fonts that the page itself shows.
 * What comes out is the same in every program, since none has to know Arabic.
 */
import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font as ShapingFont, shape } from 'harfbuzzjs';
import type { TextMark } from '../scene/types.ts';
import type { Font } from '../text/families.ts';
import { faceFilesOf } from './face-files.ts';
import type { FaceBytes, FaceId } from './face-files.ts';
import { PathData } from './path-data.ts';
import type { Segment } from './path-data.ts';

/** A line as outlines, where its mark puts it. */
export interface OutlinedText {
  /** data of one SVG path, px of the scene */
  readonly d: string;
  /** width of the line, px */
  readonly width: number;
  /** characters that no font of ours has; they are drawn as the font's empty box */
  readonly missing: readonly string[];
}

interface LoadedFace {
  readonly font: ShapingFont;
  readonly unitsPerEm: number;
  readonly covered: ReadonlySet<number>;
  readonly outlines: Map<number, readonly Segment[]>;
}

/** Letters in a row that have one direction, one font and one script. */
interface Run {
  readonly start: number;
  end: number;
  readonly level: number;
  readonly face: LoadedFace;
  readonly script: Script;
}

type Script = 'Arab' | 'Latn' | 'Zyyy';

/** A glyph at its place on the line; font units, y upwards. */
interface PlacedGlyph {
  readonly face: LoadedFace;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

const bidi = bidiFactory();

/** Belongs to the letter before it, whatever font that is in. */
const isDependent = /^(?:\p{M}|\p{Default_Ignorable_Code_Point}|\p{Cc})$/u;

/** Makes lines of text into outlines from the fonts it is given. */
export class TextShaper {
  readonly #bytes: FaceBytes;
  readonly #faces = new Map<FaceId, LoadedFace>();

  /** @param bytes fonts as TrueType; a text that may be set in none of them throws a RangeError */
  constructor(bytes: FaceBytes) {
    this.#bytes = bytes;
  }

  /** The outlines of a mark's line. A line that is empty has an empty path. */
  outline(mark: TextMark): OutlinedText {
    const text = mark.text.replace(/\s/g, ' ');
    const { glyphs, width, missing } = this.#setLine(text, mark);
    const scale = mark.size;
    const left = mark.x - { left: 0, middle: 0.5, right: 1 }[mark.align] * width * scale;
    const path = new PathData();
    for (const { face, glyph, x, y } of glyphs) {
      const em = scale / face.unitsPerEm;
      path.add(outlineOf(face, glyph), (px, py) => [left + x * scale + px * em, mark.y - y * scale - py * em]);
    }
    return { d: path.toString(), width: width * scale, missing };
  }

  /** Glyphs from left to right; positions and width in em. */
  #setLine(text: string, font: Font): { glyphs: readonly PlacedGlyph[]; width: number; missing: readonly string[] } {
    const { levels } = bidi.getEmbeddingLevels(text, font.lang === 'ar' ? 'rtl' : 'ltr');
    const runs = this.#runsOf(text, levels, font);
    const glyphs: PlacedGlyph[] = [];
    let pen = 0;
    for (const run of inVisualOrder(runs)) pen = shapeRun(text, run, font, pen, glyphs);
    const missing = [...text].filter((char) => !isDependent.test(char) && !this.#faceWith(char, font));
    return { glyphs, width: pen, missing: [...new Set(missing)] };
  }

  #runsOf(text: string, levels: Uint8Array, font: Font): readonly Run[] {
    const runs: Run[] = [];
    const [first = ''] = this.#filesOf(font);
    let index = 0;
    for (const char of text) {
      const level = levels[index] ?? 0;
      const before = runs.at(-1);
      const face = (isDependent.test(char) ? before?.face : this.#faceWith(char, font)) ?? this.#load(first);
      const script = scriptOf(char);
      // What belongs to every script goes with the letters beside it.
      const goesOn = before && before.level === level && before.face === face && (script === 'Zyyy' || before.script === script);
      if (goesOn) before.end = index + char.length;
      else runs.push({ start: index, end: index + char.length, level, face, script });
      index += char.length;
    }
    return runs;
  }

  #faceWith(char: string, font: Font): LoadedFace | undefined {
    const point = char.codePointAt(0) ?? 0;
    const file = this.#filesOf(font).find((id) => this.#load(id).covered.has(point));
    return file === undefined ? undefined : this.#load(file);
  }

  /** Of the fonts that a text may be set in, those that were given. */
  #filesOf(font: Font): readonly FaceId[] {
    return faceFilesOf(font).filter((id) => this.#bytes.has(id));
  }

  #load(id: FaceId): LoadedFace {
    const known = this.#faces.get(id);
    if (known) return known;
    const bytes = this.#bytes.get(id);
    if (!bytes) throw new RangeError(`No font ${id}`);
    const face = new Face(new Blob(bytes));
    const loaded = { font: new ShapingFont(face), unitsPerEm: face.upem, covered: new Set(face.collectUnicodes()), outlines: new Map() };
    this.#faces.set(id, loaded);
    return loaded;
  }
}

function scriptOf(char: string): Script {
  if (/\p{Script=Arabic}/u.test(char)) return 'Arab';
  return /\p{Script=Latin}/u.test(char) ? 'Latn' : 'Zyyy';
}

/** UAX #9, rule L2: from the highest level to the lowest odd one, every sequence of that level or higher is turned round. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level >= 1; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1;
      if (end - start > 1) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

/** Adds the glyphs of a run that begins at `pen`; returns where the next one begins, em. */
function shapeRun(text: string, { start, end, level, face, script }: Run, { lang }: Font, pen: number, glyphs: PlacedGlyph[]): number {
  const buffer = new Buffer();
  // With the text around it: a letter at the edge of a run still joins its neighbour.
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(lang);
  shape(face.font, buffer);
  const em = 1 / face.unitsPerEm;
  let x = pen;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    glyphs.push({ face, glyph: codepoint, x: x + xOffset * em, y: yOffset * em });
    x += xAdvance * em;
  }
  return x;
}

function outlineOf(face: LoadedFace, glyph: number): readonly Segment[] {
  let outline = face.outlines.get(glyph);
  if (!outline) {
    outline = face.font.glyphToJson(glyph);
    face.outlines.set(glyph, outline);
  }
  return outline;
}
