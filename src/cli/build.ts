// npm run build -- [--data FILE] [--out FOLDER]: the site, its figures and its library, ready for any host of files.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';
import { buildForReaders, buildLibrary } from './build-library.ts';
import { BrokenDataset, defaultFile, loadDatasetFile } from './dataset-file.ts';
import { terminalLang } from './terminal-lang.ts';
import { writeWhole } from './write-whole.ts';

const messages = {
  ar: { usage: 'الاستعمال: npm run build -- [--data ملف] [--out مجلد]', failed: 'تعذّر البناء، والموقع السابق كما كان:' },
  en: { usage: 'Usage: npm run build -- [--data FILE] [--out FOLDER]', failed: 'The build failed; the site that stood there is as it was:' },
} as const;

/** Runs the command; exit code 0, 1 where the dataset is broken or the build fails, 2 for a bad option. What stood in the folder stays unless all goes well. */
export async function main(args: readonly string[]): Promise<number> {
  const lang = terminalLang(process.env);
  const options = readOptions(args);
  if (!options) {
    console.error(messages[lang].usage);
    return 2;
  }
  try {
    // Before anything else is begun.
    await loadDatasetFile(options.data, lang);
    const library = await buildLibrary();
    await buildSite(options.out, options.data);
    for (const [name, content] of library) await writeWhole(join(options.out, 'lib', name), content);
    return 0;
  } catch (error) {
    console.error(describeFailure(error, messages[lang].failed));
    return 1;
  }
}

function readOptions(args: readonly string[]): { readonly data: string; readonly out: string } | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string', default: defaultFile }, out: { type: 'string', default: 'dist' } } });
    return { data: values.data, out: resolve(values.out) };
  } catch {
    return undefined;
  }
}

/** Builds the site of a dataset file into a folder. */
export async function buildSite(outDir: string, file: string): Promise<void> {
  buildForReaders();
  process.env['WAQAI_DATA'] = resolve(file);
  const builder = await createBuilder({ logLevel: 'warn', build: { outDir } });
  await builder.buildApp();
}

/** What is wrong with a dataset says itself, and needs no heading. */
export function describeFailure(error: unknown, heading: string): string {
  if (error instanceof BrokenDataset) return error.message;
  return `${heading}\n${error instanceof Error ? error.message : String(error)}`;
}
