// npm run check:data [-- FILE…] [--lang ar|en]: says everything that is wrong with dataset files, and how to mend it.
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Lang } from '../base/localized.ts';
import { checkRecord } from '../dataset/check-record.ts';
import { describeProblem } from '../dataset/messages.ts';
import { parseDataset, type ParsedDataset } from '../dataset/parse.ts';
import { toVisible, type Problem } from '../dataset/problem.ts';
import { readJson } from '../dataset/read-json.ts';
import { isolate } from '../text/bidi.ts';
import { checkDataMessages, type Unreadable } from './check-data-messages.ts';
import { terminalLang } from './terminal-lang.ts';

const defaultFile = 'data/us-syria-isis.json';

const MOST_BYTES = 5_000_000;

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
  return { files: positionals.length > 0 ? positionals : [defaultFile], lang };
}

function strangeOptions(args: readonly string[]): string {
  const strange = args.filter((arg) => arg.startsWith('-') && arg.split('=')[0] !== '--lang');
  return toVisible(strange.length > 0 ? strange.join(' ') : '--lang');
}

function isLang(text: string): text is Lang {
  return text === 'ar' || text === 'en';
}

function splitArgs(args: readonly string[], complaint: string) {
  try {
    return parseArgs({ args: [...args], options: { lang: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new BadOption(complaint);
  }
}

async function checkFiles({ files, lang }: Options): Promise<number> {
  const say = checkDataMessages[lang];
  let problems = 0;
  let brokenFiles = 0;
  for (const file of files) {
    const found = await checkFile(file, lang);
    problems += found;
    if (found > 0) brokenFiles += 1;
  }
  if (problems > 0) console.error(say.broken(problems, brokenFiles));
  return problems === 0 ? 0 : 1;
}

/** Prints what is wrong with one file, or what is in it; returns the number of problems. */
async function checkFile(file: string, lang: Lang): Promise<number> {
  const say = checkDataMessages[lang];
  const text = await readText(file);
  if ('unreadable' in text) {
    console.error(`${say.unreadable[text.unreadable](toVisible(file))}\n`);
    return 1;
  }
  const parsed = parseText(text.text);
  const record = parsed.dataset ? checkRecord(parsed.dataset) : { problems: [], cautions: [] };
  const problems = [...parsed.problems, ...record.problems];
  if (parsed.dataset && problems.length === 0) console.log(say.sound(toVisible(file), parsed.dataset));
  const print = (problem: Problem, heading: string): void => {
    const { what, remedy } = describeProblem(problem, lang);
    const place = problem.pointer === '' ? say.whole : show(problem.pointer, lang);
    console.error(`${show(file, lang)}  ${place}\n  ${heading}${what}\n  ${remedy}\n`);
  };
  for (const problem of problems) print(problem, '');
  for (const caution of record.cautions) print(caution, say.caution);
  return problems.length;
}

/** A file whose JSON holds a key twice is broken even where the rest of it is sound. */
function parseText(text: string): ParsedDataset {
  const json = readJson(text);
  if (!('value' in json)) return json;
  const parsed = parseDataset(json.value);
  return json.problems.length === 0 ? parsed : { problems: [...json.problems, ...parsed.problems] };
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly unreadable: Unreadable }> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES) return { unreadable: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Unreadable {
  if (error instanceof TypeError) return 'not-utf8';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}

/** Paths run left to right inside Arabic; terminals honour isolates. */
function show(path: string, lang: Lang): string {
  return lang === 'ar' ? isolate(toVisible(path), 'ltr') : toVisible(path);
}
