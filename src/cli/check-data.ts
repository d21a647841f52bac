// npm run check:data [-- FILE…] [--data FILE] [--lang ar|en]: says everything that is wrong with dataset files, and how to mend it.
import { parseArgs } from 'node:util';
import type { Lang } from '../base/localized.ts';
import { toVisible } from '../dataset/problem.ts';
import { checkDataMessages } from './check-data-messages.ts';
import { countProblems, defaultFile, describeReading, readDatasetFile } from './dataset-file.ts';
import { datasetFileMessages } from './dataset-file-messages.ts';
import { terminalLang } from './terminal-lang.ts';

interface Options {
  readonly files: readonly string[];
  readonly lang: Lang;
}

class BadOption extends Error {}

/** Runs the command; exit code 0 where all files are sound, 1 where one is not, 2 for a bad option. */
export async function main(args: readonly string[]): Promise<number> {
  const lang = askedLang(args) ?? terminalLang(process.env);
  try {
    return await checkFiles(readOptions(args, lang));
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    console.error(`${error.message}\n${checkDataMessages[lang].usage}`);
    return 2;
  }
}

/** The language to complain in, even where other options are wrong. */
function askedLang(args: readonly string[]): Lang | undefined {
  const words = args.flatMap((arg) => arg.split('='));
  const asked = words[words.lastIndexOf('--lang') + 1];
  return words.includes('--lang') && asked !== undefined && isLang(asked) ? asked : undefined;
}

function readOptions(args: readonly string[], lang: Lang): Options {
  const say = checkDataMessages[lang];
  const { values, positionals } = splitArgs(args, say.badOption(strangeOptions(args)));
  if (values.lang !== undefined && !isLang(values.lang)) throw new BadOption(say.badLang(toVisible(values.lang)));
  const files = [...positionals, ...(values.data ?? [])];
  return { files: files.length > 0 ? files : [defaultFile], lang };
}

function strangeOptions(args: readonly string[]): string {
  const strange = args.filter((arg) => arg.startsWith('-') && !['--lang', '--data'].includes(arg.split('=')[0] ?? ''));
  return toVisible(strange.length > 0 ? strange.join(' ') : '--lang');
}

function isLang(text: string): text is Lang {
  return text === 'ar' || text === 'en';
}

function splitArgs(args: readonly string[], complaint: string) {
  try {
    return parseArgs({ args: [...args], options: { lang: { type: 'string' }, data: { type: 'string', multiple: true } }, allowPositionals: true });
  } catch {
    throw new BadOption(complaint);
  }
}

async function checkFiles({ files, lang }: Options): Promise<number> {
  let problems = 0;
  let brokenFiles = 0;
  for (const file of files) {
    const found = await checkFile(file, lang);
    problems += found;
    if (found > 0) brokenFiles += 1;
  }
  if (problems > 0) console.error(datasetFileMessages[lang].broken(problems, brokenFiles));
  return problems === 0 ? 0 : 1;
}

/** Prints what is wrong with one file, or what is in it; returns the number of problems. */
async function checkFile(file: string, lang: Lang): Promise<number> {
  const reading = await readDatasetFile(file);
  if (reading.dataset) console.log(datasetFileMessages[lang].sound(toVisible(file, Infinity), reading.dataset));
  for (const paragraph of describeReading(reading, lang)) console.error(paragraph);
  return countProblems(reading);
}
