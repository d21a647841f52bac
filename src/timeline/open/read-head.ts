/** What a file says beside its events: title, lanes, and the day after which nothing is drawn. */
import type { Lang } from '../../base/localized.ts';
import { createProblem } from '../../dataset/problem.ts';
import { childOf, itemsOf, type RawNode } from '../../dataset/raw-nodes.ts';
import { singleDateFault } from '../../dataset/date-faults.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { LaneStyle } from '../scene.ts';
import { styleLane } from './lane-styles.ts';
import { MOST_LANES } from './limits.ts';
import { readText, readWords, type Report } from './read-text.ts';

export interface ReadHead {
  readonly title: string;
  /** ids of the lanes, in their order */
  readonly laneIds: readonly string[];
  readonly lanes: readonly LaneStyle[];
  /** ms UTC */
  readonly horizon?: number;
}

/** Reads the document around the events. What is missing or broken is reported, and left out of the result. */
export function readHead(value: unknown, lang: Lang, report: Report): ReadHead {
  const root: RawNode = { value, pointer: '' };
  const title = childOf(root, 'title');
  const lanes = readLanes(root, lang, report);
  const horizon = readHorizon(childOf(root, 'published'), report);
  requireList(childOf(root, 'events'), report);
  return {
    title: title.value === undefined ? '' : (readWords(title, lang, report) ?? ''),
    laneIds: lanes.map(({ id }) => id),
    lanes: lanes.map(({ id, name }, position) => styleLane(id, name, position)),
    ...(horizon !== undefined && { horizon }),
  };
}

interface ReadLane {
  readonly id: string;
  readonly name: string;
}

function readLanes(root: RawNode, lang: Lang, report: Report): readonly ReadLane[] {
  const list = childOf(root, 'lanes');
  if (!requireList(list, report)) return [];
  const items = itemsOf(root, 'lanes');
  if (items.length === 0) report(createProblem(list.pointer, 'empty-list', list.value));
  if (items.length > MOST_LANES) report(createProblem(list.pointer, 'list-too-long', list.value, { most: MOST_LANES }));
  const pointers = new Map<string, string>();
  return items.slice(0, MOST_LANES).flatMap((item) => {
    const idNode = childOf(item, 'id');
    const id = readText(idNode, report);
    const name = readWords(childOf(item, 'name'), lang, report);
    if (id === undefined) return [];
    const first = pointers.get(id);
    if (first !== undefined) report(createProblem(idNode.pointer, 'duplicate-id', id, { first }));
    pointers.set(id, first ?? idNode.pointer);
    return [{ id, name: name ?? '' }];
  });
}

function readHorizon({ value, pointer }: RawNode, report: Report): number | undefined {
  if (value === undefined) return undefined;
  const date = typeof value === 'string' ? parseEdtf(value) : undefined;
  if (date?.kind === 'date') return date.latest;
  report(createProblem(pointer, typeof value === 'string' ? (singleDateFault(value) ?? 'not-a-single-date') : 'wrong-type', value, { type: 'text' }));
  return undefined;
}

function requireList({ value, pointer }: RawNode, report: Report): boolean {
  if (Array.isArray(value)) return true;
  report(createProblem(pointer, value === undefined ? 'missing' : 'wrong-type', value, { type: 'list' }));
  return false;
}
