/** A place in the text of the file: line and column from 1, a column being a character, as editors count. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 0x0a;

/** The place that lies behind `bytes` (UTF-8), where `start` is the place of their beginning. */
export function placeAfter(start: TextPlace, bytes: Uint8Array): TextPlace {
  const last = bytes.lastIndexOf(LINE_FEED);
  if (last < 0) return { line: start.line, column: start.column + countCharacters(bytes, 0) };
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return { line: start.line + lines, column: 1 + countCharacters(bytes, last + 1) };
}

/** Moves a place counted within a part of the text to where it stands in the whole. */
export function movePlace(start: TextPlace, { line, column }: TextPlace): TextPlace {
  return line === 1 ? { line: start.line, column: start.column + column - 1 } : { line: start.line + line - 1, column };
}

/** Every byte that does not continue a character begins one. */
function countCharacters(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let i = from; i < bytes.length; i += 1) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) count += 1;
  return count;
}
