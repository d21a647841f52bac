import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFonts, type BuiltFiles } from '../../src/cli/fonts/build-fonts.ts';
import { formatUnicodeRange } from '../../src/cli/fonts/charsets.ts';
import { toTrueType } from '../../src/cli/fonts/cut-font.ts';
import { parseNames, renameFont } from '../../src/cli/fonts/name-table.ts';
import { measureChecksum, parseSfnt, toSfnt } from '../../src/cli/fonts/sfnt.ts';
import { createShaper } from '../../src/cli/fonts/shaper.ts';
import { shippedFonts } from '../../src/cli/fonts/shipped-fonts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const nodeModules = `${root}node_modules`;
const read = (path: string): Buffer => readFileSync(root + path);
const ttfs = new Map<string, Buffer>();
let built: BuiltFiles;

beforeAll(async () => {
  built = await buildFonts(nodeModules);
  for (const { id } of shippedFonts) ttfs.set(id, await toTrueType(read(`src/fonts/${id}.woff2`)));
}, 120_000);

/** Feature tags of a GSUB or GPOS table: its FeatureList begins at the offset in bytes 6 and 7. */
function featureTags(table: Buffer | undefined): readonly string[] {
  if (!table) return [];
  const list = table.readUInt16BE(6);
  return Array.from({ length: table.readUInt16BE(list) }, (_, i) => table.toString('latin1', list + 2 + i * 6, list + 6 + i * 6));
}

function sumBytes(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + read(`src/fonts/${id}.woff2`).length, 0);
}

describe('npm run fonts', () => {
  it('would write exactly the files that are there', () => {
    expect([...built].filter(([path, bytes]) => !read(path).equals(bytes)).map(([path]) => path)).toEqual([]);
  });
  it('writes the same bytes twice', async () => {
    const again = await buildFonts(nodeModules);
    expect([...again].filter(([path, bytes]) => !built.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  }, 120_000);
  it('says which font package is missing', async () => {
    await expect(buildFonts(`${root}nowhere`)).rejects.toThrow(/ibm-plex-sans-arabic/);
  });
});

describe.each(shippedFonts)('$id', ({ id, family, weight }) => {
  const tables = (): ReturnType<typeof parseSfnt> => parseSfnt(ttfs.get(id) ?? Buffer.alloc(0));

  it('bears our name and none of the reserved ones', () => {
    const names = parseNames(tables().get('name') ?? Buffer.alloc(6));
    expect(names.get(16) ?? names.get(1)).toBe(family);
    expect(names.get(0)).toMatch(/IBM|Noto Project|Adobe/);
    expect(names.get(13)).toContain('SIL Open Font License');
    expect([...names].filter(([nameId, text]) => nameId > 0 && nameId < 13 && /Plex|Source|Noto/i.test(text))).toEqual([]);
    expect(tables().get('OS/2')?.readUInt16BE(4)).toBe(weight);
  });
  it('has neither locl nor hinting', () => {
    expect(featureTags(tables().get('GSUB'))).not.toContain('locl');
    expect(['fpgm', 'prep', 'cvt ', 'STAT'].filter((tag) => tables().has(tag))).toEqual([]);
  });
});

describe('the shipped set', () => {
  it('costs a page in Arabic at most 130 kB, one in English at most 60 kB before it quotes Arabic', () => {
    const latin = ['waqai-sans-400', 'waqai-sans-500', 'waqai-sans-600', 'waqai-mono-400'];
    const arabic = ['waqai-sans-arabic-400', 'waqai-sans-arabic-500', 'waqai-sans-arabic-600', 'waqai-naskh-400', 'waqai-naskh-700'];
    expect(sumBytes([...latin, ...arabic])).toBeLessThanOrEqual(130_000);
    expect(sumBytes([...latin, 'waqai-serif-400', 'waqai-serif-600'])).toBeLessThanOrEqual(60_000);
  });
  it('has width tables of at most 6 kB after Brotli', () => {
    const json = JSON.stringify(JSON.parse(read('src/text/width-tables.json').toString()));
    expect(brotliCompressSync(json).length).toBeLessThanOrEqual(6000);
  });
  it('takes digits in Arabic sans text from the Latin file, in Naskh titles from Naskh', () => {
    expect(createShaper(ttfs.get('waqai-sans-arabic-400') ?? Buffer.alloc(0)).has('5')).toBe(false);
    expect(createShaper(ttfs.get('waqai-naskh-700') ?? Buffer.alloc(0)).has('5')).toBe(true);
  });
  it('draws a European digit the same in an Arabic run as in a Latin one', () => {
    for (const [id, ttf] of ttfs) {
      const shaper = createShaper(ttf);
      if (shaper.has('5')) expect([id, shaper.measure('2025', 'Arab')]).toEqual([id, shaper.measure('2025', 'Latn')]);
    }
  });
  it('comes with the licence and every copyright notice', () => {
    const licence = read('src/fonts/OFL.txt').toString();
    for (const notice of ['IBM Corp. with Reserved Font Name "Plex"', 'The Noto Project Authors', 'Source Serif 4 Project Authors', "Reserved Font Name ‘Source’"]) expect(licence).toContain(notice);
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});

describe('the font tools', () => {
  it('write what they read, with a checksum that adds up to the constant of the specification', () => {
    const ttf = ttfs.get('waqai-mono-400') ?? Buffer.alloc(0);
    const written = toSfnt(parseSfnt(ttf));
    expect(measureChecksum(written)).toBe(0xb1b0afba);
    expect(toSfnt(parseSfnt(written)).equals(written)).toBe(true);
  });
  it('rename a font in every record a program may show', () => {
    const names = parseNames(parseSfnt(renameFont(ttfs.get('waqai-sans-500') ?? Buffer.alloc(0), 'وقائع Test', 500)).get('name') ?? Buffer.alloc(6));
    expect([1, 2, 4, 16, 17].map((nameId) => names.get(nameId))).toEqual(['وقائع Test Medium', 'Regular', 'وقائع Test Medium', 'وقائع Test', 'Medium']);
  });
  it('refuse what is not a TrueType font', () => {
    expect(() => parseSfnt(Buffer.from('wOF2'))).toThrow('not a TrueType font');
  });
  it('join neighbouring code points to ranges', () => {
    expect(formatUnicodeRange([0x22, 0x20, 0x21, 0xa0, 0x20])).toBe('U+20-22,U+A0');
    expect(formatUnicodeRange([])).toBe('');
  });
});
