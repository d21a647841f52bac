/** Synthetic facts in the plain form of a file to be opened: a million of them are 100 MB, a quarter of what a story would take. */
import type { Localized } from '../base/localized.ts';
import { createSyntheticFacts } from './synthetic-facts.ts';
import { toEdtf } from './synthetic-story.ts';

const laneCount = 12;
const chunkSize = 65_536;

const laneName = (lane: number): Localized => ({ ar: `المسار ${lane + 1}`, en: `Lane ${lane + 1}` });

/** The text of a plain file with `count` events on twelve lanes, in chunks of about 64 kB. Same count and seed, same bytes. */
export function* createPlainText(count: number, seed: number): Generator<string> {
  const lanes = Array.from({ length: laneCount }, (_, lane) => ({ id: `lane-${lane + 1}`, name: laneName(lane) }));
  const title: Localized = { ar: `بيانات مولّدة للقياس: ${count}`, en: `Generated data for measuring: ${count}` };
  let chunk = `${JSON.stringify({ title, lanes }).slice(0, -1)},"events":[\n`;
  let order = 0;
  for (const fact of createSyntheticFacts(count, seed, laneCount)) {
    order += 1;
    const event = { id: `example-${order}`, title: `مثال ${order}`, lane: `lane-${fact.lane + 1}`, start: toEdtf(fact) };
    chunk += `${JSON.stringify(event)}${order < count ? ',' : ''}\n`;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}]}\n`;
}
