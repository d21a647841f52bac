import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFonts } from './fonts/build-fonts.ts';
import { writeWhole } from './write-whole.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function isUnchanged(path: string, bytes: Buffer): Promise<boolean> {
  const written = await readFile(root + path).catch(() => undefined);
  return written?.equals(bytes) ?? false;
}

/**
 * Writes src/fonts, src/styles/fonts.css and src/text/width-tables.json from the font packages; run it after one of those
 * packages changed. With `--check` nothing is written and the exit code is 1 if a file is not what it would write.
 */
export async function main(args: readonly string[]): Promise<number> {
  const check = args.includes('--check');
  let changed = 0;
  for (const [path, bytes] of await buildFonts(`${root}node_modules`)) {
    const unchanged = await isUnchanged(path, bytes);
    if (!unchanged) changed += 1;
    if (!unchanged && !check) await writeWhole(root + path, bytes);
    console.log(`${unchanged ? 'same   ' : 'changed'} ${String(bytes.length).padStart(6)}  ${path}`);
  }
  return check && changed > 0 ? 1 : 0;
}
