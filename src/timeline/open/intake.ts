/**
 * A file on its way in: bytes ─► events, one at a time ─► dates, lanes, packed words ─► columns, sorted.
 *
 * Knows neither clock nor thread: who feeds it decides how much of it is done at a time.
 */
import type { Lang } from '../../base/localized.ts';
import { createProblem, type Expected } from '../../dataset/problem.ts';
import { findSimilar } from '../../dataset/similar.ts';
import type { TimeWindow } from '../../time/types.ts';
import type { Columns } from '../columns.ts';
import type { LaneStyle } from '../scene.ts';
import { createColumnsInSteps } from './columns-in-steps.ts';
import { createDateParser } from './dates.ts';
import { createFactStore, type StoredFacts } from './fact-store.ts';
import { MOST_LANES, type OpenLimits } from './limits.ts';
import { createOpenProblem, createProblemList, RefusedFile, type ProblemList } from './open-problem.ts';
import { createTextPacker, type PackedTexts } from './pack-texts.ts';
import { pointerAt, readEvent, type EventReader } from './read-event.ts';
import { readHead } from './read-head.ts';
import { EventScanner } from './scan-events.ts';

/** A timeline as plain data: what a worker hands over. */
export interface TimelineData {
  readonly columns: Columns;
  readonly texts: PackedTexts;
  readonly lanes: readonly LaneStyle[];
  readonly bounds: TimeWindow;
  readonly horizon?: number;
  readonly title: string;
  readonly count: number;
}

export interface Intake {
  /** events read so far */
  readonly events: number;
  /** bytes taken so far */
  readonly bytes: number;
  /** Takes the next bytes. Throws a RefusedFile at what makes reading on senseless: broken JSON, a limit. */
  readonly push: (bytes: Uint8Array) => void;
  /**
   * To be called once, behind the last byte. Yields the share of the sorting that is done. Throws a RefusedFile that lists whatever
   * was wrong: a file is taken as a whole or not at all.
   */
  readonly finish: () => Generator<number, TimelineData>;
}

/** An intake for one file, its words in the language `lang`. */
export function createIntake(lang: Lang, limits: OpenLimits): Intake {
  const problems = createProblemList();
  const [facts, texts, lanes] = [createFactStore(), createTextPacker(), createLaneNumbers()];
  let [bytes, events] = [0, 0];
  const reader: EventReader = { lang, parseDate: createDateParser(), report: (problem) => problems.add(events, problem) };
  const scanner = new EventScanner((value, order) => {
    if (order >= limits.mostFacts) throw new RefusedFile([createOpenProblem('too-many-facts', '/events', '', { most: limits.mostFacts })]);
    const pointer = pointerAt(order);
    const event = readEvent({ value, pointer }, reader);
    const first = texts.add(event?.id ?? '', event?.title ?? '', event?.date ?? '');
    if (first !== undefined) reader.report(createProblem(`${pointer}/id`, 'duplicate-id', event?.id, { first: `${pointerAt(first)}/id` }));
    if (event) facts.add(event.span, lanes.numberOf(event.lane));
    events += 1;
  });
  return {
    get events() {
      return events;
    },
    get bytes() {
      return bytes;
    },
    push(added) {
      bytes += added.length;
      if (bytes > limits.mostBytes) throw new RefusedFile([createOpenProblem('file-too-large', '', '', { most: limits.mostBytes })]);
      orRefuse(problems, () => scanner.push(added));
    },
    *finish() {
      const head = readHead(orRefuse(problems, () => scanner.end()), lang, (problem) => problems.add(-1, problem));
      if (events === 0 && problems.count === 0) problems.add(-1, createProblem('/events', 'empty-list', []));
      const stored = facts.take();
      // Where an event is broken, positions no longer lead to events; then its lane is not the question.
      const laneOf = problems.count === 0 ? matchLanes(head.laneIds, lanes.ids, stored, problems) : new Uint16Array(0);
      if (problems.count > 0) throw problems.toError();
      const columns = yield* createColumnsInSteps(stored, head.lanes.length, laneOf);
      const packed = yield* texts.pack();
      const { title, horizon } = head;
      const bounds = boundsOf(columns.domain, horizon);
      return { columns, texts: packed, lanes: head.lanes, bounds, title, count: stored.count, ...(horizon !== undefined && { horizon }) };
    },
  };
}

/** What stops the reading comes behind what was wrong before. */
function orRefuse<T>(problems: ProblemList, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RefusedFile) || problems.count === 0) throw error;
    for (const problem of error.problems) problems.add(Infinity, problem);
    throw problems.toError();
  }
}

interface LaneNumbers {
  readonly ids: readonly string[];
  readonly numberOf: (id: string) => number;
}

/** Lanes by number, in the order the facts name them: the list of lanes may stand behind the facts. */
function createLaneNumbers(): LaneNumbers {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  return {
    ids,
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      if (ids.length === MOST_LANES) throw new RefusedFile([createProblem('/lanes', 'list-too-long', [], { most: MOST_LANES })]);
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}

/** From the number of a lane to its position in the file's list of lanes. Facts on lanes that are not listed are reported. */
function matchLanes(listed: readonly string[], named: readonly string[], { lanes, count }: StoredFacts, problems: ProblemList): Uint16Array {
  const places = named.map((id) => listed.indexOf(id));
  if (places.includes(-1)) {
    const expected = named.map((id) => expectLane(id, listed));
    for (let order = 0; order < count; order += 1) {
      const lane = lanes[order] ?? 0;
      if (places[lane] === -1) problems.add(order, createProblem(`${pointerAt(order)}/lane`, 'unknown-reference', named[lane], expected[lane]));
    }
  }
  return Uint16Array.from(places);
}

function expectLane(id: string, listed: readonly string[]): Expected {
  const similar = findSimilar(id, listed);
  return { among: 'lane', ...(similar !== undefined && { similar }) };
}

/** Up to the horizon where there is one: what goes on is drawn as far as it, and nothing beyond. */
function boundsOf(domain: TimeWindow | undefined, horizon: number | undefined): TimeWindow {
  const [from, to] = domain ?? [0, 0];
  return [from, horizon !== undefined && horizon > from ? horizon : to];
}
