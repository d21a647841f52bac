import { joiningTypeOf } from '../../text/joining.ts';
import type { FaceFamily } from '../../text/families.ts';
import type { FamilyTable, WidthTables } from '../../text/width-tables.ts';
import { charsets } from './charsets.ts';
import { groupPairs, groupWidths, type Pair } from './group-widths.ts';
import { formsOf, isPossiblePair, lamAlefs, measureForms } from './letter-forms.ts';
import type { Script, Shaper } from './shaper.ts';

/** The files of one family, one shaper per weight; `ext` is the file of its accented letters, measured as part of it. */
export interface FamilyFiles {
  readonly weights: readonly number[];
  readonly script: Script;
  readonly shapers: readonly Shaper[];
  readonly ext?: readonly Shaper[];
}

/** Letters of Arabic itself and of Persian and Sorani; rarer ones are measured alone, without their neighbours. */
const pairedArabic = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگڤڕڵۆیێە', ...lamAlefs.keys()];
const pairedLatin = charsets.latin.filter((char) => /[A-Za-z0-9.,:;'’‘“”()\-–—/]/.test(char));

function isMeasurable(shapers: readonly Shaper[], char: string): boolean {
  const spelled = [...(lamAlefs.get(char) ?? char)];
  return joiningTypeOf(char) !== 'transparent' && shapers.every((shaper) => spelled.every((letter) => shaper.has(letter)));
}

function measureWidths({ shapers, ext = [] }: FamilyFiles): ReadonlyMap<string, readonly number[]> {
  const widths = new Map<string, readonly number[]>();
  for (const char of new Set([...charsets['arabic-and-ascii'], ...charsets.latin, ...lamAlefs.keys()])) {
    if (!isMeasurable(shapers, char)) continue;
    const script = lamAlefs.has(char) || joiningTypeOf(char) !== 'none' ? 'Arab' : 'Latn';
    widths.set(char, formsOf(char).flatMap((form) => shapers.map((shaper) => measureForms(shaper, [char], form, form, script))));
  }
  for (const char of charsets['latin-ext']) {
    if (ext.length === 0 || !isMeasurable(ext, char)) continue;
    const own = ext.map((shaper) => shaper.measure(char, 'Latn'));
    const base = widths.get(char.normalize('NFD').charAt(0));
    if (base?.join() !== own.join()) widths.set(char, own);
  }
  return widths;
}

/** Latin kerning to the nearest 0.01 em, one value for all weights: a quarter of the bytes for an error under 0.1 %. */
function toCoarse(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map(() => Math.round(mean / 10) * 10);
}

function measurePairs({ script, shapers }: FamilyFiles): readonly Pair[] {
  const shapes = (script === 'Arab' ? pairedArabic : pairedLatin).flatMap((char) => formsOf(char).map((form) =>
    ({ char, form, widths: shapers.map((shaper) => measureForms(shaper, [char], form, form, script)) })));
  const pairs: Pair[] = [];
  for (const left of shapes) {
    for (const right of shapes) {
      if (!isPossiblePair(left.char, left.form, right.char, right.form)) continue;
      const added = shapers.map((shaper, i) =>
        measureForms(shaper, [left.char, right.char], left.form, right.form, script) - (left.widths[i] ?? 0) - (right.widths[i] ?? 0));
      const values = script === 'Arab' ? added : toCoarse(added);
      if (values.some((value) => value !== 0)) pairs.push({ left: left.char, leftForm: left.form, right: right.char, rightForm: right.form, values });
    }
  }
  return pairs;
}

/** Measures every family. Throws where a font is not drawn on 1000 units per em, since the tables know one em. */
export function measureFaces(families: Readonly<Record<FaceFamily, FamilyFiles>>): WidthTables {
  const unitsPerEm = 1000;
  const toTable = (files: FamilyFiles): FamilyTable => {
    if (files.shapers.some((shaper) => shaper.unitsPerEm !== unitsPerEm)) throw new Error('expected fonts of 1000 units per em');
    return { weights: files.weights, widths: groupWidths(measureWidths(files)), pairs: groupPairs(measurePairs(files)) };
  };
  const { sansArabic, sans, naskh, serif } = families;
  return {
    unitsPerEm,
    families: { sansArabic: toTable(sansArabic), sans: toTable(sans), naskh: toTable(naskh), serif: toTable(serif) },
  };
}
