import { createProblem, type ProblemCode } from '../dataset/problem.ts';
import type { Locale } from '../locale/types.ts';
import { createColumns, type Columns } from '../timeline/columns.ts';
import { createDateParser, isMoment } from '../timeline/open/dates.ts';
import { formatPackedDate } from '../timeline/open/date-text.ts';
import { createProblemList, type OpenProblem, type ProblemList, type RefusedFile } from '../timeline/open/open-problem.ts';
import { pointerAt, readEvent, type EventReader, type ReadEvent } from '../timeline/open/read-event.ts';
import type { ColumnEvent } from '../timeline/types.ts';
import type { EventInput, PlainDataset } from './types.ts';

/** As the columns need it: one object for a million events, written anew for each. */
type Slot = { -readonly [Key in keyof ColumnEvent]: ColumnEvent[Key] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads plain events into columns, in one pass, or says why not. Checks whatever it is given and leaves nothing out in silence.
 * Neither changes nor copies the events.
 */
export function readPlainEvents(dataset: PlainDataset, { lang }: Locale): Columns | RefusedFile {
  const problems = createProblemList();
  const { lanes, events } = dataset;
  for (const [key, list] of Object.entries({ lanes, events } satisfies Record<string, unknown>)) {
    if (!Array.isArray(list)) problems.add(-1, createProblem(`/${key}`, list === undefined ? 'missing' : 'wrong-type', list, { type: 'list' }));
    else if (list.length === 0) problems.add(-1, createProblem(`/${key}`, 'empty-list', list));
  }
  if (problems.count > 0) return problems.toError();
  const ids = createRisingIds();
  const reader = createReader(readLanes(lanes, problems), ids, problems, { lang, parseDate: createDateParser() });
  const columns = createColumns({ length: events.length, at: (position) => reader(events[position], position) }, lanes.length);
  if (problems.count === 0 && !ids.areRising()) findDoubles(events, problems);
  return problems.count > 0 ? problems.toError() : columns;
}

/** When an event was, in words; empty for one that is not sound. */
export function formatPlainDate(event: EventInput, locale: Locale): string {
  const reader = { lang: locale.lang, parseDate: createDateParser(0), report: () => undefined };
  return formatPackedDate(readEvent({ value: toJson(event), pointer: '' }, reader)?.date ?? '', locale);
}

function readLanes(lanes: PlainDataset['lanes'], problems: ProblemList): ReadonlyMap<unknown, number> {
  const positions = new Map<unknown, number>();
  const report = (pointer: string, code: ProblemCode, value: unknown, expected?: OpenProblem['expected']) => problems.add(-1, createProblem(pointer, code, value, expected));
  lanes.forEach((lane: unknown, i) => {
    const { id, name }: Fields = isRecord(lane) ? lane : {};
    const first = positions.get(id);
    if (typeof name !== 'string') report(`/lanes/${i}/name`, name === undefined ? 'missing' : 'wrong-type', name, { type: 'text' });
    if (!isId(id)) report(`/lanes/${i}/id`, id === undefined ? 'missing' : 'wrong-type', id, { type: 'text' });
    else if (first !== undefined) report(`/lanes/${i}/id`, 'duplicate-id', id, { first: `/lanes/${first}/id` });
    else positions.set(id, i);
  });
  return positions;
}

/** Reads one event; for a broken one it gives a span that does no harm until the whole is refused. */
function createReader(lanes: ReadonlyMap<unknown, number>, ids: RisingIds, problems: ProblemList, words: Omit<EventReader, 'report'>): (event: unknown, position: number) => ColumnEvent {
  // Not numbers at first, so that the fields are made for fractions and never change their form.
  const slot: Slot = { earliest: NaN, latest: NaN, lane: 0, kind: 'instant' };
  return (event, position) => {
    const fields: Fields = isRecord(event) ? event : {};
    const lane = lanes.get(fields['lane']);
    slot.lane = lane ?? 0;
    ids.add(fields['id']);
    if (lane !== undefined && isId(fields['id']) && typeof fields['title'] === 'string' && writeMoments(fields, slot)) return slot;
    const report = (problem: OpenProblem) => problems.add(position, problem);
    const read: ReadEvent | undefined = readEvent({ value: isRecord(event) ? toJson(event) : event, pointer: pointerAt(position) }, { ...words, report });
    if (read && lane === undefined) report(createProblem(`${pointerAt(position)}/lane`, 'unknown-reference', fields['lane'], { among: 'lane' }));
    return read ? { ...read.span, lane: slot.lane } : writeSpan(slot, 0, 0, 'instant');
  };
}

/** The quick way for moments in ms, of which there may be a million; false for all else, and for what is wrong with them. */
function writeMoments({ start, end }: Fields, slot: Slot): boolean {
  if (typeof start !== 'number' || !isMoment(start)) return false;
  const isAlone = end === null || end === undefined;
  if (!isAlone && !(typeof end === 'number' && isMoment(end) && start <= end)) return false;
  writeSpan(slot, start, isAlone ? start : end, isAlone ? 'instant' : 'interval');
  return true;
}

function writeSpan(slot: Slot, earliest: number, latest: number, kind: ColumnEvent['kind']): ColumnEvent {
  slot.earliest = earliest;
  slot.latest = latest;
  slot.kind = kind;
  return slot;
}

/** An event as a file would hold it: ids as texts, a Date as its ms. */
function toJson(event: object): Fields {
  const { id, title, start, end, lane } = event as Fields;
  const toText = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : value);
  const toMs = (value: unknown) => (value instanceof Date ? value.getTime() : value);
  return { id: toText(id), title, start: toMs(start), end: toMs(end), lane: toText(lane) };
}

/** Ids that rise one after another are different; only where they do not are they remembered one by one. */
interface RisingIds {
  readonly add: (id: unknown) => void;
  readonly areRising: () => boolean;
}

function createRisingIds(): RisingIds {
  let last: unknown = undefined;
  let areRising = true;
  return {
    add: (id) => {
      areRising &&= last === undefined || (typeof id === 'number' && typeof last === 'number' && id > last) || (typeof id === 'string' && typeof last === 'string' && id > last);
      last = id;
    },
    areRising: () => areRising,
  };
}

function findDoubles(events: PlainDataset['events'], problems: ProblemList): void {
  const seen = new Map<string, number>();
  events.forEach(({ id }, i) => {
    const first = seen.get(String(id));
    if (first === undefined) seen.set(String(id), i);
    else problems.add(i, createProblem(`${pointerAt(i)}/id`, 'duplicate-id', id, { first: `${pointerAt(first)}/id` }));
  });
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isId(id: unknown): boolean {
  return typeof id === 'string' ? id !== '' : typeof id === 'number' && Number.isFinite(id);
}
