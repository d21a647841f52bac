/**
 * What was published stays: each record's embeds and pictures stand in a folder of their own, `v/VERSION/`, for pages that must
 * not change when the record does. A build writes the folder of its record where there is none yet, and touches no other.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ascending } from 'd3-array';
import type { Dataset } from '../dataset/types.ts';

const keptFolder = 'v';
/** has a build of its own: src/cli/build-library.ts */
const libraryFolder = 'lib';
const unfinished = '.building-';

/** Name of a record: its own version, and eight digits of what is in it, since a version may be forgotten to be raised. */
export function versionName(record: Pick<Dataset, 'version'>): string {
  return `${record.version}-${createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 8)}`;
}

/** The folder beside the files of a site in which its next build is made. */
export function unfinishedBuild(outDir: string): string {
  return join(outDir, `${unfinished}${process.pid}`);
}

/**
 * Puts a finished build in the place of the one before it. Until then nothing of the old one has been touched, so a build that fails
 * leaves it as it was. Each file is whole at any moment: those that pages ask for come first, pages last, and only then goes what the new
 * build has no more of, unless the folder `isShared`. Versions that were kept stay.
 */
export async function publishBuild(built: string, outDir: string, isShared: boolean): Promise<void> {
  const files = [...(await listFiles(built))].sort((a, b) => ascending(Number(isPage(a)), Number(isPage(b))) || ascending(a, b));
  for (const file of files) {
    await mkdir(dirname(join(outDir, file)), { recursive: true });
    await rename(join(built, file), join(outDir, file));
  }
  await rm(built, { recursive: true });
  if (!isShared) await removeOthers(outDir, new Set(files));
}

/** Removes what builds have left that did not come to their end; another process may be at its own this moment. */
export async function clearUnfinished(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch(() => []);
  await Promise.all(names.filter(isAbandoned).map((name) => rm(join(outDir, name), { recursive: true })));
}

function isAbandoned(name: string): boolean {
  if (!name.startsWith(unfinished)) return false;
  const builder = Number(name.slice(unfinished.length));
  return builder === process.pid || !isRunning(builder);
}

/** Signal 0 asks, and does nothing; a process of somebody else answers with a refusal. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function removeOthers(outDir: string, published: ReadonlySet<string>): Promise<void> {
  const isKept = (name: string) => [keptFolder, libraryFolder, '.git'].includes(name) || name.startsWith(unfinished);
  for (const name of await readdir(outDir)) {
    if (isKept(name)) continue;
    const files = await listFiles(outDir, name);
    const left = files.filter((file) => published.has(file));
    if (left.length === 0) await rm(join(outDir, name), { recursive: true });
    else await Promise.all(files.filter((file) => !published.has(file)).map((file) => rm(join(outDir, file))));
  }
}

/** Paths of all files in a folder, or in one of its folders, from the folder itself. */
async function listFiles(folder: string, name = ''): Promise<readonly string[]> {
  const path = join(folder, name);
  if (!(await stat(path)).isDirectory()) return [name];
  const inside = await Promise.all((await readdir(path)).map((child) => listFiles(folder, join(name, child))));
  return inside.flat();
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
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
