// check:data, build, start and figures read a dataset through one function: what one refuses all refuse, in the same words, and nothing
// that stood before is touched.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as build } from '../../src/cli/build.ts';
import { main as checkData } from '../../src/cli/check-data.ts';
import { BrokenDataset } from '../../src/cli/dataset-file.ts';
import { main as figures } from '../../src/cli/figures.ts';
import { main as start } from '../../src/cli/start.ts';
import { storyData } from '../../src/cli/story-data.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { storyText } from '../story.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-verdict-'));
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const name of ['log', 'error'] as const) vi.spyOn(console, name).mockImplementation((line: unknown) => void said.push(String(line)));
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function run(command: (args: readonly string[]) => Promise<number>, ...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  said = [];
  const code = await command(args);
  return { code, text: said.join('\n') };
}

/** What a build of the page itself meets, whichever command has begun it. */
async function load(file: string): Promise<string> {
  vi.stubEnv('WAQAI_DATA', file);
  const { load: hook } = storyData();
  if (typeof hook !== 'function') throw new Error('the plugin does not load');
  const context = { addWatchFile: () => undefined } as unknown as ThisParameterType<typeof hook>;
  return Promise.resolve(hook.call(context, '\0story:whole')).then(String, (error: unknown) => {
    if (!(error instanceof BrokenDataset)) throw error;
    return error.message;
  });
}

const damaged: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['an address that runs a script', storyText.replace(/"url": "https:[^"]*"/, '"url": "javascript:alert(1)"')],
  ['a key that stands twice', storyText.replace('"paragraphs": 34', '"paragraphs": 34, "paragraphs": 34')],
  ['half a file', storyText.slice(0, storyText.length / 2)],
  ['no text at all', ''],
  ['a list', '[]'],
  ['Windows-1256', Uint8Array.of(0x22, 0xc7, 0xe1, 0x22)],
  ['6 MB', ' '.repeat(6_000_000)],
  ['an unknown source', storyText.replace(/"source": "[^"]*"/, '"source": "nobody"')],
  ['a date that is none', storyText.replace('"when": "2017-05"', '"when": "05/2017"')],
  ['a text of invisible letters', storyText.replace(/"ar": "[^"]*"/, '"ar": "\\u202e"')],
];

describe.each(damaged)('a dataset with %s', (name, content) => {
  it('is refused by every command in the same words, and what stood before stays', async () => {
    const file = write(`${name}.json`, content);
    const out = join(folder, `site of ${name}`);
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the site of yesterday');

    const verdict = await run(checkData, file);
    expect(verdict.code).toBe(1);
    const words = verdict.text.split('\n').filter((line) => line !== '' && !line.includes('To look at'));
    for (const refused of [await run(build, '--data', file, '--out', out), await run(start, '--data', file, '--out', out, '--port', '0'), await run(figures, '--data', file, '--out', out)]) {
      expect(refused.code).toBe(1);
      for (const line of words) expect(refused.text).toContain(line);
      expect(refused.text).toContain('Nothing was written.');
    }
    for (const line of words) expect(await load(file)).toContain(line);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site of yesterday');
  });
});

it.each([
  ['a byte order mark', `\ufeff${storyText}`],
  ['lines that end as on Windows', storyText.replaceAll('\n', '\r\n')],
])('reads a file with %s everywhere alike', async (_, content) => {
  const file = write('sound.json', content);
  expect((await run(checkData, '--data', file)).code).toBe(0);
  const plain = write('plain.json', storyText);
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  for (const [data, out] of [[file, a], [plain, b]] as const) expect((await run(figures, '--data', data, '--figure', 'casualties', '--lang', 'en', '--format', 'json', '--out', out)).code).toBe(0);
  for (const name of readdirSync(b)) expect(readFileSync(join(a, name), 'utf8')).toBe(readFileSync(join(b, name), 'utf8'));
  expect(await load(file)).toBe(await load(plain));
});

it('tells the first 200 problems and counts the others, by a path that is not cut', async () => {
  const keys = Array.from({ length: 30_000 }, (_, i) => `"key${i}": 0`).join();
  const file = write(`${'long name '.repeat(12)}.json`, storyText.replace('{', `{${keys},`));
  const { text } = await run(checkData, file);
  expect(text.match(/Unknown (?:key|field)/g)).toHaveLength(200);
  expect(text).toContain('and 29,800\u00a0problems more');
  expect(text).toContain(`${file}  /key0\n`);
  expect(text.length).toBeLessThan(100_000);
});

it.skipIf(!existsSync('/dev/full'))('leaves neither half a file nor a trace where writing fails midway', async () => {
  const out = join(folder, 'full');
  mkdirSync(out);
  const path = join(out, 'figure.svg');
  writeFileSync(path, 'as it was');
  // A full device: it takes the file's name and refuses what is in it.
  symlinkSync('/dev/full', join(out, `.figure.svg.${process.pid}`));
  await expect(writeWhole(path, 'new')).rejects.toThrow(/ENOSPC/);
  expect(readdirSync(out)).toEqual(['figure.svg']);
  expect(readFileSync(path, 'utf8')).toBe('as it was');
});
