import { readFileSync } from 'node:fs';
import { toTrueType } from '../../src/cli/fonts/cut-font.ts';
import { createShaper, type Script, type Shaper } from '../../src/cli/fonts/shaper.ts';
import { facesOf, type FaceFamily, type Font } from '../../src/text/families.ts';

const slugs: Readonly<Record<FaceFamily, readonly string[]>> = {
  sansArabic: ['waqai-sans-arabic'], sans: ['waqai-sans', 'waqai-sans-ext'], naskh: ['waqai-naskh'], serif: ['waqai-serif', 'waqai-serif-ext'],
};

/** The file of src/fonts that serves a weight, written out so that a mistake in the code under test cannot hide here. */
const servedBy: Readonly<Record<FaceFamily, Readonly<Record<Font['weight'], number>>>> = {
  sansArabic: { 400: 400, 500: 500, 600: 600, 700: 600 }, sans: { 400: 400, 500: 500, 600: 600, 700: 600 },
  naskh: { 400: 400, 500: 400, 600: 700, 700: 700 }, serif: { 400: 400, 500: 400, 600: 600, 700: 600 },
};

interface Run { text: string; readonly shaper: Shaper; readonly script: Script; readonly digits: boolean }

const invisible = /^[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]$/u;
const mark = /^\p{M}$/u;

/** Measures by HarfBuzz over the shipped files: runs split by font, script and (for digits) direction. */
export async function createReference(): Promise<(text: string, font: Font) => number> {
  const shapers = new Map<string, Shaper>();
  for (const [family, names] of Object.entries(slugs) as [FaceFamily, readonly string[]][]) {
    for (const weight of new Set(Object.values(servedBy[family]))) for (const name of names) {
      const woff2 = readFileSync(new URL(`../../src/fonts/${name}-${weight}.woff2`, import.meta.url));
      shapers.set(`${name}-${weight}`, createShaper(await toTrueType(woff2)));
    }
  }
  return (text, font) => {
    const chain = facesOf(font.family, font.lang).flatMap((family) => slugs[family].map((name) => shapers.get(`${name}-${servedBy[family][font.weight]}`)))
      .filter((shaper) => shaper !== undefined);
    return toRuns(text, chain).reduce((sum, run) => sum + run.shaper.measure(run.text, run.script) / run.shaper.unitsPerEm, 0) * font.size;
  };
}

function toRuns(text: string, chain: readonly Shaper[]): readonly Run[] {
  const runs: Run[] = [];
  let script: Script = /\p{Script=Arabic}/u.test(text.match(/\p{L}/u)?.[0] ?? '') ? 'Arab' : 'Latn';
  for (const char of text) {
    const last = runs.at(-1);
    if (last && (mark.test(char) || invisible.test(char))) { last.text += char; continue; }
    if (invisible.test(char)) continue;
    if (/\p{L}/u.test(char)) script = /\p{Script=Arabic}|ـ/u.test(char) ? 'Arab' : 'Latn';
    const shaper = chain.find((candidate) => candidate.has(char));
    if (!shaper) throw new Error(`no shipped font has ${char} (U+${char.codePointAt(0)?.toString(16)})`);
    const digits = /\p{Nd}/u.test(char);
    const runScript = digits ? 'Latn' : script;
    if (last && last.shaper === shaper && last.script === runScript && (runScript === 'Latn' || last.digits === digits)) last.text += char;
    else runs.push({ text: char, shaper, script: runScript, digits });
  }
  return runs;
}
