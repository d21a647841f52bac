import { readFile } from 'node:fs/promises';
import { allFaceFiles } from '../export/face-files.ts';
import { TextShaper } from '../export/shape-text.ts';
import { toTrueType } from './fonts/cut-font.ts';

const folder = new URL('../fonts/', import.meta.url);

/** A shaper with all our fonts, read from src/fonts. */
export async function createNodeShaper(): Promise<TextShaper> {
  const bytes = new Map<string, Uint8Array>();
  // One after the other: the decoder has one memory.
  for (const file of allFaceFiles) bytes.set(file, new Uint8Array(await toTrueType(await readFile(new URL(`${file}.woff2`, folder)))));
  return new TextShaper(bytes);
}
