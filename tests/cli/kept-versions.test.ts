// A page that shows a frozen figure must show it for years: whatever is built later, what was published stays as it was.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearUnfinished, keepVersion, publishBuild, unfinishedBuild, versionName } from '../../src/cli/kept-versions.ts';
import { loadStory } from '../story.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waqai-versions-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** What a build leaves before it is published. */
async function makeBuild(text: string): Promise<void> {
  const built = unfinishedBuild(folder);
  await mkdir(join(built, 'embed'), { recursive: true });
  await mkdir(join(built, 'figures'));
  await writeFile(join(built, 'embed', 'a.en.html'), `<a href="../en/#a">${text}</a><a href="https://example.org/../">`);
  await writeFile(join(built, 'figures', 'a.en.png'), text);
  await writeFile(join(built, 'figures', 'a.en.csv'), text);
}

async function build(text: string, name: string): Promise<void> {
  await makeBuild(text);
  await publishBuild(unfinishedBuild(folder), folder, false);
  await keepVersion(folder, name);
}

const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');

describe('a kept version', () => {
  it('holds embeds and pictures, and its links lead to the same story', async () => {
    await build('first', '1');
    expect(await read('v', '1', 'embed', 'a.en.html')).toBe('<a href="../../../en/#a">first</a><a href="https://example.org/../">');
    expect(await readdir(join(folder, 'v', '1', 'figures'))).toEqual(['a.en.png']);
  });

  it('outlives later builds unchanged, of its own record and of another', async () => {
    await build('first', '1');
    await writeFile(join(folder, 'stale.html'), '');
    await build('same record, other code', '1');
    await build('other record', '2');
    expect(await read('v', '1', 'figures', 'a.en.png')).toBe('first');
    expect(await read('v', '2', 'figures', 'a.en.png')).toBe('other record');
    expect(await read('figures', 'a.en.png')).toBe('other record');
    expect((await readdir(folder)).sort()).toEqual(['embed', 'figures', 'v']);
    expect((await readdir(join(folder, 'v'))).sort()).toEqual(['1', '2']);
  });

  it('has a name that changes with the record, also where nobody raised its version', () => {
    const story = loadStory();
    expect(versionName(story)).toMatch(new RegExp(`^${story.version.replaceAll('.', '\\.')}-[0-9a-f]{8}$`));
    expect(versionName(structuredClone(story))).toBe(versionName(story));
    expect(versionName({ ...story, notes: [] } as unknown as typeof story)).not.toBe(versionName(story));
  });
});

describe('a build', () => {
  it('touches nothing of the one before it until it is published, and leaves nothing of itself where it is not', async () => {
    await build('first', '1');
    await makeBuild('second');
    expect(await read('figures', 'a.en.csv')).toBe('first');
    await clearUnfinished(folder);
    expect((await readdir(folder)).sort()).toEqual(['embed', 'figures', 'v']);
  });

  it('leaves alone what another process is building in the same folder, but not what one has left', async () => {
    const others = [process.ppid, 999_999_999].map((pid) => join(folder, `.building-${pid}`));
    for (const other of others) await mkdir(other);
    await clearUnfinished(folder);
    expect(await readdir(folder)).toEqual([`.building-${process.ppid}`]);
  });

  it('takes away what it has no more of, but not the library, nor anything where the folder holds what is not its own', async () => {
    await build('first', '1');
    await mkdir(join(folder, 'lib'));
    await writeFile(join(folder, 'lib', 'module.js'), 'library');
    await mkdir(join(folder, 'assets', 'old'), { recursive: true });
    await writeFile(join(folder, 'assets', 'old', 'gone.js'), '');
    await writeFile(join(folder, 'figures', 'gone.en.png'), '');
    await makeBuild('second');
    await publishBuild(unfinishedBuild(folder), folder, true);
    expect((await readdir(folder)).sort()).toEqual(['assets', 'embed', 'figures', 'lib', 'v']);
    await build('third', '2');
    expect((await readdir(folder)).sort()).toEqual(['embed', 'figures', 'lib', 'v']);
    expect((await readdir(join(folder, 'figures'))).sort()).toEqual(['a.en.csv', 'a.en.png']);
    expect(await read('figures', 'a.en.csv')).toBe('third');
  });
});
