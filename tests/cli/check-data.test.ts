import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/check-data.ts';
import { storyText } from '../story.ts';

const folder = mkdtempSync(join(tmpdir(), 'waqai-check-'));
const lines: string[] = [];

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

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What the command prints, without the marks that keep paths left to right. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const code = await main(args);
  return { code, said: lines.join('\n').replace(/[\u2066-\u2069]/g, '') };
}

describe('check-data', () => {
  it('finds the story’s file sound and says what is in it', async () => {
    expect(await run()).toEqual({
      code: 0,
      said: 'data/us-syria-isis.json  no problems: 17\u00a0events, 6\u00a0measures and 19\u00a0assessments',
    });
  });

  it('says so in Arabic', async () => {
    const { code, said } = await run('--lang', 'ar');
    expect(code).toBe(0);
    expect(said).toContain('لا أخطاء: 17\u00a0واقعة و6\u00a0مقاييس و19\u00a0موقفًا');
  });

  it('takes the language of the terminal', async () => {
    vi.stubEnv('LC_ALL', 'ar_SY.UTF-8');
    expect((await run()).said).toContain('لا أخطاء');
    lines.length = 0;
    expect((await run('--lang=en')).said).toContain('no problems');
  });

  it('gives file, pointer, what was found and what is expected, and fails', async () => {
    const file = write('two.json', storyText.replace('"when": "2017-05"', '"when": "05/2017"').replace('"paragraphs": 34', '"paragraphs": 33'));
    const { code, said } = await run(file);
    expect(code).toBe(1);
    expect(said).toContain(`${file}  /events/4/when\n  Not a valid date: 05/2017\n  Expected EDTF, such as 2017-05`);
    expect(said).toContain(`${file}  /assessments/18/locators/1\n  Paragraph P34 is not in the article\n  The article has 33 paragraphs, P1 to P33.`);
    expect(said.endsWith('2\u00a0problems in 1\u00a0file')).toBe(true);
  });

  it.each([
    [1, 'خطأ واحد في ملف واحد'],
    [2, 'خطآن في ملف واحد'],
    [3, '3\u00a0أخطاء في ملف واحد'],
    [11, '11\u00a0خطأً في ملف واحد'],
  ])('counts %i problems in good Arabic', async (n, summary) => {
    let left = n;
    const file = write(`${n}.json`, storyText.replace(/"importance": \d/g, (field) => (left-- > 0 ? '"importance": 9' : field)));
    const { code, said } = await run(file, '--lang', 'ar');
    expect(code).toBe(1);
    expect(said.endsWith(summary)).toBe(true);
    expect(said).toContain('قيمة غير معروفة: 9');
  });

  it('keeps paths left to right inside Arabic', async () => {
    await run(write('empty.json', ''), '--lang', 'ar');
    expect(lines[0]).toBe(`\u2066${join(folder, 'empty.json')}\u2069  الملف كله\n  الملف فارغ\n  المتوقع مجموعة بيانات بصيغة JSON.\n`);
  });

  it('checks several files and counts those that are broken', async () => {
    const { code, said } = await run(write('a.json', '{'), 'data/us-syria-isis.json', write('b.json', '[]'));
    expect(code).toBe(1);
    expect(said).toContain('Not valid JSON at line 1, column 2: the file ends here');
    expect(said).toContain('data/us-syria-isis.json  no problems');
    expect(said.endsWith('2\u00a0problems in 2\u00a0files')).toBe(true);
  });

  it('reports a key that stands twice even where the rest is sound', async () => {
    const { code, said } = await run(write('twice.json', storyText.replace('"paragraphs": 34', '"paragraphs": 34, "paragraphs": 34')));
    expect(code).toBe(1);
    expect(said).toContain('The key paragraphs stands twice');
    expect(said).not.toContain('no problems');
  });

  it('reads a file with a byte order mark', async () => {
    expect((await run(write('bom.json', `\ufeff${storyText}`))).code).toBe(0);
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.json'), 'There is no file', 'لا ملف باسم'],
    ['a folder', () => folder, 'is a folder', 'مجلد لا ملف'],
    ['Windows-1256', () => write('cp1256.json', Uint8Array.of(0x22, 0xc7, 0xe1, 0x22)), 'not written in UTF-8', 'UTF-8'],
    ['a file of 6 MB', () => write('big.json', ' '.repeat(6_000_000)), 'larger than 5 MB', 'أكبر من 5'],
  ])('has clear words for %s', async (_, file, english, arabic) => {
    expect(await run(file())).toMatchObject({ code: 1, said: expect.stringContaining(english) as string });
    lines.length = 0;
    expect(await run(file(), '--lang', 'ar')).toMatchObject({ code: 1, said: expect.stringContaining(arabic) as string });
  });

  it.each([
    [['--langs', 'ar'], 'Unknown option, or one without its value: --langs', 'Usage:'],
    [['--lang'], 'Unknown option, or one without its value: --lang', 'Usage:'],
    [['--lang', 'fr'], 'No language is called fr', 'Usage:'],
    [['--foo', '--lang', 'ar'], 'خيار غير معروف أو بلا قيمة: --foo', 'الاستعمال:'],
  ])('answers %j with a complaint and its usage', async (args, complaint, usage) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toContain(complaint);
    expect(said).toContain(`${usage}\nnpm run check:data`);
  });
});
