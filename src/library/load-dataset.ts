import { parseDataset } from '../dataset/parse.ts';
import { readJson } from '../dataset/read-json.ts';
import type { Dataset } from '../dataset/types.ts';
import { laneSymbols } from '../figures/timeline/lane-symbols.ts';
import type { Role, SymbolShape } from '../scene/types.ts';
import { createColumns } from '../timeline/columns.ts';
import { textsOf, toColumnEvents } from '../timeline/from-dataset.ts';
import { openWithWorker, type OpenOptions } from '../interactions/open-with-worker.ts';
import { RefusedFile } from '../timeline/open/open-problem.ts';
import { createColumnsModel } from './columns-model.ts';
import { createWorker } from './create-worker.ts';
import type { Manner, TimelineModel } from './model.ts';
import { formatPlainDate, readPlainEvents } from './plain-events.ts';
import { refuseStory } from './problems.ts';
import { createStoryModel } from './story-model.ts';
import type { DatasetInput, PlainDataset } from './types.ts';

/** More are drawn as columns: a lens makes every mark anew for every frame. */
const mostInLens = 200;

/** Colours and glyphs both go round, the glyphs a step faster: sixteen lanes before two are alike. */
const roles: readonly Role[] = ['cooperation', 'attacks', 'control', 'state'];
const symbols: readonly SymbolShape[] = ['disc', 'diamond', 'square', 'triangle'];

export type FileInput = Extract<DatasetInput, Blob | URL | string>;

/** Bytes: a file no larger is read in one go, and a story in it gets its lens. */
const mostAtOnce = 500_000;

/** True for what has to be read before it is a dataset. */
export function isFile(dataset: DatasetInput): dataset is FileInput {
  return typeof dataset === 'string' || dataset instanceof URL || dataset instanceof Blob;
}

/** The model of a dataset in memory. Throws a RefusedFile for one that is not sound. */
export function createModel(dataset: unknown, manner: Manner): TimelineModel {
  return isStory(dataset) ? createModelOfStory(dataset, manner) : createModelOfEvents(dataset, manner);
}

/**
 * Reads a file of JSON and makes its model: a large one in a worker, while `onProgress` is told how far it is. Rejects with a
 * RefusedFile for one that is not sound, and with an AbortError where the signal is aborted.
 */
export async function openModel(file: FileInput, manner: Manner, options: Pick<OpenOptions, 'onProgress' | 'signal'>): Promise<TimelineModel> {
  const source = typeof file === 'string' && !isJson(file) ? new URL(file, document.baseURI) : file;
  const text = await readSmall(source);
  if (text === undefined) {
    const { lanes, ...opened } = await openWithWorker(source, createWorker, { ...manner.locale, ...options });
    return createColumnsModel({ ...opened, lanes: lanes.map((lane) => ({ ...lane, id: lane.name })) }, manner);
  }
  const { value, problems } = readJson(text);
  if (problems.length > 0) throw refuseStory(problems);
  return createModel(value, manner);
}

/** The text of a small file that is at hand; undefined for a large one, and for an address. */
async function readSmall(source: FileInput): Promise<string | undefined> {
  if (typeof source === 'string') return source.length <= mostAtOnce ? source : undefined;
  return source instanceof Blob && source.size <= mostAtOnce ? source.text() : undefined;
}

function isJson(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text);
}

/** Our own format says which article it is about; plain events have none. */
function isStory(dataset: unknown): boolean {
  return typeof dataset === 'object' && dataset !== null && 'article' in dataset;
}

function createModelOfStory(raw: unknown, manner: Manner): TimelineModel {
  const { dataset, problems } = parseDataset(raw);
  if (!dataset) throw refuseStory(problems);
  return dataset.events.length <= mostInLens ? createStoryModel(dataset, manner) : createModelOfManyFacts(dataset, manner);
}

function createModelOfManyFacts(dataset: Dataset, manner: Manner): TimelineModel {
  const lanes = dataset.lanes.map(({ id, name }) => ({ id, name: name[manner.locale.lang], role: id, symbol: laneSymbols[id] ?? 'disc' }));
  const columns = createColumns(toColumnEvents(dataset), lanes.length);
  return createColumnsModel({ columns, texts: textsOf(dataset, manner.locale), lanes, horizon: dataset.published.latest }, manner);
}

function createModelOfEvents(raw: unknown, manner: Manner): TimelineModel {
  const dataset = (typeof raw === 'object' && raw !== null ? raw : {}) as PlainDataset;
  const columns = readPlainEvents(dataset, manner.locale);
  if (columns instanceof RefusedFile) throw columns;
  const { events } = dataset;
  const texts = {
    idOf: (order: number) => String(events[order]?.id),
    titleOf: (order: number) => events[order]?.title ?? '',
    dateOf: (order: number) => {
      const event = events[order];
      return event ? formatPlainDate(event, manner.locale) : '';
    },
  };
  const lanes = dataset.lanes.map(({ id, name }, i) => ({
    id: String(id),
    name,
    role: roles[i % roles.length] ?? 'ink',
    symbol: symbols[(i + Math.floor(i / roles.length)) % symbols.length] ?? 'disc',
  }));
  return createColumnsModel({ columns, texts, lanes }, manner);
}
