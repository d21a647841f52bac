import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/figures.ts';
import { figureModules } from '../../src/figures/registry.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-figures-'));
const lines: string[] = [];
let runs = 0;

beforeEach(() => {
  lines.length = 0;
  for (const name of ['log', 'error'] as const) {
    vi.spyOn(console, name).mockImplementation((line: unknown) => void lines.push(String(line)));
  }
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes figures into a folder of their own; gives their texts by file name. */
async function write(...args: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, String((runs += 1)));
  expect(await main([...args, '--out', out])).toBe(0);
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
}

async function refuse(...args: readonly string[]): Promise<string> {
  expect(await main(args)).toBe(2);
  return lines.join('\n').replace(/[\u2066-\u2069]/g, '');
}

describe('figures', () => {
  it('writes every figure in both languages as well-formed SVG of the size asked for', async () => {
    const files = await write();
    const names = [...files.keys()].sort();
    // A figure that needs more than the height asked for is as high as it needs, and its file says so.
    expect(names.map((name) => name.replace(/x\d+\.svg$/, ''))).toEqual(figureModules.flatMap(({ id }) => ['ar', 'en'].map((lang) => `waqai_${id}_${lang}_1200`)).sort());
    expect(names.filter((name) => name.endsWith('x675.svg')).length).toBeGreaterThanOrEqual(6);
    for (const [name, svg] of files) {
      new SaxesParser({ xmlns: true }).write(svg).close();
      expect(svg).toContain(`width="1200" height="${/x(\d+)\.svg$/.exec(name)?.[1] ?? ''}"`);
    }
  });

  it('writes the same bytes again, in any time zone', async () => {
    const first = await write();
    for (const zone of ['Asia/Damascus', 'Pacific/Apia', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      expect(await write()).toEqual(first);
    }
  });

  it('writes what it is asked for: one figure, one language, a theme, digits', async () => {
    const files = await write(
      ...['--figure', 'attacks-per-month', '--lang', 'ar', '--size', '800x800'],
      ...['--theme', 'print', '--digits', 'arab', '--text', 'editable'],
    );
    expect([...files.keys()]).toEqual(['waqai_attacks-per-month_ar_800x800_print_arab_editable.svg']);
    const [svg = ''] = files.values();
    expect(svg).toContain('٦٣');
    expect(svg.replace(/="[^"]*"|<dc:date>.*?<\/dc:date>/g, '')).not.toMatch(/>[^<]*[0-9][^<]*</);
    const colours = [...svg.matchAll(/"#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})"/g)];
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.every(([, r, g, b]) => r === g && g === b)).toBe(true);
  });

  it.each(['svg', 'png', 'pdf', 'csv', 'json'])('writes %s', async (format) => {
    const files = await write('--figure', 'places', '--lang', 'en', '--size', 'phone', '--format', format);
    const [name = ''] = files.keys();
    expect(name).toMatch(new RegExp(`^waqai_places_en(?:_360x\\d+)?\\.${format}$`));
  });

  it('writes the timeline within a window, named after it, and says where it can be seen', async () => {
    const files = await write('--figure', 'timeline', '--window', '2024-12/2025-06', '--hijri', '--site', 'https://waqai.example', '--lang', 'ar');
    const [[name, svg] = ['', '']] = files;
    expect(name).toMatch(/^waqai_timeline_2024-12--2025-06_ar_1200x\d+_hijri\.svg$/);
    expect(svg).toContain('https://waqai.example/?from=2024-12&amp;to=2025-06#timeline');
    expect(svg).toContain('من ديسمبر 2024 إلى يونيو 2025');
    // Whole years mean the parts of them that the story reaches into.
    expect([...(await write('--figure', 'timeline', '--window', '2025/2026', '--format', 'csv', '--lang', 'en')).keys()]).toEqual(['waqai_timeline_2025--2025-12-27_en.csv']);
  });

  it.each([
    [['--figure', 'timeline', '--window', '2026/2025'], '--window: no such choice as 2026/2025'],
    [['--figure', 'timeline', '--window', '2025-13/2026'], '--window: no such choice as 2025-13/2026'],
    [['--figure', 'timeline', '--window', '2025'], '--window: no such choice as 2025'],
    [['--figure', 'places', '--window', '2025/2026'], '--figure: no such choice as places'],
    [['--window', '2025/2026'], '--figure: no such choice as all'],
    [['--figure', 'timeline', '--hijri'], '--hijri is for the lens alone'],
    [['--figure', 'timeline', '--window', '1990/1999'], 'The story runs from 2014 to 2025-12-27'],
  ])('refuses %j', async (args, complaint) => {
    expect(await refuse(...args, '--out', join(folder, 'none'))).toContain(complaint);
  });

  it('says so where a picture needs more height than asked for, and cuts nothing', async () => {
    const files = await write('--figure', 'timeline', '--lang', 'en', '--size', '360x300');
    const [svg = ''] = files.values();
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(300);
    expect(lines.join('\n')).toContain('needs more height');
  });

  it.each([
    [['--figure', 'pie', '--out', 'x'], 'timeline | attacks-per-month'],
    [['--lang', 'fr', '--out', 'x'], 'ar | en'],
    [['--format', 'gif', '--out', 'x'], 'svg | png | pdf | csv | json'],
    [['--text', 'bold', '--out', 'x'], 'outlines | editable'],
    [['--scale', '3', '--out', 'x'], '1 | 2 | 4'],
    [['--site', 'javascript:alert(1)', '--out', 'x'], 'https://'],
    [['--size', 'huge', '--out', 'x'], 'article | square | tall | phone | slide'],
    [['--size', '12', '--out', 'x'], 'WIDTHxHEIGHT'],
    [['--size', '100x9999', '--out', 'x'], '240 to 4096'],
    [['--theme', 'neon', '--out', 'x'], 'light | dark | print | transparent'],
    [['--digits', 'roman', '--out', 'x'], 'latn | arab'],
    [[], '--out DIR'],
    [['--colour', 'red'], '--colour'],
  ])('refuses %j and lists what there is', async (args, hint) => {
    expect(await refuse(...args)).toContain(hint);
  });

  it('complains in Arabic where the terminal speaks it', async () => {
    vi.stubEnv('LC_ALL', 'ar_SY.UTF-8');
    expect(await refuse('--theme', 'neon', '--out', 'x')).toContain('المتاح');
  });

  it('says which folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await main(['--out', join(file, 'below')])).toBe(1);
    expect(lines.join('\n')).toContain(file);
  });
});
