/** What needs two places of a file to be seen: ids, references, and dates and numbers that must agree with others. */
import { parseEdtf } from '../time/edtf.ts';
import { checkAccounts } from './check-accounts.ts';
import { checkLocators } from './check-locators.ts';
import { createProblem, type Problem, type ReferencedKind } from './problem.ts';
import { childOf, itemsOf, isObject, type RawNode } from './raw-nodes.ts';
import { findSimilar } from './similar.ts';

const LISTS = ['lanes', 'sources', 'places', 'actors', 'questions', 'events', 'measures', 'assessments'] as const;

/** Checks a file that may be damaged anywhere; what the structure check reports is passed over here. Never throws. */
export function checkLinks(input: unknown): readonly Problem[] {
  const root: RawNode = { value: input, pointer: '' };
  const events = itemsOf(root, 'events');
  const measures = itemsOf(root, 'measures');
  const values = measures.map((measure) => itemsOf(measure, 'values'));
  const facts = [...events, ...values.flat()];
  return [
    ...[...LISTS.map((key) => itemsOf(root, key)), ...values].flatMap(findDuplicateIds),
    ...findUnknownReferences(root, events, facts),
    ...facts.flatMap((fact) => checkAccounts(root, fact)),
    ...itemsOf(root, 'assessments').flatMap(withAspects).flatMap((position) => checkLocators(root, position)),
    ...events.flatMap(checkNotBefore),
    ...values.flatMap(checkPeriods),
    ...itemsOf(root, 'places').flatMap(checkCoordinates),
    ...findCircles(itemsOf(root, 'places')),
    ...facts.flatMap((fact) => itemsOf(fact, 'accounts')).flatMap(findNamedTwice),
  ];
}

function findDuplicateIds(items: readonly RawNode[]): readonly Problem[] {
  const first = new Map<string, string>();
  return items.flatMap((item) => {
    const { value, pointer } = childOf(item, 'id');
    if (typeof value !== 'string') return [];
    const earlier = first.get(value);
    if (earlier !== undefined) return [createProblem(pointer, 'duplicate-id', value, { first: earlier })];
    first.set(value, pointer);
    return [];
  });
}

/** Places that lie around one another, and so nowhere. Each circle is told once for every place in it. */
function findCircles(places: readonly RawNode[]): readonly Problem[] {
  const anchors = new Map(places.map((place) => [childOf(place, 'id').value, childOf(place, 'near').value]));
  return places.flatMap((place) => {
    const id = childOf(place, 'id').value;
    const way: unknown[] = [id];
    for (let next = anchors.get(id); typeof next === 'string' && !way.slice(1).includes(next); next = anchors.get(next)) way.push(next);
    if (typeof id !== 'string' || !way.slice(1).includes(id)) return [];
    return [createProblem(childOf(place, 'near').pointer, 'circular-reference', way.join(' → '))];
  });
}

function findNamedTwice(account: RawNode): readonly Problem[] {
  const named = [childOf(account, 'source'), ...itemsOf(account, 'also')].filter(({ value }) => typeof value === 'string');
  return named
    .filter(({ value }, i) => named.findIndex((other) => other.value === value) < i)
    .map(({ value, pointer }) => createProblem(pointer, 'named-twice', value));
}

function findUnknownReferences(root: RawNode, events: readonly RawNode[], facts: readonly RawNode[]): readonly Problem[] {
  const accounts = facts.flatMap((fact) => itemsOf(fact, 'accounts'));
  const assessments = itemsOf(root, 'assessments');
  const all = (nodes: readonly RawNode[], key: string) => nodes.flatMap((node) => itemsOf(node, key));
  const one = (nodes: readonly RawNode[], key: string) => nodes.map((node) => childOf(node, key));
  const references: readonly (readonly [ReferencedKind, string, readonly RawNode[]])[] = [
    ['lane', 'lanes', one(events, 'lane')],
    ['source', 'sources', [childOf(root, 'article'), ...one(accounts, 'source'), ...all(accounts, 'also')]],
    ['place', 'places', [...all(events, 'places'), ...one(itemsOf(root, 'places'), 'near')]],
    ['actor', 'actors', [...all(events, 'actors'), ...one(accounts, 'holder'), ...one(assessments, 'actor')]],
    ['question', 'questions', one(assessments.flatMap(withAspects), 'question')],
    ['event', 'events', [childOf(childOf(root, 'pivot'), 'event')]],
  ];
  return references
    .filter(([, list]) => Array.isArray(childOf(root, list).value)) // without the list every reference would be wrong
    .flatMap(([kind, list, nodes]) => checkReferences(kind, idsOf(root, list), nodes));
}

/** An assessment and what it says of further questions. */
function withAspects(assessment: RawNode): readonly RawNode[] {
  return [assessment, ...itemsOf(assessment, 'also')];
}

function idsOf(root: RawNode, key: string): readonly string[] {
  return itemsOf(root, key)
    .map((item) => childOf(item, 'id').value)
    .filter((id) => typeof id === 'string');
}

/** Looking for what was meant costs time with the square of the file; nobody reads beyond so many guesses. */
const MOST_GUESSES = 100;

function checkReferences(among: ReferencedKind, ids: readonly string[], nodes: readonly RawNode[]): readonly Problem[] {
  const known = new Set(ids);
  const unknown = nodes.flatMap(({ value, pointer }) =>
    typeof value === 'string' && !known.has(value) ? [{ value, pointer }] : [],
  );
  return unknown.map(({ value, pointer }, index) => {
    const similar = index < MOST_GUESSES ? findSimilar(value, ids) : undefined;
    return createProblem(pointer, 'unknown-reference', value, { among, ...(similar === undefined ? {} : { similar }) });
  });
}

/** "After the 13th" has to lie within the date it narrows. */
function checkNotBefore(event: RawNode): readonly Problem[] {
  const { value, pointer } = childOf(event, 'notBefore');
  const when = childOf(event, 'when').value;
  const bound = typeof value === 'string' ? parseEdtf(value) : undefined;
  const date = typeof when === 'string' ? parseEdtf(when) : undefined;
  if (!bound || !date || (bound.earliest >= date.earliest && bound.earliest < date.latest)) return [];
  return [createProblem(pointer, 'date-outside-event', value, { values: [date.edtf] })];
}

/** Two values of one measure need something to tell them apart: a period or a category. */
function checkPeriods(values: readonly RawNode[]): readonly Problem[] {
  if (values.length < 2) return [];
  return values
    .filter((value) => isObject(value) && childOf(value, 'category').value === undefined)
    .map((value) => childOf(value, 'period'))
    .filter(({ value }) => value === undefined)
    .map(({ pointer }) => createProblem(pointer, 'missing-period', undefined));
}

/** A point needs both of its coordinates. */
function checkCoordinates(place: RawNode): readonly Problem[] {
  const lon = childOf(place, 'lon');
  const lat = childOf(place, 'lat');
  if ((lon.value === undefined) === (lat.value === undefined)) return [];
  return [createProblem(lon.value === undefined ? lon.pointer : lat.pointer, 'missing', undefined)];
}
