/**
 * What was published stays: each record's embeds and pictures stand in a folder of their own, `v/VERSION/`, for pages that must
 * not change when the record does. A build writes the folder of its record where there is none yet, and touches no other.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../dataset/types.ts';

const keptFolder = 'v';

/** Name of a record: its own version, and eight digits of what is in it, since a version may be forgotten to be raised. */
export function versionName(record: Pick<Dataset, 'version'>): string {
  return `${record.version}-${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 8)}`;
}

/** Removes what an earlier build left in a folder, but not the versions it kept. */
export async function clearBuild(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch(() => []);
  const old = names.filter((name) => name !== keptFolder && name !== '.git');
  await Promise.all(old.map((name) => rm(join(outDir, name), { recursive: true })));
}

/** Copies the embeds and pictures of a finished build to `v/NAME/`. A version that stands there already is left as it was published. */
export async function keepVersion(outDir: string, name: string): Promise<void> {
  const place = join(outDir, keptFolder, name);
  if (await stat(place).catch(() => undefined)) return;
  // Written aside and renamed: nobody ever meets half a version.
  const own = `${place}.${process.pid}`;
  await mkdir(join(own, 'embed'), { recursive: true });
  await mkdir(join(own, 'figures'));
  for (const file of await readdir(join(outDir, 'embed'))) {
    const text = await readFile(join(outDir, 'embed', file), 'utf8');
    // It stands two folders deeper than the newest one.
    await writeFile(join(own, 'embed', file), text.replaceAll('href="../', 'href="../../../'));
  }
  for (const file of await readdir(join(outDir, 'figures'))) {
    if (file.endsWith('.png')) await copyFile(join(outDir, 'figures', file), join(own, 'figures', file));
  }
  await rename(own, place);
}
