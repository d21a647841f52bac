import { emptyFilter, filterEvents } from '../dataset/filter.ts';
import { formatWhen } from '../dataset/format-when.ts';
import { eventById } from '../dataset/queries.ts';
import { createSearchIndex } from '../dataset/search.ts';
import type { Dataset } from '../dataset/types.ts';
import { createLens } from '../figure/create-lens.ts';
import { stepWindow } from '../figure/step-window.ts';
import { defaultWindow } from '../figures/timeline/rail.ts';
import { reachOf } from '../figures/timeline/reach.ts';
import { createLimits } from '../timeline/gestures.ts';
import type { DrawnWindow } from '../timeline/scene-source.ts';
import type { TimeWindow } from '../time/types.ts';
import { mostListed, type Manner, type TimelineModel } from './model.ts';

/** The model of a story small enough for its lens: every fact a mark of its own. `shown` are ids; all without it. */
export function createStoryModel(dataset: Dataset, manner: Manner, shown?: readonly string[]): TimelineModel {
  const { from, horizon } = reachOf(dataset);
  const inTime = [...dataset.events].sort((a, b) => a.when.earliest - b.when.earliest).map(({ id }) => id);
  let answering: ReadonlySet<string> = new Set();
  const draw = (window: TimeWindow, width: number): DrawnWindow => {
    const { scene, plot } = createLens(dataset, { window, width, ...manner, ...(shown && { facts: shown }) });
    answering = new Set(scene.layers.flatMap((layer) => (layer.type === 'hit' ? layer.marks.map(({ fact }) => fact) : [])));
    return { scene, plot, order: inTime.filter((id) => answering.has(id)), notes: [] };
  };
  return {
    limits: createLimits([from, horizon], 0),
    opening: defaultWindow(dataset),
    source: { isLarge: false, draw },
    describe: (id) => {
      const event = eventById(dataset, id);
      return event && { title: event.title[manner.locale.lang], date: formatWhen(event, manner.locale) };
    },
    windowOf: (id, window) => {
      const event = eventById(dataset, id);
      return event && (answering.has(id) ? window : stepWindow(event, dataset));
    },
    standsFor: (id, fact) => id === fact,
    openBin: () => undefined,
    listFacts: () => {
      const ids = inTime.filter((id) => answering.has(id));
      return { ids: ids.slice(0, mostListed), more: Math.max(0, ids.length - mostListed) };
    },
    filter: ({ lanes = [], text = '' }) => {
      const filter = { ...emptyFilter, lanes: lanes.map(String), text };
      const passed = filterEvents(dataset, createSearchIndex(dataset), filter).map(({ id }) => id);
      return Promise.resolve(createStoryModel(dataset, manner, passed));
    },
  };
}
