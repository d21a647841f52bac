// What leaves the page: the same in every program, whole, and harmless.
import { beforeAll, describe, expect, it } from 'vitest';
import { createNodeShaper } from '../../src/cli/node-shaper.ts';
import { toPng } from '../../src/cli/png.ts';
import { csvFile, fileDetails, fileName, fileScene, fileTheme, jsonFile, presets } from '../../src/export/choices.ts';
import type { FileChoices } from '../../src/export/choices.ts';
import { toPdf } from '../../src/export/pdf-file.ts';
import type { TextShaper } from '../../src/export/shape-text.ts';
import { toEditableSvg, toOutlinedSvg } from '../../src/export/svg-file.ts';
import { figureModule } from '../../src/figure/figure.ts';
import { figureModules } from '../../src/figures/registry.ts';
import type { Scene, TextMark } from '../../src/scene/types.ts';
import { loadStory } from '../story.ts';
import { findUnportable } from './portable-subset.ts';

const story = loadStory();
const usual: FileChoices = { figure: 'timeline', format: 'svg', lang: 'ar', digits: 'latn', size: presets.article, theme: 'light', text: 'outlines', scale: 1 };
const ids = figureModules.map(({ id }) => id);
const each = ids.flatMap((figure) => (['ar', 'en'] as const).map((lang) => ({ ...usual, figure, lang })));

let shaper: TextShaper;

beforeAll(async () => {
  shaper = await createNodeShaper();
});

function write(choices: FileChoices, change: (scene: Scene) => Scene = (scene) => scene): string {
  const module = figureModule(choices.figure);
  const scene = change(fileScene(module, story, choices));
  const details = fileDetails(module, story, choices);
  return choices.text === 'editable' ? toEditableSvg(scene, fileTheme(choices), details) : toOutlinedSvg(scene, fileTheme(choices), details, shaper);
}

const line = (text: string, more: Partial<TextMark> = {}): TextMark => ({
  x: 100, y: 50, text, size: 20, weight: 400, family: 'sans', align: 'left', lang: 'ar', fill: 'ink', ...more,
});

describe('an SVG file', () => {
  it.each(each)('of $figure in $lang keeps to what every program draws', (choices) => {
    for (const text of ['outlines', 'editable'] as const) {
      for (const size of [presets.article, presets.phone]) {
        for (const theme of ['light', 'transparent'] as const) expect(findUnportable(write({ ...choices, text, size, theme }))).toEqual([]);
      }
    }
  });

  it.each(each)('of $figure in $lang has every line as one path with its string, and no character without a shape', (choices) => {
    const marks = fileScene(figureModule(choices.figure), story, choices).layers.flatMap((layer) => (layer.type === 'text' ? layer.marks : []));
    const svg = write(choices);
    expect(svg).not.toContain('<text');
    expect(svg.match(/<g [^>]*><title>[^<]*<\/title><path d="M?m?[^"]+" fill="#[^"]*"\/><\/g>/g)?.length).toBe(marks.length);
    expect(marks.flatMap((mark) => shaper.outline(mark).missing)).toEqual([]);
  });

  it('names figure and language in every id, so that several can stand on one page', () => {
    const found = each.flatMap((choices) => [...write(choices).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(found).size).toBe(found.length);
  });

  it('says where it is from', () => {
    const svg = write({ ...usual, site: 'https://waqai.example/' });
    expect(svg).toContain('<dc:identifier>https://waqai.example/#timeline</dc:identifier>');
    expect(svg).toContain('<dc:language>ar</dc:language>');
    expect(write(usual)).not.toContain('dc:identifier');
  });

  it('stays well-formed and complete whatever a text holds', () => {
    const hostile = [
      '</text><script>alert(1)</script>', '\u0000\u0007\u001B\uFFFE\uD800', '\u202Eمقلوب\u202C \u2067x\u2069 \u2066', '😀👩‍👩‍👧 漢字', 'م'.repeat(400),
      'ﷺ مُحَمَّدٌ ٱلْكِتَٰبُ إِنَّ لُؤْلُؤٌ', ']]>&amp;<!--', '', '   ', '\n\t', `"'\`\${x}`, '12 < 13 ≠ 14 (٦٠٪) "a-b" −5',
    ];
    const count = (svg: string) => svg.match(/<[a-z]/g)?.length;
    for (const text of ['outlines', 'editable'] as const) {
      const clean = count(write({ ...usual, text }));
      for (const words of hostile) {
        const svg = write({ ...usual, text }, (scene) => ({
          ...scene,
          title: words,
          layers: scene.layers.map((layer) => (layer.type === 'text' ? { ...layer, marks: layer.marks.map((mark) => ({ ...mark, text: words })) } : layer)),
        }));
        expect(findUnportable(svg).filter((problem) => problem !== 'an isolate')).toEqual([]);
        expect(count(svg)).toBe(clean);
      }
    }
  });
});

describe('a line of text', () => {
  /** Left edges of the path's contours, px. */
  const reach = (mark: TextMark) => {
    const { d, width } = shaper.outline(mark);
    return { start: Number(/^m(-?[\d.]+)/.exec(d)?.[1]), width };
  };

  it('has its edge or its middle where the mark says', () => {
    const { width } = reach(line('تدمر'));
    const at = (align: TextMark['align']) => reach(line('تدمر', { align })).start;
    expect(at('left') - at('right')).toBeCloseTo(width, 1);
    expect(at('left') - at('middle')).toBeCloseTo(width / 2, 1);
  });

  it('joins its letters: a word is narrower than its letters apart', () => {
    const apart = [...'بيسان'].reduce((sum, letter) => sum + shaper.outline(line(letter)).width, 0);
    expect(shaper.outline(line('بيسان')).width).toBeLessThan(apart * 0.95);
  });

  it.each([
    ['في 2025', 'ar', '2025', 'first'],
    ['2025 في', 'ar', '2025', 'last'],
    // UAX #9, W2: digits after an Arabic letter are Arabic numbers.
    ['في 2025', 'en', '2025', 'first'],
    ['in 2025', 'en', '2025', 'last'],
    ['CENTCOM قالت', 'ar', 'CENTCOM', 'last'],
  ] as const)('sets %j of a text in %s as it is read: %s comes %s from the left', (text, lang, part, place) => {
    const outlines = (words: string) => shaper.outline(line(words, { lang, x: 0, y: 0 }));
    const whole = outlines(text).d;
    const alone = outlines(part);
    const shifted = shaper.outline(line(part, { lang, x: place === 'first' ? 0 : outlines(text).width - alone.width, y: 0 })).d;
    // But for its first step, which is from the pen's place before it, the part is drawn exactly as alone.
    const steps = (d: string) => d.replace(/^m[^a-z]+/, '');
    expect(whole).toContain(steps(shifted).slice(0, 60));
    expect(place === 'first' ? whole.startsWith(shifted.slice(0, 40)) : whole.endsWith(steps(shifted).slice(-60))).toBe(true);
  });

  it('mirrors brackets in Arabic', () => {
    const steps = (text: string) => shaper.outline(line(text, { x: 0, y: 0, family: 'serif', weight: 700 })).d.replace(/^m[^a-z]+/, '');
    expect(steps('A)B')).toContain(steps('('));
    expect(steps('A)B')).not.toContain(steps(')'));
  });

  it('says which characters our fonts do not have', () => {
    expect(shaper.outline(line('تدمر 漢 😀 تدمر')).missing).toEqual(['漢', '😀']);
    expect(shaper.outline(line('\u200fمُحَمَّد\u200d\u2067')).missing).toEqual([]);
  });
});

describe('CSV', () => {
  it('has a row for each account and source, what is a number as a number, and an address where there is one', () => {
    for (const { figure, lang } of each) {
      const csv = csvFile(figureModule(figure), story, { lang });
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(csv.replace(/"(?:[^"]|"")*"/g, '').split('\r\n').every((row) => row === '' || row.split(',').length === 18)).toBe(true);
    }
    const rows = csvFile(figureModule('attacks-per-month'), story, { lang: 'en' }).split('\r\n');
    expect(rows.some((row) => row.startsWith('attacks-per-month:2024,') && row.includes(',63,'))).toBe(true);
    expect(rows.some((row) => row.includes('https://karamshaar.com/'))).toBe(true);
  });

  it('runs nothing in a spreadsheet', () => {
    const [event, ...others] = story.events;
    if (!event) throw new Error('no event');
    const title = { ar: '=HYPERLINK("https://x.example")', en: '@SUM(1+1)*cmd|"/c calc"!A0' };
    const csv = csvFile(figureModule('timeline'), { ...story, events: [{ ...event, title }, ...others] }, { lang: 'ar' });
    expect(csv).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=@]/m);
  });
});

describe('JSON, PDF, PNG', () => {
  it.each(each)('JSON of $figure in $lang holds every account of what the figure shows', (choices) => {
    const { accounts, title, figure } = JSON.parse(jsonFile(figureModule(choices.figure), story, choices)) as { accounts: { fact: string }[]; title: string; figure: string };
    const shown = new Set(fileScene(figureModule(choices.figure), story, choices).layers.flatMap((layer) => layer.marks.flatMap(({ fact }) => fact ?? [])));
    expect([...shown].filter((fact) => !accounts.some((account) => account.fact === fact))).toEqual([]);
    expect([figure, title]).toEqual([choices.figure, figureModule(choices.figure).describe(story, { lang: choices.lang, digits: 'latn', monthNames: 'gregorian' }).title]);
  });

  it('a PDF has the same bytes again, its title and its language', async () => {
    const module = figureModule('places');
    const choices = { ...usual, figure: 'places' } as const;
    const make = () => toPdf(fileScene(module, story, choices), fileTheme(choices), fileDetails(module, story, choices), shaper);
    const [first, second] = [await make(), await make()];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a PNG has the size asked for, and says what it shows and where it is from', () => {
    const module = figureModule('places');
    const choices = { ...usual, figure: 'places', site: 'https://waqai.example/' } as const;
    const scene = fileScene(module, story, choices);
    const png = Buffer.from(toPng(write(choices), 2, scene.title, fileDetails(module, story, choices)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
    const text = png.toString('utf8');
    for (const part of [`iTXtTitle\0\0\0\0\0${scene.title}`, 'iTXtSource', 'iTXtURL\0\0\0\0\0https://waqai.example/#places']) expect(text).toContain(part);
  });
});

it('no two different files of a figure share a name', () => {
  const names = (['svg', 'png'] as const).flatMap((format) =>
    (['light', 'dark', 'print', 'transparent'] as const).flatMap((theme) =>
      (['latn', 'arab'] as const).flatMap((digits) => ([1, 2, 4] as const).map((scale) => fileName({ ...usual, format, theme, digits, scale: format === 'png' ? scale : 1 }, 675)))),
  );
  expect(new Set(names).size).toBe(4 * 2 + 4 * 2 * 3);
  const windows = [[Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)], [Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31)], [Date.UTC(2025, 11, 13, 10), Date.UTC(2025, 11, 14)]] as const;
  const within = windows.flatMap((window) => [false, true].map((isHijri) => fileName({ ...usual, format: 'svg', lens: { window, isHijri } }, 675)));
  expect(new Set([...within, ...names]).size).toBe(new Set(names).size + windows.length * 2);
  expect(within.join()).not.toContain(':');
});
