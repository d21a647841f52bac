// npm run bench:data -- N [--seed S] [--form plain] [--out FILE]: writes N made-up facts, as a story or plainly, for measuring.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { toVisible } from '../dataset/problem.ts';
import { MOST_EVENTS } from '../dataset/schema.ts';
import { benchDataMessages, type BenchDataMessages } from './bench-data-messages.ts';
import { createPlainText } from './synthetic-plain.ts';
import { createStoryText } from './synthetic-story.ts';
import { terminalLang } from './terminal-lang.ts';

/** The dataset's own format, and the plain one with twelve lanes. */
const forms = { story: createStoryText, plain: createPlainText } as const;
type Form = keyof typeof forms;

const MOST = 5_000_000;
const MOST_SEED = 4_294_967_295;

interface Choices {
  readonly count: number;
  readonly seed: number;
  readonly form: Form;
  /** standard output where it is left out */
  readonly out?: string;
}

class BadOption extends Error {}

/** Runs the command; exit code 0, 1 where the file cannot be written, 2 for a bad option. */
export async function main(args: readonly string[]): Promise<number> {
  const say = benchDataMessages[terminalLang(process.env)];
  let choices: Choices;
  try {
    choices = readChoices(args, say);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    console.error(`${error.message}\n${say.usage}`);
    return 2;
  }
  if (choices.form === 'story' && choices.count > MOST_EVENTS) console.error(say.tooMany(MOST_EVENTS));
  return write(choices, say);
}

function readChoices(args: readonly string[], say: BenchDataMessages): Choices {
  const { values, positionals } = splitArgs(args, say);
  const [asked = '', ...rest] = positionals;
  if (rest.length > 0) throw new BadOption(say.badOption(toVisible(rest.join(' '))));
  return {
    count: toWhole(asked, 1, MOST) ?? refuse(say.badCount(toVisible(asked), MOST)),
    seed: toWhole(values.seed, 0, MOST_SEED) ?? refuse(say.badSeed(toVisible(values.seed))),
    form: toForm(values.form) ?? refuse(say.badForm(toVisible(values.form))),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function splitArgs(args: readonly string[], say: BenchDataMessages) {
  try {
    return parseArgs({ args: [...args], options: { seed: { type: 'string', default: '1' }, form: { type: 'string', default: 'story' }, out: { type: 'string' } }, allowPositionals: true });
  } catch {
    throw new BadOption(say.badOption(toVisible(args.filter((arg) => arg.startsWith('-')).join(' '))));
  }
}

function toWhole(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
}

function toForm(text: string): Form | undefined {
  return text === 'story' || text === 'plain' ? text : undefined;
}

function refuse(message: string): never {
  throw new BadOption(message);
}

/** The stream asks for the next chunk when the last one is written, so the file's size costs no memory. */
async function write({ count, seed, form, out }: Choices, say: BenchDataMessages): Promise<number> {
  const chunks = Readable.from(forms[form](count, seed));
  try {
    if (out === undefined) await pipeline(chunks, process.stdout, { end: false });
    else await pipeline(chunks, createWriteStream(out));
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(say.cannotWrite(out ?? 'stdout', String(error.code)));
    return 1;
  }
}
