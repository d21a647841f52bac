// A page that shows a frozen figure must show it for years: whatever is built later, what was published stays as it was.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearBuild, keepVersion, versionName } from '../../src/cli/kept-versions.ts';
import { loadStory } from '../story.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waqai-versions-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function build(text: string, name: string): Promise<void> {
  await clearBuild(folder);
  await mkdir(join(folder, 'embed'));
  await mkdir(join(folder, 'figures'));
  await writeFile(join(folder, 'embed', 'a.en.html'), `<a href="../en/#a">${text}</a><a href="https://example.org/../">`);
  await writeFile(join(folder, 'figures', 'a.en.png'), text);
  await writeFile(join(folder, 'figures', 'a.en.csv'), text);
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
