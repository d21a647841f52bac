/** One event of the file as the timeline needs it: id, title, lane and dates. What the timeline does not read is not judged. */
import type { Lang } from '../../base/localized.ts';
import { dateFault, singleDateFault } from '../../dataset/date-faults.ts';
import { childPointer, createProblem, type ProblemCode } from '../../dataset/problem.ts';
import { childOf, isObject, type RawNode } from '../../dataset/raw-nodes.ts';
import type { Edtf } from '../../time/types.ts';
import type { ColumnEvent } from '../types.ts';
import { isMoment, parseMoment, toSpan, type DateNotes, type FactDates, type FactEnd } from './dates.ts';
import { packDate } from './date-text.ts';
import { createOpenProblem, type OpenProblem } from './open-problem.ts';
import { readText, readWords, type Report } from './read-text.ts';

/** One event, read. */
export interface ReadEvent {
  readonly id: string;
  readonly title: string;
  /** as `packDate` packs it */
  readonly date: string;
  /** id of the lane */
  readonly lane: string;
  /** its lane is not known yet, and stands as 0 */
  readonly span: ColumnEvent;
}

export interface EventReader {
  readonly lang: Lang;
  readonly parseDate: (text: string) => Edtf | undefined;
  readonly report: Report;
}

/**
 * Reads an event of either form: of a story (`when`, `label`) or plain (`start`, `end`, `title`). Undefined where something is
 * missing or broken; each such thing has been reported by then.
 */
export function readEvent(node: RawNode, reader: EventReader): ReadEvent | undefined {
  const { report, lang } = reader;
  if (!isObject(node)) {
    report(createProblem(node.pointer, node.value === undefined ? 'missing' : 'wrong-type', node.value, { type: 'object' }));
    return undefined;
  }
  const isStory = childOf(node, 'when').value !== undefined;
  const id = readText(childOf(node, 'id'), report);
  const title = readWords(childOf(node, isStory ? 'label' : 'title'), lang, report);
  const lane = readText(childOf(node, 'lane'), report);
  const dates = isStory ? readWhen(childOf(node, 'when'), reader) : readEnds(node, reader);
  const notes: StoryNotes | undefined = isStory ? readNotes(node, reader) : {};
  if (id === undefined || title === undefined || lane === undefined || dates === undefined || notes === undefined) return undefined;
  const span = toSpan(dates, 0, notes);
  if (notes.notBefore && span.earliest >= span.latest) {
    const after = childOf(node, 'notBefore');
    report(createProblem(after.pointer, 'date-outside-event', after.value, { values: [String(childOf(node, 'when').value)] }));
    return undefined;
  }
  return { id, title, lane, span, date: packDate(dates, notes.words) };
}

function readWhen({ value, pointer }: RawNode, { parseDate, report }: EventReader): Edtf | undefined {
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  if (!date) report(dateProblem(pointer, value, dateFault));
  return date;
}

interface StoryNotes extends DateNotes {
  readonly words?: string;
}

/** Beside `when`: "after the 13th", an inferred start, and the date in words where EDTF cannot say it. */
function readNotes(node: RawNode, { parseDate, report, lang }: EventReader): StoryNotes | undefined {
  const [after, inferred, text] = [childOf(node, 'notBefore'), childOf(node, 'inferred'), childOf(node, 'whenText')];
  const notBefore = typeof after.value === 'string' ? parseDate(after.value) : undefined;
  const isSingle = notBefore?.kind === 'date';
  if (after.value !== undefined && !isSingle) {
    report(dateProblem(after.pointer, after.value, singleDateFault));
    return undefined;
  }
  const words = text.value === undefined ? undefined : readWords(text, lang, report);
  if (text.value !== undefined && words === undefined) return undefined;
  return {
    ...(isSingle && { notBefore }),
    ...(Array.isArray(inferred.value) && { isStartInferred: inferred.value.includes('start') }),
    ...(words !== undefined && { words }),
  };
}

/** `start` alone is a date, or all that EDTF can say; with `end` it is the first of two ends. */
function readEnds(node: RawNode, reader: EventReader): FactDates | undefined {
  const [start, end] = [childOf(node, 'start'), childOf(node, 'end')];
  if (end.value === undefined || end.value === null) return readStart(start, reader);
  const [first, last] = [readEnd(start, reader), readEnd(end, reader)];
  if (first === undefined || last === undefined) return undefined;
  if (typeof first === 'number' || typeof last === 'number') return joinMoments(first, last, end, reader);
  if (typeof first === 'string' && typeof last === 'string') {
    reader.report(createProblem(start.pointer, 'bad-date', start.value));
    return undefined;
  }
  const interval = reader.parseDate(`${writeEnd(first)}/${writeEnd(last)}`);
  if (!interval) reader.report(createProblem(end.pointer, 'reversed-interval', end.value));
  return interval;
}

function joinMoments(start: FactEnd, end: FactEnd, node: RawNode, { report }: EventReader): FactDates | undefined {
  const dates = { kind: 'between', start, end } as const;
  const { earliest, latest } = toSpan(dates, 0);
  if (earliest <= latest) return dates;
  report(createProblem(node.pointer, 'reversed-interval', node.value));
  return undefined;
}

function writeEnd(end: Exclude<FactEnd, number>): string {
  return typeof end === 'object' ? end.edtf : end === 'open' ? '..' : '';
}

function readStart({ value, pointer }: RawNode, { parseDate, report }: EventReader): FactDates | undefined {
  if (typeof value === 'number' && isMoment(value)) return value;
  const dates = typeof value === 'string' ? (parseDate(value) ?? parseMoment(value)) : undefined;
  if (dates === undefined) report(dateProblem(pointer, value, dateFault));
  return dates;
}

function readEnd({ value, pointer }: RawNode, { parseDate, report }: EventReader): FactEnd | undefined {
  if (typeof value === 'number' && isMoment(value)) return value;
  if (value === '..') return 'open';
  if (value === '' || value === null) return 'unknown';
  const date = typeof value === 'string' ? parseDate(value) : undefined;
  if (date?.kind === 'date') return date;
  const moment = typeof value === 'string' ? parseMoment(value) : undefined;
  if (moment === undefined) report(dateProblem(pointer, value, singleDateFault));
  return moment;
}

function dateProblem(pointer: string, value: unknown, faultOf: (text: string) => ProblemCode | undefined): OpenProblem {
  if (typeof value === 'string') return createProblem(pointer, faultOf(value) ?? 'bad-date', value);
  if (typeof value === 'number') return createOpenProblem('bad-instant', pointer, String(value));
  return createProblem(pointer, value === undefined ? 'missing' : 'wrong-type', value, { type: 'text' });
}

/** Pointer of the event at a position. */
export function pointerAt(order: number): string {
  return childPointer('/events', order);
}
