import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/bench-data.ts';
import { createSyntheticFacts, syntheticTime } from '../../src/cli/synthetic-facts.ts';
import { createStoryText } from '../../src/cli/synthetic-story.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { readJson } from '../../src/dataset/read-json.ts';
import { readFile } from '../timeline/open/read-file.ts';
import type { Dataset } from '../../src/dataset/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-bench-'));
const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void errors.push(String(line)));
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

afterAll(() => rmSync(folder, { recursive: true }));

function textOf(count: number, seed: number): string {
  return [...createStoryText(count, seed)].join('');
}

function load(text: string): Dataset {
  const json = readJson(text);
  const { dataset, problems } = parseDataset('value' in json ? json.value : undefined);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return dataset;
}

describe('bench:data', () => {
  it('writes a valid dataset with as many facts as asked for', async () => {
    const out = join(folder, 'a.json');
    expect(await main(['300', '--seed', '7', '--out', out])).toBe(0);
    expect(load(readFileSync(out, 'utf8')).events).toHaveLength(300);
    expect(errors).toEqual([]);
    for (const count of [1, 2, 2000]) expect(load(textOf(count, 1)).events).toHaveLength(count);
  });

  it('writes the same bytes for the same seed in any time zone, and others for another', () => {
    const text = textOf(500, 3);
    for (const zone of ['Asia/Damascus', 'Pacific/Apia']) {
      vi.stubEnv('TZ', zone);
      expect(textOf(500, 3)).toBe(text);
    }
    expect(textOf(500, 4)).not.toBe(text);
  });

  it('mixes days, months, years, doubts, intervals and open ends, within 2011 to 2025', () => {
    const { events, published } = load(textOf(2000, 1));
    const intervals = events.filter(({ when }) => when.kind === 'interval');
    expect(intervals.length / events.length).toBeGreaterThan(0.12);
    expect(intervals.length / events.length).toBeLessThan(0.18);
    const dates = events.flatMap(({ when }) => (when.kind === 'date' ? [when] : []));
    const kinds = new Set(dates.flatMap(({ precision, approximate, uncertain }) => [precision, approximate ? '~' : '', uncertain ? '?' : '']));
    expect([...kinds].sort()).toEqual(['', '?', 'day', 'month', 'year', '~']);
    expect(events.some(({ when }) => when.latest === Infinity)).toBe(true);
    expect(new Set(events.map(({ lane }) => lane)).size).toBe(4);
    const finite = events.flatMap(({ when }) => [when.earliest, when.latest]).filter(Number.isFinite);
    expect(Math.min(...finite)).toBeGreaterThanOrEqual(syntheticTime[0]);
    expect(Math.max(...finite)).toBeLessThanOrEqual(published.latest);
  });

  it('comes in bursts: its busiest month has many times its share', () => {
    const months = new Map<number, number>();
    for (const { start } of createSyntheticFacts(5000, 2, 12)) {
      const month = Math.floor(start / (30 * 86_400_000));
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    expect(Math.max(...months.values())).toBeGreaterThan((4 * 5000) / 183);
  });

  it('says in every title that it is made up, in both languages', () => {
    for (const { title, summary } of load(textOf(50, 1)).events) {
      expect(title.ar).toMatch(/^مثال \d+: /);
      expect(title.en).toMatch(/^Example \d+: /);
      expect(summary.en).toContain('not news');
    }
  });

  it('hands out its text in small pieces', () => {
    let [chunks, longest] = [0, 0];
    for (const chunk of createStoryText(20_000, 1)) {
      chunks += 1;
      longest = Math.max(longest, chunk.length);
    }
    expect(chunks).toBeGreaterThan(100);
    expect(longest).toBeLessThan(70_000);
  });

  it('warns that the check takes fewer facts', async () => {
    expect(await main(['2001', '--out', join(folder, 'b.json')])).toBe(0);
    expect(errors).toEqual(['Note: this file is for measuring; the data check takes at most 2000 facts in one file.']);
  });

  it('writes the plain form with twelve lanes, which opens as it is', async () => {
    const out = join(folder, 'plain.json');
    expect(await main(['2500', '--seed', '7', '--form', 'plain', '--out', out])).toBe(0);
    expect(errors).toEqual([]);
    const { count, columns, lanes } = readFile(readFileSync(out, 'utf8'));
    expect([count, columns.laneCount, lanes[11]?.name]).toEqual([2500, 12, 'Lane 12']);
    expect(columns.latest.includes(Infinity)).toBe(true);
  });

  it.each([
    [[], 'not .'],
    [['5', '--form', 'round'], 'not round.'],
    [['0'], 'not 0.'],
    [['ten'], 'not ten.'],
    [['5000001'], 'not 5000001.'],
    [['1.5'], 'not 1.5.'],
    [['5', '--seed', '-1'], 'Unknown option'],
    [['5', '--seed=x'], 'not x.'],
    [['5', '6'], 'Unknown option, or one without its value: 6'],
    [['5', '--size', '3'], 'Unknown option'],
    [['5', '--out'], 'Unknown option'],
  ])('refuses %j, and says how to ask', async (args, message) => {
    expect(await main(args)).toBe(2);
    expect(errors.join('\n')).toContain(message);
    expect(errors.join('\n')).toContain('npm run bench:data -- N');
  });

  it('complains in the language of the terminal', async () => {
    vi.stubEnv('LC_ALL', 'ar_SY.UTF-8');
    expect(await main(['0'])).toBe(2);
    expect(errors[0]).toContain('عدد الوقائع بين 1 و5000000');
  });

  it('says where it cannot write', async () => {
    expect(await main(['5', '--out', join(folder, 'none', 'c.json')])).toBe(1);
    expect(errors[0]).toContain('ENOENT');
  });
});
