/** The one way from a file to a dataset: every command reads through here, and says the same of what it finds. */
import { readFile, stat } from 'node:fs/promises';
import type { Lang } from '../base/localized.ts';
import { checkRecord } from '../dataset/check-record.ts';
import { describeProblem } from '../dataset/messages.ts';
import { parseDataset } from '../dataset/parse.ts';
import { toVisible, type Problem } from '../dataset/problem.ts';
import { readJson } from '../dataset/read-json.ts';
import type { Dataset } from '../dataset/types.ts';
import { isolate } from '../text/bidi.ts';
import { datasetFileMessages, type Unreadable } from './dataset-file-messages.ts';

/** The story of this site. */
export const defaultFile = 'data/us-syria-isis.json';

const mostBytes = 5_000_000;
/** Whoever has more to mend has enough to begin with. */
const mostTold = 200;
/** A pointer may name a key of any length. */
const longestPointer = 300;

export interface DatasetReading {
  readonly file: string;
  /** the value of the file as JSON; absent where there is any problem */
  readonly raw?: unknown;
  /** absent where there is any problem */
  readonly dataset?: Dataset;
  /** why the file could not even be read */
  readonly unreadable?: Unreadable;
  readonly problems: readonly Problem[];
  /** what an editor should look at, and may be right */
  readonly cautions: readonly Problem[];
}

/** Reads and checks a dataset file. Never throws, whatever is in the file or in its place. */
export async function readDatasetFile(file: string): Promise<DatasetReading> {
  const text = await readText(file);
  if ('unreadable' in text) return { file, ...text, problems: [], cautions: [] };
  const json = readJson(text.text);
  if (!('value' in json)) return { file, problems: json.problems, cautions: [] };
  const parsed = parseDataset(json.value);
  const record = parsed.dataset ? checkRecord(parsed.dataset) : { problems: [], cautions: [] };
  // A file whose JSON holds a key twice is broken even where the rest of it is sound.
  const problems = [...json.problems, ...parsed.problems, ...record.problems];
  const { cautions } = record;
  return problems.length === 0 && parsed.dataset ? { file, raw: json.value, dataset: parsed.dataset, problems, cautions } : { file, problems, cautions };
}

/** How many things are wrong with a file; one where it cannot be read. */
export function countProblems({ unreadable, problems }: DatasetReading): number {
  return unreadable ? 1 : problems.length;
}

/** What is wrong with a file, a paragraph for each problem, then what is to be looked at; the first 200 of each. */
export function describeReading({ file, unreadable, problems, cautions }: DatasetReading, lang: Lang): readonly string[] {
  const say = datasetFileMessages[lang];
  if (unreadable) return [`${say.unreadable[unreadable](toVisible(file, Infinity))}\n`];
  const describe = (heading: string) => (problem: Problem) => {
    const { what, remedy } = describeProblem(problem, lang);
    const place = problem.pointer === '' ? say.whole : show(problem.pointer, longestPointer, lang);
    return `${show(file, Infinity, lang)}  ${place}\n  ${heading}${what}\n  ${remedy}\n`;
  };
  const tell = (all: readonly Problem[], heading: string) => [
    ...all.slice(0, mostTold).map(describe(heading)),
    ...(all.length > mostTold ? [`${show(file, Infinity, lang)}  ${heading}${say.more(all.length - mostTold)}\n`] : []),
  ];
  return [...tell(problems, ''), ...tell(cautions, say.caution)];
}

/** A dataset file in which something is wrong; the message says all of it, and how to mend it. */
export class BrokenDataset extends Error {}

/** The dataset of a file that is to be built or drawn. Throws a BrokenDataset for a file that `check:data` refuses. */
export async function loadDatasetFile(file: string, lang: Lang): Promise<Required<Pick<DatasetReading, 'raw' | 'dataset'>>> {
  const reading = await readDatasetFile(file);
  const { raw, dataset } = reading;
  if (dataset) return { raw, dataset };
  const say = datasetFileMessages[lang];
  const wrong = describeReading({ ...reading, cautions: [] }, lang);
  throw new BrokenDataset([...wrong, say.broken(countProblems(reading), 1), say.nothingWritten].join('\n'));
}

async function readText(file: string): Promise<{ readonly text: string } | { readonly unreadable: Unreadable }> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { unreadable: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file)) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

function reasonOf(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof TypeError && code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'not-utf8';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}

/** Paths run left to right inside Arabic; terminals honour isolates. */
function show(path: string, most: number, lang: Lang): string {
  const text = toVisible(path, most);
  return lang === 'ar' ? isolate(text, 'ltr') : text;
}
